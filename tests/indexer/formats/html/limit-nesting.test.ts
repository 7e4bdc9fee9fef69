import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksFromHtml } from '../../../../packages/indexer/src/formats/html/blocks-from-html.ts'
import { limitNesting } from '../../../../packages/indexer/src/formats/html/limit-nesting.ts'

const textsOf = (html: string): string[] => blocksFromHtml(html).map(({ text }) => text)

test.each([
  ['paragraphs that are not closed', '<p>one'.repeat(2_000)],
  ['paragraphs in a font that is not closed', '<p><font size=2>one'.repeat(2_000)],
  [
    'entries and rows that are not closed',
    `<ul>${'<li>one'.repeat(2_000)}</ul><table>${'<tr><td>a<td>b'.repeat(2_000)}`,
  ],
  ['elements that hold nothing', '<br><img src="a"><input><hr>'.repeat(2_000)],
  ['anchors that are not closed', '<a name="a">one'.repeat(2_000)],
  ['what looks like tags in a script', `<script>${'"<div>" + "<\\/div>"'.repeat(2_000)}</script>`],
  ['a tag that never ends', `<${'a'.repeat(500_000)}`],
  ['what looks like tags in a comment', `<!-- ${'<div>'.repeat(2_000)} -->`],
])('a page with %s stays as it is', (_, html) => {
  expect(limitNesting(html) === html).toBe(true)
})

test('elements nested 256 deep stay so, deeper ones follow one another', () => {
  const deep = (depth: number): string => `${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`
  expect(limitNesting(deep(256))).toBe(deep(256))
  expect(limitNesting(deep(258))).toBe(`${'<div>'.repeat(256)}</div><div></div><div>x${'</div>'.repeat(256)}`)
})

test.each([
  ['<div class="a">', '</div>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<span>', '</span>'],
  ['<em>', ''],
])('50,000 nested %s are read, with what stands in them and after them', (start, end) => {
  const texts = textsOf(`<p>first</p>${start.repeat(50_000)}deep${end.repeat(50_000)}<p>last</p>`)
  expect(texts.join(' ')).toMatch(/^first.* ?deep.* ?last$/)
})

test('formatting that is never closed is not opened anew in thousands of paragraphs', () => {
  const fonts = Array.from({ length: 1_500 }, (_, number) => `<font color="${number}">`).join('')
  expect(textsOf(`${fonts}${'<p>one</p>'.repeat(5_000)}`)).toHaveLength(5_000)
})

test('no words are lost or made up, however deep a page is', () => {
  const name = fc.constantFrom('p', 'div', 'li', 'ul', 'td', 'table', 'b', 'h2', 'span', 'a')
  const piece = fc.oneof(
    name.map((own) => `<${own}>`),
    name.map((own) => `</${own}>`),
    fc.constantFrom('alpha ', 'beta '),
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.constantFrom(1, 200), (pieces, times) => {
      const html = pieces.join('').repeat(times)
      const words = (text: string): string[] => text.match(/alpha|beta/g) ?? []
      expect(words(limitNesting(html).replace(/<[^<>]*>/g, ''))).toEqual(words(html))
    }),
  )
})
