import { type Concept, type Engine, search } from '@viden/core'
import { expect, test } from 'vitest'
import type { ArticleDraft } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

/** Ids of what is found, best first. */
async function find(engine: Engine, text: string): Promise<string[]> {
  const { hits } = await search(engine, text, { limit: 200, snippets: 0 })
  return hits.map(({ article }) => article.id)
}

async function scoreOf(engine: Engine, text: string, id: string): Promise<number> {
  const { hits } = await search(engine, text, { limit: 200, snippets: 0 })
  return hits.find(({ article }) => article.id === id)?.score ?? 0
}

/** Articles with one text each, in the body and in nothing else. */
function bodies(texts: readonly string[], language = 'en'): ArticleDraft[] {
  return texts.map((text) => ({ id: text, title: 'x', body: [text], language }))
}

// The ways to write one word

const waysToWrite = [
  ['Løhde', 'Loehde', 'Lohde'],
  ['Århus', 'Aarhus', 'Arhus'],
  ['café', 'cafe'],
  ['Malmö', 'Malmoe', 'Malmo'],
  ['Ærø', 'Aeroe'],
  ['organisation', 'organizations'],
  ['colour', 'color'],
  ['programme', 'programs'],
  ['centre', 'centers'],
  ['analyse', 'analyzing'],
  ['naïve', 'naive'],
]

test.each(waysToWrite)('%s and %s find one another, in any case', async (...ways) => {
  const engine = await makeEngine([...bodies(ways), ...bodies(['something else'])])
  for (const way of ways) {
    expect((await find(engine, way)).sort()).toEqual([...ways].sort())
    expect((await find(engine, way.toUpperCase())).sort()).toEqual([...ways].sort())
  }
})

test.each(waysToWrite)('%s and %s find one another in the title', async (...ways) => {
  const titles = ways.map((title) => ({ id: title, title, body: ['other'] }))
  const engine = await makeEngine([...titles, ...bodies([ways.join(' ')])])
  for (const way of ways) expect((await find(engine, `title:${way}`)).sort()).toEqual([...ways].sort())
})

test.each(['en', 'da', 'nb', 'sv', 'fi'])('a word with a Nordic letter is found without it in %s', async (language) => {
  const engine = await makeEngine(bodies(['Løhde', 'Aarhus'], language))
  expect(await find(engine, 'Lohde')).toEqual(['Løhde'])
  expect(await find(engine, 'loehde')).toEqual(['Løhde'])
  expect(await find(engine, 'århus')).toEqual(['Aarhus'])
})

test('the ways to write a word count as one word', async () => {
  const engine = await makeEngine([...bodies(['Løhde here', 'Loehde here']), ...bodies(['other'])])
  expect(await scoreOf(engine, 'Lohde', 'Løhde here')).toBeCloseTo(await scoreOf(engine, 'Lohde', 'Loehde here'), 12)
})

test('poet is not pot', async () => {
  const engine = await makeEngine(bodies(['poet', 'pot']))
  expect(await find(engine, 'poet')).toEqual(['poet'])
  expect(await find(engine, 'pot')).toEqual(['pot'])
})

// Words with punctuation within

const joinedWords: [query: string, texts: string[]][] = [
  ['GOV.UK', ['GOV.UK', 'govuk', 'gov uk', 'Gov-UK']],
  ['govuk', ['GOV.UK', 'govuk', 'gov uk', 'Gov-UK']],
  ['gov uk', ['GOV.UK', 'govuk', 'gov uk', 'Gov-UK']],
  ['e-Residency', ['e-Residency', 'eresidency', 'E-residency']],
  ['eresidency', ['e-Residency', 'eresidency', 'E-residency']],
  ['co-creation', ['co-creation', 'cocreation', 'Co‑creation', 'co creation']],
  ['cocreation', ['co-creation', 'cocreation', 'Co‑creation', 'co creation']],
  ['co creation', ['co-creation', 'cocreation', 'Co‑creation', 'co creation']],
  ['co-creations', ['co-creation', 'cocreation', 'Co‑creation', 'co creation']],
]
const joinedPairs = joinedWords.flatMap(([query, texts]) => texts.map((text) => [query, text] as const))

test.each(joinedPairs)('the query %s finds the text %s', async (query, text) => {
  const engine = await makeEngine([{ id: 'a', title: 'x', body: [`We have ${text} here.`] }, ...bodies(['other'])])
  expect(await find(engine, query)).toEqual(['a'])
})

test.each(joinedPairs)('in titles, the query %s finds %s', async (query, text) => {
  const engine = await makeEngine([
    { id: 'a', title: `We have ${text} here`, body: ['x'] },
    { id: 'b', title: 'x', body: [text] },
  ])
  expect(await find(engine, query.includes(' ') ? `title:(${query})` : `title:${query}`)).toEqual(['a'])
})

test('a word in one piece ranks above its parts apart', async () => {
  const engine = await makeEngine(bodies(['it has gov of uk', 'it has GOV.UK now', 'it has uk now then']))
  const found = await find(engine, 'GOV.UK')
  expect(found[0]).toBe('it has GOV.UK now')
  expect(found.sort()).toEqual(['it has GOV.UK now', 'it has gov of uk', 'it has uk now then'])
})

test('the words of a text are joined only where the corpus has the whole', async () => {
  const engine = await makeEngine(bodies(['open data', 'opens']))
  expect(await find(engine, 'opendata')).toEqual(['open data'])
  expect(await find(engine, 'open data')).toEqual(['open data', 'opens'])
})

test('two words with another between them are not one', async () => {
  const engine = await makeEngine(bodies(['gov new uk', 'uk gov', 'govuk']))
  expect(await find(engine, 'govuk')).toEqual(['govuk'])
})

test('two words with a stop word between them are not one', async () => {
  const engine = await makeEngine(bodies(['gov of the uk', 'govuk']))
  expect(await find(engine, 'govuk')).toEqual(['govuk'])
})

test('three parts are one word too', async () => {
  const engine = await makeEngine(bodies(['face-to-face', 'facetoface', 'other']))
  expect((await find(engine, 'face-to-face')).sort()).toEqual(['face-to-face', 'facetoface'])
  expect((await find(engine, 'facetoface')).sort()).toEqual(['face-to-face', 'facetoface'])
})

// Concepts

const observatory: Concept = {
  id: 'organisation/observatory',
  type: 'organisation',
  labels: { en: { preferred: 'Observatory of Public Sector Innovation', alternative: ['OPSI'] } },
}
const office: Concept = {
  id: 'organisation/office',
  type: 'organisation',
  labels: { en: { preferred: 'Office for Public Service Innovation', alternative: ['OPSI'] } },
}
const cocreation: Concept = {
  id: 'method/co-creation',
  type: 'method',
  labels: {
    en: { preferred: 'co-creation', alternative: ['collaborative design'] },
    da: { preferred: 'samskabelse' },
  },
}

const named = makeEngine(
  [
    { id: 'acronym', title: 'x', body: ['OPSI wrote it.'], mentions: [['OPSI', observatory.id]] },
    {
      id: 'long form',
      title: 'x',
      body: ['The Observatory of Public Sector Innovation wrote it.'],
      mentions: [['Observatory of Public Sector Innovation', observatory.id]],
    },
    { id: 'english', title: 'x', body: ['On co-creation again.'], mentions: [['co-creation', cocreation.id]] },
    {
      id: 'synonym',
      title: 'x',
      body: ['On collaborative design again.'],
      mentions: [['collaborative design', cocreation.id]],
    },
    {
      id: 'danish',
      title: 'x',
      body: ['Om samskabelse igen.'],
      language: 'da',
      mentions: [['samskabelse', cocreation.id]],
    },
    { id: 'other', title: 'x', body: ['Nobody wrote it again.'] },
  ],
  { concepts: [observatory, cocreation] },
)

test.each([
  ['OPSI', 'acronym', ['long form']],
  ['opsi', 'acronym', ['long form']],
  ['Observatory of Public Sector Innovation', 'long form', ['acronym']],
  ['samskabelse', 'danish', ['english', 'synonym']],
  ['co-creation', 'english', ['danish', 'synonym']],
  ['cocreation', 'english', ['danish', 'synonym']],
  ['collaborative design', 'synonym', ['danish', 'english']],
])('%s finds %s first, and by its other labels %j', async (query, own, others) => {
  const [first, ...more] = await find(await named, query)
  expect([first, more.sort()]).toEqual([own, others])
})

test.each([
  ['observatory', ['long form']],
  ['design', ['synonym']],
  ['body:OPSI', ['acronym']],
  ['title:OPSI', []],
  ['OPS*', ['acronym']],
  ['"OPSI"', ['acronym']],
])('%s names no concept, and finds %j', async (query, ids) => {
  expect(await find(await named, query)).toEqual(ids)
})

test('what is excluded is the word itself, not other labels of what it names', async () => {
  expect((await find(await named, 'wrote -OPSI')).sort()).toEqual(['long form', 'other'])
  expect((await find(await named, '-samskabelse')).sort()).toEqual([
    'acronym',
    'english',
    'long form',
    'other',
    'synonym',
  ])
})

test('a concept in title, summary or metadata is found by its other labels', async () => {
  const engine = await makeEngine(
    [
      { id: 'title', title: 'OPSI', body: ['x'] },
      { id: 'summary', title: 'x', summary: 'By OPSI', body: ['x'] },
      { id: 'metadata', title: 'x', body: ['x'], facets: { organisation: [observatory.id] } },
      { id: 'other', title: 'x', body: ['x'] },
    ],
    { concepts: [observatory] },
  )
  expect((await find(engine, 'observatory of public sector innovation')).sort()).toEqual([
    'metadata',
    'summary',
    'title',
  ])
})

const bodiesOfOneName = makeEngine(
  [
    {
      id: 'observatory',
      title: 'x',
      body: ['By the Observatory of Public Sector Innovation.'],
      mentions: [['Observatory of Public Sector Innovation', observatory.id]],
    },
    {
      id: 'office',
      title: 'x',
      body: ['By the Office for Public Service Innovation.'],
      mentions: [['Office for Public Service Innovation', office.id]],
    },
    { id: 'other', title: 'x', body: ['By somebody else.'] },
  ],
  { concepts: [observatory, office] },
)

test.each([
  ['OPSI', ['observatory', 'office']],
  ['OPSI observatory', ['observatory']],
  ['observatory OPSI', ['observatory']],
  ['OPSI sector', ['observatory']],
  ['OPSI office', ['office']],
  ['OPSI service', ['office']],
  ['+OPSI budget', ['observatory', 'office']],
  ['OPSI public innovation', ['observatory', 'office']],
  // A stop word tells nothing
  ['OPSI for cities', ['observatory', 'office']],
  ['the work of OPSI', ['observatory', 'office']],
])('of two bodies with the same initials, "%s" means %j', async (query, ids) => {
  expect((await find(await bodiesOfOneName, query)).sort()).toEqual(ids)
})

// Typing errors

const typed = makeEngine(bodies(['labs', 'labour', 'innovation', 'pilot', 'pylon', 'law']))

test.each([
  ['lbas', ['labs']],
  ['labz', ['labs']],
  ['labss', ['labs']],
  ['lobour', ['labour']],
  ['inovation', ['innovation']],
  ['innvoatoin', ['innovation']],
  ['unnovation', ['innovation']],
  ['title:inovation', []],
  // Short words, and words with more letters wrong
  ['lba', []],
  ['lew', []],
  ['lqqs', []],
  ['inavutoin', []],
  ['unovation', []],
  // Known words
  ['pilot', ['pilot']],
  ['labs', ['labs']],
  // Prefixes and phrases
  ['inov*', []],
  ['"inovation"', []],
])('the slip %s finds %j', async (query, ids) => {
  expect(await find(await typed, query)).toEqual(ids)
})

test('a slip of one letter counts half as much as the word, one of two letters less', async () => {
  const engine = await typed
  expect(await scoreOf(engine, 'lbas', 'labs')).toBeCloseTo((await scoreOf(engine, 'labs', 'labs')) * 0.5, 12)
  const two = await scoreOf(engine, 'inovatoin', 'innovation')
  expect(two).toBeCloseTo((await scoreOf(engine, 'innovation', 'innovation')) * 0.3, 12)
})

test('of words equally near the three most frequent are meant', async () => {
  const engine = await makeEngine(bodies(['laba here', 'labe here', 'labi here', 'labo here', 'labo labi laba']))
  expect((await find(engine, 'labu')).sort()).toEqual(['laba here', 'labi here', 'labo here', 'labo labi laba'])
})

test('a word of several languages is one of the three', async () => {
  const engine = await makeEngine([
    ...bodies(['innovationa', 'innovations']),
    { id: 'danish', title: 'x', body: ['innovations'], language: 'da' },
    { id: 'finnish', title: 'x', body: ['innovations'], language: 'fi' },
  ])
  expect((await find(engine, 'innovationz')).sort()).toEqual(['danish', 'finnish', 'innovationa', 'innovations'])
})

test('a word one letter off hides those two letters off', async () => {
  const engine = await makeEngine(bodies(['innovation', 'innovatiom']))
  expect(await find(engine, 'innovatiop')).toEqual(['innovatiom', 'innovation'])
  expect(await find(await makeEngine(bodies(['servant', 'servers'])), 'servart')).toEqual(['servant'])
})

test.each([
  [50, 51],
  [49, 1],
])('a word of one article beside a near one of %i finds %i articles', async (times, total) => {
  const frequent = Array.from({ length: times }, (_, number) => `labor ${number}`)
  const engine = await makeEngine([...bodies(frequent), ...bodies(['labos 0'])])
  const found = await find(engine, 'labos')
  expect(found[0]).toBe('labos 0')
  expect(found).toHaveLength(total)
})

test('what is excluded is not taken for a slip', async () => {
  expect(await find(await typed, '(labs law) -lbas')).toEqual(await find(await typed, 'labs law'))
})

test('a word typed with a tolerance is any near one, in all its forms, the word itself first', async () => {
  const engine = await makeEngine(bodies(['farm', 'form', 'forms', 'frame', 'other']))
  expect(await find(engine, 'farm')).toEqual(['farm'])
  const [first, ...more] = await find(engine, 'farm~')
  expect([first, more.sort()]).toEqual(['farm', ['form', 'forms']])
  expect((await find(engine, 'farm~2')).sort()).toEqual(['farm', 'form', 'forms', 'frame'])
  expect((await find(engine, '-farm~')).sort()).toEqual(['frame', 'other'])
  expect(await find(engine, 'title:farm~')).toEqual([])
})

// What the engine tells of the words of a query

test('the readings of a word are told in order, the word itself first', async () => {
  const { words } = await (await named).search({
    query: {
      kind: 'group',
      clauses: [
        { occur: 'should', query: { kind: 'word', word: 'the' } },
        { occur: 'should', query: { kind: 'word', word: 'OPSI' } },
        { occur: 'not', query: { kind: 'word', word: 'law' } },
        { occur: 'should', query: { kind: 'word', word: 'wrotte' } },
      ],
    },
    filters: {},
    facets: [],
    limit: 10,
    offset: 0,
    sort: 'relevance',
    language: 'en',
  })
  expect(
    words.map(({ word, documents, groups }) => [
      word,
      documents,
      groups.map((group) => group.map(({ kind, label, weight }) => ({ kind, label, weight }))),
    ]),
  ).toEqual([
    [
      'OPSI',
      1,
      [
        [{ kind: 'word', label: 'OPSI', weight: 1 }],
        [{ kind: 'concept', label: 'Observatory of Public Sector Innovation', weight: 0.5 }],
      ],
    ],
    [
      'wrotte',
      0,
      [[{ kind: 'word', label: 'wrotte', weight: 1 }], [{ kind: 'spelling', label: 'wrote', weight: 0.5 }]],
    ],
  ])
})
