import fc from 'fast-check'
import { expect, test } from 'vitest'
import { protectCode } from '../../../../../packages/indexer/src/formats/markdown/code/protect-code.ts'

const PRIVATE = /[\ue000\ue001\ue010-\ue01f]+/g

/** Gives a text with an `x` for each stand-in. */
function protect(text: string, isMdx = false): string {
  return protectCode(text, { isMdx }).text.replace(PRIVATE, 'x')
}

test.each([
  ['a fence', 'a\n```js\nb\n\n  c\n```\nd', 'a\nx\nx\n\n  x\nx\nd'],
  ['one of tildes', '~~~\n```\n~~~\na', 'x\nx\nx\na'],
  ['a longer one around a shorter one', '````\n```\n````\na', 'x\nx\nx\na'],
  ['one that nothing closes', '```\na\n\nb', 'x\nx\n\nx'],
  ['one in a quotation that nothing closes', '> ```\n> a\n\nb', '> x\n> x\n\nb'],
  ['one in a list that nothing closes', '- ```\n  a\n\nb', '- x\n  x\n\nb'],
  ['one behind a bullet', '1. - ```\n     a\n     ```\n\nb', '1. - x\n     x\n     x\n\nb'],
  ['a line that begins with a code span', '```a``` b', 'x b'],
  ['indented code', 'a\n\n    b\n\n      c\n\nd', 'a\n\n    x\n\n      x\n\nd'],
  ['a wrapped line', 'a\n    b', 'a\n    b'],
  ['indented HTML', 'a\n\n    <b>c</b>', 'a\n\n    <b>c</b>'],
  ['a paragraph of an item', '- a\n\n    b\n\n        c', '- a\n\n    b\n\n        x'],
  ['a paragraph of a wide item', '  1. a\n\n    b', '  1. a\n\n     b'],
  ['code below a list', '- a\n\nb\n\n    c', '- a\n\nb\n\n    x'],
  ['the body of an admonition', '!!! note\n\n    a\n\n        b', '!!! note\n\n    a\n\n        x'],
  ['that of a footnote', '[^1]:\n\n    a', '[^1]:\n\n    a'],
  ['a code span', 'a `b` c', 'a x c'],
  ['elements of code', 'a <code>b</code> <pre>c\n\nd</pre> <code>e', 'a x x <code>e'],
  ['scripts', 'a <script>b\n\nc</script> <script>d', 'a <!----> <script>d'],
  ['a formula', 'a $$b^2$$ and $\\c$ for $5', 'a x and x for $5'],
])('%s', (_, text, expected) => {
  expect(protect(text)).toBe(expected)
})

test('in MDX indentation is no code', () => {
  expect(protect('a\n\n    b `c`', true)).toBe('a\n\n    b x')
})

test('a block between tags becomes a fenced one, longer than any fence within', () => {
  const { text, restore } = protectCode('{% highlight md %}\n~~~\na\n~~~\n{% endhighlight %}', { isMdx: false })
  expect(restore(text)).toBe('\n~~~~~~\n~~~\na\n~~~\n~~~~~~\n')
})

test('a tag that opens a block which nothing closes is text', () => {
  expect(protect('{% highlight md %}\na')).toBe('{% highlight md %}\na')
})

test('everything comes back as it was', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '`',
    '```',
    '~~~',
    '    ',
    '- ',
    '> ',
    '<code>',
    '</code>',
    '<pre>',
    '\ue000',
    '\ue010',
    '\ue001',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const given = pieces.join('')
      const { text, restore } = protectCode(given, { isMdx: true })
      expect(restore(text)).toBe(given)
    }),
  )
})
