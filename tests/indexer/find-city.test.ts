import { expect, test } from 'vitest'
import { findCity } from '../../packages/indexer/src/find-city.ts'

test.each([
  ['Copenhagen', 'Copenhagen', 'DK'],
  ['København', 'Copenhagen', 'DK'],
  ['Aarhus', 'Århus', 'DK'],
  ['Malmo', 'Malmö', 'SE'],
  ['London', 'London', 'GB'],
  ['Geneva', 'Genève', 'CH'],
  ['Bienne', 'Biel', 'CH'],
  ['Washington', 'Washington, D.C.', 'US'],
])('%s is the most populous city of that name', (asked, name, country) => {
  expect(findCity(asked)).toMatchObject({ name, country })
})

test('a city has the id of GeoNames and its population', () => {
  expect(findCity('Oslo')).toEqual({ name: 'Oslo', country: 'NO', id: 3143244, population: 580000 })
})

test('a city may be asked for in one country', () => {
  expect(findCity('London', 'CA')).toMatchObject({ name: 'London', country: 'CA' })
  expect(findCity('Oslo', 'DK')).toBeUndefined()
})

test.each(['', 'oslo', 'Atlantide', 'constructor'])('"%s" is no city', (name) => {
  expect(findCity(name)).toBeUndefined()
})
