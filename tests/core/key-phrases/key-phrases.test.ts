import { type Concept, type KeyPhrasesOptions, keyPhrases, verifyCitation } from '@viden/core'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const concepts: Concept[] = [
  { id: 'method/foresight', type: 'method', labels: { en: { preferred: 'foresight' }, da: { preferred: 'fremsyn' } } },
  { id: 'date/2019', type: 'date', labels: { en: { preferred: '2019' } } },
]

/** What all articles talk about. */
const common = 'The report tells of services for people in towns.'

const drafts: ArticleDraft[] = [
  {
    id: 'futures',
    title: 'Horizon scanning for towns',
    body: [
      ['heading', 'Horizon Scanning'],
      `${common} Horizon scanning is hard. We tried horizon scanning with foresight in 2019.`,
      'Of all horizon scans, ours used foresight. Hughes said no. Hughes said yes.',
    ],
    mentions: [
      ['foresight', 'method/foresight'],
      ['2019', 'date/2019'],
      ['foresight', 'method/foresight'],
    ],
  },
  {
    id: 'lamps',
    body: [common, 'Lamps are lit. Lamps are old. See www.lamps.org and @lamps.'],
    facets: { year: ['2019'] },
  },
  ...Array.from({ length: 30 }, (_, number): ArticleDraft => ({ id: `other-${number}`, body: [common] })),
]

const engine = makeEngine(drafts, { concepts })

const phrases = async (options: KeyPhrasesOptions): Promise<string[]> =>
  (await keyPhrases(await engine, options)).phrases.map(({ text }) => text)

test('phrases are those that the corpus has less, the longer before its parts, inflected forms as one', async () => {
  const found = await phrases({ ids: ['futures'] })
  expect(found).toEqual(['horizon scanning', 'Hughes', 'foresight'])
  expect(found).not.toContain('services')
})

test('a phrase has its counts, and a citation of where it stands in a paragraph', async () => {
  const { phrases: found, read, total } = await keyPhrases(await engine, { ids: ['futures'] })
  expect([total, read]).toEqual([1, 1])
  expect(found[0]).toMatchObject({ times: 4, articles: 1, of: 1, citation: { quote: 'Horizon scanning' } })
  expect(found[2]).toMatchObject({ concept: 'method/foresight', times: 2, articles: 1, of: 1, lift: 32 })
  for (const { citation } of found) {
    const article = drafts.find(({ id }) => id === citation.article)
    expect(article && verifyCitation(makeArticle(article), citation).status).toBe('exact')
  }
})

test('concepts are labelled in the language of the reader', async () => {
  expect(await phrases({ ids: ['futures'], language: 'da' })).toContain('fremsyn')
})

test('parts of addresses and handles are no words', async () => {
  const { phrases: found } = await keyPhrases(await engine, { filters: { year: ['2019'] } })
  expect(found.map(({ text, times }) => [text, times])).toEqual([['Lamps', 2]])
})

test('articles are found by a query, and problems of it are told', async () => {
  expect(await phrases({ query: 'horizon', limit: 1 })).toEqual(['horizon scanning'])
  const { problems, total } = await keyPhrases(await engine, { query: '"horizon' })
  expect([total, problems.map(({ code }) => code)]).toEqual([1, ['query-quote']])
  expect(await keyPhrases(await engine, { query: 'xylophone' })).toEqual({
    total: 0,
    read: 0,
    phrases: [],
    problems: [],
  })
})

test('a sentence that stands in several articles counts once', async () => {
  const columns = await makeEngine([
    ...['a', 'b', 'c'].map(
      (id): ArticleDraft => ({
        id,
        facets: { topic: ['column'] },
        body: ['Robin Moss writes a weekly column on old machines.', `Robin likes cats and ${id}.`],
      }),
    ),
    ...Array.from({ length: 30 }, (_, number): ArticleDraft => ({ id: `o${number}`, body: [common] })),
  ])
  const { phrases: found } = await keyPhrases(columns, { filters: { topic: ['column'] } })
  expect(found.map(({ articles, text }) => [text, articles])).toEqual([['Robin likes cats', 3]])
})

test.each<[KeyPhrasesOptions | object, string, RegExp]>([
  [{}, 'option-invalid', /Say of which articles/],
  [{ ids: [] }, 'option-invalid', /"ids" takes a list/],
  [{ ids: ['futures'], query: 'x' }, 'option-invalid', /not both/],
  [{ ids: ['future'] }, 'article-unknown', /futures/],
  [{ query: 'x', limt: 1 }, 'option-invalid', /did you mean "limit"/],
  [{ filters: { yaer: ['2019'] } }, 'facet-unknown', /year/],
])('%j throws %s', async (options, code, message) => {
  await expect(keyPhrases(await engine, options)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  })
})
