import { Element, Text } from 'domhandler'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksFromHtml, blocksOfElement } from '../../../../packages/indexer/src/formats/html/blocks-from-html.ts'

/** Gives blocks as pairs of kind and text. */
function read(html: string): string[][] {
  return blocksFromHtml(html).map(({ kind, text }) => [kind, text])
}

test.each([
  [
    'paragraphs',
    '<p>one</p><p>two</p>',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  ],
  [
    'text outside paragraphs',
    'one<p>two</p>three',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
    ],
  ],
  [
    'divisions',
    '<div>one<div>two</div>three</div>',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['paragraph', 'three'],
    ],
  ],
  ['inline elements', '<p>o<b>n</b>e <a href="#">two</a><span>!</span></p>', [['paragraph', 'one two!']]],
  ['white space', '<p>\n  one\n\ttwo&nbsp; three </p>', [['paragraph', 'one two three']]],
  ['line breaks', '<p>one<br>two<br/> <br>three</p>', [['paragraph', 'one\ntwo\nthree']]],
  [
    'lists',
    '<ul><li>one<ul><li>two</li></ul>three</li></ul>',
    [
      ['list', 'one'],
      ['list', 'two'],
      ['list', 'three'],
    ],
  ],
  [
    'paragraphs in lists',
    '<li><p>one</p><p>two</p></li>',
    [
      ['list', 'one'],
      ['list', 'two'],
    ],
  ],
  [
    'definition lists',
    '<dl><dt>one</dt><dd>two</dd></dl>',
    [
      ['list', 'one'],
      ['list', 'two'],
    ],
  ],
  [
    'quotations',
    '<blockquote>one<p>two</p></blockquote>',
    [
      ['quote', 'one'],
      ['quote', 'two'],
    ],
  ],
  ['captions', '<figure><img src="a"><figcaption>one</figcaption></figure>', [['caption', 'one']]],
  [
    'titles of images',
    '<p>one <img src="a" title="two"> three</p>',
    [
      ['caption', 'two'],
      ['paragraph', 'one three'],
    ],
  ],
  ['code', '<pre>\n  one\n    two\n</pre>', [['code', '  one\n    two']]],
  ['entities, once', '<p>&lt;b&gt; &amp;amp;</p>', [['paragraph', '<b> &amp;']]],
  [
    'elements left open',
    '<p>one<p>two<ul><li>three<li>four',
    [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
      ['list', 'three'],
      ['list', 'four'],
    ],
  ],
  ['nothing', '', []],
  ['nothing but space', '<p> <b>\n</b>&nbsp;</p>', []],
  ['an element named as a property of objects', '<constructor><p>one</p></constructor>', [['paragraph', 'one']]],
])('it reads %s', (_, html, blocks) => {
  expect(read(html)).toEqual(blocks)
})

test('a heading has its level, its anchor, and one line', () => {
  expect(blocksFromHtml('<h2 id="why">Why<br>now</h2><h3>How <em>so</em></h3>')).toEqual([
    { kind: 'heading', text: 'Why now', level: 2, anchor: 'why' },
    { kind: 'heading', text: 'How so', level: 3 },
  ])
})

test.each([
  '<script>one</script>',
  '<style>one</style>',
  '<noscript>one</noscript>',
  '<template><p>one</p></template>',
  '<p hidden>one</p>',
  '<div style="display: none"><p>one</p></div>',
  '<span style="color:red;VISIBILITY:hidden">one</span>',
  '<button>one</button>',
  '<select><option>one</option></select>',
  '<textarea>one</textarea>',
  '<svg><text>one</text></svg>',
  '<iframe>one</iframe>',
  '<dialog open>one</dialog>',
  '<!-- one -->',
])('nobody sees the text of %s', (html) => {
  expect(read(`<p>before</p>${html}<p>after</p>`)).toEqual([
    ['paragraph', 'before'],
    ['paragraph', 'after'],
  ])
})

test('a table of data is one block: tabs between cells, lines between rows', () => {
  const html =
    '<table><thead><tr><th>Country</th><th>Labs</th></tr></thead>' +
    '<tbody><tr><td><p>Denmark</p></td><td>\n 2 </td></tr><tr><td>Norway</td><td></td></tr></tbody></table>'
  expect(read(html)).toEqual([['table', 'Country\tLabs\nDenmark\t2\nNorway']])
})

test('the caption of a table is a block of its own', () => {
  expect(read('<table><caption>Labs</caption><tr><td>a</td><td>b</td></tr></table>')).toEqual([
    ['caption', 'Labs'],
    ['table', 'a\tb'],
  ])
})

test.each([
  [
    'a heading',
    '<h2>Title</h2><p>Text.</p>',
    [
      ['heading', 'Title'],
      ['paragraph', 'Text.'],
    ],
  ],
  [
    'several paragraphs',
    '<p>1</p><p>2</p><p>3</p><p>4</p>',
    [
      ['paragraph', '1'],
      ['paragraph', '2'],
      ['paragraph', '3'],
      ['paragraph', '4'],
    ],
  ],
  [
    'another table',
    '<p>Text.</p><table><tr><td>a</td><td>b</td></tr></table>',
    [
      ['paragraph', 'Text.'],
      ['table', 'a\tb'],
    ],
  ],
])('a table that holds %s lays out a page and is no table', (_, cell, blocks) => {
  expect(read(`<table><tr><td>${cell}</td></tr></table>`)).toEqual(blocks)
})

test('text on both sides of a table stands beside it', () => {
  expect(read('one<table><tr><td>a</td></tr></table>two')).toEqual([
    ['paragraph', 'one'],
    ['table', 'a'],
    ['paragraph', 'two'],
  ])
})

test('a table has as many rows as it likes', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => new Element('tr', {}, row === 0 ? [new Text('one')] : []))
  expect(blocksOfElement([new Element('table', {}, rows)])).toEqual([{ kind: 'table', text: 'one' }])
})

test('nesting has no limit', () => {
  let element = new Element('div', {}, [new Text('deep')])
  for (let depth = 1; depth < 50_000; depth++) element = new Element('div', {}, [element])
  expect(blocksOfElement([element, new Text('after')])).toEqual([
    { kind: 'paragraph', text: 'deep' },
    { kind: 'paragraph', text: 'after' },
  ])
})

test('a page that is nothing but opened elements is read', () => {
  expect(read(`${'<div><blockquote><ul><li>'.repeat(500)}deep`)).toEqual([['list', 'deep']])
})

test('no words are lost or made up, however elements are nested', () => {
  const element = fc.constantFrom('p', 'div', 'li', 'blockquote', 'section', 'h2', 'pre', 'figcaption', 'ul')
  const piece = fc.oneof(
    fc.constantFrom('alpha', 'beta', 'gamma').map((word) => `<p>${word}</p>`),
    element.map((name) => `<${name}>`),
    element.map((name) => `</${name}>`),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const words = (text: string): string[] => text.match(/alpha|beta|gamma/g) ?? []
      const blocks = blocksFromHtml(pieces.join(''))
      expect(blocks.flatMap(({ text }) => words(text))).toEqual(words(pieces.join('')))
      for (const { text } of blocks) expect(text.trim()).not.toBe('')
    }),
  )
})
