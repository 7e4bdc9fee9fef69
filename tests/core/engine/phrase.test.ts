import { fold } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPhrase, holdsPhrase } from '../../../packages/core/src/engine/phrase.ts'
import { makeArticle } from '../make-article.ts'

function found(text: string, phrase: string, distance?: number): string[] {
  const words = phrase.split(' ')
  return findPhrase(text, { words, ...(distance !== undefined && { distance }) }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each([
  ['Open data is open, DATA!', 'open data', ['Open data', 'open, DATA']],
  ['data open', 'open data', []],
  ['open the data', 'open data', []],
  ['Sophie Løhde said', 'sophie lohde', ['Sophie Løhde']],
  ['MindLab’s work', 'mindlab work', ['MindLab’s work']],
  ["the labs' work", 'labs work', ["labs' work"]],
  ['e-Residency', 'e residency', ['e-Residency']],
  ['lab lab lab', 'lab lab', ['lab lab', 'lab lab']],
  ['labs', 'lab', []],
  ['', 'lab', []],
])('in "%s" the phrase "%s" is %j', (text, phrase, stretches) => {
  expect(found(text, phrase)).toEqual(stretches)
})

test.each([
  ['open data', 'open data', 0, ['open data']],
  ['data, open', 'open data', 0, ['data, open']],
  ['open the data', 'open data', 0, []],
  ['open the data', 'open data', 1, ['open the data']],
  ['data that one may open', 'open data', 3, ['data that one may open']],
  ['data that one may well open', 'open data', 3, []],
  ['a x b y c', 'c a b', 2, ['a x b y c']],
  ['a x b y c', 'c a b', 1, []],
  ['lab and unit', 'lab lab', 5, []],
  ['lab and lab', 'lab lab', 1, ['lab and lab']],
  ['Løhde at MindLab’s lab', 'mindlab lohde', 1, ['Løhde at MindLab’s']],
  ['lab', 'lab', 0, ['lab']],
])('in "%s" the words of "%s" at most %i words apart are %j', (text, phrase, distance, stretches) => {
  expect(found(text, phrase, distance)).toEqual(stretches)
})

test('only the part of a text that is asked for is looked at', () => {
  const text = 'open data open data'
  expect(findPhrase(text, { words: ['open', 'data'] }, { start: 5, end: 19 })).toEqual([{ start: 10, end: 19 }])
  expect(findPhrase(text, { words: ['open', 'data'], distance: 0 }, { start: 5, end: 14 })).toEqual([
    { start: 5, end: 14 },
  ])
})

/** All ways to give the words of a phrase a place of its own each. */
function placements(tokens: readonly string[], words: readonly string[], taken: readonly number[] = []): number[][] {
  const [word, ...rest] = words
  if (word === undefined) return [[...taken]]
  return tokens.flatMap((token, place) =>
    token === word && !taken.includes(place) ? placements(tokens, rest, [...taken, place]) : [],
  )
}

test('near words are found where any placement of them is near enough', () => {
  const word = fc.constantFrom('a', 'b', 'Ø', 'x', 'y')
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 8 }),
      fc.array(fc.constantFrom('a', 'b', 'ø'), { minLength: 1, maxLength: 3 }),
      fc.nat(4),
      (tokens, words, distance) => {
        const near = placements(tokens.map(fold), words.map(fold)).filter(
          (places) => Math.max(...places) - Math.min(...places) + 1 - words.length <= distance,
        )
        const ranges = findPhrase(tokens.join(' '), { words, distance })
        expect(ranges.length > 0).toBe(near.length > 0)
        for (const { start, end } of ranges) {
          // Every word is one character, and so is every space.
          const own = [start / 2, (end - 1) / 2]
          expect(near.some((places) => Math.min(...places) === own[0] && Math.max(...places) === own[1])).toBe(true)
        }
      },
    ),
    { numRuns: 500 },
  )
})

const article = makeArticle({
  id: 'a',
  title: 'Open data',
  summary: 'On public labs',
  creators: [{ given: 'Sophie', family: 'Løhde' }, { literal: 'OPSI' }],
  body: [['heading', 'Service design'], ['question', 'Which city?'], 'Cities share', ['quote', 'share costs']],
})

test.each([
  ['open data', ['title', undefined]],
  ['public labs', ['summary', undefined]],
  ['sophie lohde', ['author', undefined]],
  ['service design', ['heading', undefined]],
  ['which city', ['heading', undefined]],
  ['share costs', ['body', undefined]],
  // Not across passages, nor from one field or author to the next
  ['cities share share', []],
  ['city cities', []],
  ['data service', []],
  ['lohde opsi', []],
] as const)('"%s" stands in %j', (phrase, fields) => {
  const holding = ['title', 'summary', 'heading', 'body', 'author', undefined] as const
  const words = phrase.split(' ')
  const isHeld = (field: (typeof holding)[number], distance?: number): boolean =>
    holdsPhrase(article, {
      kind: 'phrase',
      words,
      ...(field && { field }),
      ...(distance !== undefined && { distance }),
    })
  expect(holding.filter((field) => isHeld(field)).sort()).toEqual([...fields].sort())
  expect(holding.filter((field) => isHeld(field, 9)).sort()).toEqual([...fields].sort())
})
