import { compareText } from '../compare-text.ts'
import { fold } from '../text/fold.ts'
import type { DocumentRow } from './build-index-file.ts'
import type { Sort } from './engine.ts'

/** Puts articles, given by number, in order; ties newest first, then by id. */
export type ArticleOrder = (articles: readonly number[], scores: Float64Array, sort?: Sort) => number[]

/** Makes the order of an index; default by relevance, the highest score first. */
export function createOrder(documents: readonly DocumentRow[]): ArticleOrder {
  return (articles, scores, sort = 'relevance') => {
    const first: Record<Sort, (a: number, b: number) => number> = {
      relevance: (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
      date: () => 0,
      title: (a, b) => compareText(fold(documents[a]?.title ?? ''), fold(documents[b]?.title ?? '')),
    }
    const newest = (a: number, b: number): number =>
      compareText(documents[b]?.published ?? '', documents[a]?.published ?? '')
    const byId = (a: number, b: number): number => compareText(documents[a]?.id ?? '', documents[b]?.id ?? '')
    return articles.toSorted((a, b) => first[sort](a, b) || newest(a, b) || byId(a, b))
  }
}
