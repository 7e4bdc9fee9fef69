import { expect, test } from 'vitest'
import type { Block } from '../../../../packages/indexer/src/formats/format.ts'
import { markdown } from '../../../../packages/indexer/src/formats/markdown/markdown.ts'
import { makeSource } from '../../make-source.ts'

async function blocksOf(text: string): Promise<readonly Block[]> {
  return (await markdown.parse(makeSource('a.md', text))).blocks
}

/** Gives blocks as pairs of kind and text. */
async function read(text: string): Promise<string[][]> {
  return (await blocksOf(text)).map(({ kind, text: words }) => [kind, words])
}

test('front matter is metadata, and no text', async () => {
  expect(await markdown.parse(makeSource('a.md', '---\ntitle: T\n---\nText'))).toEqual({
    metadata: { title: 'T' },
    blocks: [{ kind: 'paragraph', text: 'Text' }],
    problems: [],
  })
})

test('headings have levels', async () => {
  expect(await blocksOf('# One\n\nTwo\n---\n\n#### Four *five*')).toEqual([
    { kind: 'heading', text: 'One', level: 1 },
    { kind: 'heading', text: 'Two', level: 2 },
    { kind: 'heading', text: 'Four five', level: 4 },
  ])
})

test.each([
  ['lines of a paragraph are joined', 'one\ntwo\nthree', [['paragraph', 'one two three']]],
  ['a line broken on purpose stays broken', 'one  \ntwo', [['paragraph', 'one\ntwo']]],
  [
    'paragraphs are told by empty lines',
    'one\n\ntwo',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  ],
  [
    'items of a list are blocks',
    '- one\n- two',
    [
      ['list', 'one'],
      ['list', 'two'],
    ],
  ],
  [
    'numbered items have no number',
    '1. one\n2. two',
    [
      ['list', 'one'],
      ['list', 'two'],
    ],
  ],
  [
    'items of a nested list too',
    '- one\n  - two\n    - three\n- four',
    [
      ['list', 'one'],
      ['list', 'two'],
      ['list', 'three'],
      ['list', 'four'],
    ],
  ],
  [
    'an item may have paragraphs',
    '- one\n\n  two',
    [
      ['list', 'one'],
      ['list', 'two'],
    ],
  ],
  ['done is not text', '- [x] one', [['list', 'one']]],
  ['a quotation is a quote', '> one\n> two', [['quote', 'one two']]],
  [
    'paragraphs of a quotation are quotes',
    '> one\n>\n> two',
    [
      ['quote', 'one'],
      ['quote', 'two'],
    ],
  ],
  ['code keeps its lines', '```js\nif (a)\n  b()\n```', [['code', 'if (a)\n  b()']]],
  ['inline marks are gone', '**one** *two* ~~three~~ `four`', [['paragraph', 'one two three four']]],
  ['a link is its words', '[one](https://example.org "title")', [['paragraph', 'one']]],
  ['a bare address is text', 'See https://example.org now', [['paragraph', 'See https://example.org now']]],
  ['an address in angle brackets is text', 'See <https://example.org>', [['paragraph', 'See https://example.org']]],
  ['entities are decoded once', 'one &amp; two &amp;amp; &lt;b&gt; &aring;', [['paragraph', 'one & two &amp; <b> å']]],
  ['entities in code stay', '`&amp;`', [['paragraph', '&amp;']]],
  ['an image has no text', 'one ![alt](a.png) two', [['paragraph', 'one two']]],
  ['the title of an image is a caption', '![alt](a.png "The lab")', [['caption', 'The lab']]],
  ['a comment is no text', 'one <!-- two --> three', [['paragraph', 'one three']]],
  ['inline HTML is understood', 'one <b>two</b> x<sup>2</sup><br>three', [['paragraph', 'one two x2\nthree']]],
  [
    'HTML blocks are understood',
    '<div class="box">\n<p>one</p><p>two</p>\n</div>',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  ],
  ['a script is no text', '<script>\nvar one\n</script>\n\ntwo', [['paragraph', 'two']]],
  [
    'a rule is nothing',
    'one\n\n***\n\ntwo',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  ],
])('%s', async (_, text, expected) => {
  expect(await read(text)).toEqual(expected)
})

test('a table is one block, with tabs between cells and lines between rows', async () => {
  expect(await read('| a | b |\n| --- | --: |\n| 1 | **2** |\n| | 4 |')).toEqual([['table', 'a\tb\n1\t2\n\t4']])
})

test('an HTML block that empty lines break is read as a whole', async () => {
  const text = '<blockquote>\n\nFirst *words*.\n\nSecond words.\n\n</blockquote>\n\nAfter.'
  expect(await read(text)).toEqual([
    ['quote', 'First words.'],
    ['quote', 'Second words.'],
    ['paragraph', 'After.'],
  ])
})

test('what a page hides stays hidden when it is broken by empty lines', async () => {
  expect(await read('<div hidden>\n\nsecret\n\n</div>\n\nafter')).toEqual([['paragraph', 'after']])
})

test('a footnote is a block, its number is not in the text', async () => {
  expect(await read('One.[^1] Two.\n\n[^1]: A note.')).toEqual([
    ['paragraph', 'One. Two.'],
    ['footnote', 'A note.'],
  ])
})

test('what a caption tag of a site generator says is a caption', async () => {
  expect(await read('One.\n\n{{< figure src="a.jpg" caption="The \\"lab\\"" >}}\n\nTwo.')).toEqual([
    ['paragraph', 'One.'],
    ['caption', 'The "lab"'],
    ['paragraph', 'Two.'],
  ])
})

test('a quotation tag of a site generator is a quote', async () => {
  expect(await read('One.\n{{< quote-block text="We learned" >}}\nTwo.')).toEqual([
    ['paragraph', 'One.'],
    ['quote', 'We learned'],
    ['paragraph', 'Two.'],
  ])
})

test('a link to a reference of a site generator is its words', async () => {
  expect(await read('See [the lab]({{< ref "lab.md" >}}).')).toEqual([['paragraph', 'See the lab.']])
})

test('an empty file has no blocks', async () => {
  expect(await read('')).toEqual([])
})

test('bytes that are no UTF-8 are reported', async () => {
  const { problems } = await markdown.parse(makeSource('a.md', Uint8Array.of(0x62, 0x6c, 0xe5)))
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['encoding-guessed', 1]])
})
