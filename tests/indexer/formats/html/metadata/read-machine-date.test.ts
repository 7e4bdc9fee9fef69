import { expect, test } from 'vitest'
import { readMachineDate } from '../../../../../packages/indexer/src/formats/html/metadata/read-machine-date.ts'

test.each([
  ['2018-05-01', '2018-05-01'],
  ['2018-05-01T10:00:00Z', '2018-05-01'],
  ['2018-05-01T23:30:00.123+02:00', '2018-05-01'],
  ['2018-05-01 10:00:00 +0700', '2018-05-01'],
  ['2018-05-01 00:00:00 +0000 UTC', '2018-05-01'],
  ['2018-5-1', '2018-05-01'],
  ['2018/05/01', '2018-05-01'],
  ['2018.05.01', '2018-05-01'],
  ['20180501', '2018-05-01'],
  ['20180501T100000', '2018-05-01'],
  ['2018-05', '2018-05'],
  ['2018', '2018'],
  ['1525168800', '2018-05-01'],
  ['1525168800000', '2018-05-01'],
  ['Tue, 01 May 2018 10:00:00 GMT', '2018-05-01'],
  ['Oct 31, 2025', '2025-10-31'],
  ['February 6, 2025, 5:19:07 PM', '2025-02-06'],
  ['10:19am 19 December 2025', '2025-12-19'],
  ['1. mai 2018', '2018-05-01'],
])('%j is %j', (written, iso) => {
  expect(readMachineDate(written)).toBe(iso)
})

test.each([
  ['nothing', ''],
  ['a word', 'yesterday'],
  ['a day that two countries read in two ways', '03/04/2018'],
  ['no day of the calendar', '2018-02-31'],
  ['the first second of computers', '1970-01-01T00:00:00Z'],
  ['a placeholder', '0001-01-01T00:00:00Z'],
  ['a date that never comes', '9999-12-31'],
  ['a number', '12345'],
  ['a sentence', 'Published 1 May 2018 in Oslo'],
])('%s is no date: %j', (_, written) => {
  expect(readMachineDate(written)).toBeUndefined()
})
