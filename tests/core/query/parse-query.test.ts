import { type Clause, type Filter, formatQuery, parseQuery, type Query } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lex } from '../../../packages/core/src/query/lex.ts'
import { positiveLeaves } from '../../../packages/core/src/query/query.ts'
import { FACETS, queryText } from './query-text.ts'

const facets = ['country', 'published', 'Topic', 'organisation', 'year', 'title']

/**
 * Writes a query so that a table can be read: `+` must, `-` not, `"…"` phrase, `[…]` group, `f:` field, `f=` facet,
 * `*`, `~` and `^` as they are typed.
 */
function show(query: Query): string {
  if (query.kind === 'facet') return `${query.facet}=${showFilter(query.filter)}`
  const boost = query.boost === undefined ? '' : `^${query.boost}`
  if (query.kind === 'group') return `[${query.clauses.map(showClause).join(' ')}]${boost}`
  const field = query.field === undefined ? '' : `${query.field}:`
  if (query.kind === 'word')
    return `${field}${query.word}${query.prefix ? '*' : ''}${query.edits ? `~${query.edits}` : ''}${boost}`
  return `${field}"${query.words.join(' ')}"${query.distance === undefined ? '' : `~${query.distance}`}${boost}`
}

function showClause({ occur, query }: Clause): string {
  return { should: '', must: '+', not: '-' }[occur] + show(query)
}

function showFilter(filter: Filter): string {
  return 'from' in filter || 'to' in filter
    ? `${filter.from ?? ''}..${filter.to ?? ''}`
    : Object.values(filter).join('|')
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
  // One written word with punctuation within it
  ['e-Residency', '[e-Residency]'],
  ['(e-Residency), GOV.UK; R&D!', '[[e-Residency] GOV.UK R&D]'],
  ['co-creation^2', '[co-creation^2]'],
  ['3.5', '["3 5"]'],
  ['state-of-the-art', '["state of the art"]'],
  ['"e-Residency"', '["e Residency"]'],
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
  ['title:e-Residency', '[title:e-Residency]'],
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
  // Near words
  ['labs~', '[labs~1]'],
  ['inno~', '[inno~1]'],
  ['public~', '[public~2]'],
  ['public~1 lab~2', '[public~1 lab~2]'],
  ['title:-labs~', '[-title:labs~1]'],
  ['~2', '[2]'],
  ['a~b', '["a b"]'],
  // Near phrases
  ['"near words"~5', '["near words"~5]'],
  ['"near words"~0', '["near words"~0]'],
  ['"near words"~100', '["near words"~100]'],
  ['title:"near words"~5', '[title:"near words"~5]'],
  // Boosts
  ['a^2 b', '[a^2 b]'],
  ['a^0.5', '[a^0.5]'],
  ['a^100', '[a^100]'],
  ['a^0.00014', '[a^0.0001]'],
  ['a^1', '[a]'],
  ['a^1.00001', '[a]'],
  ['"a b"^2', '["a b"^2]'],
  ['(a b)^2', '[[a b]^2]'],
  ['-(a b)^2 c', '[-[a b]^2 c]'],
  ['title:(a b)^2', '[[title:a title:b]^2]'],
  ['((a b))^2', '[[a b]^2]'],
  ['((a b)^2)', '[[a b]^2]'],
  ['((a b)^2)^3', '[[[a b]^2]^3]'],
  ['(a AND b)^2 AND c', '[[+[+a +b]^2 +c]]'],
  ['word~^2', '[word~1^2]'],
  ['word^2~', '[word~1^2]'],
  ['word*^2', '[word*^2]'],
  ['"a b"~5^2', '["a b"~5^2]'],
  ['a/b^2', '["a b"^2]'],
  ['2018^2', '[2018^2]'],
  ['^2', '[2]'],
  ['x^y', '["x y"]'],
  ['(2^x)^2b', '[["2 x"]^2 b]'],
  ['WAR AND peace', '[[+WAR +peace]]'],
])('%s is read as %s', (text, query) => {
  const parsed = parseQuery(text)
  expect(show(parsed.query)).toBe(query)
  expect(parsed.problems.filter(({ code }) => code !== 'query-operator')).toEqual([])
})

test.each([
  // Values
  ['country:DK', '[+country=DK]'],
  ['COUNTRY:Denmark', '[+country=Denmark]'],
  ['topic:a', '[+Topic=a]'],
  ['country:"New Zealand"', '[+country=New Zealand]'],
  ['country:“New\n\t Zealand ”', '[+country=New Zealand]'],
  ['organisation:organisation/opsi', '[+organisation=organisation/opsi]'],
  ['topic:open-data', '[+Topic=open-data]'],
  ['topic:topic:AND*~', '[+Topic=topic:AND*~]'],
  ['country:OR', '[+country=OR]'],
  ['year:2015', '[+year=2015]'],
  ['year:"2015..2018"', '[+year=2015..2018]'],
  ['topic:^2', '[+Topic=^2]'],
  ['country:""', '[]'],
  ['-country:"" a', '[a]'],
  ['country: DK', '[country DK]'],
  ['(country:) a', '[[country] a]'],
  ['country:New"Zealand"', '[+country=New "Zealand"]'],
  // A field wins over a facet of its name
  ['title:a', '[title:a]'],
  // Ranges
  ['published:2015..2018', '[+published=2015..2018]'],
  ['published:2015..', '[+published=2015..]'],
  ['published:..2018-05', '[+published=..2018-05]'],
  ['year:>=2016-05', '[+year=2016-05..]'],
  ['published:>2016', '[+published=2017..]'],
  ['published:(2015 2017..2018)', '[+[published=2015 published=2017..2018]]'],
  // Facets restrict what stands beside them
  ['labs country:DK', '[labs +country=DK]'],
  ['country:DK labs', '[+country=DK labs]'],
  ['country:DK topic:a', '[+country=DK +Topic=a]'],
  ['+country:DK', '[+country=DK]'],
  ['labs -country:DK', '[labs -country=DK]'],
  ['labs country:-DK', '[labs -country=DK]'],
  ['NOT NOT country:DK', '[+country=DK]'],
  ['labs (country:DK topic:a)', '[labs +[+country=DK +Topic=a]]'],
  ['labs (-country:DK)', '[labs +[-country=DK]]'],
  ['labs (country:DK b)', '[labs [+country=DK b]]'],
  // OR makes them options
  ['country:DK OR country:NO', '[country=DK country=NO]'],
  ['labs OR country:DK', '[labs country=DK]'],
  ['labs country:DK OR country:NO', '[labs country=DK country=NO]'],
  ['labs (country:DK OR country:NO)', '[labs +[country=DK country=NO]]'],
  ['country:DK OR a country:NO', '[country=DK a +country=NO]'],
  ['country:DK OR -country:NO', '[country=DK -country=NO]'],
  ['labs OR (country:DK topic:a)', '[labs [+country=DK +Topic=a]]'],
  ['country:DK OR … a', '[+country=DK a]'],
  // AND
  ['labs AND country:DK', '[[+labs +country=DK]]'],
  ['a labs AND country:DK', '[a [+labs +country=DK]]'],
  ['a country:DK AND topic:b', '[a +[+country=DK +Topic=b]]'],
  ['a OR country:DK AND topic:b', '[a [+country=DK +Topic=b]]'],
  ['country:DK AND topic:b OR a', '[[+country=DK +Topic=b] a]'],
  ['country:DK OR country:NO AND a', '[country=DK [+country=NO +a]]'],
  // Values in brackets
  ['country:(DK NO)', '[+[country=DK country=NO]]'],
  ['country:(DK OR NO)', '[+[country=DK country=NO]]'],
  ['labs country:(DK "New Zealand")', '[labs +[country=DK country=New Zealand]]'],
  ['labs OR country:(DK NO)', '[labs [country=DK country=NO]]'],
  ['-country:(DK NO)', '[-[country=DK country=NO]]'],
  ['country:-(DK NO)', '[-[country=DK country=NO]]'],
  ['country:(DK -NO)', '[+[country=DK -country=NO]]'],
  ['topic:(a AND b)', '[+[+Topic=a +Topic=b]]'],
  ['topic:(a AND b c)', '[+[[+Topic=a +Topic=b] Topic=c]]'],
  ['country:(DK)', '[+country=DK]'],
  ['labs OR (country:DK)', '[labs country=DK]'],
  ['country:((DK NO) SE)', '[+[[country=DK country=NO] country=SE]]'],
  ['topic:(a:b AND)', '[+Topic=a:b]'],
  ['topic:(country:DK x)', '[+[country=DK Topic=x]]'],
  ['topic:(title:a x)', '[[title:a Topic=x]]'],
  ['topic:(title:(a-b c) d)', '[[[title:a-b title:c] Topic=d]]'],
  ['title:(a country:DK)', '[[title:a +country=DK]]'],
  ['country:() a', '[a]'],
])('with facets, %s is read as %s', (text, query) => {
  const parsed = parseQuery(text, { facets })
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
  // Modifiers
  ['a lab~3', 'query-modifier', 6, '[a lab~2]'],
  ['labs~0', 'query-modifier', 5, '[labs~1]'],
  ['labs~-1', 'query-modifier', 5, '[labs~1]'],
  ['public~1.2', 'query-modifier', 7, '[public~1]'],
  ['public~.', 'query-modifier', 7, '[public~2]'],
  ['ab~', 'query-modifier', 3, '[ab]'],
  ['lab~~', 'query-modifier', 5, '[lab~1]'],
  ['lab*~', 'query-modifier', 5, '[lab*]'],
  ['lab~*', 'query-modifier', 4, '[lab*]'],
  ['e-Resid*', 'query-modifier', 8, '[e-Resid]'],
  ['e-Residency~', 'query-modifier', 12, '[e-Residency]'],
  ['3.5*', 'query-modifier', 4, '["3 5"]'],
  ['"a b"~', 'query-modifier', 6, '["a b"]'],
  ['"a b"~1.4', 'query-modifier', 6, '["a b"~1]'],
  ['"a b"~-1', 'query-modifier', 6, '["a b"~0]'],
  ['"a b"~101', 'query-modifier', 6, '["a b"~100]'],
  ['"a b"~1.2.3', 'query-modifier', 6, '["a b"]'],
  ['"a b"*', 'query-modifier', 6, '["a b"]'],
  ['(a b)~2', 'query-modifier', 6, '[[a b]]'],
  ['(a b)*', 'query-modifier', 6, '[[a b]]'],
  ['a^', 'query-modifier', 2, '[a]'],
  ['a^0', 'query-modifier', 2, '[a]'],
  ['a^-2', 'query-modifier', 2, '[a]'],
  ['a^0.00001', 'query-modifier', 2, '[a]'],
  ['a^101', 'query-modifier', 2, '[a]'],
  ['a^2^3', 'query-modifier', 4, '[a^2]'],
  ['country:DK^2', 'query-modifier', 11, '[+country=DK]'],
  ['country:"New Zealand"~2', 'query-modifier', 22, '[+country=New Zealand]'],
  ['country:(DK NO)^2', 'query-modifier', 16, '[+[country=DK country=NO]]'],
  ['(country:DK)^2', 'query-modifier', 13, '[+country=DK]'],
  // Ranges
  ['a published:2018..2015', 'query-range', 3, '[a +published=2015..2018]'],
  ['-published:2018-05..2015', 'query-range', 2, '[-published=2015..2018-05]'],
  ['a published:x..2015', 'query-range', 3, '[a "published x 2015"]'],
  ['title:published:..^2', 'query-range', 7, '[title:published^2]'],
  ['published:-2018-13..', 'query-range', 12, '[-"2018 13"]'],
  ['year:>labs', 'query-range', 1, '["year labs"]'],
  ['year:(2015 a..b)', 'query-range', 12, '[[year=2015 "a b"]]'],
  ['country:"DK', 'query-quote', 9, '[+country=DK]'],
])('%s is answered with the problem %s at column %d', (text, code, column, query) => {
  const parsed = parseQuery(text, { facets })
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

test('an unknown facet is reported with the facets there are, and the one that was probably meant', () => {
  const options = { facets: ['country', 'topic'] }
  expect(parseQuery('contry:DK', options).problems[0]?.message).toBe(
    '"contry:" is not a field or facet, so it was searched as text; did you mean "country:"? ' +
      'Fields: title, summary, heading, body, author. Facets: country, topic.',
  )
})

test('what is text where there are no facets is one where there are', () => {
  expect(show(parseQuery('country:DK').query)).toBe('["country DK"]')
})

test.each(['constructor', 'toString', '__proto__'])('%s: names nothing, unless a facet has that name', (name) => {
  expect(parseQuery(`${name}:a`).query.clauses[0]?.query.kind).toBe('phrase')
  expect(show(parseQuery(`${name}:a`, { facets: [name] }).query)).toBe(`[+${name}=a]`)
})

test('a query in capitals that names a facet is no headline', () => {
  expect(show(parseQuery('LABS AND COUNTRY:DK', { facets }).query)).toBe('[[+LABS +country=DK]]')
  expect(show(parseQuery('LABS OR COUNTRY:(DK OR NO)', { facets }).query)).toBe('[LABS [country=DK country=NO]]')
})

test('an option that does not exist is refused', () => {
  const misspelt: object = { facet: ['country'] }
  expect(() => parseQuery('a', misspelt)).toThrow('did you mean "facets"?')
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
  const { query, problems } = parseQuery('-title:"a* (b AND c', { syntax: 'plain', facets: ['title'] })
  expect(show(query).toLowerCase()).toBe('[title a b and c]')
  expect(problems).toEqual([])
})

test('in plain syntax punctuation within a word is part of it', () => {
  expect(show(parseQuery('e-Residency, GOV.UK at 3.5 state-of-the-art R&D', { syntax: 'plain' }).query)).toBe(
    '[e-Residency GOV.UK at 3 5 state of the art R&D]',
  )
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
  const { query, problems } = parseQuery('a '.repeat(1_025), { syntax: 'plain' })
  expect(query.clauses).toHaveLength(1_024)
  expect(problems.map(({ code }) => code)).toEqual(['query-limit'])
})

test('facet values count towards the limit, as do the words of one phrase', () => {
  const { query, problems } = parseQuery(`year:(${'1 '.repeat(1_025)})`, { facets })
  expect(query.clauses.map(({ query }) => (query.kind === 'group' ? query.clauses.length : 0))).toEqual([1_024])
  expect(problems.map(({ code }) => code)).toEqual(['query-limit'])
  const phrase = parseQuery(`x "${'a '.repeat(1_025)}"`)
  expect(phrase.query.clauses.map(({ query }) => (query.kind === 'phrase' ? query.words.length : 1))).toEqual([
    1, 1_024,
  ])
  expect(phrase.problems.map(({ code, column }) => [code, column])).toEqual([['query-limit', 3]])
})

test('what would be longer than the limit when written out is shortened, with a problem', () => {
  const { query, problems } = parseQuery(`heading:(${'abcdef '.repeat(500)} body:(${'abcdefghij '.repeat(500)}))`)
  const { length } = positiveLeaves(query)
  expect(length).toBeGreaterThan(500)
  expect(length).toBeLessThan(1_000)
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['query-limit', `Only the first ${length} words, phrases and facet values were searched.`],
  ])
})

test('brackets nest up to a limit, beyond which they are ignored with a problem', () => {
  expect(parseQuery(`${'('.repeat(64)}a${')'.repeat(64)}`).problems).toEqual([])
  const { query, problems } = parseQuery(`${'('.repeat(65)}a${')'.repeat(65)} b`)
  expect(problems.map(({ code, column }) => [code, column])).toContainEqual(['query-limit', 65])
  expect(positiveLeaves(query).map(show)).toEqual(['a', 'b'])
})

test('an AND that would nest deeper than brackets may is ignored with a problem', () => {
  const { query, problems } = parseQuery(`${'('.repeat(64)}a b${')^2'.repeat(64)} AND c`)
  expect(problems.map(({ code, column }) => [code, column])).toEqual([['query-limit', 261]])
  expect(query.clauses.map(({ occur }) => occur)).toEqual(['must', 'must'])
})

test('whatever the text, it is a query, and every problem has a column within it', () => {
  fc.assert(
    fc.property(queryText, fc.constantFrom('full', 'plain'), (text, syntax) => {
      // Checked first: a lexeme of an unknown kind would never be left behind.
      for (const { kind } of lex(text, FACETS).lexemes) expect(typeof kind).toBe('string')
      const { query, problems } = parseQuery(text, { syntax, facets: FACETS })
      expect(query.kind).toBe('group')
      for (const { column = 0 } of problems) {
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ...['"', '“', '(', ')', '*', '~', '^', '+', '-', ':', '.', '<', '>', '/', '&', "'", ' ', '\n', 'a', '1', '😀'],
  ...['a:', 'country:', 'country:(', 'title:(', 'a^2', 'a~', '^2~1*', ' OR ', 'a AND ', '-(', '..', '"a"~5^2', ')^2'],
  ...['a AND (', 'country:DK OR ', 'country:"', '1.2.', 'a-b ', 'a/', '(a AND b) AND ', '(a OR country:x) AND '],
])('10,000 characters of %j are answered', (piece) => {
  for (const before of ['', 'a', '"', '(', 'country:', 'published:', 'title:('])
    for (const after of ['', ' b']) {
      const text = (before + piece.repeat(10_000)).slice(0, 10_000 - after.length) + after
      const { query } = parseQuery(text, { facets })
      expect(formatQuery(parseQuery(formatQuery(query), { facets }).query)).toBe(formatQuery(query))
    }
})

test('positive leaves are those that no NOT excludes', () => {
  expect(positiveLeaves(parseQuery('a -b (c -"d e" +f) -(g h)').query).map(show)).toEqual(['a', 'c', 'f'])
})
