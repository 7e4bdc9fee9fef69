import { expect, test } from 'vitest'
import {
  CATALOGUE_PROPERTIES,
  columnName,
  findColumn,
  guessColumn,
} from '../../../packages/indexer/src/catalogue/columns.ts'

test.each([
  ['File', 'file'],
  ['PATH', 'file'],
  ['fil', 'file'],
  ['File name', 'file'],
  ['Sökväg', 'file'],
  [' URL ', 'url'],
  ['Adresse', 'url'],
  ['Länk', 'url'],
  ['Titel', 'title'],
  ['Tittel', 'title'],
  ['Dato', 'published'],
  ['Datum', 'published'],
  ['År', 'published'],
  ['Forfatter(e)', 'creators'],
  ['Författare', 'creators'],
  ['Sprog', 'language'],
  ['SPRÅK', 'language'],
  ['Resumé', 'summary'],
  ['Udgiver', 'publisher'],
  ['License', 'licence'],
  ['Land', 'place'],
  ['Emneord', 'topic'],
  ['Tags', 'topic'],
  ['translation_of', 'translationOf'],
  ['Hash', 'hash'],
  ['Kommentar', undefined],
  ['', undefined],
])('a column named %j gives %j', (name, property) => {
  expect(findColumn(name)).toBe(property)
})

test('columns are written in this order, under these names, by which they are found again', () => {
  const names = CATALOGUE_PROPERTIES.map(columnName)
  expect(names.join(' ')).toBe(
    'file id title date updated authors language type url publisher licence access country organisations topics summary translationOf hash',
  )
  expect(names.map(findColumn)).toEqual(CATALOGUE_PROPERTIES)
})

test.each([
  ['titl', 'title'],
  ['autors', 'authors'],
  ['langauge', 'language'],
  ['Kommentar', undefined],
  ['nid', undefined],
])('by %j was probably meant %j', (name, meant) => {
  expect(guessColumn(name)).toBe(meant)
})
