import { briefBy } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine([
  { id: 'a', body: ['Labs in Denmark measure impact with surveys every year.'], facets: { country: ['place/DK'] } },
  { id: 'b', body: ['Danish labs measure their impact by counting saved hours.'], facets: { country: ['place/DK'] } },
  { id: 'c', body: ['Norwegian labs measure impact by asking their guests.'], facets: { country: ['place/NO'] } },
  { id: 'd', body: ['Rain fell on most days of that long and grey month.'], facets: { country: ['place/SE'] } },
])
const question = 'how do labs measure impact?'
const valuesOf = async (options: Partial<Parameters<typeof briefBy>[2]> = {}) => {
  const { parts } = await briefBy(await engine, question, { by: 'country', ...options })
  return parts.map(({ brief, count, value }) => [value, count, brief.articles.map(({ id }) => id).sort()])
}

test('each value is answered by its own articles, the most frequent first; one without an answer is left out', async () => {
  expect(await valuesOf()).toEqual([
    ['place/DK', 2, ['a', 'b']],
    ['place/NO', 1, ['c']],
  ])
})

test('values and sentences are limited, and filters hold', async () => {
  expect(await valuesOf({ values: 1 })).toHaveLength(1)
  expect(await valuesOf({ sentences: 1 })).toMatchObject(
    [
      [{}, 2, [{}]],
      [{}, 1, [{}]],
    ].map(([, count]) => ({ 1: count })),
  )
  expect(await valuesOf({ filters: { country: ['NO'] } })).toEqual([['place/NO', 1, ['c']]])
})

test.each([
  [{ by: 'colour' }, 'facet-unknown'],
  [{ by: 'country', values: 0 }, 'option-invalid'],
  [{ by: 'country', from: ['a'] }, 'option-invalid'],
])('%j is refused', async (options, code) => {
  await expect(briefBy(await engine, question, options)).rejects.toMatchObject({ code })
})
