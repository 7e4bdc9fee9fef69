import { type Clause, parseQuery, type Query } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'
import { positiveLeaves } from '../../../packages/core/src/query/query.ts'
import { queryText } from './query-text.ts'

/** Writes a query so that a table can be read: `+` must, `-` not, `"…"` phrase, `[…]` group, `f:` field. */
function show(query: Query): string {
  if (query.kind === 'group') return `[${query.clauses.map(showClause).join(' ')}]`
  const field = query.field === undefined ? '' : `${query.field}:`
  return field + (query.kind === 'phrase' ? `"${query.words.join(' ')}"` : query.word + (query.prefix ? '*' : ''))
}

function showClause({ occur, query }: Clause): string {
  return { should: '', must: '+', not: '-' }[occur] + show(query)
}

test.each([
  ['', '[]'],
  ['  ', '[]'],
  ['… !', '[]'],
  ['labs', '[labs]'],
  ['public labs', '[public labs]'],
  ['Løhde', '[Løhde]'],
  // Phrases
  ['"service design"', '["service design"]'],
  ['“service design”', '["service design"]'],
  ['»service design«', '["service design"]'],
  ['„service design“', '["service design"]'],
  ['"design"', '["design"]'],
  ['""', '[]'],
  ['a"b c"d', '[a "b c" d]'],
  // One written word that is several
  ['e-Residency', '["e Residency"]'],
  ['3.5', '["3 5"]'],
  ["MindLab's", "[MindLab's]"],
  ['https://viden.dk', '["https viden dk"]'],
  ['10:30', '["10 30"]'],
  // Fields
  ['title:labs', '[title:labs]'],
  ['TITLE:labs', '[title:labs]'],
  ['title:"service design"', '[title:"service design"]'],
  ['title:(a b)', '[[title:a title:b]]'],
  ['title:(a body:b)', '[[title:a body:b]]'],
  ['title:(a "b c") d', '[[title:a title:"b c"] d]'],
  ['title: labs', '[title labs]'],
  ['title:e-Residency', '[title:"e Residency"]'],
  ['heading:a summary:b author:c', '[heading:a summary:b author:c]'],
  // Signs
  ['-labs', '[-labs]'],
  ['public -labs', '[public -labs]'],
  ['+public labs', '[+public labs]'],
  ['-"a b"', '[-"a b"]'],
  ['-(a b)', '[-[a b]]'],
  ['+(a b)', '[+[a b]]'],
  ['-title:a', '[-title:a]'],
  ['title:-a', '[-title:a]'],
  ['public - labs', '[public labs]'],
  ['a -', '[a]'],
  ['"a"-b', '["a" b]'],
  // NOT
  ['NOT a', '[-a]'],
  ['a NOT b', '[a -b]'],
  ['NOT NOT a', '[a]'],
  ['NOT -a', '[a]'],
  ['a NOT', '[a]'],
  ['not a', '[not a]'],
  // AND, OR
  ['a OR b', '[a b]'],
  ['a AND b', '[[+a +b]]'],
  ['a AND b AND c', '[[+a +b +c]]'],
  ['a AND b c', '[[+a +b] c]'],
  ['a b AND c', '[a [+b +c]]'],
  ['a AND b OR c AND d', '[[+a +b] [+c +d]]'],
  ['a AND NOT b', '[[+a -b]]'],
  ['-a AND b', '[[-a +b]]'],
  ['a AND (b OR c)', '[[+a +[b c]]]'],
  ['(a b) AND c', '[[+[a b] +c]]'],
  ['a AND "b c" AND title:d', '[[+a +"b c" +title:d]]'],
  ['a AND …', '[a]'],
  ['a and b or c', '[a and b or c]'],
  // Brackets
  ['(a)', '[[a]]'],
  ['()', '[]'],
  ['a () b', '[a b]'],
  ['(a OR b) -c', '[[a b] -c]'],
  // Prefixes
  ['inno*', '[inno*]'],
  ['inno**', '[inno*]'],
  ['title:inno*', '[title:inno*]'],
  ['-inno*', '[-inno*]'],
  ['*', '[]'],
  ['in*no', '["in no"]'],
  ['WAR AND peace', '[[+WAR +peace]]'],
])('%s is read as %s', (text, query) => {
  const parsed = parseQuery(text)
  expect(show(parsed.query)).toBe(query)
  expect(parsed.problems.filter(({ code }) => code !== 'query-operator')).toEqual([])
})

test.each([
  ['a "b c', 'query-quote', 3, '[a "b c"]'],
  ['"', 'query-quote', 1, '[]'],
  ['(a b', 'query-bracket', 1, '[[a b]]'],
  ['a (b (c)', 'query-bracket', 3, '[a [b [c]]]'],
  ['a) b', 'query-bracket', 2, '[a b]'],
  ['a OR', 'query-operator', 3, '[a]'],
  ['AND a', 'query-operator', 1, '[a]'],
  ['b (OR a)', 'query-operator', 4, '[b [a]]'],
  ['(a AND) b', 'query-operator', 4, '[[a] b]'],
  ['a colour:red', 'query-field', 3, '[a "colour red"]'],
])('%s is answered with the problem %s at column %d', (text, code, column, query) => {
  const parsed = parseQuery(text)
  expect(show(parsed.query)).toBe(query)
  expect(parsed.problems).toEqual([{ code, message: expect.any(String), source: 'query', line: 1, column }])
})

test.each(['WAR AND PEACE', 'NOT IN MY NAME', 'TO BE OR NOT TO BE'])('%s, all in capitals, is a headline', (text) => {
  const { query, problems } = parseQuery(text)
  expect(show(query).toUpperCase()).toBe(`[${text}]`)
  expect(problems).toEqual([])
})

test('an unknown field is reported with the fields there are', () => {
  expect(parseQuery('colour:red').problems[0]?.message).toBe(
    '"colour:" is not a field, so it was searched as text. Fields: title, summary, heading, body, author.',
  )
})

test('problems are in the order of their columns', () => {
  expect(parseQuery(') colour:red "x').problems.map(({ code, column }) => [code, column])).toEqual([
    ['query-bracket', 1],
    ['query-field', 3],
    ['query-quote', 14],
  ])
})

test('a required clause stays required beside AND', () => {
  expect(show(parseQuery('+a AND b c').query)).toBe('[+[+a +b] c]')
})

test('in plain syntax every character is text', () => {
  const { query, problems } = parseQuery('-title:"a* (b AND c', 'plain')
  expect(show(query).toLowerCase()).toBe('[title a b and c]')
  expect(problems).toEqual([])
})

test('words beyond the limit are left out, with a problem', () => {
  const { query, problems } = parseQuery('a '.repeat(1_025))
  expect(query.clauses).toHaveLength(1_024)
  expect(problems.map(({ code }) => code)).toEqual(['query-limit'])
  expect(parseQuery('a '.repeat(1_024)).problems).toEqual([])
})

test('characters beyond the limit are left out, with a problem', () => {
  const text = `${'a'.repeat(9_998)} b c`
  const { query, problems } = parseQuery(text)
  expect(query.clauses.map(({ query }) => show(query).length)).toEqual([9_998, 1])
  expect(problems).toEqual([
    { code: 'query-limit', message: expect.any(String), source: 'query', line: 1, column: 10_000 },
  ])
  expect(parseQuery(text.slice(0, 10_000)).problems).toEqual([])
})

test('limits hold in plain syntax too', () => {
  expect(parseQuery('a '.repeat(1_025), 'plain').query.clauses).toHaveLength(1_024)
})

test('brackets nest up to a limit, beyond which they are ignored with a problem', () => {
  expect(parseQuery(`${'('.repeat(64)}a${')'.repeat(64)}`).problems).toEqual([])
  const { query, problems } = parseQuery(`${'('.repeat(65)}a${')'.repeat(65)} b`)
  expect(problems.map(({ code, column }) => [code, column])).toContainEqual(['query-limit', 65])
  expect(positiveLeaves(query).map(show)).toEqual(['a', 'b'])
})

test('whatever the text, it is a query, and every problem has a column within it', () => {
  fc.assert(
    fc.property(queryText, fc.constantFrom('full', 'plain'), (text, syntax) => {
      // Checked first: a lexeme of an unknown kind would never be left behind.
      for (const { kind } of lex(text).lexemes) expect(typeof kind).toBe('string')
      const { query, problems } = parseQuery(text, syntax)
      expect(query.kind).toBe('group')
      for (const { column = 0 } of problems) {
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('positive leaves are those that no NOT excludes', () => {
  expect(positiveLeaves(parseQuery('a -b (c -"d e" +f) -(g h)').query).map(show)).toEqual(['a', 'c', 'f'])
})
