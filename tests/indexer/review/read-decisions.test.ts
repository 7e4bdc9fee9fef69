import { expect, test } from 'vitest'
import { readDecisions } from '../../../packages/indexer/src/review/read-decisions.ts'

test('decisions are rows of a list', () => {
  const yaml = `
# Of May.
- same: [organisation/epa, organisation/enivronmental-protection-agency]
- different: [person/jane-doe, person/jan-doe]
- { name: organisation/agile, accepted: false }
- article: 2012/lab
  facet: kind
  value: kind/news
  accepted: true
`
  expect(readDecisions(yaml, 'vocabulary/review.yaml')).toEqual({
    decisions: [
      { same: ['organisation/epa', 'organisation/enivronmental-protection-agency'] },
      { different: ['person/jane-doe', 'person/jan-doe'] },
      { name: 'organisation/agile', accepted: false },
      { article: '2012/lab', facet: 'kind', value: 'kind/news', accepted: true },
    ],
    problems: [],
  })
})

test.each([
  ['text', 'it needs one of "same", "different", "name" and "article".'],
  ['{}', 'it needs one of "same", "different", "name" and "article".'],
  ['{ same: [a, b], name: a }', 'it needs one of "same", "different", "name" and "article".'],
  ['{ same: a }', '"same" takes a list of two ids or more, such as [person/jane-doe, person/j-doe].'],
  ['{ different: [a] }', '"different" takes a list of two ids or more, such as [person/jane-doe, person/j-doe].'],
  [
    '{ different: [a, { b: c }] }',
    '"different" takes a list of two ids or more, such as [person/jane-doe, person/j-doe].',
  ],
  ['{ name: a }', 'it needs "accepted: true" or "accepted: false".'],
  ['{ name: a, accepted: maybe }', 'it needs "accepted: true" or "accepted: false".'],
  ['{ name: [a], accepted: true }', '"name" takes the id of a concept, such as person/jane-doe.'],
  [
    '{ article: a, facet: kind, accepted: true }',
    'it needs an "article", a "facet" and a "value", each one id or name.',
  ],
])('a row that is no decision is a problem with its line, and the rest is used: %s', (row, message) => {
  const { decisions, problems } = readDecisions(`- same: [a, b]\n- ${row}\n- same: [c, d]\n`, 'vocabulary/review.yaml')
  expect(decisions).toEqual([{ same: ['a', 'b'] }, { same: ['c', 'd'] }])
  expect(problems).toEqual([
    {
      code: 'decision-invalid',
      message: `Decision 2 was left out: ${message}`,
      source: 'vocabulary/review.yaml',
      line: 2,
    },
  ])
})
