import { expect, test } from 'vitest'
import { choosePhrases } from '../../../packages/core/src/key-phrases/choose-phrases.ts'

/** Phrases, best first, with how often they stand in the text. */
const choose = (phrases: Readonly<Record<string, number>>, limit = 10): string[] =>
  choosePhrases(
    Object.entries(phrases).map(([text, times]) => ({ text, terms: text.split(' '), times, score: 1 })),
    limit,
  ).map(({ text }) => text)

test.each([
  ['a part of a phrase that is shown is not', { 'web design': 5, web: 6 }, ['web design']],
  ['a longer phrase takes the place of its part', { web: 6, tool: 5, 'web design': 5 }, ['web design', 'tool']],
  ['a part that mostly stands alone stays', { web: 20, 'web design': 5 }, ['web']],
  [
    'of phrases that share half of their words, the best is shown',
    { 'new server': 5, 'old server': 4 },
    ['new server'],
  ],
  ['one longer phrase takes the place of several parts', { web: 5, design: 5, 'web design': 5 }, ['web design']],
])('%s', (_, phrases, expected) => {
  expect(choose(phrases)).toEqual(expected)
})

test('beyond the limit only longer forms are looked at', () => {
  expect(choose({ web: 5, tool: 5, lamp: 5, 'web design': 5 }, 2)).toEqual(['web design', 'tool'])
  expect(choose({ web: 5 }, 0)).toEqual([])
})
