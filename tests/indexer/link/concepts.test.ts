import { type Article, openIndex, search } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build, makeFolder, only } from '../make-source.ts'

/** Gives the mentions of an article as pairs of words and concept. */
function read(article: Article | undefined): string[][] {
  if (article === undefined) throw new Error('There is no article.')
  return article.mentions.map(({ start, end, concept }) => [article.text.slice(start, end), concept])
}

test('an organisation that one article asserts is found in the texts of all', async () => {
  const { articles } = await build({
    'a.md': '---\norganisations: [MindLab]\n---\n# A\n\nAbout it.',
    'b.md': '# B\n\nThe rooms of MindLab’s house, and a mindlab.',
  })
  expect(articles.map(read)).toEqual([[], [['MindLab', 'organisation/mindlab']]])
})

test('an organisation is found by its grammar, and everywhere once it is known', async () => {
  const { articles, concepts } = await build({
    'a.md': '# A\n\nThe Ministry of Finance paid.',
    'b.md': '# Ministry of Finance\n\nIt paid.',
  })
  expect(articles.map(read)).toEqual([
    [['Ministry of Finance', 'organisation/ministry-of-finance']],
    [['Ministry of Finance', 'organisation/ministry-of-finance']],
  ])
  expect(concepts.find(({ id }) => id === 'organisation/ministry-of-finance')).toEqual({
    id: 'organisation/ministry-of-finance',
    type: 'organisation',
    labels: { und: { preferred: 'Ministry of Finance' } },
  })
})

test('spellings of one name are one organisation', async () => {
  const { concepts } = await build({
    'a.md': '---\norganisations: [The Ministry of Looms & Growth]\n---\n# A\n\nThe Ministry of Looms and Growth paid.',
    'b.md': '---\norganisations: [ministry of looms and growth]\n---\n# B\n\nText.',
  })
  expect(concepts.filter(({ type }) => type === 'organisation').map(({ id }) => id)).toEqual([
    'organisation/the-ministry-of-looms-growth',
  ])
})

test('two known bodies that "and" joins are two', async () => {
  const { articles } = await build({
    'a.md':
      '---\norganisations: [MindLab]\n---\n# A\n\nThe Centre for Public Innovation paid. Also the Centre for Public Innovation and MindLab met.',
  })
  expect(articles.map(read)).toEqual([
    [
      ['Centre for Public Innovation', 'organisation/centre-for-public-innovation'],
      ['Centre for Public Innovation', 'organisation/centre-for-public-innovation'],
      ['MindLab', 'organisation/mindlab'],
    ],
  ])
})

test('an acronym that one body has stands for it in every article', async () => {
  const { articles, concepts } = await build({
    'a.md': '# A\n\nThe Observatory of Loom Innovation (OLI) collects cases.',
    'b.md': '# B\n\nSo says OLI.',
  })
  const id = 'organisation/observatory-of-loom-innovation'
  expect(articles.map(read)).toEqual([
    [
      ['Observatory of Loom Innovation', id],
      ['OLI', id],
    ],
    [['OLI', id]],
  ])
  expect(concepts.find((concept) => concept.id === id)?.labels).toEqual({
    und: { preferred: 'Observatory of Loom Innovation', alternative: ['OLI'] },
  })
})

test('an acronym of the vocabulary is another body in the article that explains it so', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nThe Office for Public Service Innovation (OPSI) paid.',
    'b.md': '# B\n\nThe Observatory of Public Sector Innovation (OPSI) collects cases.',
    'c.md': '# C\n\nSo says OPSI.',
  })
  const opsi = articles.map((article) => read(article).filter(([words]) => words === 'OPSI'))
  expect(opsi.map(([mention]) => mention?.[1])).toEqual([
    'organisation/office-for-public-service-innovation',
    'organisation/opsi',
    'organisation/opsi',
  ])
})

test('an acronym that two bodies share stands for each only where it is explained', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nThe Digital Inclusion Authority (DIA) paid. Thanks to DIA.',
    'b.md': '# B\n\nThe Defence Innovation Agency (DIA) paid. Thanks to DIA.',
    'c.md': '# C\n\nThanks to DIA.',
  })
  const dia = articles.map((article) => read(article).filter(([words]) => words === 'DIA'))
  expect(dia).toEqual([
    [
      ['DIA', 'organisation/digital-inclusion-authority'],
      ['DIA', 'organisation/digital-inclusion-authority'],
    ],
    [
      ['DIA', 'organisation/defence-innovation-agency'],
      ['DIA', 'organisation/defence-innovation-agency'],
    ],
    [],
  ])
})

test.each([
  ['Denmark', 'en'],
  ['Danmark', 'en'],
  ['denmark', 'da'],
  ['DK', 'en'],
  ['dk', 'en'],
])('a country asserted as "%s" is place/DK, and nothing is amiss', async (country, language) => {
  const { articles, problems } = await build({
    'a.md': `---\ncountry: ${country}\nlanguage: ${language}\n---\n# A\n\nText.`,
  })
  expect(articles[0]?.facets.country).toEqual([{ value: 'place/DK', origin: 'asserted', evidence: [] }])
  expect(problems).toEqual([])
})

test.each([
  ['en', 'They went to Sweden.', 'place/SE'],
  ['da', 'De tog til Sverige.', 'place/SE'],
  ['nb', 'De dro til Tyskland.', 'place/DE'],
  ['nn', 'Dei kom frå Noreg.', 'place/NO'],
  ['sv', 'De for till Förenta staterna.', 'place/US'],
])('a country is found by its name in %s', async (language, text, country) => {
  const { articles } = await build({ 'a.md': `---\nlanguage: ${language}\n---\n# A\n\n${text}` })
  expect(articles.flatMap(({ mentions }) => mentions.map(({ concept }) => concept))).toEqual([country])
})

test('an unknown country is kept as given and reported', async () => {
  const { articles, concepts, problems } = await build({
    'a.md': '---\ncountry: Atlantis\nlanguage: en\n---\n# A\n\nText.',
  })
  expect(articles[0]?.facets.country).toEqual([{ value: 'place/atlantis', origin: 'asserted', evidence: [] }])
  expect(concepts.find(({ id }) => id === 'place/atlantis')?.labels).toEqual({ en: { preferred: 'Atlantis' } })
  expect(problems).toEqual([
    {
      code: 'country-unknown',
      message:
        '"Atlantis" is no country that Viden knows; it was kept as given. Use an ISO 3166 name, or add it to vocabulary/.',
      source: 'a.md',
    },
  ])
})

test('an unknown country of a catalogue is reported where it stands', async () => {
  const { problems } = await build({
    'a.md': '# A\n\nText.',
    'b.md': '---\ncountry: Lemuria\n---\n# B\n\nText.',
    'catalogue.csv': 'file,country\na.md,Atlantis\nb.md,\n',
  })
  expect(problems.map(({ code, line, source }) => [code, source, line])).toEqual([
    ['country-unknown', 'b.md', undefined],
    ['country-unknown', 'catalogue.csv', 2],
  ])
})

test('Georgia is a country only where metadata says so', async () => {
  const { articles } = await build({
    'a.md': '---\ncountry: Georgia\n---\n# A\n\nText.',
    'b.md': '# B\n\nThey went to Georgia.',
  })
  expect(articles.map(({ facets }) => facets.country?.map(({ value }) => value))).toEqual([['place/GE'], undefined])
})

test.each([
  ['en', 'Co-creation with citizens.', [['Co-creation', 'method/co-creation']]],
  [
    'en',
    'They cocreate, and cocreation it is.',
    [
      ['cocreate', 'method/co-creation'],
      ['cocreation', 'method/co-creation'],
    ],
  ],
  ['en', 'Two service designs were drawn.', [['service designs', 'method/service-design']]],
  ['en', 'We heard SERVICE DESIGN praised.', [['SERVICE DESIGN', 'method/service-design']]],
  ['en', 'The service. Design followed.', []],
  ['da', 'Samskabelsen lykkedes.', [['Samskabelsen', 'method/co-creation']]],
  ['da', 'De bruger service design.', [['service design', 'method/service-design']]],
  ['sv', 'Service design i praktiken.', [['Service design', 'method/service-design']]],
  ['sv', 'Om tjenestedesign.', []],
  ['nn', 'Samskaping i kommunen.', [['Samskaping', 'method/co-creation']]],
])('in %s "%s" names %j', async (language, text, named) => {
  const { articles } = await build({ 'a.md': `---\nlanguage: ${language}\n---\n# A\n\n${text}` })
  expect(articles.map((article) => read(article).filter(([, concept]) => concept?.startsWith('method/')))).toEqual([
    named,
  ])
})

test('a passage in another language names concepts by their labels in that language', async () => {
  const { articles } = await build({
    'a.md': [
      '---\nlanguage: da\n---\n# A\n\nVi spurgte dem, der har gjort det før os, og de svarede, at de havde lært af USA.',
      '> Vi for till Förenta staterna för att se hur de gör när de bygger nya tjänster, och det vi lärde oss var att det tar lång tid men att det är värt det.',
      '> We went to Sweden to see how they work when they build new services, and what we learned was that it takes a long time but that it is worth it.',
    ].join('\n\n'),
  })
  expect(articles[0]?.passages.map(({ language }) => language)).toEqual([undefined, undefined, 'sv', 'en'])
  expect(articles.map(read)).toEqual([
    [
      ['USA', 'place/US'],
      ['Förenta staterna', 'place/US'],
      ['Sweden', 'place/SE'],
    ],
  ])
})

test('a name is a mention only with its capitals, and only in full', async () => {
  const { articles } = await build({
    'a.md': '---\norganisations: [Blue Looms]\n---\n# A\n\nText.',
    'b.md': '# B\n\nAt Blue Looms there are blue looms, and a Blue Loom.',
  })
  const looms = articles.map((article) => read(article).filter(([, concept]) => concept === 'organisation/blue-looms'))
  expect(looms).toEqual([[], [['Blue Looms', 'organisation/blue-looms']]])
})

test('a label that a librarian gives is that concept, though a shipped one is the same but for its hyphen', async () => {
  const vocabulary = await makeFolder({ 'own.yaml': '- { id: method/own, labels: { en: codesign } }' })
  const { articles } = await build(
    { 'a.md': '---\nlanguage: en\n---\n# A\n\nHere is codesign, there co-design.' },
    { vocabulary },
  )
  expect(articles.map(read)).toEqual([
    [
      ['codesign', 'method/own'],
      ['co-design', 'method/co-design'],
    ],
  ])
})

test('a date in a text is a mention of it', async () => {
  const { articles, concepts } = await build({ 'a.md': '# A\n\nThey met on 1 May 2018.' })
  expect(articles.map(read)).toEqual([[['1 May 2018', 'date/2018-05-01']]])
  expect(concepts.find(({ type }) => type === 'date')).toEqual({
    id: 'date/2018-05-01',
    type: 'date',
    labels: { und: { preferred: '2018-05-01' } },
  })
})

test('a change in figures is a mention of it, beside what changed', async () => {
  const { articles, concepts } = await build({ 'a.md': '---\nlanguage: en\n---\n# A\n\nIt reduced costs by 20 %.' })
  expect(articles.map(read)).toEqual([[['20 %', 'measure/costs-20-percent-less']]])
  expect(concepts.find(({ type }) => type === 'measure')).toEqual({
    id: 'measure/costs-20-percent-less',
    type: 'measure',
    labels: { und: { preferred: 'costs: 20 percent less' } },
  })
})

test('topics that articles assert are concepts, but are not looked for in texts', async () => {
  const { articles, concepts } = await build({
    'a.md': '---\ntags: [Blue looms]\n---\n# A\n\nBlue looms it is.',
  })
  expect(articles[0]?.facets.topic).toEqual([{ value: 'topic/blue-looms', origin: 'asserted', evidence: [] }])
  expect(articles.map(read)).toEqual([[]])
  expect(concepts.map(({ id }) => id)).toContain('topic/blue-looms')
})

test('names that differ in more than case and punctuation are concepts of their own, though their letters are the same', async () => {
  const { concepts } = await build({ 'a.md': '---\ntags: ["O’Brien", "OBrien", "O Brien"]\n---\n# A\n\nText.' })
  expect(concepts.filter(({ type }) => type === 'topic').map(({ id }) => id)).toEqual([
    'topic/obrien',
    'topic/obrien-2',
  ])
})

test('names in any script are concepts', async () => {
  const { concepts } = await build({ 'a.md': '---\ntags: [公共, "!"]\n---\n# A\n\nText.' })
  expect(concepts.filter(({ type }) => type === 'topic').map(({ id }) => id)).toEqual(['topic/unnamed', 'topic/公共'])
})

test('mentions are sorted, never overlap, and name concepts that are given', { timeout: 60_000 }, async () => {
  const piece = fc.constantFrom(
    'The Ministry of Finance',
    'Ministry of Foreign Affairs of Denmark',
    '(MOF)',
    'Denmark',
    'in May 2018',
    'the US',
    'MindLab',
    'Centre for',
    'Public Innovation',
    'and',
    'Odense Kommune',
    '. ',
    '\n\n',
    '- ',
    ',',
    '’s',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      const { articles, concepts } = await build({
        'a.md': `---\norganisations: [MindLab]\n---\n# A\n\nText ${pieces.join(' ')}`,
      })
      const known = new Set(concepts.map(({ id }) => id))
      for (const { mentions, text } of articles) {
        let last = 0
        for (const { start, end, concept } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(known.has(concept)).toBe(true)
          last = end
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('a concept that is not named codes articles, and texts and queries are not read by its labels', async () => {
  const { articles, concepts, index } = await build({
    'a.md': '---\nlanguage: en\ntitle: City Launches Bench\ntopics: [News]\n---\nThe news is good.',
  })
  const { facets, mentions } = only(articles)
  expect(facets.kind?.map(({ value }) => value)).toEqual(['kind/news'])
  expect(facets.topic?.map(({ value }) => value)).toEqual(['topic/news'])
  expect(mentions.filter(({ concept }) => concept === 'kind/news')).toEqual([])
  expect(concepts.find(({ id }) => id === 'kind/news')?.named).toBe(false)
  const engine = await openIndex(index)
  expect((await search(engine, '', { filters: { kind: ['news'] }, facets: [] })).total).toBe(1)
})
