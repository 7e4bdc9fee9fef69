import { join } from 'node:path'
import { type BuildResult, buildIndex } from '@viden/indexer'
import { expect, test } from 'vitest'
import { makeFolder } from '../make-source.ts'

/** Builds a corpus after decisions, and after concepts, in YAML. */
async function build(
  articles: Readonly<Record<string, string>>,
  { concepts = '[]', decisions }: { concepts?: string; decisions: string },
): Promise<BuildResult> {
  const files = { ...articles, 'vocabulary/own.yaml': concepts, 'vocabulary/review.yaml': decisions }
  return buildIndex(await makeFolder(files))
}

/** Gives the words and the concepts of mentions of types. */
function read({ articles }: BuildResult, ...types: string[]): string[] {
  return articles.flatMap(({ mentions, text }) =>
    mentions
      .filter(({ concept }) => types.some((type) => concept.startsWith(`${type}/`)))
      .map(({ concept, end, start }) => `${text.slice(start, end)} = ${concept}`),
  )
}

const loom = {
  'a.md': '# A\n\nThe Ministry of Looms paid for it. The Ministry of Looms (MOL) wove.',
  'b.md': '# B\n\nThe Ministry of Looms paid. Then the Minstry Agency of Looms (MOL) wove.',
  'c.md': '# C\n\nThe MOL has rooms, and the MOL has windows.',
}

test('of concepts that are the same the first is kept, with the labels of the others and what they explain', async () => {
  const before = await build(loom, { decisions: '' })
  const minstry = before.concepts.filter(({ id }) => id.startsWith('organisation/min')).map(({ id }) => id)
  expect(minstry).toEqual(['organisation/ministry-of-looms', 'organisation/minstry-agency-of-looms'])
  expect(read(before, 'organisation').filter((line) => line.startsWith('MOL = ')).length).toBe(2)

  const after = await build(loom, { decisions: `- same: [organisation/ministry-of-looms, ${minstry[1]}]` })
  const id = 'organisation/ministry-of-looms'
  expect(read(after, 'organisation')).toEqual([
    `Ministry of Looms = ${id}`,
    `Ministry of Looms = ${id}`,
    `MOL = ${id}`,
    `Ministry of Looms = ${id}`,
    `Minstry Agency of Looms = ${id}`,
    `MOL = ${id}`,
    // Two articles explain it now, and by one body.
    `MOL = ${id}`,
    `MOL = ${id}`,
  ])
  expect(after.concepts.filter(({ type }) => type === 'organisation').map(({ labels }) => labels)).toEqual([
    { und: { preferred: 'Ministry of Looms', alternative: ['MOL', 'Minstry Agency of Looms'] } },
  ])
  expect(after.articles.map(({ facets }) => facets.organisation?.map(({ value }) => value))).toEqual([[id], [id], [id]])
})

test('a family name is that of the one person whom two names are', async () => {
  const articles = { 'a.md': '# A\n\nMr. William Brantley spoke. Mr. W. Brantley wrote. “Yes,” said Mr. Brantley.' }
  expect(read(await build(articles, { decisions: '' }), 'person')).toEqual([
    'William Brantley = person/william-brantley',
    'W. Brantley = person/w-brantley',
  ])
  const after = await build(articles, { decisions: '- same: [person/william-brantley, person/w-brantley]' })
  expect(read(after, 'person').map((line) => line.split(' = ')[1])).toEqual(Array(3).fill('person/william-brantley'))
})

test('concepts of the vocabulary may be one with others, and what lies below them stays so', async () => {
  const concepts = `
- { id: organisation/looms, labels: { en: Loom Office }, definition: It weaves. }
- { id: organisation/part, labels: { en: Warp Unit }, broader: organisation/looms }
`
  const decisions = '- same: [organisation/house-of-looms, organisation/looms]'
  const articles = { 'a.md': '---\norganisations: [House of Looms]\n---\n# A\n\nThe Loom Office and its Warp Unit.' }
  const after = await build(articles, { concepts, decisions })
  expect(read(after, 'organisation')).toEqual([
    'Loom Office = organisation/house-of-looms',
    'Warp Unit = organisation/part',
  ])
  expect(after.concepts.filter(({ type }) => type === 'organisation')).toEqual([
    {
      id: 'organisation/house-of-looms',
      type: 'organisation',
      labels: { und: { preferred: 'House of Looms' }, en: { preferred: 'Loom Office' } },
      definition: 'It weaves.',
    },
    {
      id: 'organisation/part',
      type: 'organisation',
      labels: { en: { preferred: 'Warp Unit' } },
      broader: 'organisation/house-of-looms',
    },
  ])
})

test('one thing may be split in two by the vocabulary', async () => {
  const concepts = '- { id: person/kennedy-of-looms, labels: { und: John Q. Kennedy } }'
  const articles = { 'a.md': '# A\n\nPresident John Kennedy said so. So did Mr. John Q. Kennedy.' }
  expect(read(await build(articles, { concepts, decisions: '' }), 'person')).toEqual([
    'John Kennedy = person/john-kennedy',
    'John Q. Kennedy = person/kennedy-of-looms',
  ])
})

test('a name that is none is no mention and no value, whatever gave it', async () => {
  const articles = {
    'a.md':
      '---\norganisations: [House of Looms]\n---\n# A\n\nThe Ministry of Looms (MOL) paid. The MOL uses design thinking.',
  }
  const decisions = `
- { name: organisation/house-of-looms, accepted: false }
- { name: organisation/ministry-of-looms, accepted: false }
- { name: method/design-thinking, accepted: false }
`
  const before = await build(articles, { decisions: '' })
  expect(before.articles[0]?.facets.organisation?.length).toBe(2)
  expect(read(before, 'method')).toEqual(['design thinking = method/design-thinking'])
  const after = await build(articles, { decisions })
  expect(read(after, 'organisation', 'method')).toEqual([])
  expect(after.articles[0]?.facets.organisation).toBeUndefined()
  expect(after.concepts.map(({ type }) => type)).not.toContain('organisation')
})

test('a value that an article has not is none of it, but of others; of two decisions the later holds', async () => {
  const text = 'The Ministry of Looms paid.'
  const decisions = `
- { article: b, facet: organisation, value: organisation/ministry-of-looms, accepted: false }
- { article: a, facet: organisation, value: organisation/ministry-of-looms, accepted: false }
- { article: a, facet: organisation, value: organisation/ministry-of-looms, accepted: true }
`
  const { articles } = await build({ 'a.md': `# A\n\n${text}`, 'b.md': `# B\n\n${text}` }, { decisions })
  expect(articles.map(({ facets }) => facets.organisation?.map(({ value }) => value))).toEqual([
    ['organisation/ministry-of-looms'],
    undefined,
  ])
  expect(articles.map(({ mentions }) => mentions.length)).toEqual([1, 1])
})

test('decisions on what is not there change nothing', async () => {
  const decisions = `
- same: [person/nobody, person/no-one, organisation/ministry-of-looms]
- same: [organisation/ministry-of-looms, person/nobody]
- same: [organisation/ministry-of-looms, organisation/ministry-of-looms]
- different: [person/nobody, person/no-one]
- { name: person/nobody, accepted: false }
- { article: nowhere, facet: none, value: nothing, accepted: false }
`
  const [before, after] = await Promise.all([build(loom, { decisions: '' }), build(loom, { decisions })])
  expect(after.problems).toEqual([])
  expect(Buffer.from(after.index).equals(Buffer.from(before.index))).toBe(true)
})

test('concepts that are the same in a ring, or by way of another, are one', async () => {
  const articles = { 'a.md': '---\norganisations: [Loom House, Warp House, Weft House]\n---\n# A\n\nText.' }
  const decisions = `
- same: [organisation/warp-house, organisation/weft-house]
- same: [organisation/loom-house, organisation/weft-house]
- same: [organisation/weft-house, organisation/loom-house]
`
  const { articles: after } = await build(articles, { decisions })
  expect(after[0]?.facets.organisation?.map(({ value }) => value)).toEqual(['organisation/loom-house'])
})

test('a hand-written mistake is a problem of the index, with its line', async () => {
  const folder = await makeFolder({ 'a.md': '# A\n\nText.', 'vocabulary/review.yaml': '- same: [a, b]\n- name: a\n' })
  const { problems } = await buildIndex(folder)
  expect(problems).toEqual([
    {
      code: 'decision-invalid',
      message: 'Decision 2 was left out: it needs "accepted: true" or "accepted: false".',
      source: join('vocabulary', 'review.yaml'),
      line: 2,
    },
  ])
})
