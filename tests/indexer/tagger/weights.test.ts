import { describe, expect, test } from 'vitest'
import { writeLexicon } from '../../../bench/write-lexicon.ts'
import { writeWeights } from '../../../bench/write-weights.ts'
import { hashText } from '../../../packages/indexer/src/hash-text.ts'
import { ALLOWED } from '../../../packages/indexer/src/tagger/decode.ts'
import { KNOWN, nameKey, readLexicon } from '../../../packages/indexer/src/tagger/lexicon.ts'
import { TAG_COUNT } from '../../../packages/indexer/src/tagger/tags.ts'
import { readWeights } from '../../../packages/indexer/src/tagger/weights.ts'

describe('weights', () => {
  const keys = Uint32Array.of(4_000_000_000, 7, 300)
  const learned = new Float32Array(3 * TAG_COUNT)
  learned[0] = 2
  learned[TAG_COUNT + 3] = -0.5
  learned[2 * TAG_COUNT + 8] = 0.01
  const transitions = new Float32Array(ALLOWED.length).fill(0.5)

  function scoresOf(most: number, feature: number): number[] {
    const scores = new Float32Array(TAG_COUNT)
    readWeights(writeWeights({ transitions, keys, weights: learned }, most)).addTo(scores, 0, feature)
    return Array.from(scores, (score) => Math.round(score * 100) / 100)
  }

  test('are read as they were written, the small ones to about a hundredth', () => {
    expect(scoresOf(10, 4_000_000_000)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(scoresOf(10, 7)).toEqual([0, 0, 0, -0.5, 0, 0, 0, 0, 0])
    expect(scoresOf(10, 300)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0.01])
  })

  test('are the greatest, whatever their sign, where not all may stay', () => {
    expect(scoresOf(2, 7)[3]).toBe(-0.5)
    expect(scoresOf(2, 300)).toEqual(new Array(TAG_COUNT).fill(0))
  })

  test('say nothing of a feature that was not learned', () => {
    expect(scoresOf(10, 8)).toEqual(new Array(TAG_COUNT).fill(0))
  })

  test('keep what usually follows', () => {
    expect(readWeights(writeWeights({ transitions, keys, weights: learned }, 10)).transitions).toEqual(transitions)
  })
})

describe('the lexicon', () => {
  const lexicon = readLexicon(
    writeLexicon({
      clusters: 'oslo\t6\t47\t448\nthe\t63\t255\t1023\nrare\t0\t0\t0\n',
      words: 2,
      known: {
        place: ['US', 'New York'],
        organisation: ['New York', 'Coca-Cola'],
        city: ['Oslo'],
        givenName: ['Kari'],
        familyName: ['Kari'],
      },
    }),
  )
  const kindOf = (...words: string[]): number | undefined => lexicon.names.get(nameKey(words.map(hashText)))

  test('gives the clusters of the commonest words, from 1', () => {
    expect(lexicon.clusters.get(hashText('oslo'))).toEqual([7, 48, 449])
    expect(lexicon.clusters.get(hashText('the'))).toEqual([64, 256, 1024])
    expect(lexicon.clusters.get(hashText('rare'))).toBeUndefined()
  })

  test('knows a name of several words, and all that it may name', () => {
    expect(kindOf('New', 'York')).toBe(KNOWN.place | KNOWN.organisation)
    expect(kindOf('new', 'york')).toBe(KNOWN.place | KNOWN.organisation)
    expect(kindOf('York')).toBeUndefined()
  })

  test('knows a name with a hyphen, with or without spaces around it', () => {
    expect(kindOf('Coca-Cola')).toBe(KNOWN.organisation)
    expect(kindOf('Coca', '-', 'Cola')).toBe(KNOWN.organisation)
  })

  test('knows a short name in capitals only as it is written', () => {
    expect(kindOf('US')).toBe(KNOWN.place)
    expect(kindOf('us')).toBeUndefined()
    expect(kindOf('kari')).toBe(KNOWN.givenName | KNOWN.familyName)
    expect(kindOf('Oslo')).toBe(KNOWN.city)
  })
})
