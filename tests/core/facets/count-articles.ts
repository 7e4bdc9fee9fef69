import type { Concept, FacetCounts, FacetRequest, Filters } from '@viden/core'
import { countFacets } from '../../../packages/core/src/facets/count-facets.ts'
import type { FacetColumn } from '../../../packages/core/src/facets/facet-column.ts'
import { listCounts } from '../../../packages/core/src/facets/list-counts.ts'
import { selectValues } from '../../../packages/core/src/facets/select-values.ts'
import { withBroader } from '../../../packages/core/src/facets/with-broader.ts'

/** Values of an article by facet. */
export type FacetValues = Readonly<Record<string, readonly string[]>>

/** Filters articles and counts their facets, without an index: what an engine does with them. */
export function countArticles(
  articles: readonly FacetValues[],
  options: {
    readonly facets: readonly (Omit<FacetRequest, 'limit'> & { readonly limit?: number })[]
    readonly filters?: Filters
    readonly concepts?: readonly Concept[]
    readonly language?: string
  },
): { passed: readonly number[]; facets: FacetCounts } {
  const { filters = {}, language = 'en' } = options
  const requests = options.facets.map((facet) => ({ limit: 20, ...facet }))
  const concepts = new Map(options.concepts?.map((concept) => [concept.id, concept]))
  const names = new Set(articles.flatMap((article) => Object.keys(article)))
  const columns = new Map([...names].map((name) => [name, makeColumn(name, articles, concepts)]))
  const selections = new Map(
    Object.entries(filters).flatMap(([name, filter]) => {
      const column = columns.get(name)
      return column === undefined || (Array.isArray(filter) && filter.length === 0)
        ? []
        : [[name, selectValues(column, filter, concepts)]]
    }),
  )
  const chosen = new Map([...selections].map(([name, selection]) => [name, selection.chosen]))
  const counted = countFacets(articles.keys(), chosen, { columns, requests })
  const context = { columns, concepts, selections, language }
  return {
    passed: counted.passed,
    facets: Object.fromEntries(requests.map((request) => [request.name, listCounts(request, counted, context)])),
  }
}

function makeColumn(
  name: string,
  articles: readonly FacetValues[],
  concepts: ReadonlyMap<string, Concept>,
): FacetColumn {
  const own = articles.map((article) => withBroader(article[name] ?? [], name, concepts))
  const values = [...new Set(own.flat())].sort()
  return { name, label: name, values, rows: own.map((row) => row.map((value) => values.indexOf(value)).sort()) }
}
