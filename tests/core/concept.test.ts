import { allLabels, type Concept, conceptLabel, isNamed } from '@viden/core'
import { expect, test } from 'vitest'

const denmark: Concept = {
  id: 'place/DK',
  type: 'place',
  labels: { da: { preferred: 'Danmark' }, en: { preferred: 'Denmark', alternative: ['Kingdom of Denmark'] } },
}

test('a concept is named in the language of the reader', () => {
  expect(conceptLabel(denmark, 'da')).toBe('Danmark')
})

test('a concept without a label in that language is named in English', () => {
  expect(conceptLabel(denmark, 'sv')).toBe('Denmark')
  expect(conceptLabel(denmark)).toBe('Denmark')
})

test.each([
  ['nn', { en: 'Norway', nb: 'Norge' }, 'Norge'],
  ['nb', { en: 'Norway', nn: 'Noreg' }, 'Noreg'],
  ['nn', { nb: 'Norge', nn: 'Noreg' }, 'Noreg'],
  ['da', { nb: 'Norge', en: 'Norway' }, 'Norway'],
  ['nb', { da: 'Norge', en: 'Norway' }, 'Norway'],
])('who reads %s is shown of %j the label %s', (language, names, label) => {
  const labels = Object.fromEntries(Object.entries(names).map(([code, preferred]) => [code, { preferred }]))
  expect(conceptLabel({ id: 'place/NO', type: 'place', labels }, language)).toBe(label)
})

test('a concept without an English label is named by its first label', () => {
  expect(conceptLabel({ ...denmark, labels: { nb: { preferred: 'Danmark' }, und: { preferred: 'DK' } } }, 'sv')).toBe(
    'Danmark',
  )
})

test('a concept without labels is named by its id', () => {
  expect(conceptLabel({ ...denmark, labels: {} }, 'da')).toBe('place/DK')
})

test('a language that is also a property of every object is a language without labels', () => {
  expect(conceptLabel(denmark, 'constructor')).toBe('Denmark')
})

test('all labels of a concept have the preferred one first in each language', () => {
  expect(allLabels(denmark)).toEqual(['Danmark', 'Denmark', 'Kingdom of Denmark'])
})

test('a concept is named by its labels, unless it is a date or says no', () => {
  expect(isNamed(denmark)).toBe(true)
  expect(isNamed({ ...denmark, named: false })).toBe(false)
  expect(isNamed({ id: 'date/2018', type: 'date', labels: {} })).toBe(false)
})
