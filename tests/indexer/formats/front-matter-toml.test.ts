import { expect, test } from 'vitest'
import { splitFrontMatter } from '../../../packages/indexer/src/formats/front-matter.ts'

test.each([
  ['title = "T"', { title: 'T' }],
  ["title = 'C:\\new'", { title: 'C:\\new' }],
  ['date = 2018-05-01', { date: '2018-05-01' }],
  ['date = 2018-05-01T07:32:00-05:00', { date: '2018-05-01T07:32:00-05:00' }],
  ['date = 2018-05-01T07:32:00Z', { date: '2018-05-01T07:32:00Z' }],
  ['draft = false\nweight = 7\nscore = 1.5', { draft: 'false', weight: '7', score: '1.5' }],
  ['tags = ["labs", "data"]', { tags: ['labs', 'data'] }],
  ['tags = [\n  "labs",\n\n  "data",\n]', { tags: ['labs', 'data'] }],
  ['[params]\nauthor = "A"', { params: { author: 'A' } }],
  ['[[authors]]\nname = "A"\n[[authors]]\nname = "B"', { authors: [{ name: 'A' }, { name: 'B' }] }],
  ['# a comment\n\ntitle = "T" # T', { title: 'T' }],
  ['', {}],
])('TOML %j is %j', (toml, metadata) => {
  expect(splitFrontMatter(`+++\n${toml}\n+++\nText`, 'a.md')).toEqual({ metadata, content: 'Text', problems: [] })
})

test('front matter may be marked as TOML', () => {
  expect(splitFrontMatter('---toml\ntitle = "T"\n---\nText', 'a.md')).toEqual({
    metadata: { title: 'T' },
    content: 'Text',
    problems: [],
  })
})

test('a line that is no TOML is reported, and the others are read', () => {
  expect(splitFrontMatter('+++\ntitle = "T"\ndraft = yes\ndate = 2018-05-01\n+++\nText', 'a.md')).toEqual({
    metadata: { title: 'T', date: '2018-05-01' },
    content: 'Text',
    problems: [
      {
        code: 'front-matter-invalid',
        message: 'This is not valid TOML: invalid value. The line was left out; what else could be read was kept.',
        source: 'a.md',
        line: 3,
        column: 9,
      },
    ],
  })
})

test('of many faults three are reported, and what is plain is read', () => {
  const faulty = Array.from({ length: 9 }, (_, number) => `a${number} = b`).join('\n')
  const { metadata, problems } = splitFrontMatter(`\n+++\n${faulty}\ntitle = "T"\n+++\nText`, 'a.md')
  expect(metadata.title).toBe('T')
  expect(problems.map(({ code, line }) => [code, line])).toEqual(
    [3, 4, 5].map((line) => ['front-matter-invalid', line]),
  )
})

test('of a key that stands twice the first one counts, which is reported', () => {
  const { metadata, problems } = splitFrontMatter('+++\ntitle = "One"\ntitle = "Two"\n+++\nText', 'a.md')
  expect(metadata).toEqual({ title: 'One' })
  expect(problems.map(({ line }) => line)).toEqual([3])
})

test('TOML that is not closed ends at the first empty line, which is reported', () => {
  const { metadata, content, problems } = splitFrontMatter('+++\ntitle = "T"\n\nText', 'a.md')
  expect(metadata).toEqual({ title: 'T' })
  expect(content.trim()).toBe('Text')
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['front-matter-invalid', 1]])
})

test.each(['+++ Text', '+++\nText\n+++\nMore', '++++\na = 1\n++++\n', '+++'])('%j has no front matter', (text) => {
  expect(splitFrontMatter(text, 'a.md')).toEqual({ metadata: {}, content: text, problems: [] })
})

test('a key "__proto__" is a key like any other', () => {
  const { metadata } = splitFrontMatter('+++\n[__proto__]\npolluted = "yes"\n+++\n', 'a.md')
  expect(metadata.polluted).toBeUndefined()
  expect('polluted' in {}).toBe(false)
})

test('tables a thousand levels deep are reported', () => {
  const deep = `a = ${'['.repeat(1_000)}${']'.repeat(1_000)}`
  const { content, problems } = splitFrontMatter(`+++\n${deep}\ntitle = "T"\n+++\nText`, 'a.md')
  expect(content).toBe('Text')
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['front-matter-invalid', 2]])
})
