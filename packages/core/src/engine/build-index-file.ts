import type { Article } from '../article.ts'
import { compareText } from '../compare-text.ts'
import type { Concept } from '../concept.ts'
import type { FacetInfo } from '../facets/facet.ts'
import type { FacetColumn } from '../facets/facet-column.ts'
import { withBroader } from '../facets/with-broader.ts'
import { FORMAT } from '../index-file/layout.ts'
import { writeIndexFile } from '../index-file/write.ts'
import { FIELDS } from '../query/query.ts'
import { analyzerFingerprint } from '../text/analyzer.ts'
import { type AnalysedText, mergeWords } from './analyse-article.ts'
import { buildTermIndex } from './build-term-index.ts'
import { groupVersions, type VersionRow } from './group-versions.ts'
import { createConceptLocator } from './locate-concepts.ts'
import { countPhrases } from './phrase-list.ts'
import { INDEXED_FIELDS } from './term-index.ts'

/** An article with its terms. */
export interface IndexEntry {
  readonly article: Article
  readonly analysed: AnalysedText
}

/** What is known of an article without reading it: for ranking, sorting and counting. */
export interface DocumentRow {
  readonly id: string
  readonly title: string
  readonly published?: string
  /** Where it is one of several versions of a work. */
  readonly version?: VersionRow
  /** How many windows it has in the term index. */
  readonly windows: number
  /** Where the article begins in the section `articles`; it ends where the next begins. */
  readonly offset: number
}

/**
 * Identifies analyzer and fields: an index with another fingerprint would be searched for terms it does not hold.
 *
 * @example
 * indexFingerprint() === engine.describe().fingerprint // => true
 */
export function indexFingerprint(): string {
  return `${FORMAT}-${analyzerFingerprint()}-${INDEXED_FIELDS.join('.')}`
}

/**
 * Builds the bytes of an index file: MiniSearch makes the term index, the rest is stored beside it.
 *
 * @param entries - In any order; the index is sorted by article id.
 * @example
 * const analysed = analyseArticle(article, createAnalyzer())
 * const bytes = buildIndexFile([{ article, analysed }], { concepts: [], facets: [] })
 */
export function buildIndexFile(
  entries: readonly IndexEntry[],
  options: { readonly concepts: readonly Concept[]; readonly facets: readonly FacetInfo[] },
): Uint8Array {
  const { concepts, facets } = options
  const sorted = entries.toSorted((a, b) => compareText(a.article.id, b.article.id))
  const articles = sorted.map(({ article }) => article)
  const stored = articles.map((article) => encode(article))
  const versions = groupVersions(articles)
  let offset = 0
  const documents = sorted.map(({ article, analysed }, number): DocumentRow => {
    const { id, title, published } = article
    const version = versions[number]
    const row = {
      ...{ id, title },
      ...(published !== undefined && { published }),
      ...(version !== undefined && { version }),
      ...{ windows: analysed.windows.length, offset },
    }
    offset += stored[number]?.length ?? 0
    return row
  })
  const words = mergeWords(sorted.map(({ analysed }) => analysed))
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const locate = createConceptLocator(concepts)
  const windows = sorted.flatMap(({ article, analysed }) => {
    const named = locate(article, analysed.windows)
    return analysed.windows.map(({ terms }, number) => ({ ...terms, concepts: named[number] ?? [] }))
  })
  const { lengths, offsets, postings, terms } = buildTermIndex(windows.map((own, id) => ({ id, terms: own })))
  return writeIndexFile(
    {
      fingerprint: indexFingerprint(),
      counts: {
        articles: articles.length,
        concepts: concepts.length,
        terms: new Set(words.map(([, , term]) => term)).size,
      },
      languages: countLanguages(articles),
      fields: FIELDS,
      facets,
    },
    {
      documents: encode(documents),
      facets: encode(facets.map((facet) => buildColumn(facet, articles, byId))),
      lengths: encode(lengths),
      terms,
      offsets,
      postings,
      words: encode(words),
      phrases: encode(countPhrases(sorted.map(({ analysed }) => analysed.phrases))),
      concepts: encode(concepts),
      articles: concatenate(stored),
    },
  )
}

function buildColumn(
  { name, label }: FacetInfo,
  articles: readonly Article[],
  concepts: ReadonlyMap<string, Concept>,
): FacetColumn {
  const own = articles.map(({ facets }) =>
    withBroader(
      (facets[name] ?? []).map(({ value }) => value),
      name,
      concepts,
    ).sort(),
  )
  const values = [...new Set(own.flat())].sort()
  const numbers = new Map(values.map((value, number) => [value, number]))
  return { name, label, values, rows: own.map((row) => row.map((value) => numbers.get(value) ?? 0)) }
}

/** Also languages of which there are only passages: a query is read in each of them. */
function countLanguages(articles: readonly Article[]): { code: string; articles: number }[] {
  const counts = new Map<string, number>()
  for (const { language, passages } of articles) {
    counts.set(language, (counts.get(language) ?? 0) + 1)
    for (const { language: spoken } of passages) if (spoken !== undefined && !counts.has(spoken)) counts.set(spoken, 0)
  }
  return [...counts]
    .map(([code, count]) => ({ code, articles: count }))
    .sort((a, b) => b.articles - a.articles || compareText(a.code, b.code))
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
