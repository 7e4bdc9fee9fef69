import { expect, test } from 'vitest'
import {
  isAuthorLabel,
  isOtherLabel,
  readByline,
  readDeclaredNames,
} from '../../../../../packages/indexer/src/formats/html/metadata/read-byline.ts'

test.each([
  ['By Jane Smith', ['Jane Smith']],
  ['by Jane Smith and John Doe', ['Jane Smith', 'John Doe']],
  ['Written by Jane Smith | Updated by John Doe', ['Jane Smith']],
  ['Words by Jane Smith', ['Jane Smith']],
  ['Author: Jane Smith', ['Jane Smith']],
  ['Af Jens Hansen', ['Jens Hansen']],
  ['Af Jens Hansen, journalist', ['Jens Hansen']],
  ['Skrevet af Jens Hansen', ['Jens Hansen']],
  ['Av Kari Nordmann og Ola Hansen', ['Kari Nordmann', 'Ola Hansen']],
  ['Skrevet av Kari Nordmann', ['Kari Nordmann']],
  ['Tekst: Kari Nordmann Foto: Ola Hansen', ['Kari Nordmann']],
  ['Tekst: Kari Nordmann. Foto: Ola Hansen', ['Kari Nordmann']],
  ['Text: Anna Berg', ['Anna Berg']],
  ['Skriven av Anna Berg', ['Anna Berg']],
  ['Forfatter: Kari Nordmann', ['Kari Nordmann']],
  ['By Jane Smith on 3 May 2018', ['Jane Smith']],
  ['By Jane Smith May 3, 2018', ['Jane Smith']],
  ['Av Kari Nordmann 3. mai 2018', ['Kari Nordmann']],
  ['By Jane Smith • 5 min read', ['Jane Smith']],
  ['By Jane Smith (Editor)', ['Jane Smith']],
  ['— Written by Jane Smith', ['Jane Smith']],
])('the byline %j names %j', (text, names) => {
  expect(readByline(text)).toMatchObject({ names, isLabelled: true })
})

test.each([
  [['By', 'Jane Smith', 'Senior Editor'], ['Jane Smith']],
  [
    ['By', 'Jane Smith', ',', 'John Doe', 'and', 'Ann Lee', '3 May'],
    ['Jane Smith', 'John Doe', 'Ann Lee'],
  ],
  [['Jane Smith', 'May 3, 2018'], ['Jane Smith']],
  [['Reviewed by', 'Kim Rose', 'Written by', 'Jane Smith'], ['Jane Smith']],
  [['By Jane Smith', 'Photos by John Doe'], ['Jane Smith']],
  [['3. mai 2018', 'Kari Nordmann'], ['Kari Nordmann']],
  [['Medically reviewed by', 'Kim Rose'], []],
  [['5 min read'], []],
  [['By', 'the way, this is a sentence'], []],
  [['x'.repeat(500)], []],
])('elements with %j name %j', (lines, names) => {
  expect(readByline(lines.join('\n')).names).toEqual(names)
})

test.each(['Byggeri i Danmark', 'Avinor bygger ut', 'Afrika og Europa', 'Textile Week'])(
  'a word that begins like one is no label: %s',
  (text) => {
    expect(readByline(text).isLabelled).toBe(false)
  },
)

test('"written by" is said of authors, "by" of many things', () => {
  expect(readByline('Written by Jane Smith').isWritten).toBe(true)
  expect(readByline('Skrevet av Kari Nordmann').isWritten).toBe(true)
  expect(readByline('By Jane Smith').isWritten).toBe(false)
})

test.each(['By', 'By:', 'Written by', '— Written by', 'Av', 'Skrevet av', 'Tekst:', 'Author:'])(
  '%j is a label of an author',
  (text) => {
    expect(isAuthorLabel(text)).toBe(true)
  },
)

test.each(['', 'By Jane Smith', 'Text', 'Reviewed by'])('%j is no label of an author', (text) => {
  expect(isAuthorLabel(text)).toBe(false)
})

test.each(['Reviewed by', 'Medically reviewed by', '| Fact-checked by', 'Edited by ', 'Foto:', 'Photo by'])(
  '%j is a label of somebody else',
  (text) => {
    expect(isOtherLabel(text)).toBe(true)
  },
)

test.each(['By', 'Reviewed by Kim Rose', ''])('%j is no label of somebody else', (text) => {
  expect(isOtherLabel(text)).toBe(false)
})

test.each([
  ['By Jane Smith', ['Jane Smith']],
  ['Jane Smith, John Doe', ['Jane Smith', 'John Doe']],
  ['Jane Smith | Agency', ['Jane Smith']],
  ['jsmith', ['jsmith']],
  ['https://www.facebook.com/agency', []],
  ['a@example.org', []],
  ['admin', []],
  ['', []],
])('the field %j names %j', (text, names) => {
  expect(readDeclaredNames(text)).toEqual(names)
})
