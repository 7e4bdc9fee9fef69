import { evaluate, parseEvaluation } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const figures = { ndcg10: 0.5, map: 0.25, recall100: 1, mrr: 0.5, success5: 1 }
const query = { id: '1', text: 'labs', ranking: ['a', 'b'], figures }
const evaluation = { mean: figures, empty: 0, queries: [query] }

test('an evaluation is the same after being saved and read', async () => {
  const engine = await makeEngine([
    { id: 'a', title: 'labs' },
    { id: 'b', title: 'labs and law' },
    { id: 'c', title: 'data' },
  ])
  const measured = await evaluate(engine, {
    queries: [
      { id: '1', text: 'labs' },
      { id: '2', text: 'zebra' },
      { id: '3', text: 'labs law data' },
    ],
    judgements: [
      { query: '1', article: 'b', grade: 1 },
      { query: '2', article: 'b', grade: 1 },
      { query: '3', article: 'a', grade: 2 },
      { query: '3', article: 'c', grade: 1 },
    ],
  })
  expect(parseEvaluation(JSON.stringify(measured))).toEqual(measured)
})

test('an evaluation that was saved with a comparison is read', () => {
  expect(parseEvaluation(JSON.stringify({ evaluation, comparison: {} }))).toEqual(evaluation)
})

test('what else the JSON holds is left out', () => {
  expect(parseEvaluation(JSON.stringify({ ...evaluation, note: 'x', queries: [{ ...query, note: 'y' }] }))).toEqual(
    evaluation,
  )
})

test.each([
  ['', 'it is not JSON'],
  ['{"mean": ', 'it is not JSON'],
  ['null', 'it should be a JSON object'],
  ['[]', 'it should be a JSON object'],
  ['{}', '"mean" should be an object'],
  [{ ...evaluation, mean: { ...figures, map: undefined } }, '"mean.map" should be a number from 0 to 1'],
  [{ ...evaluation, mean: { ...figures, mrr: Number.NaN } }, '"mean.mrr" should be a number from 0 to 1'],
  [{ ...evaluation, empty: 1.5 }, '"empty" should be a number from 0 to 1'],
  [{ ...evaluation, empty: -1 }, '"empty" should be a number from 0 to 1'],
  [{ ...evaluation, queries: {} }, '"queries" should be a list'],
  [{ ...evaluation, queries: [query, 7] }, '"queries[1]" should be an object'],
  [{ ...evaluation, queries: [{ ...query, id: 1 }] }, '"queries[0].id" should be a text'],
  [{ ...evaluation, queries: [{ ...query, text: null }] }, '"queries[0].text" should be a text'],
  [{ ...evaluation, queries: [{ ...query, ranking: 'a' }] }, '"queries[0].ranking" should be a list'],
  [{ ...evaluation, queries: [{ ...query, ranking: ['a', 2] }] }, '"queries[0].ranking[1]" should be a text'],
  [{ ...evaluation, queries: [{ ...query, figures: [] }] }, '"queries[0].figures" should be an object'],
  [
    { ...evaluation, queries: [{ ...query, figures: { ...figures, success5: '1' } }] },
    '"queries[0].figures.success5" should be a number from 0 to 1',
  ],
])('%j is refused: %s', (value, reason) => {
  expect(() => parseEvaluation(typeof value === 'string' ? value : JSON.stringify(value))).toThrow(
    expect.objectContaining({ code: 'evaluation-invalid', message: `This is not an evaluation: ${reason}.` }),
  )
})
