import type { Concept } from '@viden/core'
import { expect, test } from 'vitest'
import { findLikeNames } from '../../../packages/indexer/src/review/like-names.ts'

/** Makes a concept of a type and its labels: `organisation: Patent Office | USPTO`. */
function concept(text: string, place: number): Concept {
  const [type = '', names = ''] = text.split(': ')
  const [preferred = '', ...alternative] = names.split(' | ')
  return { id: `${type}/${place}`, type, labels: { und: { preferred, alternative } } }
}

/** Gives why concepts are alike, for each pair that is. */
const reasons = (...texts: string[]): string[] => findLikeNames(texts.map(concept)).map(({ reason }) => reason)

const WORDS = 'They have the same words.'
const SPELLING = 'They are spelt nearly alike.'
const GIVEN = 'One given name may be short for the other.'
const OPTIONAL = 'One has a word that names often go without.'
const EXPLAINED = 'Both are known by the same initials.'
const INITIALS = 'One may be the initials of the other.'

test.each([
  ['organisation: Department of Education', 'organisation: Departments of Education', WORDS],
  [
    'organisation: Department of Health and Human Services',
    'organisation: Department of Human & Health Services',
    WORDS,
  ],
  ['person: Jane Doe', 'person: Doe, Jane', WORDS],
  ['organisation: Enivronmental Protection Agency', 'organisation: Environmental Protection Agency', SPELLING],
  ['programme: healthfinder.gov', 'programme: heathfinder.gov', SPELLING],
  ['place: Gudbrandsdalen', 'place: Gudbransdalen', SPELLING],
  ['person: W. Brantley', 'person: William Brantley', GIVEN],
  ['person: Jon Rubin', 'person: Jonathan Rubin', GIVEN],
  ['person: Bill Smith', 'person: William Smith', GIVEN],
  ['organisation: Web Managers Council', 'organisation: Federal Web Managers Council', OPTIONAL],
  ['organisation: U.S. Digital Looms', 'organisation: Digital Looms Team', OPTIONAL],
  ['organisation: Patent Office | PTO', 'organisation: Trademark Bureau | PTO', EXPLAINED],
  ['organisation: OSC', 'organisation: Office of Strategic Communication', INITIALS],
  ['organisation: NIST', 'organisation: National Institute of Standards and Technology', INITIALS],
  ['organisation: OSTP', 'organisation: Office of Science and Technology Policy', INITIALS],
])('%s and %s may be one', (a, b, reason) => {
  expect(reasons(a, b)).toEqual([reason])
  expect(reasons(b, a)).toEqual([reason])
})

test.each([
  ['organisation: Ministry of Trade', 'organisation: Ministry of Growth'],
  ['organisation: Mobile Council', 'programme: Mobile Council'],
  ['organisation: OSC | Ocean Safety Council', 'organisation: Office of Strategic Communication'],
  ['organisation: Office of Trade', 'organisation: Team Trade'],
  ['law: Executive Order 13571', 'law: Executive Order 13576'],
  ['person: Mary Smith', 'person: John Smith'],
  ['person: Jane Doe', 'person: Jane'],
  ['person: Hans Lund', 'person: Han Lunds'],
  ['place: Lund', 'place: Lunde'],
])('%s and %s are not asked about', (a, b) => {
  expect(reasons(a, b)).toEqual([])
})

test('ten thousand like names, and a label of a million letters, are gone through in no time', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => `person: ${'abcdefghij'[place % 10]}${place} Smith`)
  expect(reasons(...many, `organisation: ${'x'.repeat(1_000_000)}`)).toEqual([])
})
