import type { Concept } from '@viden/core'
import { expect, test } from 'vitest'
import { isWithin, selectValues } from '../../../packages/core/src/facets/select-values.ts'

const concepts: Concept[] = [
  {
    id: 'place/DK',
    type: 'place',
    labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark', alternative: ['Kongeriget Danmark'] } },
  },
  { id: 'language/da', type: 'language', labels: { en: { preferred: 'Danish' } } },
]
const byId = new Map(concepts.map((concept) => [concept.id, concept]))
const country = { name: 'country', label: 'Country', values: ['place/DK', 'place/NO'], rows: [] }
const language = { name: 'language', label: 'Language', values: ['da', 'en'], rows: [] }

test.each([
  ['place/DK', country, [0]],
  ['DK', country, [0]],
  ['dk', country, [0]],
  ['Denmark', country, [0]],
  ['danmark', country, [0]],
  [' Kongeriget Danmark ', country, [0]],
  ['no', country, [1]],
  ['da', language, [0]],
  ['Danish', language, [0]],
])('%j chooses from %o the values %j', (given, column, chosen) => {
  expect(selectValues(column, [given], byId)).toEqual({ chosen: new Set(chosen), unknown: [], ambiguous: [] })
})

test('several values are chosen together', () => {
  expect(selectValues(country, ['DK', 'NO', 'Danmark'], byId).chosen).toEqual(new Set([0, 1]))
})

test('a name that two values share chooses both, and says so', () => {
  const column = { name: 'body', label: 'Body', values: ['organisation/lab', 'project/lab'], rows: [] }
  expect(selectValues(column, ['Lab'], new Map())).toEqual({
    chosen: new Set([0, 1]),
    unknown: [],
    ambiguous: [{ value: 'Lab', candidates: ['organisation/lab', 'project/lab'] }],
  })
})

test('the end of an id is preferred to an equal label of another value', () => {
  const column = { name: 'body', label: 'Body', values: ['organisation/lab', 'organisation/mindlab'], rows: [] }
  const mindlab = { id: 'organisation/mindlab', type: 'organisation', labels: { en: { preferred: 'Lab' } } }
  expect(selectValues(column, ['lab'], new Map([[mindlab.id, mindlab]]))).toEqual({
    chosen: new Set([0]),
    unknown: [],
    ambiguous: [],
  })
})

test('an exact id is preferred to an equal name of another value', () => {
  const column = { name: 'x', label: 'X', values: ['a', 'b/a'], rows: [] }
  expect(selectValues(column, ['a'], new Map()).chosen).toEqual(new Set([0]))
})

test.each([
  ['2018', [1, 2, 3]],
  ['2018-05', [2, 3]],
  ['2018-05-01', [3]],
  ['2017', [0]],
  ['2018-0', []],
])('%s chooses the dates in it', (given, chosen) => {
  const column = {
    name: 'published',
    label: 'Published',
    values: ['2017-01', '2018', '2018-05', '2018-05-01', '2018-budget'],
    rows: [],
  }
  expect(selectValues(column, [given], byId).chosen).toEqual(new Set(chosen))
})

test('an unknown value is given back with the label that was probably meant', () => {
  expect(selectValues(country, ['Denmrk', 'Elsewhere'], byId)).toEqual({
    chosen: new Set(),
    unknown: [{ value: 'Denmrk', nearest: 'Denmark' }, { value: 'Elsewhere' }],
    ambiguous: [],
  })
})

test.each([
  ['2018-05-01', { from: '2015', to: '2018-05' }, true],
  ['2018', { from: '2018-06', to: '2019' }, true],
  ['2018', { from: '2019' }, false],
  ['2018', { to: '2018' }, true],
  ['2018-12-31', { to: '2018' }, true],
  ['2018-07', { to: '2018-06' }, false],
  ['2018-06-01', { from: '2018-06-02' }, false],
  ['2018-06-02', { from: '2018-06-02', to: '2018-06-02' }, true],
  ['2018', {}, true],
])('whether %s lies within %j: %s', (value, range, within) => {
  expect(isWithin(value, range)).toBe(within)
})
