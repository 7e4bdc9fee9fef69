import { expect, test } from 'vitest'
import { build, only } from '../make-source.ts'
import { readFacet } from './read-facet.ts'

test.each([
  ['SAM.gov – Usability Case Study', 'kind/case-study', 'Case Study'],
  ['How Canada Is Changing Its Services', 'kind/case-study', 'How Canada Is Changing'],
  ['Five Lessons Learned During a Content Audit', 'kind/lesson', 'Lessons'],
  ['How to Make a Paper Prototype', 'kind/guide', 'How to'],
  ['Three tips for writing', 'kind/guide', 'tips'],
  ['A Conversation with OMB', 'kind/interview', 'Conversation with'],
  ['GSA Launches a Tool', 'kind/news', 'Launches'],
  ['Mobile First Webinar', 'kind/event', 'Webinar'],
  ['Memorandum on Presidential Transition', 'kind/policy', 'Memorandum'],
  ['Survey Finds Less Trust', 'kind/research', 'Survey Finds'],
  ['Why Agencies Should Share Code', 'kind/opinion', 'Why Agencies Should'],
  ['Frequently Asked Questions', 'kind/faq', 'Frequently Asked Questions'],
])('the title "%s" says %s', async (title, value, words) => {
  expect(await readFacet('kind', 'Some text.', { title })).toContainEqual([value, words])
})

test.each([
  'Press Releases by Machine',
  'How the City Works?',
  'What Happens When the Whole Team Joins',
  'Five Ways Video Will Evolve',
  'A text',
])('the title "%s" says nothing', async (title) => {
  expect(await readFacet('kind', 'Some text.', { title })).toEqual([])
})

test('a text whose headings are questions to a person is an interview', async () => {
  const questions = ['What is your role?', 'Why did you join?', 'What have you learnt?', 'Tell us more, would you?']
  const text = questions.map((question) => `## ${question}\n\nWell, much.`).join('\n\n')
  expect(await readFacet('kind', text)).toEqual([['kind/interview', ...questions]])
})

test('a heading or the opening says a kind', async () => {
  expect(await readFacet('kind', 'Some text.\n\n## Lessons learned\n\nMuch.')).toEqual([
    ['kind/lesson', 'Lessons learned'],
  ])
  expect(await readFacet('kind', 'We are pleased to announce a new app.')).toEqual([
    ['kind/news', 'are pleased to announce'],
  ])
  expect(await readFacet('kind', 'Join us on Friday.')).toEqual([['kind/event', 'Join us on']])
})

test('questions of readers are a list of answers', async () => {
  const questions = ['What is it?', 'Who pays?', 'Where is it?', 'When does it end?', 'How long is it?']
  const text = questions.map((question) => `## ${question}\n\nWell, much.`).join('\n\n')
  expect(await readFacet('kind', text)).toEqual([['kind/faq', ...questions]])
})

test('lines that begin with who asks are an interview', async () => {
  const text = 'Q: What?\n\nA: That.\n\nQ: Why?\n\nA: So.\n\nQ: Where?\n\nA: Here.'
  expect((await readFacet('kind', text)).map(([value]) => value)).toEqual(['kind/interview'])
})

test('the folder of a file says its kind', async () => {
  const { articles } = await build({ 'case-studies/a.md': '---\nlanguage: en\n---\n# A\n\nText.' })
  expect(only(articles).facets.kind).toEqual([{ value: 'kind/case-study', origin: 'asserted', evidence: [] }])
})

test('an endless number in a title takes no time to speak of', async () => {
  expect(await readFacet('kind', 'Some text.', { title: `Report ${'9'.repeat(200_000)}` })).toEqual([])
})
