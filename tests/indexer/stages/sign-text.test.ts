import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIGNATURE, shinglesOf, signText } from '../../../packages/indexer/src/stages/sign-text.ts'

const WORDS = Array.from({ length: 40 }, (_, number) => `word${number}`)

test('a text has a shingle at each of its words but the last four', () => {
  expect(shinglesOf('one two three four')).toHaveLength(0)
  expect(shinglesOf('one two three four five')).toHaveLength(1)
  expect(shinglesOf('one two three four five six seven')).toHaveLength(3)
})

test('shingles are the same whatever the case, the diacritics and the punctuation', () => {
  expect(shinglesOf('Løhde said: “Résumé, please – now!”')).toEqual(shinglesOf('lohde said resume please now'))
})

test('shingles differ by the order of their words', () => {
  expect(shinglesOf('one two three four five')).not.toEqual(shinglesOf('two one three four five'))
})

test('a text of 30 words has a signature, a shorter one none', () => {
  expect(signText(WORDS.slice(0, 30).join(' '))).toHaveLength(SIGNATURE)
  expect(signText(WORDS.slice(0, 29).join(' '))).toBeUndefined()
})

test('a signature is the same everywhere and at any time', () => {
  expect(signText(WORDS.join(' '))?.slice(0, 3)).toEqual([8327706, 5313425, 181069437])
})

test('the order of paragraphs changes a signature only where they meet', () => {
  const paragraphs = Array.from({ length: 20 }, (_, number) => WORDS.map((word) => `${word}x${number}`).join(' '))
  const [one, other] = [paragraphs, paragraphs.toReversed()].map((own) => signText(own.join('\n\n')) ?? [])
  const same = one?.filter((hash, place) => hash === other?.[place]).length ?? 0
  expect(same / SIGNATURE).toBeGreaterThan(0.7)
})

test('two texts agree in about as much of their signatures as they share shingles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 1_000_000 }), (shared, seed) => {
      const text = (name: string): string =>
        Array.from({ length: 400 }, (_, number) => `${number < shared ? '' : name}${number}x${seed}`).join(' ')
      const [one, other] = [text('a'), text('b')]
      const sets = [new Set(shinglesOf(one)), new Set(shinglesOf(other))] as const
      const both = [...sets[0]].filter((shingle) => sets[1].has(shingle)).length
      const resemblance = both / (sets[0].size + sets[1].size - both)
      const signature = signText(other) ?? []
      const agreed = (signText(one) ?? []).filter((hash, place) => hash === signature[place]).length / SIGNATURE
      // Five standard errors of 60 draws.
      expect(Math.abs(agreed - resemblance)).toBeLessThanOrEqual(5 * Math.sqrt(0.25 / SIGNATURE))
    }),
  )
})
