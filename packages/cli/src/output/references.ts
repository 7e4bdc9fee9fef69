import { type ArticleCard, toCslJson } from '@viden/core'

/** Citation styles by their names; the ones that the library has. */
const STYLES = { apa: 'apa', harvard: 'harvard1', vancouver: 'vancouver' } as const

/** The name of a citation style. */
export type CitationStyle = keyof typeof STYLES

/** The names of the citation styles. */
export const citationStyles: readonly string[] = Object.keys(STYLES)

/** The sign that opens markup in CSL is put out of its reach, and back again, as one of the signs that no text has. */
const OPENING = '<'
const PUT_BY = '\ue000'

/** Formats articles as a list of references in a citation style, in their order, as plain text in English. */
export async function formatReferences(articles: readonly ArticleCard[], style: CitationStyle): Promise<string[]> {
  // It takes a second to load and to read a style.
  const [{ Cite }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-csl')])
  const items: object[] = JSON.parse(JSON.stringify(articles.map(toCslJson)).replaceAll(OPENING, PUT_BY))
  const options = { style: STYLES[style], lang: 'en-US', format: 'text', asEntryArray: true, nosort: true } as const
  const entries = new Map(new Cite(items, { generateGraph: false }).format('bibliography', options))
  return items.map((_, place) => {
    const entry = entries.get(articles[place]?.id.replaceAll(OPENING, PUT_BY) ?? '') ?? ''
    // Where a style numbers its entries, the numbers are those that the list has anyway.
    return entry
      .replaceAll(PUT_BY, OPENING)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(style === 'vancouver' ? /^\d+\. / : '', '')
  })
}
