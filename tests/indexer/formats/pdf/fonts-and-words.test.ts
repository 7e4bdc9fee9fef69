import { expect, test } from 'vitest'
import { addDrawnBullets } from '../../../../packages/indexer/src/formats/pdf/drawn-bullets.ts'
import { joinDropCaps } from '../../../../packages/indexer/src/formats/pdf/drop-caps.ts'
import { isBullet, isNumber } from '../../../../packages/indexer/src/formats/pdf/markers.ts'
import { readFont } from '../../../../packages/indexer/src/formats/pdf/read-font.ts'
import { segmentText } from '../../../../packages/indexer/src/formats/pdf/segment-text.ts'
import { findSegments } from '../../../../packages/indexer/src/formats/pdf/segments.ts'
import { makeWords } from './make-words.ts'

test.each([
  ['Helvetica', 400, false],
  ['ABCDEF+HelveticaNeueLTPro-Lt', 300, false],
  ['HelveticaNeueLTPro-Md', 500, false],
  ['HelveticaNeueLTPro-Hv', 800, false],
  ['OpenSans-SemiBold', 600, false],
  ['Arial,BoldItalic', 700, true],
  ['Calibri-LightItalic', 300, true],
  ['CMBX10', 700, false],
  ['CMTI10', 400, true],
  ['NimbusRomNo9L-Medi', 700, false],
  ['Frutiger-65', 600, false],
  ['TimesNewRomanPSMT', 400, false],
])('the font %s has weight %i', (name, weight, isItalic) => {
  expect(readFont(name)).toMatchObject({ weight, isItalic })
})

test.each(['Wingdings-Regular', 'QGATGB+Webdings', 'SymbolMT', 'ZapfDingbats'])('%s is a font of symbols', (name) => {
  expect(readFont(name).isSymbols).toBe(true)
})

test('any glyph of a font of symbols is a bullet', () => {
  expect(['•', '–', '\uf0b7', '■'].every((text) => isBullet(text))).toBe(true)
  expect(isBullet('n')).toBe(false)
  expect(isBullet('n', true)).toBe(true)
})

test.each(['1.', '14', '2.3', '(a)', 'iv)', 'B.'])('%s is a number of items', (text) => {
  expect(isNumber(text)).toBe(true)
})

test.each(['2019', 'and', 'a', '12.345'])('%s is none', (text) => {
  expect(isNumber(text)).toBe(false)
})

test('words with a column between them are segments of their own', () => {
  const words = [
    ...makeWords('left column', { left: 50, baseline: 100 }),
    ...makeWords('right column', { left: 150, baseline: 100, order: 9 }),
  ]
  expect(findSegments(words).map((segment) => segmentText(segment.words))).toEqual(['left column', 'right column'])
})

test('justified words set in one go are one segment, however wide the spaces', () => {
  expect(findSegments(makeWords('wide apart', { left: 50, baseline: 100, gap: 40 }))).toHaveLength(1)
})

test('a raised mark belongs to the word before it', () => {
  const words = [
    ...makeWords('word', { left: 50, baseline: 100 }),
    ...makeWords('12', { left: 70, baseline: 96, size: 6, order: 5 }),
  ]
  expect(findSegments(words).map((segment) => segmentText(segment.words))).toEqual(['word12'])
})

test('a number stands with what it numbers, a figure with none', () => {
  const number = makeWords('1', { left: 50, baseline: 100 })
  expect(findSegments([...number, ...makeWords('Purpose', { left: 80, baseline: 100, order: 1 })])).toHaveLength(1)
  expect(findSegments([...number, ...makeWords('45', { left: 80, baseline: 100, order: 1 })])).toHaveLength(2)
})

test('spaces stand where the file has them or a gap shows them', () => {
  expect(segmentText(makeWords('a gap', { left: 0, baseline: 0, isSpaced: false }))).toBe('a gap')
  expect(segmentText(makeWords('kern ing', { left: 0, baseline: 0, isSpaced: false, gap: 0.5 }))).toBe('kerning')
})

test('letters that are spread out are a word, words between them stay apart', () => {
  const spread = makeWords('O U R', { left: 0, baseline: 0, gap: 4 })
  const more = makeWords('P L A N S', { left: 40, baseline: 0, gap: 4, order: 5 })
  expect(segmentText([...spread, ...more])).toBe('OUR PLANS')
})

test('a drop cap is the first letter of the word beside it', () => {
  const words = [
    ...makeWords('T', { left: 50, baseline: 124, size: 45 }),
    ...makeWords('he first line', { left: 75, baseline: 100, order: 1 }),
    ...makeWords('and the second', { left: 75, baseline: 112, order: 5 }),
  ]
  expect(joinDropCaps(words).map(({ text }) => text)).toEqual(['The', 'first', 'line', 'and', 'the', 'second'])
})

test('a large letter with nothing beside it is left as it is', () => {
  const words = [
    ...makeWords('A', { left: 50, baseline: 124, size: 45 }),
    ...makeWords('far away', { left: 300, baseline: 100, order: 1 }),
  ]
  expect(joinDropCaps(words)).toEqual(words)
})

test('a shape before a line is a bullet, one of several together is part of a drawing', () => {
  const words = makeWords('item one', { left: 60, baseline: 100 })
  const dot = { left: 50, top: 95.5, right: 53, bottom: 98.5 }
  const texts = (dots: (typeof dot)[]): string[] => addDrawnBullets(words, dots).map(({ text }) => text)
  expect(texts([dot])).toEqual(['•', 'item', 'one'])
  expect(texts([dot, { ...dot, left: 54, right: 56 }])).toEqual(['item', 'one'])
  expect(texts([{ ...dot, left: 85, right: 88 }])).toEqual(['item', 'one'])
})
