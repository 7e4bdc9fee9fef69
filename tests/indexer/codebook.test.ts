import { readCodebook } from '@viden/indexer'
import { expect, test } from 'vitest'
import { makeFolder } from './make-source.ts'

test('every facet has a rule, and every value a label and a definition', async () => {
  const codebook = await readCodebook()
  for (const { name, rule, values } of codebook) {
    expect([name, rule]).toEqual([name, expect.stringMatching(/\.$/)])
    if (name === 'country' || name === 'language') continue
    for (const { definition, id, labels } of values)
      expect([id, labels.en?.preferred, definition]).toEqual([id, expect.any(String), expect.any(String)])
  }
})

test('the values of a facet are those that its rule may give', async () => {
  const codebook = await readCodebook()
  const ids = (name: string): unknown => codebook.find((facet) => facet.name === name)?.values.map(({ id }) => id)
  expect(ids('outcome')).toEqual(['outcome/success', 'outcome/mixed', 'outcome/failure'])
  expect(ids('innovation')).toHaveLength(4)
  expect(ids('kind')).toHaveLength(10)
  expect(ids('year')).toEqual([])
})

test('the librarian’s concepts are part of it, and win', async () => {
  const vocabulary = await makeFolder({
    'own.yaml':
      '- id: method/design-jam\n  labels: { en: Design jam }\n  definition: Two days.\n- id: stage/idea\n  labels: { en: Thought }\n',
  })
  const codebook = await readCodebook({ vocabulary })
  const values = (name: string) => codebook.find((facet) => facet.name === name)?.values ?? []
  expect(values('method').find(({ id }) => id === 'method/design-jam')?.definition).toBe('Two days.')
  expect(values('stage')[0]?.labels).toMatchObject({ en: { preferred: 'Thought' }, da: { preferred: 'Idé' } })
})
