import { type Concept, type Engine, type Explanation, type Hit, type SearchOptions, search } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const opsi: Concept = {
  id: 'organisation/opsi',
  type: 'organisation',
  labels: { en: { preferred: 'Observatory', alternative: ['OPSI'] }, da: { preferred: 'Observatorium' } },
}

async function explained(engine: Engine, text: string, options: SearchOptions = {}): Promise<readonly Hit[]> {
  return (await search(engine, text, { limit: 100, snippets: 0, explain: true, ...options })).hits
}

/** Of each part what was read how, and where. */
function read(explanation: readonly Explanation[] = []): string[] {
  return explanation.map(({ word, kind, label, field, frequency }) => `${word} ${kind} ${label} ${field} ${frequency}`)
}

test('nothing is explained where it was not asked for', async () => {
  const engine = await makeEngine([{ id: 'a', body: ['lab'] }])
  const [hit] = (await search(engine, 'lab')).hits
  expect(hit).not.toHaveProperty('explanation')
})

test('a word in title and text is explained as computed by hand', async () => {
  const engine = await makeEngine([
    { id: 'a', title: 'lab', body: ['lab design'] },
    { id: 'b', title: 'law', body: ['law'] },
  ])
  const [hit] = await explained(engine, 'lab^2')
  // Rarity ln 2 in both fields; the text has 3 terms of an average of 2.5, the title 1 of 1.
  const text = 2 * Math.log(2)
  const title = 0.3 * text
  expect(hit?.explanation).toEqual([
    {
      word: 'lab',
      kind: 'word',
      label: 'lab',
      field: 'text',
      frequency: 2,
      weight: expect.closeTo(text, 12),
      score: expect.closeTo((text * 2 * 2.2) / (2 + 1.2 * (0.3 + (0.7 * 3) / 2.5)), 12),
    },
    {
      word: 'lab',
      kind: 'word',
      label: 'lab',
      field: 'title',
      frequency: 1,
      weight: expect.closeTo(title, 12),
      score: expect.closeTo(title, 12),
    },
  ])
})

const engine = makeEngine(
  [
    { id: 'word', title: 'x', body: ['OPSI opens its laboratory'], mentions: [['OPSI', opsi.id]] },
    { id: 'concept', title: 'x', body: ['The Observatory opens'], mentions: [['Observatory', opsi.id]] },
    { id: 'whole', title: 'x', language: 'da', body: ['tjenesteudvikling'] },
    { id: 'parts', title: 'x', language: 'da', body: ['udvikling af tjeneste'] },
    { id: 'other', title: 'x', body: ['law'] },
  ],
  { concepts: [opsi] },
)

test.each([
  ['opens', 'word', ['opens word opens text 1']],
  ['OPSI', 'word', ['OPSI named Observatory text 1', 'OPSI word OPSI text 1']],
  ['OPSI', 'concept', ['OPSI concept Observatory text 1', 'OPSI named Observatory text 1']],
  ['tjeneste', 'whole', ['tjeneste compound …tjeneste… text 1']],
  [
    'tjenesteudvikling',
    'parts',
    ['tjenesteudvikling parts tjeneste text 1', 'tjenesteudvikling parts udvikling text 1'],
  ],
  ['tjenesteudvikling', 'whole', ['tjenesteudvikling word tjenesteudvikling text 1']],
  ['labaratory', 'word', ['labaratory spelling laboratory text 1']],
  ['labora*', 'word', ['labora word labora* text 1']],
  ['"opens its"', 'word', ['opens word opens text 1']],
  ['body:opens', 'word', ['opens word opens body 1']],
  ['the opens -law', 'concept', ['opens word opens text 1']],
])('%s is explained for "%s" as %j', async (text, id, parts) => {
  const hit = (await explained(await engine, text)).find(({ article }) => article.id === id)
  expect(read(hit?.explanation).sort()).toEqual(parts)
})

test('a concept that an article names is told by its id, and by the words that name it there', async () => {
  const hits = await explained(await engine, 'OPSI')
  const named = hits.map(({ explanation = [] }) =>
    explanation
      .map(({ kind, concept, mention }) => ({ kind, concept, mention }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  )
  expect(named).toEqual([
    [
      { kind: 'named', concept: opsi.id, mention: 'OPSI' },
      { kind: 'word', concept: undefined, mention: undefined },
    ],
    [
      { kind: 'concept', concept: opsi.id, mention: 'Observatory' },
      { kind: 'named', concept: opsi.id, mention: 'Observatory' },
    ],
  ])
})

test('words side by side are explained as a pair', async () => {
  const [hit] = await explained(
    await makeEngine([{ id: 'a', title: 'x', body: ['open data'] }, { id: 'b' }]),
    'open data',
  )
  expect(read(hit?.explanation).sort()).toEqual([
    'data word data text 1',
    'open data pair open data pairs 1',
    'open word open text 1',
  ])
})

test('what a facet or nothing at all asks for is explained by nothing', async () => {
  const placed = await makeEngine([{ id: 'a', body: ['lab'], facets: { country: ['DK'] } }])
  for (const text of ['', 'country:DK', '-law'])
    expect((await explained(placed, text)).map(({ explanation }) => explanation)).toEqual([[]])
})

test('feedback is explained by its words', async () => {
  const fed = await makeEngine([
    { id: 'a', title: 'x', body: ['labs prototypes'] },
    { id: 'b', title: 'x', body: ['prototypes'] },
    { id: 'c', title: 'x', body: ['law'] },
  ])
  const hits = await explained(fed, 'labs', { recall: 'broad' })
  expect(hits.map(({ article, explanation }) => [article.id, read(explanation).sort()])).toEqual([
    [
      'a',
      [
        'labs feedback labs text 1',
        'labs word labs text 1',
        'prototypes feedback prototypes text 1',
        'x feedback x text 1',
      ],
    ],
    ['b', ['prototypes feedback prototypes text 1', 'x feedback x text 1']],
    ['c', ['x feedback x text 1']],
  ])
})

// For any corpus and query, the parts are the score.

const words = [
  'lab',
  'labs',
  'OPSI',
  'observatory',
  'tjeneste',
  'tjenesteudvikling',
  'udvikling',
  'open',
  'data',
  'Løhde',
]
const text = fc.array(fc.constantFrom(...words, 'GOV.UK', 'govuk', 'gov', 'uk'), { maxLength: 6 })
const passage = fc.tuple(text, fc.constantFrom(0, 0, 0, 200)).map(([own, more]) => own.join(' ') + ' law'.repeat(more))
const corpus = fc
  .array(
    fc.record({
      title: text.map((own) => own.join(' ')),
      body: fc.array(passage, { maxLength: 4 }),
      language: fc.constantFrom('en', 'da'),
      isNamed: fc.boolean(),
      country: fc.constantFrom('DK', 'NO'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ title, body, language, isNamed, country }, number): ArticleDraft => {
      const mention = isNamed ? words.find((word) => /opsi/i.test(word) && body.join(' ').includes(word)) : undefined
      return {
        id: `${number}`,
        title,
        body,
        language,
        facets: { country: [country] },
        ...(mention !== undefined && { mentions: [[mention, opsi.id]] }),
      }
    }),
  )
const leaf = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    ...[
      'GOV.UK',
      'govuk',
      'gov uk',
      'open data',
      'opsi data',
      'Loehde',
      'lbas',
      'oepn',
      'labs~',
      'tjeneste*',
      'la*',
      'the',
    ],
    ...['"open data"', '"data open"~3', 'title:"open data"', '"the lab"', 'title:lab', 'body:tjeneste', 'title:GOV.UK'],
    ...[
      'lab^3',
      '"open data"^0.5',
      '(open data)^2',
      '(opsi OR (tjenesteudvikling^2 -law))^0.5',
      'country:DK',
      '(lab^2)^3',
    ],
  ),
)
const query = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '+', '-', '(', 'OR '), leaf), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([sign, own]) => (sign === '(' ? `(${own} x)` : `${sign}${own}`)).join(' '))

test('the parts of every score add up to it, greatest first, and asking for them changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(corpus, query, fc.constantFrom('exact', 'broad'), async (drafts, asked, recall) => {
      const made = await makeEngine(drafts, { concepts: [opsi] })
      const hits = await explained(made, asked, { recall })
      for (const { score, explanation = [] } of hits) {
        const sum = explanation.reduce((all, part) => all + part.score, 0)
        expect(Math.abs(sum - score)).toBeLessThan(1e-9)
        const scores = explanation.map((part) => part.score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      }
      const { hits: plain } = await search(made, asked, { limit: 100, snippets: 0, recall })
      expect(hits.map(({ explanation, ...hit }) => hit)).toEqual(plain)
    }),
    { numRuns: 300 },
  )
}, 120_000)
