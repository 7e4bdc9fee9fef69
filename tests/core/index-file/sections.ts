import { type IndexHeader, SECTIONS, type SectionName } from '../../../packages/core/src/index-file/layout.ts'

/** A header without what the writer adds. */
export const header: Omit<IndexHeader, 'sections' | 'bodySize'> = {
  fingerprint: 'test',
  counts: { articles: 0, concepts: 0, terms: 0 },
  languages: [],
  fields: [],
  facets: [],
}

/** Makes all sections; those not given are empty. */
export function makeSections(given: Partial<Record<SectionName, Uint8Array>>): Record<SectionName, Uint8Array> {
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, given[name] ?? new Uint8Array()]))
  // Every name is there, which Object.fromEntries does not tell.
  return sections as Record<SectionName, Uint8Array>
}

/** Bytes that do not compress, the same each time. */
export function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}
