import { createAnalyzer } from '@viden/core'
import { expect, test } from 'vitest'
import {
  describeSentences,
  FEATURE_NAMES,
  type FeatureName,
} from '../../../packages/core/src/summarise/describe-sentences.ts'
import { quotableSentences } from '../../../packages/core/src/summarise/quotable-sentences.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

function describe(draft: Omit<ArticleDraft, 'id'>, name: FeatureName): number[] {
  const article = makeArticle({ title: '', ...draft, id: 'a' })
  const analyzer = createAnalyzer()
  const rows = describeSentences(article, quotableSentences(article, analyzer), analyzer)
  return rows.map((row) => row[FEATURE_NAMES.indexOf(name)] ?? Number.NaN)
}

const first = 'Ministries opened their archives during early spring.'
const second = 'Nurses drafted seven quite unusual forms (with help) from the NHS.'
const third = 'Should nurses draft forms at the kitchen table?'

test.each<[FeatureName, number[]]>([
  ['early', [1, 1 / Math.SQRT2, 1 / Math.sqrt(3)]],
  ['veryEarly', [1, 1 / 2, 1 / 3]],
  ['depth', [0, 1 / 3, 2 / 3]],
  ['isFirst', [1, 0, 0]],
  ['earlyParagraph', [1, 1, 1 / 2]],
  ['opens', [1, 0, 1]],
  ['lastParagraph', [0, 0, 1]],
  ['isShort', [1, 0, 1]],
  ['saysWe', [0, 0, 0]],
  ['purpose', [0, 1, 0]],
])('%s of three sentences in two paragraphs is %j', (name, values) => {
  expect(describe({ body: [`${first} ${second}`, third] }, name)).toEqual(
    values.map((value) => expect.closeTo(value, 12)),
  )
})

test('likeness to the title is counted in stems', () => {
  const [one = 1, two = 0] = describe({ title: 'A form for the nurse', body: [first, second] }, 'likeTitle')
  expect(one).toBe(0)
  expect(two).toBeGreaterThan(0.4)
})

test('the heading above counts, and no other', () => {
  const body = [first, ['heading', 'Nurses'] as const, second]
  expect(describe({ body }, 'headingShare')).toEqual([0, 1])
})

test('each concept counts once in a sentence', () => {
  const mentions = [
    ['Ministries', 'm'],
    ['Nurses', 'n'],
    ['NHS', 'h'],
    ['nurses', 'n'],
  ] as const
  expect(describe({ body: [first, second, third], mentions }, 'concepts')).toEqual([1, 2, 1])
})

test('a sentence that says what all say lies nearer the centre', () => {
  const [one = 0, two = 0] = describe({ body: [first, second, third] }, 'centroid')
  expect(two).toBeGreaterThan(one)
})

test('no article is described by nothing', () => {
  expect(describe({}, 'early')).toEqual([])
})

test('whatever the sentence, its features are numbers', () => {
  const article = makeArticle({
    id: 'a',
    title: '',
    body: ['The of and it was the of and is.', ['list', '1 2 3 4 5 6 7']],
  })
  const analyzer = createAnalyzer()
  for (const row of describeSentences(article, quotableSentences(article, analyzer), analyzer))
    expect([...row].every(Number.isFinite)).toBe(true)
})
