import { expect, test } from 'vitest'
import { shareScores } from '../../../packages/indexer/src/tagger/share-scores.ts'
import { beginOf, TAG_COUNT } from '../../../packages/indexer/src/tagger/tags.ts'

const person = beginOf('person')

function sentence(text: string, score: number) {
  const scores = new Float32Array(TAG_COUNT)
  scores[person] = score
  return { pieces: [{ text, start: 0, end: text.length }], scores }
}

test('a capitalised word takes on most of what its other occurrences say', () => {
  const [sure, open] = [sentence('Løhde', 4), sentence('Løhde', 0)]
  shareScores([sure, open])
  expect([sure.scores[person], open.scores[person]].map((score) => score?.toFixed(1))).toEqual(['2.4', '1.6'])
})

test('other words, and words written small, keep what they have', () => {
  const sentences = [sentence('Løhde', 4), sentence('Hansen', 0), sentence('hun', 2), sentence('hun', 0)]
  shareScores(sentences)
  expect(sentences.map(({ scores }) => scores[person])).toEqual([4, 0, 2, 0])
})
