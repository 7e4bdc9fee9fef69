import { formatQuery, parseQuery, type Query } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'
import { FACETS, queryText } from './query-text.ts'

test.each([
  ['', ''],
  ['labs', 'labs'],
  ['public   labs', 'public labs'],
  ['“service design”', '"service design"'],
  ['e-Residency,', 'e-Residency'],
  ['3.5', '"3 5"'],
  ['TITLE:labs', 'title:labs'],
  ['title:(a "b c")', 'title:(a "b c")'],
  ['title:(a body:b)', '(title:a body:b)'],
  ['(title:a -title:b (title:c)) d', 'title:(a -b (c)) d'],
  ['a OR b', 'a b'],
  ['a AND NOT b', '(+a -b)'],
  ['inno**', 'inno*'],
  ['public~ lab~2', 'public~2 lab~2'],
  ['inno*^2.50 a^1 b~^0.0001', 'inno*^2.5 a b^0.0001'],
  ['“near words”^2~5', '"near words"~5^2'],
  ['title:(a b)^2', 'title:(a b)^2'],
  ['COUNTRY:DK', 'country:DK'],
  ['+country:DK labs', 'country:DK labs'],
  ['country:«New Zealand» -topic:open-data', 'country:"New Zealand" -TOPIC:open-data'],
  ['topic:a:b topic:"OR" topic:"a..b" topic:topic/a', 'TOPIC:"a:b" TOPIC:"OR" TOPIC:"a..b" TOPIC:topic/a'],
  ['published:>2016 published:<=2018-05', 'published:2017.. published:..2018-05'],
  ['country:DK OR country:NO', 'country:DK OR country:NO'],
  ['labs OR country:DK +topic:a', 'labs OR country:DK OR +TOPIC:a'],
  ['labs (country:DK OR country:NO)', 'labs country:(DK NO)'],
  ['country:(DK OR -NO)', 'country:(DK -NO)'],
  ['(country:DK country:NO)', '(country:DK country:NO)'],
  ['topic:(a AND b c)', '((TOPIC:a TOPIC:b) OR TOPIC:c)'],
  ['labs AND -(design OR "user research")', '(+labs -(design "user research"))'],
])('%s is written as %s', (text, written) => {
  expect(formatQuery(parseQuery(text, { facets: FACETS }).query)).toBe(written)
})

function expectRoundTrip(text: string): void {
  // Checked first: a lexeme of an unknown kind would never be left behind.
  for (const { kind } of lex(text, FACETS).lexemes) expect(typeof kind).toBe('string')
  const { query } = parseQuery(text, { facets: FACETS })
  expect(parseQuery(formatQuery(query), { facets: FACETS })).toEqual({ query, problems: [] })
}

test('a query that was read, written and read again is the same query', () => {
  fc.assert(fc.property(queryText, expectRoundTrip), { numRuns: 2_000 })
})

test('so is one of nested brackets, deeper than they are read', () => {
  const piece = fc.constantFrom(
    ...[
      '(',
      '(',
      '(a AND ',
      '(b (',
      'country:(',
      'title:(',
      ' AND ',
      ' OR ',
      'x ',
      '-',
      'country:DK ',
      ') c',
      ')',
      ')^3',
    ],
  )
  const nested = fc.array(piece, { minLength: 50, maxLength: 400, size: 'max' }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(nested, expectRoundTrip), { numRuns: 200 })
})

test.each([
  ['x AND. y', 'a word that an operator with a full stop stands for'],
  ['TITLE:WAR AND PEACE', 'a headline with a field'],
  ['title:! X OR 年:1', 'nothing but capitals beside an OR'],
  ['A AND B ⓐ', 'a small letter that is no letter'],
  ['heading:(a b body:(c d) country:DK)', 'two fields and a facet'],
])('%s (%s) is read again as the same query', (text) => {
  expectRoundTrip(text)
})

test.each([
  ['ANDs that stand alone', `${'(a AND '.repeat(64)}b${')'.repeat(64)}`],
  ['ANDs beside other words', `${'(a AND '.repeat(64)}b${') c'.repeat(64)}`],
  ['an AND at the bottom', `${'('.repeat(64)}a b AND c${')^2'.repeat(64)}`],
  ['an AND at the top', `${'('.repeat(64)}a b${')^2'.repeat(64)} AND c`],
  ['more brackets than are read', `${'(country:(a '.repeat(70)}${')^2) b'.repeat(70)}`],
])('a query at the limit of depth, with %s, is read again as the same query', (_, text) => {
  expectRoundTrip(text)
})

test('a query that is longer when written out than as typed is read again as the same query', () => {
  expectRoundTrip(`heading:(${'abcdef '.repeat(500)} body:(${'abcdefghij '.repeat(500)}))`)
  expectRoundTrip(`country:(${'a/b:c '.repeat(1_500)}`)
  expectRoundTrip('a/'.repeat(5_000))
})

test.each<[Query, string]>([
  [{ kind: 'facet', facet: 'country', filter: ['DK', 'New "Zealand"'] }, 'country:(DK "New Zealand")'],
  [{ kind: 'group', boost: 2, clauses: [{ occur: 'must', query: { kind: 'word', word: 'a' } }] }, '(+a)^2'],
])('%j, which no text is read as, is written as %s', (query, written) => {
  expect(formatQuery(query)).toBe(written)
})

test('a query in plain syntax is written so that the query language reads it as the same query', () => {
  const { query } = parseQuery('this AND that, e-Residency at 3.5', { syntax: 'plain' })
  expect(parseQuery(formatQuery(query)).query).toEqual(query)
})
