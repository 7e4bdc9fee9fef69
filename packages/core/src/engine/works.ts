import type { VersionRow } from './group-versions.ts'

/** One of several versions of a work. */
export interface Version {
  /** Numbers of all versions of the work: the original first, duplicates last. One list for all of them. */
  readonly work: readonly number[]
  readonly isOriginal: boolean
  /** Number of the version that it repeats, nearly word for word. */
  readonly repeats?: number
  /** BCP 47. */
  readonly language: string
}

/**
 * The works that have several versions, by the number of each of these. An article that is not here is the only version
 * of its work.
 */
export type Works = ReadonlyMap<number, Version>

/**
 * Reads which articles are versions of one work.
 *
 * @param parts - For each index file its articles; the numbers of the next file follow on.
 */
export function readWorks(parts: readonly (readonly { readonly version?: VersionRow }[])[]): Works {
  const rows = new Map<number, VersionRow>()
  let first = 0
  for (const part of parts) {
    for (const [number, { version }] of part.entries())
      if (version !== undefined) rows.set(first + number, moved(version, first))
    first += part.length
  }
  const works = new Map<number, number[]>()
  for (const [number, { original }] of rows) {
    const work = works.get(original)
    if (work === undefined) works.set(original, [number])
    else work.push(number)
  }
  for (const [original, work] of works) work.sort((a, b) => place(a, original) - place(b, original) || a - b)
  return new Map(
    [...rows].map(([number, { original, ...row }]) => [
      number,
      { ...row, work: works.get(original) ?? [number], isOriginal: number === original },
    ]),
  )

  function place(number: number, original: number): number {
    if (number === original) return 0
    return rows.get(number)?.repeats === undefined ? 1 : 2
  }
}

function moved({ original, repeats, language }: VersionRow, by: number): VersionRow {
  return { original: original + by, ...(repeats !== undefined && { repeats: repeats + by }), language }
}
