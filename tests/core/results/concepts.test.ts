import { type Concept, type ConceptsRequest, concepts } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const known: Concept[] = ['topic/data', 'organisation/opsi', 'organisation/mindlab'].map((id) => ({
  id,
  type: id.replace(/\/.*/, ''),
  labels: { en: { preferred: id } },
}))
const engine = makeEngine([{ id: 'a' }], { concepts: known })

test.each<[ConceptsRequest, string[]]>([
  [{}, ['organisation/mindlab', 'organisation/opsi', 'topic/data']],
  [{ type: 'organisation' }, ['organisation/mindlab', 'organisation/opsi']],
  [{ type: 'person' }, []],
  [{ ids: ['topic/data', 'unheard', 'organisation/opsi'] }, ['organisation/opsi', 'topic/data']],
  [{ ids: ['topic/data', 'organisation/opsi'], type: 'topic' }, ['topic/data']],
  [{ ids: [] }, []],
])('%j are the concepts %j', async (request, ids) => {
  expect((await concepts(await engine, request)).map(({ id }) => id)).toEqual(ids)
})

test('a concept comes back as it went in', async () => {
  expect(await concepts(await engine, { ids: ['topic/data'] })).toEqual([known[0]])
})

test('an unknown option is refused', async () => {
  await expect(concepts(await engine, { typ: 'topic' } as ConceptsRequest)).rejects.toMatchObject({
    code: 'option-invalid',
  })
})
