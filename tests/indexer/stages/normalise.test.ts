import type { PassageKind } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../packages/indexer/src/formats/format.ts'
import { normalise } from '../../../packages/indexer/src/stages/normalise.ts'

const KINDS = ['heading', 'paragraph', 'list', 'quote', 'table', 'caption', 'footnote', 'code'] satisfies PassageKind[]

function blocks(text: fc.Arbitrary<string>): fc.Arbitrary<Block[]> {
  const block = fc.record({ kind: fc.constantFrom(...KINDS), text, level: fc.integer({ min: 1, max: 6 }) })
  return fc.array(
    block.map(({ kind, text: words, level }) =>
      kind === 'heading' ? { kind, text: words, level } : { kind, text: words },
    ),
  )
}

test('no blocks are no text', () => {
  expect(normalise([])).toEqual({ text: '', passages: [], sections: [] })
})

test('blocks are set apart by an empty line, items of a list only by a new line', () => {
  const { text, passages } = normalise([
    { kind: 'paragraph', text: 'One' },
    { kind: 'list', text: 'Two' },
    { kind: 'list', text: 'Three' },
    { kind: 'paragraph', text: 'Four' },
  ])
  expect(text).toBe('One\n\nTwo\nThree\n\nFour')
  expect(passages).toEqual([
    { start: 0, end: 3, kind: 'paragraph' },
    { start: 5, end: 8, kind: 'list' },
    { start: 9, end: 14, kind: 'list' },
    { start: 16, end: 20, kind: 'paragraph' },
  ])
})

test('the number before a passage is no part of the text, and is cleaned as the text is', () => {
  const { text, passages } = normalise([
    { kind: 'list', text: 'One', marker: '7.' },
    { kind: 'footnote', text: 'Two', marker: '\u200b(b)\u00a0' },
    { kind: 'paragraph', text: 'Three', marker: ' ' },
  ])
  expect(text).toBe('One\n\nTwo\n\nThree')
  expect(passages).toEqual([
    { start: 0, end: 3, kind: 'list', marker: '7.' },
    { start: 5, end: 8, kind: 'footnote', marker: '(b)' },
    { start: 10, end: 15, kind: 'paragraph' },
  ])
})

test('the corner of a table may be empty; other text never begins with a tab', () => {
  expect(normalise([{ kind: 'table', text: '\n\t2017\t2018\nLabs\t3\t4\n' }]).text).toBe('\t2017\t2018\nLabs\t3\t4')
  expect(normalise([{ kind: 'paragraph', text: '\tOne' }]).text).toBe('One')
})

test('a section begins with its heading and ends before the next of its level or above', () => {
  const { text, passages, sections } = normalise([
    { kind: 'paragraph', text: 'Before' },
    { kind: 'heading', text: 'One', level: 1 },
    { kind: 'paragraph', text: 'a' },
    { kind: 'heading', text: 'Two', level: 2 },
    { kind: 'paragraph', text: 'b' },
    { kind: 'heading', text: 'Three', level: 1 },
    { kind: 'paragraph', text: 'c' },
  ])
  expect(sections.map(({ start, end, ...section }) => ({ ...section, text: text.slice(start, end) }))).toEqual([
    { heading: 'One', level: 1, anchor: 'one', text: 'One\n\na\n\nTwo\n\nb' },
    { heading: 'Two', level: 2, anchor: 'two', text: 'Two\n\nb' },
    { heading: 'Three', level: 1, anchor: 'three', text: 'Three\n\nc' },
  ])
  expect(passages.map(({ section }) => section)).toEqual([undefined, 0, 0, 1, 1, 2, 2])
})

test('anchors are those of the source, else made from the heading, and unique', () => {
  const { sections } = normalise([
    { kind: 'heading', text: 'What now?', level: 2, anchor: 'now' },
    { kind: 'heading', text: 'Så: Æbler & øl', level: 2 },
    { kind: 'heading', text: 'Same', level: 2 },
    { kind: 'heading', text: 'Same', level: 2 },
  ])
  expect(sections.map(({ anchor }) => anchor)).toEqual(['now', 'så-æbler--øl', 'same', 'same-1'])
})

test('an anchor made from a heading is not one that the source gives', () => {
  const { sections } = normalise([
    { kind: 'heading', text: 'Introduction', level: 2, anchor: 'labs' },
    { kind: 'heading', text: 'Labs', level: 2 },
  ])
  expect(new Set(sections.map(({ anchor }) => anchor)).size).toBe(2)
})

test.each([
  ['heading', 'Why?', 'question'],
  ['heading', 'Why', 'heading'],
  ['paragraph', 'Why?', 'paragraph'],
] as const)('a %s "%s" is a %s', (kind, text, expected) => {
  expect(normalise([{ kind, text }]).passages.map((passage) => passage.kind)).toEqual([expected])
})

test.each([
  ['a decomposed letter', 'cafe\u0301', 'café'],
  ['zero-width space', 'in\u200bnovation', 'innovation'],
  ['soft hyphen', 'inno\u00advation', 'innovation'],
  ['byte order mark', '\ufeffone', 'one'],
  ['directional marks', '\u202aone\u202c \u2066two\u2069', 'one two'],
  ['control characters', 'one\u0007two\u0085three', 'one two three'],
  ['no-break spaces', 'one\u00a0two\u202fthree', 'one two three'],
  ['other spaces', 'one\u2009two\u3000three\u2003four', 'one two three four'],
  ['line ends of other systems', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['joiners between Latin letters', 'in\u200dno\u200cvation', 'innovation'],
  ['tags that nobody sees', 'one\u{e0041}\u{e0042}', 'one'],
  ['signs of one font', '\uf0b7 one \ue001 two\ue002three', 'one two three'],
  ['letters printed as one', 'e\ufb03cient \ufb01nance', 'efficient finance'],
  ['half a pair of surrogates', 'one \ud83d two', 'one \ufffd two'],
  ['what could not be decoded', 'one \ufffd two', 'one \ufffd two'],
  ['what is no character', 'one\ufffe\ufdd0', 'one'],
  ['what looks like an entity, which was decoded before', '&amp; &lt;', '&amp; &lt;'],
  ['space around', ' \n one \t', 'one'],
  ['tabs and new lines within', 'a\tb\nc', 'a\tb\nc'],
  ['what stands in for a letter and its mark, once they meet', 'e\u200b\u0301', 'é'],
])('%s: clean', (_, given, clean) => {
  expect(normalise([{ kind: 'code', text: given }]).text).toBe(clean)
})

test.each([
  ['a family of emoji', '👩\u200d👧 and 🏳️\u200d🌈 and 👩🏽\u200d🚒'],
  ['Persian', 'می\u200cخواهم'],
  ['Hindi', 'क्\u200dष'],
])('joiners stay where spelling needs them: %s', (_, text) => {
  expect(normalise([{ kind: 'paragraph', text: `a ${text}` }]).text).toBe(`a ${text}`)
})

test.each(['\u2028', '\u2029'])('a line separator keeps words apart: %j', (separator) => {
  expect(normalise([{ kind: 'code', text: `one${separator}two` }]).text).toMatch(/^one\stwo$/)
})

test('a block without a letter or digit is left out', () => {
  expect(
    normalise([
      { kind: 'paragraph', text: '* * *' },
      { kind: 'paragraph', text: 'One' },
      { kind: 'list', text: '—' },
    ]),
  ).toEqual({
    text: 'One',
    passages: [{ start: 0, end: 3, kind: 'paragraph' }],
    sections: [],
  })
})

test('every passage slices back to the text of its block', () => {
  const words = fc
    .array(fc.constantFrom('one', 'Two', 'æøå', '3', '👩', 'e.g.'), { minLength: 1 })
    .map((list) => `a${list.join(' ')}`)
  fc.assert(
    fc.property(blocks(words), (given) => {
      const { text, passages } = normalise(given)
      expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(given.map((block) => block.text))
    }),
  )
})

test('passages are sorted and never overlap, and between them is nothing but new lines', () => {
  fc.assert(
    fc.property(blocks(fc.string({ unit: 'binary' })), (given) => {
      const { text, passages } = normalise(given)
      let last = 0
      for (const { start, end } of passages) {
        expect(text.slice(last, start)).toMatch(last === 0 ? /^$/ : /^\n\n?$/)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBe(text.length)
    }),
  )
})

test('sections lie within each other or apart, and each begins with its heading', () => {
  fc.assert(
    fc.property(blocks(fc.constantFrom('one', 'two', 'three?')), (given) => {
      const { text, passages, sections } = normalise(given)
      for (const [place, section] of sections.entries()) {
        expect(text.startsWith(section.heading, section.start)).toBe(true)
        for (const other of sections.slice(place + 1)) {
          const isApart = other.start >= section.end
          const isWithin = other.start > section.start && other.end <= section.end && other.level > section.level
          expect(isApart || isWithin).toBe(true)
        }
      }
      for (const { start, end, section } of passages) {
        const innermost = sections.findLastIndex((one) => one.start <= start && end <= one.end)
        expect(section).toBe(innermost === -1 ? undefined : innermost)
      }
    }),
  )
})

test('the text is in normal form C and has nothing invisible in it', () => {
  const text = fc.string({
    unit: fc.constantFrom('e', 'a', ' ', '\u0301', '\u200b', '\u00ad', '\u030a', '\u00a0', '\u0000', 'é'),
  })
  fc.assert(
    fc.property(blocks(text), (given) => {
      const { text: clean } = normalise(given)
      expect(clean).toBe(clean.normalize('NFC'))
      expect(clean).not.toMatch(/[\u00ad\u200b\u00a0]/)
      expect(clean.includes('\u0000')).toBe(false)
    }),
  )
})

test('every page has its stretch of the text, also where a paragraph runs on to the next or a page is empty', () => {
  const { pages, text } = normalise(
    [
      { kind: 'heading', text: ' Title ', level: 1, pages: [{ start: 0, page: 1 }] },
      {
        kind: 'paragraph',
        text: '\u200bBegun on one page and ended on the next.',
        pages: [
          { start: 0, page: 1 },
          { start: 23, page: 2 },
        ],
      },
      { kind: 'paragraph', text: 'The end.', pages: [{ start: 0, page: 4 }] },
    ],
    ['cover', 'i', '1', '2', '3', 'back'],
  )
  expect(pages?.map(({ start, end, label }) => [label, text.slice(start, end)])).toEqual([
    ['cover', ''],
    ['i', 'Title\n\nBegun on one page and '],
    ['1', 'ended on the next.\n\n'],
    ['2', ''],
    ['3', 'The end.'],
    ['back', ''],
  ])
})
