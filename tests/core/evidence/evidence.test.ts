import { type Concept, type EvidenceOptions, evidence, type Finding, verifyCitation } from '@viden/core'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const concepts: Concept[] = [
  {
    id: 'impact/cost',
    type: 'impact',
    labels: { en: { preferred: 'Cost and time' }, da: { preferred: 'Pris og tid' } },
  },
  { id: 'impact/quality', type: 'impact', labels: { en: { preferred: 'Quality' } } },
  { id: 'outcome/success', type: 'outcome', labels: { en: { preferred: 'Success' } } },
  {
    id: 'programme/lamp',
    type: 'programme',
    labels: { en: { preferred: 'The Lamp Programme', alternative: ['Lamps'] } },
    country: 'place/DK',
  },
  { id: 'organisation/unit', type: 'organisation', labels: { en: { preferred: 'Light Unit' } } },
  { id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } },
  { id: 'place/NO', type: 'place', labels: { en: { preferred: 'Norway' } } },
]

const drafts: ArticleDraft[] = [
  {
    id: 'lamps',
    title: 'A light in town',
    published: '2019-03-01',
    body: [
      ['heading', 'What it brought'],
      'The Lamp Programme reduced costs by 20 % from 2016 to 2018. It will improve quality.',
      'The Light Unit is tall.',
    ],
    mentions: [
      ['The Lamp Programme', 'programme/lamp'],
      ['Light Unit', 'organisation/unit'],
    ],
    stated: {
      impact: [
        ['impact/cost', ['reduced costs by 20 %'], { status: 'observed', by: 'audit', figures: ['20 %'] }],
        ['impact/quality', ['improve quality'], { status: 'planned' }],
      ],
    },
    pages: [{ label: 'iv', start: 0, end: 400 }],
  },
  {
    id: 'again',
    title: 'Lamps, seen again',
    published: '2021',
    body: ['In all, Lamps saved 20 % on bulbs.'],
    mentions: [['Lamps', 'programme/lamp']],
    stated: { impact: [['impact/cost', ['saved 20 %'], { status: 'observed', figures: ['20 %'] }]] },
  },
  {
    id: 'unit',
    title: 'Harbour news',
    facets: { country: ['place/NO'] },
    body: ['The Light Unit cut waiting and cut queues.', 'It was a success.'],
    mentions: [['Light Unit', 'organisation/unit']],
    stated: {
      impact: [['impact/cost', ['cut waiting', 'cut queues'], { status: 'observed' }]],
      outcome: [['outcome/success', ['was a success']]],
    },
  },
  { id: 'none', title: 'Nothing of it', body: ['It reduced costs, says nobody here.'] },
]

const engine = makeEngine(drafts, { concepts })

const table = async (text?: string, options?: EvidenceOptions): Promise<unknown[]> =>
  (await evidence(await engine, text, options)).rows.map(brief)

function brief({ effect, figures, initiative, quote, status }: Finding): unknown[] {
  return [initiative.label, effect.id, status, figures.join(), quote.citation.article]
}

test('a row is a finding, with its initiative, effect, figures, speaker, country, year, sentence and page', async () => {
  const { rows } = await evidence(await engine, '', { filters: { impact: ['quality'] }, effect: ['cost'] })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    initiative: { id: 'programme/lamp', label: 'The Lamp Programme' },
    effect: { id: 'impact/cost', label: 'Cost and time', words: ['reduced costs by 20 %'] },
    figures: ['20 %'],
    status: 'observed',
    by: 'audit',
    country: { id: 'place/DK', label: 'Denmark' },
    year: '2019',
    quote: { text: 'The Lamp Programme reduced costs by 20 % from 2016 to 2018.', citation: { page: 'iv' } },
    article: { id: 'lamps' },
    also: [],
  })
})

test('the same effect and figures of one initiative in two articles are one row', async () => {
  const { rows } = await evidence(await engine, '', { effect: ['Cost and time'], status: 'observed' })
  const lamps = rows.filter(({ initiative }) => initiative.id === 'programme/lamp')
  expect(lamps.map(({ also, article }) => [article.id, also.map((other) => other.article.id)])).toEqual([
    ['again', ['lamps']],
  ])
})

test('initiatives are counted, not findings or articles', async () => {
  const { counts, initiatives, total } = await evidence(await engine)
  expect([total, initiatives]).toEqual([3, 2])
  expect(counts).toEqual([
    { id: 'impact/cost', label: 'Cost and time', initiatives: 2, observed: 2, planned: 0 },
    { id: 'impact/quality', label: 'Quality', initiatives: 1, observed: 0, planned: 1 },
  ])
})

test('a sentence that says the same twice is one finding, with both words', async () => {
  const { rows } = await evidence(await engine, 'harbour')
  expect(rows.map(({ effect }) => effect.words)).toEqual([['cut waiting', 'cut queues']])
  expect(rows[0]?.country?.id).toBe('place/NO')
})

test('verdicts are given where they are asked for', async () => {
  expect(await table('', { effect: ['outcome'] })).toEqual([
    ['Harbour news', 'outcome/success', 'observed', '', 'unit'],
  ])
})

test.each<[EvidenceOptions, string[]]>([
  [{ sort: 'year' }, ['again', 'lamps', 'unit']],
  [{ sort: 'effect' }, ['unit', 'again', 'lamps']],
  [{ sort: 'initiative' }, ['unit', 'again', 'lamps']],
  [{ status: 'planned' }, ['lamps']],
  [{ by: 'audit' }, ['lamps']],
  [{ sort: 'year', limit: 1, offset: 1 }, ['lamps']],
  [{ filters: { country: ['NO'] } }, ['unit']],
])('%j gives findings of %j', async (options, expected) => {
  const { rows } = await evidence(await engine, '', options)
  expect(rows.map(({ article }) => article.id)).toEqual(expected)
})

test('of the articles found, findings of something else are left out', async () => {
  expect(await table('programme')).toEqual([
    ['The Lamp Programme', 'impact/cost', 'observed', '20 %', 'lamps'],
    ['The Lamp Programme', 'impact/quality', 'planned', '', 'lamps'],
  ])
  expect(await table('tall')).toEqual([])
})

test('every quote stands in its article, word for word', async () => {
  const { rows } = await evidence(await engine, '', { effect: ['impact', 'outcome'] })
  for (const { also, effect, figures, quote } of rows) {
    for (const part of [...effect.words, ...figures]) expect(quote.text).toContain(part)
    for (const { citation } of [quote, ...also.map((other) => other.quote)]) {
      const article = drafts.find(({ id }) => id === citation.article)
      expect(article && verifyCitation(makeArticle(article), citation).status).toBe('exact')
    }
  }
})

test('what versions of a work say in their place is one row, shown in the language of the reader', async () => {
  const works = await makeEngine(
    [
      {
        id: 'a',
        body: ['The unit saved time.'],
        stated: { impact: [['impact/cost', ['saved time'], { status: 'observed' }]] },
      },
      {
        id: 'a-da',
        language: 'da',
        translationOf: 'a',
        body: ['Enheden sparede tid.'],
        stated: { impact: [['impact/cost', ['sparede tid'], { status: 'observed' }]] },
      },
    ],
    { concepts },
  )
  const { initiatives, rows } = await evidence(works, '', { language: 'da' })
  expect(initiatives).toBe(1)
  expect(rows.map(({ also, effect, quote }) => [effect.label, quote.text, also[0]?.quote.text])).toEqual([
    ['Pris og tid', 'Enheden sparede tid.', 'The unit saved time.'],
  ])
})

test.each<[unknown, EvidenceOptions | object, string, RegExp]>([
  ['', { status: 'seen' }, 'option-invalid', /"status" is one of observed, planned, not "seen"/],
  ['', { by: 'me' }, 'option-invalid', /"by" is one of/],
  ['', { sort: 'title' }, 'option-invalid', /"sort" is one of/],
  [
    '',
    { effect: ['costs'] },
    'option-invalid',
    /did you mean "cost"\? There are: impact\/cost, impact\/quality, outcome/,
  ],
  ['', { effect: 'cost' }, 'option-invalid', /takes a list/],
  ['', { limits: 1 }, 'option-invalid', /did you mean "limit"/],
  ['', { filters: { contry: ['DK'] } }, 'facet-unknown', /country/],
  [7, {}, 'option-invalid', /A query is a text/],
])('%j with %j throws %s', async (text, options, code, message) => {
  const asked = evidence(await engine, text as string, options as EvidenceOptions)
  await expect(asked).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
})

test('an index without effects has no evidence, and odd filters are told', async () => {
  const plain = await makeEngine([{ id: 'a', body: ['Text.'], facets: { impact: [], country: ['place/DK'] } }])
  expect(await evidence(plain, '', { filters: { country: ['FR'] } })).toEqual({
    ...{ total: 0, initiatives: 0, rows: [], counts: [] },
    problems: [{ code: 'facet-value-unknown', message: 'No article has country "FR".', source: 'filters' }],
  })
})
