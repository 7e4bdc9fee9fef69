import { type Concept, type ProfileOptions, profile, verifyCitation } from '@viden/core'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const concepts: Concept[] = [
  {
    id: 'organisation/opsi',
    type: 'organisation',
    labels: { en: { preferred: 'Observatory', alternative: ['OPSI'] }, da: { preferred: 'Observatoriet' } },
    definition: 'It collects cases.',
    broader: 'organisation/oecd',
    validFrom: '2011',
  },
  { id: 'organisation/oecd', type: 'organisation', labels: { en: { preferred: 'OECD' } } },
  {
    id: 'organisation/unit',
    type: 'organisation',
    labels: { en: { preferred: 'Unit' } },
    broader: 'organisation/opsi',
  },
  { id: 'method/foresight', type: 'method', labels: { en: { preferred: 'foresight' } } },
  { id: 'place/FR', type: 'place', labels: { en: { preferred: 'France' }, da: { preferred: 'Frankrig' } } },
]

/** Five of twenty articles name the Observatory; four of them foresight, which no other does; France is everywhere. */
const drafts: ArticleDraft[] = [
  {
    id: 'about',
    title: 'The Observatory',
    body: [
      ['heading', 'The Observatory'],
      'Much has been written about this subject in France. The Observatory collects cases of foresight from all over.',
    ],
    mentions: [
      ['Observatory', 'organisation/opsi'],
      ['France', 'place/FR'],
      ['Observatory', 'organisation/opsi'],
      ['foresight', 'method/foresight'],
    ],
    facets: { sector: ['research'], country: ['place/FR'], year: ['2016'] },
  },
  ...['2018', '2018', '2019'].map(
    (year, number): ArticleDraft => ({
      id: `case-${number}`,
      body: [`Case ${number} of foresight in France was sent to OPSI by its authors.`],
      mentions: [
        ['foresight', 'method/foresight'],
        ['France', 'place/FR'],
        ['OPSI', 'organisation/opsi'],
      ],
      facets: { sector: ['research'], country: ['place/FR'], year: [year] },
    }),
  ),
  {
    id: 'asserted',
    body: ['It does not name the body that it is by, but does tell of France.'],
    mentions: [['France', 'place/FR']],
    facets: { organisation: ['organisation/opsi'], country: ['place/FR'] },
  },
  ...Array.from(
    { length: 15 },
    (_, number): ArticleDraft => ({
      id: `other-${number}`,
      body: ['An article of France.'],
      mentions: [['France', 'place/FR']],
      facets: { sector: ['schools'], country: ['place/FR'], year: [String(2015 + (number % 5))] },
    }),
  ),
]
const engine = makeEngine(drafts, { concepts })

test('a profile has the concept whole, what is above it and what is below', async () => {
  const { broader, concept, narrower } = await profile(await engine, 'opsi')
  expect(concept).toEqual(concepts[0])
  expect(broader).toEqual(concepts[1])
  expect(narrower).toEqual([concepts[2]])
})

test('articles that name or assert the concept are counted, the most telling first', async () => {
  const { articles, total } = await profile(await engine, 'opsi')
  expect(total).toBe(5)
  expect(articles[0]?.id).toBe('about')
  expect(articles.map(({ id }) => id).sort()).toEqual(['about', 'asserted', 'case-0', 'case-1', 'case-2'])
  expect(articles[0]).not.toHaveProperty('text')
})

test('pages of articles follow one another', async () => {
  const { articles: all } = await profile(await engine, 'opsi')
  const pages = await Promise.all(
    [0, 2, 4, 6].map(async (offset) => (await profile(await engine, 'opsi', { limit: 2, offset })).articles),
  )
  expect(pages.flat()).toEqual(all)
})

test('mentions are sentences that name the concept, one an article, verbatim and cited', async () => {
  const { articles, mentions } = await profile(await engine, 'opsi')
  expect(mentions[0]?.text).toBe('The Observatory collects cases of foresight from all over.')
  expect(mentions[0]?.citation).toMatchObject({ article: 'about', section: 'The Observatory' })
  expect(mentions.map(({ citation }) => citation.article)).toEqual(
    articles.map(({ id }) => id).filter((id) => id !== 'asserted'),
  )
  for (const { citation } of mentions) {
    const article = drafts.find(({ id }) => id === citation.article)
    expect(article && verifyCitation(makeArticle(article), citation).status).toBe('exact')
  }
})

test('no sentence is quoted twice', async () => {
  const same = ['a', 'b'].map(
    (id): ArticleDraft => ({
      id,
      body: ['The Observatory collects cases of all kinds.'],
      mentions: [['Observatory', 'organisation/opsi']],
    }),
  )
  const { mentions, total } = await profile(await makeEngine(same, { concepts }), 'opsi')
  expect([total, mentions.length]).toEqual([2, 1])
})

test('years are counted from the first to the last, with all articles of each', async () => {
  expect(await profile(await engine, 'opsi')).toMatchObject({
    firstYear: '2016',
    lastYear: '2019',
    years: [
      { year: '2016', articles: 1, of: 4 },
      { year: '2017', articles: 0, of: 3 },
      { year: '2018', articles: 2, of: 5 },
      { year: '2019', articles: 1, of: 4 },
    ],
  })
})

test('a concept that no dated article names has no years', async () => {
  const found = await profile(await engine, 'unit')
  expect(found).toMatchObject({ total: 0, articles: [], mentions: [], years: [], related: [], facets: [] })
  expect(found).not.toHaveProperty('firstYear')
})

test('related concepts occur with it more often than chance has it', async () => {
  const { related } = await profile(await engine, 'opsi')
  // France is in every article, and so goes with nothing.
  expect(related.map(({ articles, concept, of }) => [concept.id, articles, of])).toEqual([['method/foresight', 4, 4]])
  // NPMI ln(20/5) / ln(20/4) = .861, times 4/5, times 4/5.
  expect(related[0]?.strength).toBeCloseTo((Math.log(4) / Math.log(5)) * 0.64, 9)
})

test('facets have the values that go with it, and not the concept itself', async () => {
  const { facets } = await profile(await engine, 'opsi')
  expect(facets).toEqual([
    {
      name: 'sector',
      label: 'SECTOR',
      values: [{ value: 'research', label: 'research', articles: 4, of: 4, lift: 4 }],
    },
  ])
})

test('labels of facets are in the language of the reader', async () => {
  const found = await makeEngine(
    drafts.map((draft) =>
      draft.mentions?.some(([, id]) => id === 'organisation/opsi') ? draft : { ...draft, mentions: [], facets: {} },
    ),
    { concepts },
  )
  const { facets } = await profile(found, 'opsi', { language: 'da' })
  expect(facets.find(({ name }) => name === 'country')?.values[0]?.label).toBe('Frankrig')
})

test('counts are of works, of each of which the version in the language of the reader is shown', async () => {
  const works = await makeEngine(
    [
      { id: 'a', body: ['OPSI has a page.'], mentions: [['OPSI', 'organisation/opsi']] },
      {
        id: 'a-da',
        language: 'da',
        title: 'Observatory',
        body: ['OPSI har en side.'],
        mentions: [['OPSI', 'organisation/opsi']],
        translationOf: 'a',
      },
    ],
    { concepts },
  )
  const shown = async (options?: ProfileOptions): Promise<unknown[]> => {
    const { articles, total } = await profile(works, 'opsi', options)
    return [total, ...articles.map(({ id }) => id)]
  }
  expect(await shown({ language: 'da' })).toEqual([1, 'a-da'])
  expect(await shown()).toEqual([1, 'a'])
})

test.each<[ProfileOptions, object]>([
  [{ limit: 0 }, { articles: [], mentions: [] }],
  [{ mentions: 0 }, { mentions: [] }],
  [{ related: 0 }, { related: [] }],
  [{ values: 0 }, { facets: [] }],
])('%j leaves out', async (options, expected) => {
  expect(await profile(await engine, 'opsi', options)).toMatchObject({ total: 5, ...expected })
})

test.each<[string, ProfileOptions, string]>([
  ['opsy', {}, 'concept-unknown'],
  ['opsi', { limit: -1 }, 'option-invalid'],
  ['opsi', { mention: 3 } as ProfileOptions, 'option-invalid'],
  ['opsi', { language: '' }, 'option-invalid'],
])('%s with %j throws %s', async (name, options, code) => {
  await expect(profile(await engine, name, options)).rejects.toMatchObject({ code })
})
