import { compareText } from '../compare-text.ts'
import { FORMAT } from '../index-file/layout.ts'
import { FIELDS } from '../query/query.ts'
import { indexFingerprint } from './build-index-file.ts'
import type { EngineInfo } from './engine.ts'
import type { LoadedIndex } from './load-index.ts'

/** Tells what there is to search in an index, or in several as one. */
export function describeIndex({ columns, concepts, documents, headers }: LoadedIndex): EngineInfo {
  const languages = new Map<string, number>()
  for (const { languages: own } of headers)
    for (const { code, articles } of own) languages.set(code, (languages.get(code) ?? 0) + articles)
  return {
    articles: documents.length,
    concepts: concepts.size,
    languages: [...languages]
      .map(([code, articles]) => ({ code, articles }))
      .sort((a, b) => b.articles - a.articles || compareText(a.code, b.code)),
    fields: FIELDS,
    facets: [...columns.values()].map(({ name, label }) => ({ name, label })),
    fingerprint: indexFingerprint(),
    format: FORMAT,
  }
}
