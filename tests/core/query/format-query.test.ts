import { formatQuery, parseQuery } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'
import { queryText } from './query-text.ts'

test.each([
  ['', ''],
  ['labs', 'labs'],
  ['public   labs', 'public labs'],
  ['“service design”', '"service design"'],
  ['e-Residency', '"e Residency"'],
  ['TITLE:labs', 'title:labs'],
  ['title:(a "b c")', '(title:a title:"b c")'],
  ['a OR b', 'a b'],
  ['a AND NOT b', '(+a -b)'],
  ['inno**', 'inno*'],
  ['labs AND -(design OR "user research")', '(+labs -(design "user research"))'],
])('%s is written as %s', (text, written) => {
  expect(formatQuery(parseQuery(text).query)).toBe(written)
})

function expectRoundTrip(text: string): void {
  // Checked first: a lexeme of an unknown kind would never be left behind.
  for (const { kind } of lex(text).lexemes) expect(typeof kind).toBe('string')
  const { query } = parseQuery(text)
  expect(parseQuery(formatQuery(query))).toEqual({ query, problems: [] })
}

test('a query that was read, written and read again is the same query', () => {
  fc.assert(fc.property(queryText, expectRoundTrip), { numRuns: 1_000 })
})

test.each([
  ['x AND. y', 'a word that an operator with a full stop stands for'],
  ['TITLE:WAR AND PEACE', 'a headline with a field'],
])('%s (%s) is read again as the same query', (text) => {
  expectRoundTrip(text)
})

test('a query at the limit of depth is read again as the same query', () => {
  expectRoundTrip(`${'(a AND '.repeat(64)}b${')'.repeat(64)}`)
})

test('a query in plain syntax is written so that the query language reads it as the same query', () => {
  const { query } = parseQuery('this AND that', 'plain')
  expect(parseQuery(formatQuery(query)).query).toEqual(query)
})
