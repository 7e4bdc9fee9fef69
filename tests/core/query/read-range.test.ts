import { expect, test } from 'vitest'
import { isRange, readRange } from '../../../packages/core/src/query/read-range.ts'

test.each([
  ['2015..2018', '2015', '2018'],
  ['2015..', '2015', undefined],
  ['..2018', undefined, '2018'],
  ['2015-06..2018-05-01', '2015-06', '2018-05-01'],
  ['2015..2015', '2015', '2015'],
  ['2015..2015-03', '2015', '2015-03'],
  ['>=2016-05', '2016-05', undefined],
  ['<=2016', undefined, '2016'],
  ['>2016', '2017', undefined],
  ['>2016-05', '2016-06', undefined],
  ['>2016-12', '2017-01', undefined],
  ['>2016-05-31', '2016-06-01', undefined],
  ['>2016-12-31', '2017-01-01', undefined],
  ['>2016-02-28', '2016-02-29', undefined],
  ['<2016', undefined, '2015'],
  ['<2016-05', undefined, '2016-04'],
  ['<2016-01', undefined, '2015-12'],
  ['<2016-03-01', undefined, '2016-02-29'],
  ['<2015-03-01', undefined, '2015-02-28'],
  ['<0100-01-01', undefined, '0099-12-31'],
  ['2016-02-29..', '2016-02-29', undefined],
])('%s is from %s to %s', (text, from, to) => {
  expect(isRange(text)).toBe(true)
  expect(readRange(text)).toEqual({
    filter: { ...(from && { from }), ...(to && { to }) },
    isBackwards: false,
  })
})

test.each([
  ['2018..2015', '2015', '2018'],
  ['2018..2015-05', '2015-05', '2018'],
  ['2015-06..2015-05-31', '2015-05-31', '2015-06'],
])('%s is turned round', (text, from, to) => {
  expect(readRange(text)).toEqual({ filter: { from, to }, isBackwards: true })
})

test.each([
  ...[
    '..',
    '>',
    '<=',
    '=>2015',
    'a..b',
    '2015..b',
    '15..18',
    '2015...2018',
    '2015..2016..2017',
    '>2015..2018',
    '>>2015',
  ],
  ...[
    '2015-13..',
    '2015-00..',
    '2015-02-29..',
    '2015-1..',
    '2015-04-31..',
    '>9999',
    '>9999-12-31',
    '<0000',
    '2015..\n',
  ],
])('%j is no range of dates', (text) => {
  expect(readRange(text)).toBeUndefined()
})

test.each(['2015', '2015-05', 'a.b', 'organisation/opsi', ''])('%j is not written as a range', (text) => {
  expect(isRange(text)).toBe(false)
})
