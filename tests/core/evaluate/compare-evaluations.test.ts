import { compareEvaluations, type Evaluation, type Figures } from '@viden/core'
import { expect, test } from 'vitest'

const ZERO: Figures = { ndcg10: 0, map: 0, recall100: 0, mrr: 0, success5: 0 }

type Draft = Partial<Figures> & { readonly id: string; readonly text?: string; readonly ranking?: readonly string[] }

/** An evaluation of these queries; its means are left at 0, since none is read. */
function makeEvaluation(...drafts: readonly Draft[]): Evaluation {
  return {
    mean: ZERO,
    empty: 0,
    queries: drafts.map(({ id, text = `text of ${id}`, ranking = ['a'], ...figures }) => ({
      id,
      text,
      ranking,
      figures: { ...ZERO, ...figures },
    })),
  }
}

test('differences are after minus before, for each figure and query', () => {
  const before = makeEvaluation({ id: '1', ndcg10: 0.5, map: 0.25, recall100: 1, mrr: 0.5, success5: 1 })
  const after = makeEvaluation({ id: '1', ndcg10: 0.75, map: 0.75, recall100: 0.5, mrr: 0.5, success5: 0 })
  const difference = { ndcg10: 0.25, map: 0.5, recall100: -0.5, mrr: 0, success5: -1 }
  expect(compareEvaluations(before, after)).toEqual({
    difference,
    empty: 0,
    better: 1,
    worse: 0,
    same: 0,
    queries: [
      {
        id: '1',
        text: 'text of 1',
        before: before.queries[0]?.figures,
        after: after.queries[0]?.figures,
        difference,
      },
    ],
    onlyBefore: [],
    onlyAfter: [],
  })
})

test('queries are sorted by the size of the change of nDCG@10, ties by id', () => {
  const before = makeEvaluation(
    { id: 'd' },
    { id: 'c', ndcg10: 0.5 },
    { id: 'b', ndcg10: 0.5 },
    { id: 'a', ndcg10: 0.5, map: 1 },
    { id: 'e', ndcg10: 1 },
  )
  const after = makeEvaluation(
    { id: 'a', ndcg10: 0.5 },
    { id: 'b', ndcg10: 0.75 },
    { id: 'c', ndcg10: 0.25 },
    { id: 'd', ndcg10: 0.75 },
    { id: 'e', ndcg10: 0 },
  )
  const { better, queries, same, worse } = compareEvaluations(before, after)
  expect(queries.map(({ id, difference }) => [id, difference.ndcg10])).toEqual([
    ['e', -1],
    ['d', 0.75],
    ['b', 0.25],
    ['c', -0.25],
    ['a', 0],
  ])
  expect({ better, worse, same }).toEqual({ better: 2, worse: 2, same: 1 })
})

test('means and counts are over the queries that both have; the others are named, by id', () => {
  const before = makeEvaluation({ id: '9' }, { id: '1', ndcg10: 0.5 }, { id: '2' }, { id: '10', ndcg10: 1 })
  const after = makeEvaluation({ id: '4', ndcg10: 1 }, { id: '2', ndcg10: 0.25 }, { id: '1', ndcg10: 1 }, { id: '3' })
  const comparison = compareEvaluations(before, after)
  expect(comparison.difference.ndcg10).toBe(0.375)
  expect(comparison).toMatchObject({ better: 2, worse: 0, same: 0 })
  expect(comparison.onlyBefore).toEqual([
    { id: '10', text: 'text of 10' },
    { id: '9', text: 'text of 9' },
  ])
  expect(comparison.onlyAfter).toEqual([
    { id: '3', text: 'text of 3' },
    { id: '4', text: 'text of 4' },
  ])
})

test('the share of queries without a result is compared', () => {
  const before = makeEvaluation({ id: '1', ranking: [] }, { id: '2', ranking: [] }, { id: '3' }, { id: '4' })
  const after = makeEvaluation({ id: '1' }, { id: '2' }, { id: '3', ranking: [] }, { id: '4' })
  expect(compareEvaluations(before, after).empty).toBe(-0.25)
  expect(compareEvaluations(after, before).empty).toBe(0.25)
})

test('a query that was reworded is compared under its later text', () => {
  const before = makeEvaluation({ id: '1', text: 'labs' })
  const after = makeEvaluation({ id: '1', text: 'innovation labs', ndcg10: 1 })
  expect(compareEvaluations(before, after).queries).toMatchObject([
    { text: 'innovation labs', difference: { ndcg10: 1 } },
  ])
})

test('a difference in the last bit is none', () => {
  const comparison = compareEvaluations(
    makeEvaluation({ id: '1', ndcg10: 0.3, map: 0.3 }),
    makeEvaluation({ id: '1', ndcg10: 0.1 + 0.2, map: 0.30001 }),
  )
  expect(comparison.same).toBe(1)
  expect(comparison.difference.ndcg10).toBe(0)
  expect(comparison.difference.map).toBeCloseTo(0.00001, 12)
})

test('an evaluation differs from itself in nothing, and swapping two turns the signs', () => {
  const one = makeEvaluation({ id: '1', ndcg10: 0.5 }, { id: '2', mrr: 0.25 })
  const other = makeEvaluation({ id: '1', ndcg10: 0.75 }, { id: '2', mrr: 1 })
  expect(compareEvaluations(one, one)).toMatchObject({ difference: ZERO, better: 0, worse: 0, same: 2 })
  expect(compareEvaluations(one, other).difference).toMatchObject({ ndcg10: 0.125, mrr: 0.375 })
  expect(compareEvaluations(other, one).difference).toMatchObject({ ndcg10: -0.125, mrr: -0.375 })
})

test('evaluations without a query in common cannot be compared', () => {
  expect(() => compareEvaluations(makeEvaluation({ id: '1' }), makeEvaluation({ id: '2' }))).toThrow(
    expect.objectContaining({ code: 'evaluation-invalid', message: expect.stringContaining('no query in common') }),
  )
})
