import type { Concept } from '@viden/core'
import { expect, test } from 'vitest'
import { findConcept } from '../../../packages/core/src/results/find-concept.ts'

function make(id: string, ...[preferred = id, ...alternative]: string[]): Concept {
  return { id, type: id.replace(/\/.*/, ''), labels: { en: { preferred, alternative } } }
}

const all = [
  make('organisation/georgian-lab', 'Georgian Lab', 'Lab'),
  make('organisation/opsi', 'Observatory of Public Sector Innovation', 'OPSI'),
  make('organisation/oslo-psi', 'Oslo PSI', 'OPSI'),
  make('place/GE', 'Georgia'),
  make('place/georgia-us', 'Georgia'),
  make('method/lab', 'Innovation lab'),
  { ...make('person/lohde', 'Sophie Løhde'), labels: { da: { preferred: 'Sophie Løhde' } } },
]
const counts = new Map([
  ['place/GE', 3],
  ['place/georgia-us', 5],
  ['organisation/oslo-psi', 9],
])

test.each([
  ['organisation/opsi', 'organisation/opsi'],
  ['Organisation/OPSI', 'organisation/opsi'],
  ['the end of an id before a label of a concept with more articles', 'opsi', 'organisation/opsi'],
  ['ge', 'place/GE'],
  [' observatory of public sector innovation ', 'organisation/opsi'],
  ['lab', 'method/lab'],
  ['sophie lohde', 'person/lohde'],
])('%s is found', (...names) => {
  const [name = '', id] = names.slice(-2)
  expect(findConcept(all, name, counts).id).toBe(id)
})

test('of several with a label, the only one that articles have is meant', () => {
  expect(findConcept(all, 'Georgia', new Map([['place/GE', 1]])).id).toBe('place/GE')
})

test('a label of several concepts throws, with the candidates, the most frequent first', () => {
  expect(() => findConcept(all, 'georgia', counts)).toThrow(
    expect.objectContaining({
      code: 'concept-ambiguous',
      message:
        '"georgia" names 2 concepts; give the id of one: place/georgia-us (Georgia, in 5), place/GE (Georgia, in 3).',
    }),
  )
})

test.each([
  ['Georgla', 'There is no concept "Georgla" in this index; did you mean "Georgia"?'],
  [
    'public sect',
    'There is no concept "public sect" in this index; did you mean "Observatory of Public Sector Innovation"?',
  ],
  [' ', 'There is no concept " " in this index.'],
  ['xylophone', 'There is no concept "xylophone" in this index.'],
])('the unknown name %s throws', (name, message) => {
  expect(() => findConcept(all, name, counts)).toThrow(expect.objectContaining({ code: 'concept-unknown', message }))
})
