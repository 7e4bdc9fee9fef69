import { expect, test } from 'vitest'
import {
  linkedNames,
  linkedText,
  readJsonLd,
  typesOf,
} from '../../../../../packages/indexer/src/formats/html/metadata/json-ld.ts'

function read(...values: readonly unknown[]) {
  return readJsonLd(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))))
}

test.each([
  ['one object', [{ '@type': 'Article' }]],
  ['a list', [[{ '@type': 'Article' }]]],
  ['a list in a list', [[[{ '@type': 'Article' }]]]],
  ['a graph', [{ '@graph': [{ '@type': 'Article' }] }]],
  ['the main entity of a page', [{ '@type': 'WebPage', mainEntity: { '@type': 'Article' } }]],
  ['the second script', [{ '@type': 'Person' }, { '@type': 'Article' }]],
  ['a script behind a broken one', ['{"a": ', { '@type': 'Article' }]],
  ['a script with a comma too many', ['{"@type": "Article",}']],
])('a thing is found in %s', (_, values) => {
  expect(read(...values).things.map(typesOf)).toContainEqual(['Article'])
})

test.each([
  ['a thing that an article only mentions', { '@type': 'Article', video: { '@type': 'VideoObject' } }],
  ['an item of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'VideoObject' }] }],
  ['a question of many', { '@type': 'FAQPage', mainEntity: [{ '@type': 'VideoObject' }] }],
])('%s is not what the page is', (_, value) => {
  expect(read(value).things.map(typesOf)).not.toContainEqual(['VideoObject'])
})

test.each(['', 'null', '3', '"a"', '{', '[]', 'no json'])('a script that holds nothing says nothing: %j', (script) => {
  expect(read(script).things.flatMap(typesOf)).toEqual([])
})

test.each([
  ['Article', ['Article']],
  ['https://schema.org/Article', ['Article']],
  ['schema:Article', ['Article']],
  [
    ['Article', 'Report'],
    ['Article', 'Report'],
  ],
  [{ a: 1 }, []],
])('the types %j are %j', (type, types) => {
  expect(typesOf({ '@type': type })).toEqual(types)
})

test.each([
  ['Labs', 'Labs'],
  ['  Labs \n now', 'Labs now'],
  ['Labs &amp; data', 'Labs & data'],
  [['', 'Labs', 'more'], 'Labs'],
  [{ '@value': 'Labs', '@language': 'en' }, 'Labs'],
  [2018, '2018'],
  [{ a: 1 }, undefined],
  [null, undefined],
  [[], undefined],
])('the text of %j is %j', (value, text) => {
  expect(linkedText(value)).toBe(text)
})

const PERSON = { '@id': '#p', '@type': 'Person', name: 'Sophie Løhde' }

test.each([
  ['a text', 'Sophie Løhde', [{ name: 'Sophie Løhde' }]],
  ['an object', { name: 'Sophie Løhde' }, [{ name: 'Sophie Løhde' }]],
  ['a list', ['A B', { name: 'C D' }], [{ name: 'A B' }, { name: 'C D' }]],
  ['a list of names', { name: ['A B', 'C D'] }, [{ name: 'A B' }, { name: 'C D' }]],
  ['a name in a name', { name: { name: 'A B' } }, [{ name: 'A B' }]],
  ['a reference', { '@id': '#p' }, [{ name: 'Sophie Løhde', type: 'Person' }]],
  ['a reference to nothing', { '@id': '#q' }, []],
  ['two parts', { '@type': 'Person', givenName: 'A', familyName: 'B' }, [{ name: 'A B', type: 'Person' }]],
  ['nonsense', [null, 4, { name: {} }, []], [{ name: '4' }]],
])('names are read of %s', (_, value, names) => {
  expect(linkedNames(value, read({ '@graph': [PERSON] }))).toEqual(names)
})

test('a thing is found by its id wherever it stands', () => {
  const linked = read({ '@type': 'Article', publisher: { logo: { '@id': '#logo', name: 'Logo' } } })
  expect(linkedNames({ '@id': '#logo' }, linked)).toEqual([{ name: 'Logo' }])
})

test('nesting has no limit', () => {
  const deep = `${'{"@graph":'.repeat(50_000)}{"@type":"Article"}${'}'.repeat(50_000)}`
  expect(
    read(deep, `${'['.repeat(100_000)}${']'.repeat(100_000)}`, { '@type': 'Report' }).things.map(typesOf),
  ).toContainEqual(['Report'])
})
