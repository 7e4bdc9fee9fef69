import { type EvaluateOptions, evaluate, scoreRanking } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

test('a ranking scores as computed by hand', () => {
  const figures = scoreRanking(
    ['x', 'a', 'y', 'b'],
    new Map([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]),
  )
  expect(figures.ndcg10).toBeCloseTo(0.540586, 6)
  expect(figures.map).toBeCloseTo(1 / 3, 12)
  expect(figures.recall100).toBeCloseTo(2 / 3, 12)
  expect(figures.mrr).toBe(0.5)
  expect(figures.success5).toBe(1)
})

test('a perfect ranking scores 1 throughout', () => {
  expect(
    scoreRanking(
      ['a', 'b', 'x'],
      new Map([
        ['a', 2],
        ['b', 1],
        ['x', 0],
      ]),
    ),
  ).toEqual({
    ndcg10: 1,
    map: 1,
    recall100: 1,
    mrr: 1,
    success5: 1,
  })
})

test('a ranking without a relevant article scores 0 throughout', () => {
  expect(scoreRanking(['x'], new Map([['a', 1]]))).toEqual({ ndcg10: 0, map: 0, recall100: 0, mrr: 0, success5: 0 })
})

test('without a relevant article among the judgements every figure is 0', () => {
  expect(scoreRanking(['a'], new Map([['a', 0]]))).toEqual({ ndcg10: 0, map: 0, recall100: 0, mrr: 0, success5: 0 })
})

test('a negative grade is as irrelevant as 0', () => {
  expect(
    scoreRanking(
      ['x', 'a'],
      new Map([
        ['a', 1],
        ['x', -1],
      ]),
    ).ndcg10,
  ).toBeCloseTo(1 / Math.log2(3), 12)
})

test('each figure looks only so deep', () => {
  const fillers = Array.from({ length: 100 }, (_, number) => `x${number}`)
  const grades = new Map([['a', 1]])
  const at = (rank: number) => scoreRanking([...fillers.slice(0, rank - 1), 'a'], grades)
  expect([at(5).success5, at(6).success5]).toEqual([1, 0])
  expect(at(10).ndcg10).toBeCloseTo(1 / Math.log2(11), 12)
  expect(at(11).ndcg10).toBe(0)
  expect([at(100).recall100, at(101).recall100]).toEqual([1, 0])
  expect(at(101).map).toBeCloseTo(1 / 101, 12)
})

const engine = makeEngine([
  { id: 'a', title: 'labs' },
  { id: 'b', title: 'data' },
  { id: 'c', title: 'labs and law' },
])
const queries = [
  { id: '1', text: 'labs' },
  { id: '2', text: 'zebra' },
  { id: '3', text: 'unjudged' },
  { id: '4', text: 'data' },
]
const judgements = [
  { query: '1', article: 'c', grade: 1 },
  { query: '2', article: 'b', grade: 1 },
  { query: '4', article: 'b', grade: 0 },
]

test('figures are means over the queries that have a relevant article', async () => {
  const { mean, empty, queries: own } = await evaluate(await engine, { queries, judgements })
  expect(own.map(({ id, text, ranking }) => [id, text, ranking])).toEqual([
    ['1', 'labs', ['a', 'c']],
    ['2', 'zebra', []],
  ])
  expect(own[0]?.figures.mrr).toBe(0.5)
  expect(mean.mrr).toBe(0.25)
  expect(mean.ndcg10).toBeCloseTo(1 / Math.log2(3) / 2, 12)
  expect(mean).toMatchObject({ map: 0.25, recall100: 0.5, success5: 0.5 })
  expect(empty).toBe(0.5)
})

test('rankings are as deep as asked for', async () => {
  const { queries: own } = await evaluate(await engine, { queries, judgements }, { depth: 1 })
  expect(own[0]?.ranking).toEqual(['a'])
})

test('a judged query is text unless said otherwise', async () => {
  const judged = { queries: [{ id: '1', text: 'labs -law' }], judgements }
  expect((await evaluate(await engine, judged)).queries[0]?.ranking).toContain('c')
  expect((await evaluate(await engine, judged, { syntax: 'full' })).queries[0]?.ranking).toEqual(['a'])
})

test('without a query that has a relevant article there is nothing to measure', async () => {
  await expect(evaluate(await engine, { queries, judgements: [] })).rejects.toMatchObject({
    code: 'evaluation-invalid',
  })
})

test('two queries with the same id are refused', async () => {
  await expect(
    evaluate(await engine, { queries: [...queries, { id: '2', text: 'data' }], judgements }),
  ).rejects.toThrow(
    expect.objectContaining({
      code: 'evaluation-invalid',
      message: 'Two queries have the id "2"; give each an id of its own.',
    }),
  )
})

test.each([{ depth: 0 }, { dept: 1 }])('the options %j are refused', async (options) => {
  await expect(evaluate(await engine, { queries, judgements }, options as EvaluateOptions)).rejects.toMatchObject({
    code: 'option-invalid',
  })
})

test('an evaluation that was given up is not finished', async () => {
  await expect(evaluate(await engine, { queries, judgements }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('each version of a work is ranked, since it is articles that are judged', async () => {
  const engine = await makeEngine([
    { id: 'a', title: 'Labs' },
    { id: 'b', title: 'Labs', duplicateOf: 'a' },
  ])
  const { queries } = await evaluate(engine, {
    queries: [{ id: 'q', text: 'labs' }],
    judgements: [{ query: 'q', article: 'b', grade: 1 }],
  })
  expect(queries[0]?.ranking).toEqual(['a', 'b'])
})
