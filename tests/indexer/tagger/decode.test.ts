import { expect, test } from 'vitest'
import { ALLOWED, decode, transitionAt } from '../../../packages/indexer/src/tagger/decode.ts'
import { beginOf, TAG_COUNT } from '../../../packages/indexer/src/tagger/tags.ts'

const NO_TRANSITIONS = new Float32Array(ALLOWED.length)
const person = beginOf('person')
const place = beginOf('place')

function scoresOf(...words: readonly Readonly<Record<number, number>>[]): Float32Array {
  const scores = new Float32Array(words.length * TAG_COUNT)
  for (const [word, tags] of words.entries())
    for (const [tag, score] of Object.entries(tags)) scores[word * TAG_COUNT + Number(tag)] = score
  return scores
}

test('the tags with the highest sum are chosen', () => {
  expect([...decode(scoresOf({ [person]: 2 }, { [person + 1]: 2 }, { 0: 1 }), NO_TRANSITIONS)]).toEqual([
    person,
    person + 1,
    0,
  ])
})

test('nothing continues a name that none began, or one of another type', () => {
  expect([...decode(scoresOf({ [person + 1]: 5, [place]: 1 }, { [person + 1]: 3, 0: 1 }), NO_TRANSITIONS)]).toEqual([
    person,
    person + 1,
  ])
})

test('what usually follows decides where the words leave it open', () => {
  const transitions = new Float32Array(ALLOWED.length)
  transitions[transitionAt(place, 0)] = 3
  expect([...decode(scoresOf({ 0: 1 }, { [person]: 1, [place]: 0.5 }), transitions)]).toEqual([0, place])
})

test('a sentence without words has no tags', () => {
  expect([...decode(new Float32Array(), NO_TRANSITIONS)]).toEqual([])
})
