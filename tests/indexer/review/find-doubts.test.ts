import { join } from 'node:path'
import { type Doubt, reviewCorpus } from '@viden/indexer'
import { expect, test } from 'vitest'
import { makeFolder, only } from '../make-source.ts'

/** Gives what is doubtful in a corpus of which decisions were made. */
async function review(
  articles: Readonly<Record<string, string>>,
  decisions = '',
  concepts = '[]',
): Promise<readonly Doubt[]> {
  const vocabulary = { 'vocabulary/review.yaml': decisions, 'vocabulary/own.yaml': concepts }
  return (await reviewCorpus(await makeFolder({ ...articles, ...vocabulary }))).doubts
}

const EPA = 'The Environmental Loom Agency paid.'
const EAP = 'The Enivronmental Loom Agency paid.'
const epa = {
  'a.md': `# A\n\n${EPA}`,
  'b.md': `# B\n\n${EPA} ${EAP}`,
  'c.md': `# C\n\nBefore it. ${EAP} After it.`,
  'd.md': `# D\n\n${EPA}`,
}

test('two concepts with like names are a doubt, the one that more articles have first, each with a sentence', async () => {
  const doubt = only(await review(epa))
  const [kept, merged] = ['organisation/environmental-loom-agency', 'organisation/enivronmental-loom-agency']
  expect(doubt).toMatchObject({
    kind: 'merge',
    reason: 'They are spelt nearly alike.',
    articles: 2,
    about: [
      { id: kept, label: 'Environmental Loom Agency', type: 'organisation', articles: 3, mentions: 3 },
      { id: merged, label: 'Enivronmental Loom Agency', type: 'organisation', articles: 2, mentions: 2 },
    ],
    yes: { same: [kept, merged] },
    no: { different: [kept, merged] },
  })
  expect(
    doubt.about.map(({ quotes }) =>
      quotes.map(({ citation, title, words }) => [title, citation.quote, citation.quote.slice(words.start, words.end)]),
    ),
  ).toEqual([[['A', EPA, 'Environmental Loom Agency']], [['B', EAP, 'Enivronmental Loom Agency']]])
})

test('what was decided is not asked again', async () => {
  const { no, yes } = only(await review(epa))
  expect(await review(epa, JSON.stringify([yes]))).toEqual([])
  expect(await review(epa, JSON.stringify([no]))).toEqual([])
})

test('a concept of the vocabulary is kept, and two of them are not asked about', async () => {
  const wrong = '- { id: organisation/ela, labels: { en: Enivronmental Loom Agency } }'
  const right = '- { id: organisation/right, labels: { en: Environmental Loom Agency } }'
  expect(only(await review(epa, '', wrong)).yes).toEqual({
    same: ['organisation/ela', 'organisation/environmental-loom-agency'],
  })
  expect(await review(epa, '', `${wrong}\n${right}`)).toEqual([])
})

const PERSON = 'Mr. John Weaver said so on Monday.'
const people = {
  'a.md': `# A\n\n${PERSON}`,
  'b.md': `# B\n\n${PERSON}`,
  'c.md': '# C\n\nMr. James Spinner said so on Monday.',
}

test('a name that only looks like one is a doubt if several articles have it', async () => {
  expect(only(await review(people))).toMatchObject({
    kind: 'name',
    reason: 'Nothing tells but the look of it.',
    articles: 2,
    about: [{ id: 'person/john-weaver', quotes: [{ title: 'A' }, { title: 'B' }] }],
    yes: { name: 'person/john-weaver', accepted: true },
    no: { name: 'person/john-weaver', accepted: false },
  })
  for (const accepted of [true, false])
    expect(await review(people, `- { name: person/john-weaver, accepted: ${accepted} }`)).toEqual([])
})

test('a name that the vocabulary, the metadata or grammar bears out is none', async () => {
  expect(await review(people, '', '- { id: person/john, labels: { und: John Weaver } }')).toEqual([])
  const bodies = { 'a.md': '---\norganisations: [MindLoom]\n---\n# A\n\nThe Ministry of Looms and MindLoom met.' }
  expect(await review({ ...bodies, 'b.md': '# B\n\nThe Ministry of Looms and MindLoom met.' })).toEqual([])
})

test('a value is a doubt that shows its evidence, or the title that says so', async () => {
  const text = 'Limited resources were a barrier. The project could not go on for a lack of resources.'
  const article = { 'lab.md': `# Lab\n\n${text}` }
  const { about, kind, no, reason } = only(await review(article))
  expect({ kind, reason, no }).toEqual({
    kind: 'value',
    reason: 'Of 100 such values 88 are right.',
    no: { article: 'lab', facet: 'pitfall', value: 'pitfall/resources', accepted: false },
  })
  expect(only(about).quotes[0]?.citation.quote).toBe('Limited resources were a barrier.')
  expect(await review(article, JSON.stringify([no]))).toEqual([])
})

test('what changes most articles comes first', async () => {
  const more = { 'e.md': '# E\n\nThe Warp House Council met.', 'f.md': '# F\n\nThe Warp Houses Council met.' }
  const names = { 'g.md': people['a.md'], 'h.md': people['b.md'] }
  const doubts = await review({ ...more, ...names, ...epa })
  expect(doubts.map(({ articles, kind, reason }) => [kind, articles, reason])).toEqual([
    ['merge', 2, 'They are spelt nearly alike.'],
    ['merge', 1, 'They have the same words.'],
    ['name', 2, 'Nothing tells but the look of it.'],
  ])
})

test('options that there are not are refused, and a missing folder is reported', async () => {
  // A misspelt option, as from JavaScript.
  const misspelt = { vocabularies: 'x' } as object
  await expect(reviewCorpus('corpus', misspelt)).rejects.toMatchObject({ code: 'option-invalid' })
  await expect(reviewCorpus(join(await makeFolder(), 'none'))).rejects.toMatchObject({ code: 'corpus-missing' })
})
