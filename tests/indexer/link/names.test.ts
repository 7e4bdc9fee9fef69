import type { Article } from '@viden/core'
import { expect, test } from 'vitest'
import { build } from '../make-source.ts'

/** Gives the mentions of things of a type as pairs of words and concept. */
function read(article: Article | undefined, type: string): string[][] {
  if (article === undefined) throw new Error('There is no article.')
  const mentions = article.mentions.filter(({ concept }) => concept.startsWith(`${type}/`))
  return mentions.map(({ start, end, concept }) => [article.text.slice(start, end), concept])
}

test('a family name after a full name is that person, with or without a title', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nSophie Løhde, the current minister, heads it. Minister Løhde said so. “Yes,” said Løhde.',
  })
  const id = 'person/sophie-lohde'
  expect(read(articles[0], 'person')).toEqual([
    ['Sophie Løhde', id],
    ['Løhde', id],
    ['Løhde', id],
  ])
})

test('a family name that two persons of an article share, or none, is nobody', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nMr. John Smith met Mrs. Mary Smith in London. “No,” said Mr. Smith.',
    'b.md': '# B\n\n“No,” said Mr. Smith.',
  })
  expect(articles.map((article) => read(article, 'person').map(([words]) => words))).toEqual([
    ['John Smith', 'Mary Smith'],
    [],
  ])
})

test('one person is one concept, with or without middle initials, in all articles', async () => {
  const { articles, concepts } = await build({
    'a.md': '# A\n\nPresident John F. Kennedy said so.',
    'b.md': '# B\n\nPresident John Kennedy said so.',
    'c.md': '# C\n\nSo did President John Kennedy.',
  })
  const id = 'person/john-kennedy'
  expect(articles.map((article) => read(article, 'person'))).toEqual([
    [['John F. Kennedy', id]],
    [['John Kennedy', id]],
    [['John Kennedy', id]],
  ])
  expect(concepts.find((concept) => concept.id === id)?.labels).toEqual({
    und: { preferred: 'John Kennedy', alternative: ['John F. Kennedy'] },
  })
})

test('of what type a name is, most articles decide', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nThe Ministry of Looms paid. The Ministry of Looms agreed.',
    'b.md': '# B\n\nWe met in Ministry of Looms.',
  })
  expect(articles.map((article) => new Set(read(article, 'organisation').map(([, id]) => id)))).toEqual([
    new Set(['organisation/ministry-of-looms']),
    new Set(['organisation/ministry-of-looms']),
  ])
})

test('a name of the vocabulary is that concept, whatever it looks like', async () => {
  const { articles } = await build({ 'a.md': '# A\n\nThey asked Data.gov for help.' })
  expect(read(articles[0], 'programme')).toEqual([['Data.gov', 'programme/data-gov']])
})

test('programmes, events and laws are concepts of their own', async () => {
  const { concepts } = await build({
    'a.md': '# A\n\nThe Loom Weaving Act of 2010 founded the Loom Fellowship. It was shown at the Loom Makers Summit.',
  })
  expect(concepts.map(({ id }) => id).filter((id) => /^(law|programme|event)\//.test(id))).toEqual([
    'event/loom-makers-summit',
    'law/loom-weaving-act-of-2010',
    'programme/loom-fellowship',
  ])
})

test('an acronym that one article explains is that body elsewhere only where it is plainly a name', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nThe National Park Service (NPS) has parks.',
    'b.md': '# B\n\nIt has a high nps score, and an nps (NPS).',
  })
  expect(articles.map((article) => read(article, 'organisation').map(([words]) => words))).toEqual([
    ['National Park Service', 'NPS'],
    [],
  ])
})

test('an acronym stands for what it is explained by, not for a longer name, and a kind of file for nothing', async () => {
  const { articles } = await build({
    'a.md':
      '# A\n\nThe Loom Board User Group (UG) met. See the Professional Dyeing Form (PDF). The U.S. Loom Board (LB) paid.',
  })
  expect(articles[0]?.mentions.map(({ start, end }) => articles[0]?.text.slice(start, end))).not.toContain('UG')
  expect(read(articles[0], 'organisation').map(([words]) => words)).not.toContain('PDF')
  expect(read(articles[0], 'organisation').map(([words]) => words)).toContain('LB')
})

test('a genitive without apostrophe is the name itself in the Nordic languages', async () => {
  const { articles } = await build({
    'a.md':
      '---\nlang: nb\n---\n\n# A\n\nDet er Digitaliseringsdirektoratet som eier løsningen. Digitaliseringsdirektoratets tjenester er gode.',
  })
  const ids = new Set(read(articles[0], 'organisation').map(([, id]) => id))
  expect(ids.size).toBe(1)
})

test('a short form that an article explains by something else is not the thing of that name', async () => {
  const other = 'The Customs Enforcement Service (CES) met. CES is a body.'
  const { articles } = await build({
    'a.md': '# A\n\nWe asked for the Customer Effort Score (CES). A low CES is good.',
    'b.md': `# B\n\n${other}`,
    'c.md': `# C\n\nAgain: ${other}`,
  })
  expect(articles.map((article) => read(article, 'organisation').length)).toEqual([0, 3, 3])
})

test('the initials of a longer name are not those of the place at its end', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nShe studied at the University of California, Los Angeles (UCLA). She liked UCLA.',
  })
  expect(read(articles[0], 'place').map(([words]) => words)).not.toContain('UCLA')
})

test.each([
  ['They at SAMHSA Disaster Response said so.', 'SAMHSA'],
  ['They used the Department of Labor’s Timesheet there.', 'Department of Labor'],
])('what a known body does or has is none: %s', async (text, body) => {
  const { articles } = await build({ 'a.md': `# A\n\n${text}` })
  expect(read(articles[0], 'organisation').map(([words]) => words)).toEqual([body])
})

test('several words that one text writes once with capitals are no body, those of a company aside', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nThey work at Zorbo Quavix in London. They work at Tandem Klarsen Ltd in London.',
    'b.md': '# B\n\nThey work at Vindo Klarsen Ltd in Oslo.',
  })
  expect(articles.map((article) => read(article, 'organisation').map(([words]) => words))).toEqual([
    ['Tandem Klarsen Ltd'],
    ['Vindo Klarsen Ltd'],
  ])
})

test.each([
  ['They met in Alexandria, VA, to agree.', 'US'],
  ['They met in Alexandria, Virginia.', 'US'],
  ['They met in Alexandria, Egypt.', 'EG'],
  ['They met in Alexandria.', 'EG'],
])('a city lies where texts say that it does: %s', async (text, country) => {
  const { concepts } = await build({ 'a.md': `# A\n\n${text}` })
  expect(concepts.find(({ id }) => id === 'place/alexandria')?.broader).toBe(`place/${country}`)
})

test('the family name of a person is not the place of that name', async () => {
  const { articles } = await build({ 'a.md': '# A\n\nMr. Peter France came. “No,” said France.' })
  expect(read(articles[0], 'place')).toEqual([])
})

test('a name made of words that texts also use without capitals is no body, unless something else says so', async () => {
  const { articles } = await build({
    'a.md': '# A\n\nThey at Whale Alert said so. A whale gives an alert.',
  })
  expect(read(articles[0], 'organisation')).toEqual([])
})
