import { type BriefOptions, brief } from '@viden/core'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const drafts: ArticleDraft[] = [
  {
    id: 'labs',
    title: 'How labs measure impact',
    body: [
      ['heading', 'Labs measure impact'],
      'Labs measure impact with surveys among their users.',
      'Impact is measured by labs through saved hours each year.',
      'Labs also measure impact when a ministry asks for numbers.',
      'Lunch is served at noon in the garden every day.',
      ['caption', 'Labs measure impact in this nice figure here.'],
    ],
    facets: { country: ['place/DK'] },
  },
  {
    id: 'cities',
    title: 'City reports',
    body: ['Cities measure the impact of their labs once per decade.', 'Roads are repaired in summer and in autumn.'],
    facets: { country: ['place/NO'] },
  },
  {
    id: 'copy',
    title: 'A copy',
    body: ['Labs measure impact with surveys among their users.'],
    facets: { country: ['place/DK'] },
  },
  { id: 'other', title: 'Weather', body: ['Rain fell on most days of that long and grey month.'] },
]
const engine = makeEngine(drafts)
const question = 'How do labs measure impact?'

test('an answer is made of sentences of several articles, verbatim, with citations that slice back', async () => {
  const { sentences, ...answer } = await brief(await engine, question)
  const articles = new Map(drafts.map(makeArticle).map((article) => [article.id, article]))
  expect(sentences.length).toBeGreaterThan(1)
  for (const { text, citation } of sentences) {
    expect(citation.quote).toBe(text)
    expect(articles.get(citation.article)?.text.slice(citation.start, citation.end)).toBe(text)
  }
  expect(answer.question).toBe(question)
  expect(sentences.map(({ citation }) => citation.article)).toEqual(expect.arrayContaining(['labs', 'cities']))
})

test('articles are those cited, in the order in which they are cited, without their text', async () => {
  const { articles, sentences } = await brief(await engine, question)
  expect(articles.map(({ id }) => id)).toEqual([...new Set(sentences.map(({ citation }) => citation.article))])
  expect(articles[0]).not.toHaveProperty('text')
})

test('sentences are grouped by article, in the order of its text', async () => {
  const { sentences } = await brief(await engine, question, { perArticle: 3 })
  const places = sentences.map(({ citation }) => `${citation.article} ${String(citation.start).padStart(5, '0')}`)
  const groups = [...new Set(sentences.map(({ citation }) => citation.article))]
  expect(places).toEqual(groups.flatMap((id) => places.filter((place) => place.startsWith(`${id} `)).sort()))
})

test('no article gives more sentences than it may', async () => {
  const count = async (options: BriefOptions) => {
    const { sentences } = await brief(await engine, question, options)
    return sentences.filter(({ citation }) => citation.article === 'labs').length
  }
  expect(await count({ perArticle: 1 })).toBe(1)
  expect(await count({})).toBe(2)
  expect(await count({ perArticle: 3 })).toBe(3)
})

test('no sentence repeats another, though it stands in another article', async () => {
  const { sentences } = await brief(await engine, question, { perArticle: 9 })
  const texts = sentences.map(({ text }) => text)
  expect(texts).toContain('Labs measure impact with surveys among their users.')
  expect(new Set(texts).size).toBe(texts.length)
})

test('what has nothing to do with the question is not part of the answer', async () => {
  const { sentences } = await brief(await engine, question, { perArticle: 9, sentences: 99 })
  const texts = sentences.map(({ text }) => text).join(' ')
  expect(texts).not.toMatch(/Lunch|Roads|Rain|figure/)
})

test('a sentence that holds one of many words of a question is no answer to it', async () => {
  const full = 'Labs measure yearly impact by counting saved hours.'
  const small = await makeEngine([
    { id: 'a', title: 'x', body: [full] },
    { id: 'b', title: 'y', body: ['Hours were long and pay was low back then.'] },
  ])
  const { sentences } = await brief(small, 'how do labs measure yearly impact by counting saved hours?')
  expect(sentences.map(({ text }) => text)).toEqual([full])
})

test('only articles that pass the filters are drawn on', async () => {
  const { sentences } = await brief(await engine, question, { filters: { country: ['NO'] } })
  expect(sentences.map(({ text }) => text)).toEqual(['Cities measure the impact of their labs once per decade.'])
})

test('sentences and words are budgets', async () => {
  expect((await brief(await engine, question, { sentences: 1 })).sentences).toHaveLength(1)
  const { sentences } = await brief(await engine, question, { words: 19 })
  expect(sentences.flatMap(({ text }) => text.split(/\s+/)).length).toBeLessThanOrEqual(19)
  expect(sentences).toHaveLength(2)
})

test.each(['Which zebras swim?', '', 'the of and', '…'])(
  'where the index holds no answer to %j there is none',
  async (text) => {
    expect(await brief(await engine, text)).toMatchObject({
      question: text,
      groups: [],
      sentences: [],
      articles: [],
      problems: [],
    })
  },
)

test('a filter value that no article has is told', async () => {
  const { problems } = await brief(await engine, 'impact', { filters: { country: ['Atlantis'] } })
  expect(problems).toMatchObject([{ code: 'facet-value-unknown' }])
})

test('a question is text: its characters mean nothing', async () => {
  const { sentences } = await brief(await engine, '-labs "measure impact')
  expect(sentences.length).toBeGreaterThan(0)
})

test('a question in one language is answered from articles in others that share its words', async () => {
  const mixed = await makeEngine([
    { id: 'da', language: 'da', body: ['Kommunerne måler effekt af service design hvert år.'] },
    { id: 'en', body: ['Agencies measure the effects of service design every year.'] },
  ])
  const { articles } = await brief(mixed, 'what is service design?')
  expect(articles.map(({ id }) => id).sort()).toEqual(['da', 'en'])
})

test.each([
  ['en', 'do agencies measure policies?', 'An agency should measure its policy once a year.'],
  ['sv', 'hur mäter kommunerna tjänsterna?', 'En kommun mäter sin tjänst minst en gång om året.'],
])('a passage in %s that a Danish article quotes answers as its own language has it', async (...given) => {
  const [language, text, quote] = given
  const quoting = await makeEngine([
    { id: 'a', language: 'da', body: ['Sådan skrev de til os for nogle år siden.', ['quote', quote, language]] },
    { id: 'b', language: 'da', body: ['Vejret var gråt og koldt i det meste af måneden.'] },
  ])
  expect((await brief(quoting, text)).sentences.map((sentence) => sentence.text)).toEqual([quote])
})

test.each([{ sentences: 0 }, { perArticle: 0 }, { words: 0 }, { sentence: 3 }, { language: '' }])(
  'the options %j are refused',
  async (options) => {
    await expect(brief(await engine, question, options as BriefOptions)).rejects.toMatchObject({
      code: 'option-invalid',
    })
  },
)

test('an unknown facet is refused', async () => {
  await expect(brief(await engine, question, { filters: { contry: ['NO'] } })).rejects.toMatchObject({
    code: 'facet-unknown',
  })
})

test('a brief that was given up is not made', async () => {
  await expect(brief(await engine, question, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})

const statement = 'Labs measure impact with surveys among their users.'
const works = makeEngine([
  { id: 'a', title: 'Labs', body: [statement, 'Impact is what labs measure first of all.'] },
  { id: 'b-copy', title: 'Labs', body: [statement, 'Impact is what a lab should measure.'], duplicateOf: 'a' },
  {
    id: 'c-da',
    title: 'Effekt',
    language: 'da',
    body: ['Kommunerne måler effekt af prototyper hvert eneste år.'],
    translationOf: 'd',
  },
  { id: 'd', title: 'Effects', body: ['Cities measure the effects of prototypes every single year.'] },
])

test('a brief quotes one version of a work, and the original of a copy', async () => {
  const { articles } = await brief(await works, 'do labs measure impact?', { perArticle: 1 })
  expect(articles.map(({ id }) => id)).toEqual(['a'])
})

test.each([
  ['what is service design?', 'da', ['b-da']],
  ['what is service design?', 'en', ['b']],
  ['what is service design?', 'sv', ['b']],
  ['hvad er service design?', 'en', ['b']],
  ['do the agencies measure design every year?', 'da', ['b']],
  ['måler kommunerne design hvert år?', 'en', ['b-da']],
])('%j asked by a reader of %s is answered by %j: the version in that language, if it answers', async (...given) => {
  const [text, language, ids] = given
  const translated = await makeEngine([
    { id: 'b', body: ['The agencies measure what good service design does for them every year.'] },
    { id: 'b-da', language: 'da', body: ['Kommunerne måler hvert år effekten af service design.'], translationOf: 'b' },
  ])
  const { articles } = await brief(translated, text, { language, perArticle: 9 })
  expect(articles.map(({ id }) => id)).toEqual(ids)
})

test('of a work a brief quotes the version that answers best', async () => {
  const { articles } = await brief(await works, 'måler kommunerne effekt af prototyper?')
  expect(articles.map(({ id }) => id)).toEqual(['c-da'])
})
