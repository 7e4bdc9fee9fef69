import { expect, test } from 'vitest'
import { splitFrontMatter } from '../../../packages/indexer/src/formats/front-matter.ts'

test.each([
  ['{ "title": "T" }', { title: 'T' }],
  [
    '{\n\t"title": "T: \\"t\\" {",\n\t"year": 2018,\n\t"draft": false,\n\t"none": null\n}',
    { title: 'T: "t" {', year: '2018', draft: 'false', none: 'null' },
  ],
  ['{\n"tags": ["labs", "data"],\n"author": {"name":"A"}\n}', { tags: ['labs', 'data'], author: { name: 'A' } }],
  ['{"title":"\\u00e5 \\ud83d\\ude00 a\\/b"}', { title: 'å 😀 a/b' }],
])('JSON at the head of a file is front matter: %j', (json, metadata) => {
  expect(splitFrontMatter(`${json}\nText`, 'a.md')).toEqual({ metadata, content: 'Text', problems: [] })
})

test('a fault is reported with its line, and what can be read is kept', () => {
  const { metadata, content, problems } = splitFrontMatter('{\n  "title": "T"\n  "date": "2018"\n}\n\nText', 'a.md')
  expect(metadata).toEqual({ title: 'T', date: '2018' })
  expect(content.trim()).toBe('Text')
  expect(problems.length).toBeGreaterThan(0)
  for (const { code, line } of problems) {
    expect(code).toBe('front-matter-invalid')
    expect([2, 3]).toContain(line)
  }
})

test('a key that stands twice is reported with its line', () => {
  const { metadata, problems } = splitFrontMatter('\n{\n  "title": "One",\n  "title": "Two"\n}\nText', 'a.md')
  expect(metadata).toEqual({ title: 'Two' })
  expect(problems).toEqual([
    {
      code: 'front-matter-invalid',
      message: '"title" stands here a second time; the last one counts. Remove one of them.',
      source: 'a.md',
      line: 4,
      column: 3,
    },
  ])
})

test('JSON that is not closed ends at the first empty line, which is reported', () => {
  const { metadata, content, problems } = splitFrontMatter('{\n  "title": "T",\n  "date": "2018"\n\nText', 'a.md')
  expect(metadata).toEqual({ title: 'T', date: '2018' })
  expect(content.trim()).toBe('Text')
  expect(problems[0]).toEqual({
    code: 'front-matter-invalid',
    message: 'The bracket of this front matter is not closed; it was taken to end at the first empty line.',
    source: 'a.md',
    line: 1,
  })
})

test.each([
  '{{< note >}}\nText',
  '{% include a %}',
  '{: .note }\nText',
  '{#id}',
  '{one} two',
  '{"a": 1} two',
  '{',
  '{ "a',
])('%j has no front matter', (text) => {
  expect(splitFrontMatter(text, 'a.md')).toEqual({ metadata: {}, content: text, problems: [] })
})

test('brackets a hundred thousand levels deep are reported', () => {
  const deep = `{\n"title": "T",\n"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}\n}\nText`
  const { metadata, content, problems } = splitFrontMatter(deep, 'a.md')
  expect(metadata.title).toBe('T')
  expect(content).toBe('Text')
  expect(problems.map(({ code }) => code)).toEqual(['front-matter-invalid'])
})

test('a fault of the whole is reported on the first line', () => {
  const { problems } = splitFrontMatter(`{"a": ${'['.repeat(300)}${']'.repeat(300)}}\n\nText`, 'a.md')
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['front-matter-invalid', 1]])
})
