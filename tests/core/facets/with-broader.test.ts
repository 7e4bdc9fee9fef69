import type { Concept } from '@viden/core'
import { expect, test } from 'vitest'
import { broaderValues, withBroader } from '../../../packages/core/src/facets/with-broader.ts'

/** Concepts by id, each with the id of the broader one. */
function makeConcepts(broader: Readonly<Record<string, string | undefined>>): Map<string, Concept> {
  return new Map(
    Object.entries(broader).map(([id, above]) => [
      id,
      { id, type: id.slice(0, id.indexOf('/')), labels: {}, ...(above !== undefined && { broader: above }) },
    ]),
  )
}

const concepts = makeConcepts({
  'topic/living-labs': 'topic/labs',
  'topic/labs': 'topic/innovation',
  'topic/innovation': undefined,
  'topic/nudging': 'method/behaviour',
  'method/behaviour': 'topic/innovation',
  'topic/lost': 'topic/unheard',
  'topic/egg': 'topic/hen',
  'topic/hen': 'topic/egg',
  'topic/self': 'topic/self',
  'language/nb': 'language/no',
  'language/no': undefined,
})

test.each([
  ['topic/living-labs', 'topic', ['topic/labs', 'topic/innovation']],
  ['topic/innovation', 'topic', []],
  ['topic/not-a-concept', 'topic', []],
  // Whatever is between, only concepts of the value's own type are values beside it.
  ['topic/nudging', 'topic', ['topic/innovation']],
  ['topic/lost', 'topic', []],
  ['topic/egg', 'topic', ['topic/hen']],
  ['topic/self', 'topic', []],
  // The type is that of the value, not the name of the facet.
  ['topic/labs', 'theme', ['topic/innovation']],
  ['nb', 'language', ['no']],
  ['language/nb', 'language', ['language/no']],
])('%s of facet %s has the broader values %j', (value, facet, broader) => {
  expect(broaderValues(value, facet, concepts)).toEqual(broader)
})

test('broader values are added once, after the given ones', () => {
  expect(withBroader(['topic/living-labs', 'topic/innovation', 'topic/labs'], 'topic', concepts)).toEqual([
    'topic/living-labs',
    'topic/innovation',
    'topic/labs',
  ])
  expect(withBroader(['topic/labs', 'topic/nudging', 'topic/labs'], 'topic', concepts)).toEqual([
    'topic/labs',
    'topic/nudging',
    'topic/innovation',
  ])
  expect(withBroader([], 'topic', concepts)).toEqual([])
})
