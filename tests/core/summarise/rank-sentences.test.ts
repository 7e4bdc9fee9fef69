import { createAnalyzer } from '@viden/core'
import { expect, test } from 'vitest'
import { FEATURE_NAMES } from '../../../packages/core/src/summarise/describe-sentences.ts'
import { quotableSentences } from '../../../packages/core/src/summarise/quotable-sentences.ts'
import { rankSentences, type SentenceModel } from '../../../packages/core/src/summarise/rank-sentences.ts'
import { BIAS, WEIGHTS } from '../../../packages/core/src/summarise/sentence-weights.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

function scoresOf(draft: Omit<ArticleDraft, 'id'>, model?: SentenceModel): number[] {
  const article = makeArticle({ title: '', ...draft, id: 'a' })
  const analyzer = createAnalyzer()
  const ranked = rankSentences(article, quotableSentences(article, analyzer), { analyzer, ...(model && { model }) })
  return ranked.map(({ score }) => score)
}

const first = 'Ministries opened their archives during early spring.'
const second = 'Nurses drafted seven quite unusual forms today indeed.'

test('every feature has a weight, and in the order of the features', () => {
  expect(Object.keys(WEIGHTS)).toEqual(FEATURE_NAMES)
})

test('a score is the logistic function of the weighted features', () => {
  const weights = FEATURE_NAMES.map((name) => (name === 'depth' ? 3 : 0))
  const [one, two] = scoresOf({ body: [first, second] }, { bias: -1, weights })
  expect(one).toBeCloseTo(1 / (1 + Math.exp(1)), 12)
  expect(two).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 12)
})

test('scores lie between 0 and 1', () => {
  expect(Number.isFinite(BIAS)).toBe(true)
  for (const score of scoresOf({ body: [first, second], title: 'Nurses' })) {
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThan(1)
  }
})

test.each([
  ['en', 'Forms for nurses', first, second],
  [
    'da',
    'Skemaer til sygeplejersker',
    'Ministerierne åbnede arkiverne tidligt om foråret.',
    'Sygeplejersker tegnede syv ret usædvanlige skemaer.',
  ],
  [
    'nb',
    'Skjemaer for sykepleiere',
    'Departementene åpnet arkivene tidlig på våren.',
    'Sykepleiere tegnet sju ganske uvanlige skjemaer.',
  ],
  [
    'nn',
    'Skjema for sjukepleiarar',
    'Departementa opna arkiva tidleg på våren.',
    'Sjukepleiarar teikna sju ganske uvanlege skjema.',
  ],
  [
    'sv',
    'Formulär för sjuksköterskor',
    'Departementen öppnade arkiven tidigt på våren.',
    'Sjuksköterskor ritade sju ganska ovanliga formulär.',
  ],
])('in %s a sentence counts more for saying what the title says', (language, title, other, own) => {
  const [, without = 0] = scoresOf({ language, body: [other, own] })
  const [, withIt = 0] = scoresOf({ language, body: [other, own], title })
  expect(withIt).toBeGreaterThan(without)
})

test('a sentence of words that recur counts more than one of words that do not', () => {
  const body = [
    first,
    'Judges wrote several really short letters yesterday evening.',
    'Nurses drafted forms about hospital beds before winter.',
    'Nurses drafted forms about hospital food after winter.',
  ]
  const [, alone = 0, recurring = 0] = scoresOf({ body })
  expect(recurring).toBeGreaterThan(alone)
})
