import { type Concept, type ConceptsOptions, concepts } from '@viden/core'
import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

const known: Concept[] = ['topic/data', 'organisation/opsi', 'organisation/mindlab'].map((id) => ({
  id,
  type: id.replace(/\/.*/, ''),
  labels: { en: { preferred: id } },
}))
const engine = makeEngine([{ id: 'a' }], { concepts: known })

test.each<[ConceptsOptions, string[]]>([
  [{}, ['organisation/mindlab', 'organisation/opsi', 'topic/data']],
  [{ type: 'organisation' }, ['organisation/mindlab', 'organisation/opsi']],
  [{ type: 'person' }, []],
  [{ ids: ['topic/data', 'unheard', 'organisation/opsi'] }, ['organisation/opsi', 'topic/data']],
  [{ ids: ['topic/data', 'organisation/opsi'], type: 'topic' }, ['topic/data']],
  [{ ids: [] }, []],
])('%j are the concepts %j', async (request, ids) => {
  expect((await concepts(await engine, request)).map(({ id }) => id)).toEqual(ids)
})

test('a concept comes back as it went in, with its count', async () => {
  expect(await concepts(await engine, { ids: ['topic/data'] })).toEqual([{ ...known[0], articles: 0 }])
})

test('an unknown option is refused', async () => {
  await expect(concepts(await engine, { typ: 'topic' } as ConceptsOptions)).rejects.toMatchObject({
    code: 'option-invalid',
  })
})

const label = (id: string, preferred: string, more = {}): Concept => ({
  id,
  type: id.replace(/\/.*/, ''),
  labels: { en: { preferred }, ...more },
})
const named = makeEngine(
  [
    { id: 'a', body: ['Løhde spoke of digital things.'], mentions: [['Løhde', 'person/lohde']] },
    {
      id: 'b',
      body: ['Løhde spoke of MindLab, Løhde again.'],
      mentions: [
        ['Løhde', 'person/lohde'],
        ['MindLab', 'organisation/mindlab'],
        ['Løhde', 'person/lohde'],
      ],
    },
    { id: 'b-copy', body: ['Løhde spoke.'], mentions: [['Løhde', 'person/lohde']], duplicateOf: 'b' },
  ],
  {
    concepts: [
      label('organisation/agency', 'Agency for Digital Government', { da: { preferred: 'Digitaliseringsstyrelsen' } }),
      label('organisation/mindlab', 'MindLab'),
      label('person/lohde', 'Sophie Løhde'),
    ],
  },
)

test('concepts are counted in works, those first that most name', async () => {
  const found = await concepts(await named)
  expect(found.map(({ articles, id }) => [id, articles])).toEqual([
    ['person/lohde', 2],
    ['organisation/mindlab', 1],
    ['organisation/agency', 0],
  ])
})

test.each<[ConceptsOptions, string[]]>([
  [{ query: 'lohde' }, ['person/lohde']],
  [{ query: 'LØHDE soph' }, ['person/lohde']],
  [{ query: 'digital' }, ['organisation/agency']],
  [{ query: 'digitalisering' }, ['organisation/agency']],
  [{ query: 'agency government' }, ['organisation/agency']],
  // Words of two labels.
  [{ query: 'agency digitaliserings' }, []],
  [{ query: 'lab' }, []],
  [{ query: 'agency', type: 'person' }, []],
  [{ query: '', limit: 1 }, ['person/lohde']],
  [{ query: '…' }, []],
])('%j are the concepts %j, by their labels', async (options, ids) => {
  expect((await concepts(await named, options)).map(({ id }) => id)).toEqual(ids)
})
