import { expect, test } from 'vitest'
import { drawPage, type PageFrame } from '../../../../packages/indexer/src/formats/pdf/draw-page.ts'
import { readFont } from '../../../../packages/indexer/src/formats/pdf/read-font.ts'

const NAMES = [
  ...[
    'save',
    'restore',
    'transform',
    'beginText',
    'setFont',
    'setTextMatrix',
    'moveText',
    'nextLine',
    'setLeading',
    'showText',
  ],
  ...[
    'setCharSpacing',
    'setTextRise',
    'constructPath',
    'beginMarkedContentProps',
    'endMarkedContent',
    'fill',
    'stroke',
    'setFillRGBColor',
  ],
]
const FRAME: PageFrame = {
  width: 600,
  height: 800,
  transform: [1, 0, 0, -1, 0, 800],
  names: NAMES,
  fontOf: () => ({ ...readFont('Helvetica-Bold'), unit: 0.001 }),
  isShown: (layer) => layer !== 'off',
}

/** Draws operators, each a name and its arguments. */
function draw(...operators: readonly (readonly [string, ...unknown[]])[]) {
  return drawPage(
    { fnArray: operators.map(([name]) => NAMES.indexOf(name)), argsArray: operators.map(([, ...values]) => values) },
    FRAME,
  )
}

/** Glyphs of a text, each 500 thousandths wide, and numbers that move what follows. */
function glyphs(...parts: (string | number)[]): unknown[] {
  return parts.flatMap((part): unknown[] =>
    typeof part === 'number' ? [part] : [...part].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' })),
  )
}

const START = [['beginText'], ['setFont', 'f', 10]] as const

test('words stand where the operators put them, from the top of the page', () => {
  const { words } = draw(
    ...START,
    ['moveText', 50, 700],
    ['showText', glyphs('one two')],
    ['setLeading', 12],
    ['nextLine'],
    ['showText', glyphs('three')],
  )
  expect(
    words.map(({ baseline, isSpaced, left, right, size, text }) => ({ baseline, isSpaced, left, right, size, text })),
  ).toEqual([
    { text: 'one', left: 50, right: 65, baseline: 100, size: 10, isSpaced: false },
    { text: 'two', left: 70, right: 85, baseline: 100, size: 10, isSpaced: true },
    { text: 'three', left: 50, right: 75, baseline: 112, size: 10, isSpaced: false },
  ])
})

test('small moves are kerning, large ones part words, spread letters stay together', () => {
  const { words } = draw(
    ...START,
    ['moveText', 50, 700],
    ['showText', glyphs('ke', -50, 'rn', -400, 'ed')],
    ['setCharSpacing', 3],
    ['moveText', 0, -20],
    ['showText', glyphs('wide')],
  )
  expect(words.map(({ text }) => text)).toEqual(['kern', 'ed', 'wide'])
})

test('matrices scale, and are taken back', () => {
  const { words } = draw(
    ['save'],
    ['transform', 2, 0, 0, 2, 10, 0],
    ...START,
    ['setTextMatrix', [1, 0, 0, 1, 20, 350]],
    ['showText', glyphs('big')],
    ['restore'],
    ...START,
    ['showText', glyphs('low')],
  )
  expect(words.map(({ baseline, left, size, text }) => [text, left, baseline, size])).toEqual([
    ['big', 50, 100, 20],
    ['low', 0, 800, 10],
  ])
})

test('what is drawn twice to look bold is one word', () => {
  const { words } = draw(
    ...START,
    ['moveText', 50, 700],
    ['showText', glyphs('bold')],
    ['setTextMatrix', [1, 0, 0, 1, 50.4, 700]],
    ['showText', glyphs('bold')],
  )
  expect(words).toHaveLength(1)
})

test('layers that are off are not read, artifacts are marked, turned text is counted', () => {
  const { turns, words } = draw(
    ...START,
    ['beginMarkedContentProps', 'OC', 'off'],
    ['showText', glyphs('hidden')],
    ['endMarkedContent'],
    ['beginMarkedContentProps', 'Artifact', null],
    ['showText', glyphs('head')],
    ['endMarkedContent'],
    ['setTextMatrix', [0, 1, -1, 0, 50, 50]],
    ['showText', glyphs('up')],
  )
  expect(words.map(({ isArtifact, text }) => [text, isArtifact])).toEqual([['head', true]])
  expect(turns).toEqual([4, 0, 0, 2])
})

test('rectangles are boxes, thin ones lines, small ones dots', () => {
  const rectangle = (x: number, y: number, width: number, height: number) =>
    [
      'constructPath',
      NAMES.indexOf('fill'),
      [Float32Array.from([0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4])],
    ] as const
  const { boxes, dots, rules } = draw(
    rectangle(50, 600, 200, 100),
    rectangle(50, 500, 200, 1),
    rectangle(50, 400, 4, 4),
  )
  expect(boxes).toEqual([{ left: 50, top: 100, right: 250, bottom: 200 }])
  expect(rules).toEqual([{ left: 50, top: 299, right: 250, bottom: 300, isLevel: true }])
  expect(dots).toEqual([{ left: 50, top: 396, right: 54, bottom: 400 }])
})

test('a space made ready for a picture that is not given is a picture', () => {
  expect(draw(['save'], ['transform', 600, 0, 0, 800, 0, 0], ['restore']).hasPicture).toBe(true)
  expect(draw(['save'], ['transform', 60, 0, 0, 80, 0, 0], ['restore']).hasPicture).toBe(false)
  expect(
    draw(['save'], ['transform', 600, 0, 0, 800, 0, 0], ...START, ['showText', glyphs('x')], ['restore']).hasPicture,
  ).toBe(false)
})

test('operators without sense are passed over', () => {
  const { words } = draw(
    ['restore'],
    ['setFont'],
    ['showText', null],
    ['showText', [{}, null, Number.NaN]],
    ['transform', 'x'],
    ['constructPath', 99, [null]],
  )
  expect(words).toEqual([])
})
