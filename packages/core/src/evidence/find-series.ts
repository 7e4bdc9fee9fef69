import type { Engine } from '../engine/engine.ts'
import { tokenize } from '../text/tokenize.ts'
import { beginningOf } from './find-initiative.ts'

/** So many titles that begin alike are a series. */
const SERIES = 5

/**
 * Finds which beginnings of titles name a series: "The Content Corner: …" is a column, "Kids.gov: …" is what the article
 * is about.
 *
 * @param known - What was found before, by beginning; what is found is added.
 */
export async function findSeries(
  engine: Engine,
  titles: readonly string[],
  known: Map<string, boolean>,
  options?: { readonly signal?: AbortSignal },
): Promise<void> {
  for (const title of titles) {
    const beginning = beginningOf(title)
    const words = tokenize(beginning).map(({ word }) => word)
    if (words.length === 0 || known.has(beginning)) continue
    const { total } = await engine.search({
      query: { kind: 'phrase', words, field: 'title' },
      ...{ filters: {}, facets: [], limit: 0, offset: 0, sort: 'relevance' },
      ...options,
    })
    known.set(beginning, total >= SERIES)
  }
}
