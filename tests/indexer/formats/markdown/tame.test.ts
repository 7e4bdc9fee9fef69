import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdown } from '../../../../packages/indexer/src/formats/markdown/markdown.ts'
import { tame } from '../../../../packages/indexer/src/formats/markdown/tame.ts'
import { readMarkdown } from './read-markdown.ts'

test('Markdown that someone wrote stays as it is', () => {
  const text = '# One\n\n> > - **two** [three](four)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\n****[[[[\n```\n'
  expect(tame(text)).toBe(text)
})

test('a paragraph of many lines stays as it is', () => {
  const text = 'A lab\n'.repeat(200_000)
  expect(tame(text)).toBe(text)
})

test('text without any marks stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', 'å') }), (text) => {
      expect(tame(text)).toBe(text)
    }),
  )
})

test.each([
  ['emphasis in emphasis', '*a '.repeat(1_000) + 'b* '.repeat(1_000), /^(a ){1000}(b ){999}b$/],
  ['links in links', `${'['.repeat(1_000)}word${'](b)'.repeat(1_000)}`, /word/],
  ['open brackets', `${'['.repeat(5_000)} word`, /word$/],
  ['links in a paragraph', '[one](two) and `three_x` '.repeat(1_000), /^(one and three_x ){999}one and three_x$/],
  ['open tags', '< '.repeat(1_000), /^(< ){999}<$/],
  ['ampersands', '&amp;[ '.repeat(1_000), /^(&\[ ){999}&\[$/],
])('of thousands of marks in a paragraph the words stay: %s', async (_, text, expected) => {
  const lines = await readMarkdown(text)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.replace('paragraph: ', '')).toMatch(expected)
})

test('a paragraph of thousands of marks stays in its list and its quotation', async () => {
  const many = 'one *two* [three](four) '.repeat(300)
  const words = 'one two three '.repeat(300).trim()
  expect(await readMarkdown(`- ${many}\n\n> ${many}\n\nAfter.`)).toEqual([
    `list: ${words}`,
    `quote: ${words}`,
    'paragraph: After.',
  ])
})

test.each([
  ['a *b* '.repeat(300), /^This paragraph has more than 400 marks, which begins "a \*b\* /],
  ['> '.repeat(40), /^This line has quotations or lists more than 30 deep in one another, which begins "> > /],
  [
    `${'a|'.repeat(400)}\n${'-|'.repeat(400)}\n`,
    /^This table has more columns, or more empty cells, than anyone reads/,
  ],
])('what is read as plain text is reported, once and with its line: %#', async (text, message) => {
  const bytes = new TextEncoder().encode(`---\ntitle: T\n---\nOne\n\n${text}\n\n${text}\n`)
  const { problems } = await markdown.parse({ path: 'a.md', bytes })
  expect(problems).toEqual([
    { code: 'markdown-simplified', message: expect.stringMatching(message), source: 'a.md', line: expect.any(Number) },
  ])
  expect(problems[0]?.line).toBeLessThan(8)
})

test.each([
  ['quotations', '>'.repeat(5_000)],
  ['lists', '- '.repeat(5_000)],
  ['numbered lists', '1. '.repeat(5_000)],
  ['both', '- > '.repeat(5_000)],
])('%s nest no deeper than anyone reads, and their text stays', async (_, marks) => {
  const lines = await readMarkdown(`${marks}word`)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('word')
})

test('a list that is indented deeper and deeper is read', async () => {
  const text = Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`).join('\n')
  const words = (await readMarkdown(text)).join('\n')
  for (let depth = 0; depth < 100; depth++) expect(words).toContain(`item ${depth}`)
})

test.each([
  ['of thousands of columns', `${'a|'.repeat(5_000)}\n${'-|'.repeat(5_000)}\n${'b|\n'.repeat(300)}`],
  ['whose rows are mostly missing', `${'a|'.repeat(200)}\n${'-|'.repeat(200)}\n${'b|\n'.repeat(300)}`],
])('a table %s is text', async (_, text) => {
  const lines = await readMarkdown(text)
  expect(lines.some((line) => line.startsWith('table'))).toBe(false)
  expect(lines.join(' ').match(/b/g)?.length).toBeGreaterThanOrEqual(300)
})

test('a table of many rows is a table', async () => {
  const rows = Array.from({ length: 500 }, (_, row) => `| ${row} | b |`)
  const lines = await readMarkdown(['| a | b |', '|---|---|', ...rows].join('\n'))
  expect(lines.every((line) => line.startsWith('table: '))).toBe(true)
  expect(
    lines
      .map((line) => line.replace('table: ', ''))
      .join('\n')
      .split('\n'),
  ).toEqual(['a\tb', ...rows.map((_, row) => `${row}\tb`)])
})
