import { expect, test } from 'vitest'
import { readInformation } from '../../../../packages/indexer/src/formats/pdf/information.ts'
import { isPlausibleAuthor, splitAuthors } from '../../../../packages/indexer/src/formats/pdf/plausible-author.ts'
import { isPlausibleTitle, tidyTitle } from '../../../../packages/indexer/src/formats/pdf/plausible-title.ts'
import { readPrintedDate } from '../../../../packages/indexer/src/formats/pdf/printed-date.ts'

test.each([
  'National AI Strategy',
  'Velfærdsinnovation i praksis',
  'Innovasjon',
  'Report of the Committee on Learning',
])('"%s" is a title', (title) => {
  expect(isPlausibleTitle(title)).toBe(true)
})

test.each([
  'untitled',
  'Microsoft Word - draft3.docx',
  'strategi_2018_final',
  'PowerPoint Presentation',
  'Slide 1',
  'report.indd',
  'C:\\temp\\x',
  'kbh-2018',
  '12345',
  'Layout 1',
  '',
])('"%s" is none', (title) => {
  expect(isPlausibleTitle(title)).toBe(false)
})

test('what programs add to a title is taken off', () => {
  expect(tidyTitle('18F Partnership Principles - Google Docs')).toBe('18F Partnership Principles')
  expect(tidyTitle('Microsoft Word - Strategy for learning')).toBe('Strategy for learning')
})

test.each([
  ['Cabinet Office', '', true],
  ['UK Government', '', true],
  ['Jens Hansen', '', false],
  ['Jens Hansen', 'writtenbyjenshansenin2018', true],
  ['Hansen, Jens', 'writtenbyjenshansenin2018', true],
  ['jhansen', 'jhansen', false],
  ['Microsoft Office User', '', false],
  ['Adobe InDesign', '', false],
  ['OPSI', 'opsi', true],
  ['OPSI', '', false],
])('the author "%s" with "%s" on the pages is plausible: %s', (name, printed, expected) => {
  expect(isPlausibleAuthor(name, printed)).toBe(expected)
})

test('authors are split by semicolons, or by commas between names of several words', () => {
  expect(splitAuthors('UK Government, Office for AI')).toEqual(['UK Government', 'Office for AI'])
  expect(splitAuthors('Hansen, Jens; Berg, Ida')).toEqual(['Hansen, Jens', 'Berg, Ida'])
  expect(splitAuthors('18F, part of the General Services Administration')).toHaveLength(1)
})

test.each([
  ['said to be it', ['Published 22 September 2021'], '2021-09-22'],
  ['in Danish', ['Udgivet: januar 2018'], '2018-01'],
  ['alone on its line', ['A report', 'September 2021'], '2021-09'],
  ['with a place', ['København, den 3. maj 2012'], '2012-05-03'],
  ['the year of the copyright', ['© Crown copyright 2024'], '2024'],
  [
    'a sentence that mentions one',
    ['The law of 22 September 2021 was passed after long talks in parliament.'],
    undefined,
  ],
  ['a span of years', ['© 2012–2018 The council'], undefined],
])('the date of publication: %s', (_, opening, date) => {
  expect(readPrintedDate({ opening, closing: [] }).date).toBe(date)
})

test('the day on which the file was made bears out a year on the first pages, and says no more', () => {
  expect(readPrintedDate({ opening: ['Annual report 2017'], closing: [] }, 'D:20170301')).toEqual({ date: '2017' })
  expect(readPrintedDate({ opening: ['Annual report'], closing: [] }, 'D:20170301')).toEqual({})
  expect(readPrintedDate({ opening: ['Annual report 2016'], closing: [] }, 'D:20170301')).toEqual({})
})

const DANISH =
  'Kommunerne har i de seneste år arbejdet med samskabelse, og borgerne har været med til at udvikle de nye løsninger, som nu bliver brugt. '

test('what a file says of itself is kept as far as its pages bear it out', () => {
  const printed = { opening: ['Samskabelse i kommunerne'], closing: [], largest: undefined, text: DANISH.repeat(3) }
  const given = {
    Title: 'Samskabelse i kommunerne',
    Author: 'admin',
    Subject: 'Om arbejdet med samskabelse i tre kommuner',
    Keywords: 'samskabelse, borgerne; Design102',
    Language: 'en-US',
  }
  expect(readInformation(given, printed)).toEqual({
    metadata: {
      title: 'Samskabelse i kommunerne',
      description: 'Om arbejdet med samskabelse i tre kommuner',
      topics: ['samskabelse', 'borgerne'],
    },
    templateLanguage: 'en-US',
  })
})
