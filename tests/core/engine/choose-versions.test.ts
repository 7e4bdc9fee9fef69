import { expect, test } from 'vitest'
import { chooseVersions } from '../../../packages/core/src/engine/choose-versions.ts'
import { groupVersions } from '../../../packages/core/src/engine/group-versions.ts'
import { createOrder } from '../../../packages/core/src/engine/order-articles.ts'
import { readWorks } from '../../../packages/core/src/engine/works.ts'

/** Of one work, but for "note". */
const articles = [
  { id: 'original', language: 'en' },
  { id: 'copy', language: 'en', duplicateOf: 'original' },
  { id: 'danish', language: 'da', translationOf: 'original' },
  { id: 'danish-copy', language: 'da', duplicateOf: 'danish' },
  { id: 'nynorsk', language: 'nn', translationOf: 'original' },
  { id: 'note', language: 'en' },
]
const works = readWorks([groupVersions(articles).map((version) => (version === undefined ? {} : { version }))])
const order = createOrder(articles.map(({ id }) => ({ id, title: id, windows: 1, offset: 0 })))

/** Which are shown where those with a score are found. */
function choose(scores: Readonly<Record<string, number>>, language: string | undefined) {
  const found = [...articles.keys()].filter((number) => Object.hasOwn(scores, articles[number]?.id ?? ''))
  const given = Float64Array.from(articles, ({ id }) => scores[id] ?? 0)
  const chosen = chooseVersions(found, given, { works, order, language })
  const idOf = (number: number) => articles[number]?.id
  return {
    shown: chosen.shown.map((number) => [idOf(number), chosen.scores[number]]),
    best: [...chosen.best].map(([number, best]) => [idOf(number), idOf(best)]),
  }
}

test.each<[string, Record<string, number>, string | undefined, string]>([
  ['the version in the reader’s language', { original: 3, danish: 1, nynorsk: 2 }, 'da', 'danish'],
  ['one in a language that the reader reads as well', { original: 3, nynorsk: 1 }, 'nb', 'nynorsk'],
  ['one in the reader’s language of another region', { original: 3, danish: 1 }, 'da-DK', 'danish'],
  ['else the original', { original: 1, danish: 3 }, 'sv', 'original'],
  ['else the best', { danish: 1, nynorsk: 2 }, 'sv', 'nynorsk'],
  ['of duplicates the original', { original: 1, copy: 3 }, 'en', 'original'],
  ['of duplicates what they repeat', { danish: 1, 'danish-copy': 3 }, 'da', 'danish'],
  ['a duplicate where nothing else is found in the language', { original: 3, 'danish-copy': 1 }, 'da', 'danish-copy'],
  ['the best for a reader of no known language', { original: 1, danish: 2 }, undefined, 'danish'],
  ['no duplicate of the best to such a reader', { original: 1, danish: 2, 'danish-copy': 3 }, undefined, 'danish'],
  [
    'a duplicate to such a reader where it repeats nothing found',
    { original: 1, 'danish-copy': 3 },
    undefined,
    'danish-copy',
  ],
])('of a work is shown %s', (_, scores, language, shown) => {
  expect(choose(scores, language).shown).toEqual([[shown, Math.max(...Object.values(scores))]])
})

test('the version that the score is of is told where it is not the one shown', () => {
  expect(choose({ original: 1, danish: 2 }, 'en').best).toEqual([['original', 'danish']])
  expect(choose({ original: 2, danish: 1 }, 'en').best).toEqual([])
  expect(choose({ original: 1, danish: 1 }, 'da').best).toEqual([])
})

test('an article that is the only version of its work is shown as it is', () => {
  expect(choose({ note: 2 }, 'da')).toEqual({ shown: [['note', 2]], best: [] })
})

test('nothing found shows nothing', () => {
  expect(choose({}, 'da')).toEqual({ shown: [], best: [] })
})
