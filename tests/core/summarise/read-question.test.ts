import { parseQuery } from '@viden/core'
import { expect, test } from 'vitest'
import { readQuestion } from '../../../packages/core/src/summarise/read-question.ts'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine(
  [
    { id: 'a', body: ['Co-creation in labs.'], mentions: [['Co-creation', 'method/co-creation']] },
    { id: 'b', body: ['Summary.'] },
  ],
  {
    concepts: [
      {
        id: 'method/co-creation',
        type: 'method',
        labels: { en: { preferred: 'co-creation', alternative: ['co-design'] } },
      },
    ],
  },
)

async function read(question: string) {
  const { words } = await (await engine).search({
    ...{ query: parseQuery(question, { syntax: 'plain' }).query, filters: {}, facets: [] },
    ...{ limit: 0, offset: 0, sort: 'relevance' },
  })
  return readQuestion(words, 10)
}

test('words that ask, and stop words, say nothing of what is asked', async () => {
  expect((await read('Summarise what they say about labs')).words).toEqual(['labs'])
})

test('a question of nothing but such words asks for them', async () => {
  expect((await read('summary')).words).toEqual(['summary'])
})

test('a term answers the word that it is a form of, and a concept the word that names it', async () => {
  const { concepts, subjects, terms } = await read('labs co-creation')
  expect(terms.get('lab')).toEqual({ word: 0, weight: 1 })
  expect(subjects).toEqual(new Set([1]))
  expect(concepts.get('method/co-creation')).toMatchObject({ word: 1 })
})
