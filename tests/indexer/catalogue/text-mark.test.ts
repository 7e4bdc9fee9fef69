import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markText, unmarkText } from '../../../packages/indexer/src/catalogue/text-mark.ts'

test.each([
  '2018-05',
  '2018/05',
  '007',
  '1.10',
  '1,234',
  '1E5',
  '12-5',
  '10:30',
  '50 %',
  '1234567890123456',
  'maj 2018',
  '1-Mar',
  'SEPT2',
  'TRUE',
  'falsk',
  "'2018-05",
])('a spreadsheet would write %j differently, so that it is marked as a text', (text) => {
  expect(markText(text)).toBe(`'${text}`)
  expect(unmarkText(`'${text}`)).toBe(text)
})

test.each(['2018', '0', 'Lab 2', 'May', 'Marts og april 2018', "'Tis the season", '', 'labs/one', '2018-05-01-lab'])(
  'nothing happens to %j',
  (text) => {
    expect(markText(text)).toBe(text)
    expect(unmarkText(text)).toBe(text)
  },
)

test('a whole number that somebody marked as a text is that number', () => {
  expect(unmarkText("'2018")).toBe('2018')
  expect(unmarkText("'2018-05-01")).toBe('2018-05-01')
})

test('what is not to be marked is not', () => {
  expect(markText('2018-05-01', /^\d{4}-\d\d-\d\d$/)).toBe('2018-05-01')
})

test('a text that was marked is that text', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '1', '0', '-', '.', ' ', 'maj', 'jan', 'a') })
  fc.assert(
    fc.property(text, (given) => {
      const cell = markText(given)
      if (cell !== given) expect(unmarkText(cell)).toBe(given)
    }),
    { numRuns: 1000 },
  )
})
