import { expect, test } from 'vitest'
import { splitFrontMatter } from '../../../packages/indexer/src/formats/front-matter.ts'

test('values of front matter stay what was written', () => {
  const text = '---\ndate: 2018-05\ntime: 2018-05-01\nagent: 007\nopen: yes\nnone: null\nnumber: 1.50\n---\nText'
  expect(splitFrontMatter(text, 'a.md')).toEqual({
    metadata: { date: '2018-05', time: '2018-05-01', agent: '007', open: 'yes', none: 'null', number: '1.50' },
    content: 'Text',
    problems: [],
  })
})

test.each([
  ['tags: [labs, data]', { tags: ['labs', 'data'] }],
  ['tags:\n  - labs\n  - "open: data"', { tags: ['labs', 'open: data'] }],
  ['title: "A: b"', { title: 'A: b' }],
  ['deck: >\n  one\n  two', { deck: 'one two\n' }],
  ['author: { name: Sophie }', { author: { name: 'Sophie' } }],
  ['# a comment\ntitle: T', { title: 'T' }],
  ['# a comment', {}],
  ['', {}],
])('YAML %j is %j', (yaml, metadata) => {
  expect(splitFrontMatter(`---\n${yaml}\n---\nText`, 'a.md')).toEqual({ metadata, content: 'Text', problems: [] })
})

test('front matter may be JSON', () => {
  expect(splitFrontMatter('---json\n{ "title": "T", "year": 2018 }\n---\nText', 'a.md')).toEqual({
    metadata: { title: 'T', year: '2018' },
    content: 'Text',
    problems: [],
  })
})

test('lines may end as on Windows', () => {
  const { metadata, content } = splitFrontMatter('---\r\ntitle: T\r\n---\r\nOne\r\nTwo', 'a.md')
  expect(metadata).toEqual({ title: 'T' })
  expect(content).toBe('One\nTwo')
})

test.each(['---js', '---javascript', '---JS', '--- js', '---coffee', '---cson'])(
  'front matter marked "%s" is never run, but refused and reported',
  (opening) => {
    Reflect.deleteProperty(globalThis, 'videnWasRun')
    const result = splitFrontMatter(`${opening}\n{ title: globalThis.videnWasRun = 'yes' }\n---\nText`, 'a.md')
    expect('videnWasRun' in globalThis).toBe(false)
    expect(result.metadata).toEqual({})
    expect(result.content.trim()).toBe('Text')
    expect(result.problems.map(({ code, source, line }) => [code, source, line])).toEqual([
      ['front-matter-refused', 'a.md', 1],
    ])
  },
)

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'perl'])(
  'front matter in the language "%s" is refused',
  (language) => {
    const { metadata, problems } = splitFrontMatter(`---${language}\ntitle: T\n---\nText`, 'a.md')
    expect(metadata).toEqual({})
    expect(problems.map(({ code }) => code)).toEqual(['front-matter-refused'])
  },
)

test('of a key that stands twice the last one counts, which is reported with its line', () => {
  const { metadata, problems } = splitFrontMatter('---\ntitle: One\ndate: 2018\ntitle: Two\n---\nText', 'a.md')
  expect(metadata).toEqual({ title: 'Two', date: '2018' })
  expect(problems).toEqual([
    {
      code: 'front-matter-invalid',
      message: '"title" stands here a second time; the last one counts. Remove one of them.',
      source: 'a.md',
      line: 4,
      column: 1,
    },
  ])
})

test('what YAML can read around a fault is kept, and the fault reported with its line', () => {
  const { metadata, content, problems } = splitFrontMatter('---\ntitle: T\ntags: [a, b\ndate: 2018\n---\nText', 'a.md')
  expect(metadata.title).toBe('T')
  expect(content).toBe('Text')
  expect(problems.length).toBeGreaterThan(0)
  for (const { code, source, line } of problems) {
    expect([code, source]).toEqual(['front-matter-invalid', 'a.md'])
    expect([3, 4]).toContain(line)
  }
})

test('empty lines before front matter are a slip, and lines of problems count them', () => {
  const { metadata, content, problems } = splitFrontMatter('\n\n---\ntitle: One\ntitle: Two\n---\nText', 'a.md')
  expect(metadata).toEqual({ title: 'Two' })
  expect(content).toBe('Text')
  expect(problems.map(({ line }) => line)).toEqual([5])
})

test('front matter that is not closed ends at the first empty line, which is reported', () => {
  expect(splitFrontMatter('---\ntitle: T\ndate: 2018\n\nText\n\nMore', 'a.md')).toEqual({
    metadata: { title: 'T', date: '2018' },
    content: '\n\nText\n\nMore',
    problems: [
      {
        code: 'front-matter-invalid',
        message: 'This front matter is not closed by "---"; it was taken to end at the first empty line.',
        source: 'a.md',
        line: 1,
      },
    ],
  })
})

test.each(['Just text', '# Heading\n\n---\n\nText', '---\nA rule above this sentence.', '----\ntitle: T\n----\n', ''])(
  '%j has no front matter',
  (text) => {
    expect(splitFrontMatter(text, 'a.md')).toEqual({ metadata: {}, content: text, problems: [] })
  },
)

test.each(['---\n\nA paragraph between two rules.\n\n---\nText', '---\n- one\n- two\n---\nText'])(
  'what stands between two rules and is no mapping is kept or reported, never lost in silence: %j',
  (text) => {
    const { content, problems } = splitFrontMatter(text, 'a.md')
    expect(content === text || problems.length > 0).toBe(true)
  },
)

test('two files with the same front matter do not share their data', () => {
  const one = splitFrontMatter('---\ntags: [a]\n---\nOne', 'one.md')
  const two = splitFrontMatter('---\ntags: [a]\n---\nTwo', 'two.md')
  expect(two.metadata).toEqual(one.metadata)
  expect(two.metadata).not.toBe(one.metadata)
  expect(two.metadata.tags).not.toBe(one.metadata.tags)
  expect([one.content, two.content]).toEqual(['One', 'Two'])
})

test('the same faulty front matter is reported for each file that has it', () => {
  const faulty = '---\ntitle: One\ntitle: Two\n---\n'
  expect(splitFrontMatter(faulty, 'one.md').problems.map(({ source }) => source)).toEqual(['one.md'])
  expect(splitFrontMatter(faulty, 'two.md').problems.map(({ source }) => source)).toEqual(['two.md'])
})

test('a key "__proto__" is a key like any other', () => {
  const { metadata } = splitFrontMatter('---\n__proto__:\n  polluted: yes\nconstructor: c\n---\n', 'a.md')
  expect(Object.keys(metadata)).toEqual(['__proto__', 'constructor'])
  expect(metadata.polluted).toBeUndefined()
  expect('polluted' in {}).toBe(false)
})

test('an alias stands for what it names', () => {
  const { metadata } = splitFrontMatter('---\na: &x one\nb: *x\n---\n', 'a.md')
  expect(metadata).toEqual({ a: 'one', b: 'one' })
})

test('an alias bomb is defused and reported', () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const below = level === 0 ? 'x' : `*a${level - 1}`
    return `a${level}: &a${level} [${Array.from({ length: 10 }, () => below).join(', ')}]`
  })
  const { metadata, content, problems } = splitFrontMatter(`---\n${levels.join('\n')}\n---\nText`, 'a.md')
  // Line by line, as text: nothing was unfolded.
  expect(Object.entries(metadata)).toEqual(levels.map((line) => line.split(/: (.*)/s).slice(0, 2)))
  expect(content).toBe('Text')
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['front-matter-invalid', 1]])
})

test('an alias of nothing is reported', () => {
  const { content, problems } = splitFrontMatter('---\na: *nothing\n---\nText', 'a.md')
  expect(content).toBe('Text')
  expect(problems.map(({ code }) => code)).toContain('front-matter-invalid')
})

test('an alias within what it names is reported, and the other lines are kept', () => {
  const { metadata, problems } = splitFrontMatter(
    '---\ntitle: T\ntags: &a [x, *a]\nauthor: &b {name: *b}\n---\n',
    'a.md',
  )
  expect(metadata.title).toBe('T')
  expect(JSON.stringify(metadata)).toContain('"title":"T"')
  expect(problems).toEqual([
    {
      code: 'front-matter-invalid',
      message: 'An alias here stands within what it names. Put the value in quotes; the other lines were kept.',
      source: 'a.md',
      line: 1,
    },
  ])
})

test('a head of 50,000 keys is read', () => {
  const head = Array.from({ length: 50_000 }, (_, number) => `key${number}: value`).join('\n')
  const { metadata } = splitFrontMatter(`---\n${head}\n---\n`, 'a.md')
  expect(Object.keys(metadata)).toHaveLength(50_000)
})

test('tags of YAML that name types run nothing', () => {
  const { metadata } = splitFrontMatter('---\na: !!js/function "function () { return 1 }"\n---\n', 'a.md')
  expect(metadata.a).toBe('function () { return 1 }')
})

test('text between two rules stays, also where it holds a colon', () => {
  const text = '---\n\nAn intro.\n\nFirst: a paragraph, not a key.\n\n---\n\nThe rest.\n'
  expect(splitFrontMatter(text, 'a.md')).toMatchObject({ metadata: {}, content: text })
})

test('front matter whose end was forgotten ends at the first empty line, though a rule follows below', () => {
  const text = '---\ntitle: Labs\ntags: [a\n\nA paragraph: with a colon.\n\n---\n\nThe rest.\n'
  const { content, metadata, problems } = splitFrontMatter(text, 'a.md')
  expect(metadata.title).toBe('Labs')
  expect(content).toContain('A paragraph: with a colon.')
  expect(content).toContain('The rest.')
  expect(problems.map(({ code }) => code)).toContain('front-matter-invalid')
})

test('front matter may be closed as a YAML document is', () => {
  expect(splitFrontMatter('---\ntitle: Labs\n...\nText.\n\n---\n', 'a.md')).toMatchObject({
    metadata: { title: 'Labs' },
    content: 'Text.\n\n---\n',
  })
})

test.each([
  ['title: Labs: what they do: and how\ndate: 2018', 'Labs: what they do: and how'],
  ['title: *Hello* world\ndate: 2018', '*Hello* world'],
])('one value that is no YAML does not cost the others: %j', (yaml, title) => {
  const { metadata, problems } = splitFrontMatter(`---\n${yaml}\nid: a\n---\nText.`, 'a.md')
  expect(metadata).toMatchObject({ title, date: '2018', id: 'a' })
  expect(problems.map(({ code }) => code)).toContain('front-matter-invalid')
})

test('brackets a hundred thousand levels deep are reported', () => {
  const { metadata, content, problems } = splitFrontMatter(`---\na: ${'['.repeat(100_000)}\nb: c\n---\nText`, 'a.md')
  expect(metadata.b).toBe('c')
  expect(content).toBe('Text')
  expect(problems[0]?.code).toBe('front-matter-invalid')
})
