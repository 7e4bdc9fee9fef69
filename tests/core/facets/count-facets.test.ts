import { search } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const values = (...known: string[]) => fc.uniqueArray(fc.constantFrom(...known), { maxLength: 3 })
const randomCorpus = fc
  .array(
    fc.record({
      country: values('DK', 'NO', 'SE'),
      topic: values('data', 'labs'),
      year: values('2017', '2018', '2019'),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((facets) => facets.map((own, number): ArticleDraft => ({ id: `${number}`, facets: own })))
const names = ['country', 'topic', 'year'] as const
const randomFilters = fc.record(
  { country: values('DK', 'NO', 'SE'), topic: values('data', 'labs'), year: values('2017', '2018', '2019') },
  { requiredKeys: [] },
)

test('a facet ignores its own filter and obeys all others', async () => {
  await fc.assert(
    fc.asyncProperty(randomCorpus, randomFilters, async (drafts, filters) => {
      const known = names.map((name) => ({ name, label: name }))
      const { facets, hits } = await search(await makeEngine(drafts, { facets: known }), '', {
        filters,
        facets: names,
        limit: 100,
      })
      const passes = ({ facets = {} }: ArticleDraft, name: (typeof names)[number]) => {
        const chosen = filters[name] ?? []
        return chosen.length === 0 || chosen.some((value) => facets[name]?.includes(value))
      }
      const passed = drafts.filter((draft) => names.every((name) => passes(draft, name)))
      expect(hits.map(({ article }) => article.id).sort()).toEqual(passed.map(({ id }) => id).sort())
      for (const name of names) {
        const allowed = drafts.filter((draft) => names.every((other) => other === name || passes(draft, other)))
        const expected: Record<string, number> = {}
        for (const { facets = {} } of allowed)
          for (const value of facets[name] ?? []) expected[value] = (expected[value] ?? 0) + 1
        for (const value of filters[name] ?? []) expected[value] ??= 0
        expect(Object.fromEntries((facets[name] ?? []).map(({ value, count }) => [value, count]))).toEqual(expected)
        expect(
          (facets[name] ?? [])
            .filter(({ selected }) => selected)
            .map(({ value }) => value)
            .sort(),
        ).toEqual([...(filters[name] ?? [])].sort())
      }
    }),
  )
})

test('counts of one facet by another are counts of the articles that have both values', async () => {
  await fc.assert(
    fc.asyncProperty(randomCorpus, async (drafts) => {
      const known = names.map((name) => ({ name, label: name }))
      const engine = await makeEngine(drafts, { facets: known })
      const { facets } = await search(engine, '', { facets: [{ name: 'topic', by: 'year' }] })
      for (const { value, by = [] } of facets.topic ?? []) {
        const own = drafts.filter(({ facets }) => facets?.topic?.includes(value))
        const expected: Record<string, number> = {}
        for (const { facets } of own) for (const year of facets?.year ?? []) expected[year] = (expected[year] ?? 0) + 1
        expect(Object.fromEntries(by.map(({ value, count }) => [value, count]))).toEqual(expected)
      }
    }),
  )
})
