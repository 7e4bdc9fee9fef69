import type { Concept, FacetCount, Filter, Filters } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countArticles, type FacetValues } from './count-articles.ts'

/** Each place with those above it, nearest first. */
const places: Readonly<Record<string, readonly string[]>> = {
  'place/nordic': [],
  'place/DK': ['place/nordic'],
  'place/NO': ['place/nordic'],
  'place/arhus': ['place/DK', 'place/nordic'],
  'place/US': [],
}
const concepts = Object.entries(places).map(
  ([id, [broader]]): Concept => ({ id, type: 'place', labels: {}, ...(broader !== undefined && { broader }) }),
)
const dates = ['2017', '2017-12-31', '2018', '2018-05', '2018-05-01', '2018-05-17', '2018-06-01', '2019-01']
const names = ['country', 'topic', 'published'] as const

const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const date = fc.constantFrom(...dates, '2016', '2018-05-02', '2020')
const range = fc.record({ from: date, to: date }, { requiredKeys: [] })
const randomArticle = fc.record({ country: some(Object.keys(places)), topic: some(['a', 'b']), published: some(dates) })
/** One article has every value, so that a filter never names a value that none has. */
const randomArticles = fc
  .array(randomArticle, { maxLength: 8 })
  .map((articles): FacetValues[] => [
    ...articles,
    { country: Object.keys(places), topic: ['a', 'b'], published: dates },
  ])
const randomFilters = fc.record(
  {
    country: fc.uniqueArray(fc.constantFrom(...Object.keys(places)), { minLength: 1, maxLength: 2 }),
    topic: fc.constantFrom(['a'], ['b']),
    published: fc.oneof(fc.uniqueArray(fc.constantFrom(...dates), { minLength: 1, maxLength: 2 }), range),
  },
  { requiredKeys: [] },
)
const randomRequests = fc.tuple(
  ...names.map((name) =>
    fc.record(
      {
        name: fc.constant(name),
        by: fc.constantFrom(...names),
        interval: fc.constantFrom('year' as const, 'month' as const),
        limit: fc.constantFrom(1, 3, 100),
      },
      { requiredKeys: ['name', 'limit'] },
    ),
  ),
)
type Request = (typeof randomRequests extends fc.Arbitrary<infer Requests> ? Requests : never)[number]

test('counts are those of a count that looks at every article for every facet and value', () => {
  fc.assert(
    fc.property(randomArticles, randomFilters, randomRequests, (articles, filters, requests) => {
      const { facets, passed } = countArticles(articles, { facets: requests, filters, concepts })
      expect(passed).toEqual([...articles.keys()].filter((number) => passes(articles[number] ?? {}, filters)))
      for (const request of requests) expect(facets[request.name]).toEqual(countSlowly(articles, filters, request))
    }),
    { numRuns: 500 },
  )
})

function countSlowly(articles: readonly FacetValues[], filters: Filters, request: Request): FacetCount[] {
  const { name, by, interval, limit } = request
  const others = { ...filters, [name]: [] }
  const counts = (allowed: readonly FacetValues[], facet: string) => {
    const known = new Set(articles.flatMap((article) => valuesOf(article, facet, interval)))
    return [...known].sort().map((value) => ({
      value,
      label: value,
      count: allowed.filter((article) => valuesOf(article, facet, interval).includes(value)).length,
    }))
  }
  const allowed = articles.filter((article) => passes(article, others))
  const rows = counts(allowed, name).map((row): FacetCount => {
    const broader = places[row.value]?.[0]
    const own = allowed.filter((article) => valuesOf(article, name, interval).includes(row.value))
    return {
      ...row,
      selected: isSelected(row.value, articles, filters, request),
      ...(broader !== undefined && { broader }),
      ...(by !== undefined && { by: counts(own, by).filter(({ count }) => count > 0) }),
    }
  })
  const shown = rows.filter(({ count, selected }) => count > 0 || selected)
  if (name === 'published' && interval !== undefined)
    return shown.filter(({ selected }, place) => selected || place >= shown.length - limit)
  // Sorting is stable, and the values are in order.
  return shown.sort((a, b) => b.count - a.count).filter(({ selected }, place) => selected || place < limit)
}

/** An article's values with all broader ones, each of which is cut. */
function valuesOf(article: FacetValues, name: string, interval?: Request['interval']): string[] {
  const own = article[name] ?? []
  if (name === 'country') return own.flatMap((value) => [value, ...(places[value] ?? [])])
  if (name !== 'published' || interval === undefined) return [...own]
  return own.map((value) =>
    value
      .split('-')
      .slice(0, interval === 'year' ? 1 : 2)
      .join('-'),
  )
}

function passes(article: FacetValues, filters: Filters): boolean {
  return Object.entries(filters).every(([name, filter]) => {
    if (Array.isArray(filter) && filter.length === 0) return true
    return valuesOf(article, name).some((value) => meets(value, filter))
  })
}

/** Whether the filter means the value: by name, as a date of that year or month, or as one that may lie in the range. */
function meets(value: string, filter: Filter): boolean {
  if ('from' in filter || 'to' in filter) {
    const earliest = (day: string) => day + '0000-00-00'.slice(day.length)
    const latest = (day: string) => day + '9999-99-99'.slice(day.length)
    const { from = '0000', to = '9999' } = filter
    return latest(value) >= earliest(from) && earliest(value) <= latest(to)
  }
  return !Array.isArray(filter) || filter.some((given) => value === given || value.startsWith(`${given}-`))
}

function isSelected(value: string, articles: readonly FacetValues[], filters: Filters, request: Request): boolean {
  const filter = filters[request.name]
  if (filter === undefined) return false
  const whole = articles.flatMap((article) => valuesOf(article, request.name))
  return whole.some(
    (one) =>
      meets(one, filter) &&
      valuesOf({ [request.name]: [one] }, request.name, request.interval).includes(value) &&
      // A broader value is not chosen along with a narrower one.
      (request.name !== 'country' || one === value),
  )
}
