import { expect, test } from 'vitest'
import {
  shortenTitle,
  titleRuns,
  withoutSite,
} from '../../../../../packages/indexer/src/formats/html/metadata/split-title.ts'

const isSite = (part: string): boolean => part === 'Agency' || part === 'News'
const SITE = { isFirst: isSite, isLast: isSite }

test.each([
  ['Labs | Agency', 'Labs'],
  ['Labs - Agency', 'Labs'],
  ['Labs – Agency', 'Labs'],
  ['Labs — Agency', 'Labs'],
  ['Labs · Agency', 'Labs'],
  ['Labs • Agency', 'Labs'],
  ['Labs » Agency', 'Labs'],
  ['Labs : Agency', 'Labs'],
  ['Labs :: Agency', 'Labs'],
  ['Labs / Agency', 'Labs'],
  ['Labs|Agency', 'Labs'],
  ['Agency | Labs', 'Labs'],
  ['Agency: Labs', 'Agency: Labs'],
  ['Labs - News - Agency', 'Labs'],
  ['Agency - Labs - a story | News', 'Labs - a story'],
  ['Labs – a story', 'Labs – a story'],
  ['Co-creation in e-government', 'Co-creation in e-government'],
  ['Agency', 'Agency'],
  ['', ''],
])('%j without the site is %j', (title, bare) => {
  expect(withoutSite(title, SITE)).toBe(bare)
})

test('the name of the site stays at the beginning of its first page, unless it stands apart', () => {
  expect(withoutSite('Agency - for better services', SITE, { keepFirst: true })).toBe('Agency - for better services')
  expect(withoutSite('Agency | For better services', SITE, { keepFirst: true })).toBe('For better services')
})

test.each([
  ['Labs | Reports | Ministry', 'Labs'],
  ['Labs - a story | Ministry', 'Labs - a story'],
  ['Labs » Reports', 'Labs'],
  ['Labs / Reports / Ministry', 'Labs'],
  ['Labs / Reports', 'Labs / Reports'],
  ['Labs - Reports', 'Labs - Reports'],
])('%j in short is %j', (title, short) => {
  expect(shortenTitle(title)).toBe(short)
})

test('a title has every part and every row of parts', () => {
  expect([...titleRuns('A - B | C')]).toEqual([
    ['a', 'A'],
    ['a b', 'A - B'],
    ['a b c', 'A - B | C'],
    ['b', 'B'],
    ['b c', 'B | C'],
    ['c', 'C'],
  ])
})

test('a title of a thousand parts is read to the eighth', () => {
  expect(titleRuns('a | '.repeat(1_000)).size).toBeLessThan(40)
})
