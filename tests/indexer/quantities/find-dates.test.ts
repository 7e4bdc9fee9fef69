import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates, parseDate } from '../../../packages/indexer/src/quantities/find-dates.ts'

/** Gives dates as pairs of the words and what they mean. */
function read(text: string): string[][] {
  return findDates(text).map(({ start, end, iso }) => [text.slice(start, end), iso])
}

test.each([
  ['2018', '2018'],
  ['2018-05', '2018-05'],
  ['2018-05-01', '2018-05-01'],
  ['2018-05-01T10:00:00Z', '2018-05-01'],
  ['2018-05-01T10:00:00.000+02:00', '2018-05-01'],
  ['2018-05-01 10:30', '2018-05-01'],
  ['May 2018', '2018-05'],
  ['May, 2018', '2018-05'],
  ['1 May 2018', '2018-05-01'],
  ['1st of May 2018', '2018-05-01'],
  ['22nd January, 2018', '2018-01-22'],
  ['May 1, 2018', '2018-05-01'],
  ['May 3rd, 2018', '2018-05-03'],
  ['Sept. 9, 2018', '2018-09-09'],
  ['DECEMBER 2018', '2018-12'],
  ['1. maj 2018', '2018-05-01'],
  ['19. januar 2012', '2012-01-19'],
  ['marts 2018', '2018-03'],
  ['3. okt. 2018', '2018-10-03'],
  ['1. mai 2018', '2018-05-01'],
  ['17. desember 2018', '2018-12-17'],
  ['mars 2018', '2018-03'],
  ['1 maj 2018', '2018-05-01'],
  ['5 januari 2018', '2018-01-05'],
  ['augusti 2018', '2018-08'],
  ['23.01.2012', '2012-01-23'],
  ['5.5.2018', '2018-05-05'],
  ['5. 5. 2018', '2018-05-05'],
  ['29 February 2016', '2016-02-29'],
  ['1849', '1849'],
  ['Tuesday 1 May 2018', '2018-05-01'],
  ['Tue, 1 May 2018 10:30:00 +0200', '2018-05-01'],
  ['Tuesday, May 1, 2018', '2018-05-01'],
  ['Tuesday the 1st of May 2018', '2018-05-01'],
  ['May 1, 2018 at 9:27 am', '2018-05-01'],
  ['May 1, 2018 1:06 PM EST', '2018-05-01'],
  ['May 1. 2018', '2018-05-01'],
  ['den 5. maj 2018', '2018-05-05'],
  ['d. 5. maj 2018', '2018-05-05'],
  ['5.maj 2018', '2018-05-05'],
  ['lørdag den 5. maj 2018 kl. 10.30', '2018-05-05'],
  ['tirsdag 1. mai 2018', '2018-05-01'],
  ['tysdag 1. mai 2018 klokka 9', '2018-05-01'],
  ['17. des. 2018', '2018-12-17'],
  ['5 maj 2018 kl. 10.30', '2018-05-05'],
  ['5 maj 2018, kl 10', '2018-05-05'],
  ['lördagen den 5 maj 2018', '2018-05-05'],
  ['den 5:e maj 2018', '2018-05-05'],
  ['5 febr. 2018', '2018-02-05'],
  ['2018-05-01 kl. 10.30', '2018-05-01'],
  ['23.01.2012 10:30', '2012-01-23'],
  ['23.01.2012 kl. 10.30', '2012-01-23'],
  ['23/01/2012', '2012-01-23'],
  ['1/23/2012', '2012-01-23'],
  ['05/05/2018', '2018-05-05'],
  ['5/5/2018', '2018-05-05'],
  ['23-01-2012', '2012-01-23'],
  ['2018/05/01', '2018-05-01'],
])('"%s" is %s, in a text and alone', (words, iso) => {
  expect(read(`Before (${words}), after`)).toEqual([[words, iso]])
  expect(parseDate(` ${words} `)).toBe(iso)
})

test.each([
  '2018-02-30',
  '2018-13-01',
  '2018-00-10',
  '2018-05-32',
  '30.02.2018',
  '31.04.2018',
  '29.02.2017',
  '03/04/2018',
  '03-04-2018',
  '23/13/2018',
  '23/01-2018',
  '2018/19',
  '2018-19',
  '$2000',
  '€2000',
  '2000 %',
  '2000%',
  '2,018',
  '2018,50',
  '1999.95',
  '2000.000',
  'version 2018.1',
  'v2018',
  'A2018',
  '12018',
  '#2018',
  'DS-2018',
  '1700',
  '2100',
  '05-01',
  'May',
])('"%s" is no date', (text) => {
  expect(findDates(`Before ${text} after`)).toEqual([])
  expect(parseDate(text)).toBeUndefined()
})

test.each(['31 February 2018', 'February 30, 2018', '31. april 2018', 'in 2018', '2018 and 2019', '', 'yesterday'])(
  'a text that is not one date, and nothing else, is none: %j',
  (text) => {
    expect(parseDate(text)).toBeUndefined()
  },
)

test.each(['31 February 2018', '31. april 2018', 'February 30, 2018'])(
  'no day is made up for an impossible date: %s',
  (text) => {
    for (const { iso } of findDates(text)) expect(iso.length).toBeLessThan('2018-02-31'.length)
  },
)

test.each(['2000 kroner', '2000 kr.', '2000 euros'])('an amount is no date: %s', (text) => {
  expect(findDates(`They spent ${text} on it`)).toEqual([])
})

test.each([
  'ISO 9001:2015',
  'ISO 2018',
  'DS/EN 1990',
  'version 2018',
  'Horizon 2020',
  'Horisont 2020',
  'Agenda 2030',
  'Vision 2025',
  'Europe 2020',
  'tlf. 2018',
  '+45 2018',
  'kr. 2000',
  'DKK 2000',
  'more than 2000',
  'mere end 2000',
  'mer enn 2000',
  'mer än 2000',
])('four digits may be something else than a year: %s', (text) => {
  expect(findDates(`Here is ${text} of them`)).toEqual([])
})

test.each(['the vision of 2025', 'about 2018', 'in Europe 2018', 'the revised version of 2018', 'en 2018', 'din 2018'])(
  'a year is a year after other words: %s',
  (text) => {
    expect(findDates(text)).toHaveLength(1)
  },
)

test('the time of day belongs to a date, a number after it does not', () => {
  expect(read('On 5 May 2018 at 10 places. Den 5. maj 2018 10.30 kr. On 5 May 2018, 12 met.')).toEqual([
    ['5 May 2018', '2018-05-05'],
    ['Den 5. maj 2018', '2018-05-05'],
    ['5 May 2018', '2018-05-05'],
  ])
})

test('every date of a sentence is found where it stands', () => {
  expect(read('From 2015–2018, and again on 1. maj 2019. In May 2020 it ended.')).toEqual([
    ['2015', '2015'],
    ['2018', '2018'],
    ['1. maj 2019', '2019-05-01'],
    ['May 2020', '2020-05'],
  ])
})

test('dates are sorted, never overlap, and read as what they say', () => {
  const piece = fc.constantFrom(
    '2018',
    '-',
    '05',
    ' ',
    'May',
    '1',
    '.',
    ',',
    'maj',
    '31',
    'T10:00',
    '/',
    '2019-02',
    'a',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const { start, end, iso } of findDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(iso).toMatch(/^(1[89]|20)\d\d(-\d\d(-\d\d)?)?$/)
        expect(parseDate(text.slice(start, end))).toBe(iso)
        last = end
      }
    }),
  )
})

test.each([
  ['They met on May 8.', [['May 8', 'XXXX-05-08']]],
  ['on Tuesday, May 8th, they met', [['Tuesday, May 8th', 'XXXX-05-08']]],
  ['the 3rd of June', [['the 3rd of June', 'XXXX-06-03']]],
  ['den 19. januar', [['den 19. januar', 'XXXX-01-19']]],
  ['since October', [['October', 'XXXX-10']]],
  [
    'It opened in March and closed in May 2018.',
    [
      ['March', 'XXXX-03'],
      ['May 2018', '2018-05'],
    ],
  ],
  ['i maj', [['maj', 'XXXX-05']]],
  ['it may 8 times march 9', []],
  ['March 10,000 people', []],
  ['May Brown and April Green', []],
  ['February 30', [['February', 'XXXX-02']]],
])('without a year, "%s" gives %j', (text, dates) => {
  const found = findDates(text, { withoutYear: true })
  expect(found.map(({ start, end, iso }) => [text.slice(start, end), iso])).toEqual(dates)
})

test('a date without a year is none where it is not asked for', () => {
  expect(findDates('They met on May 8 and in October.')).toEqual([])
})
