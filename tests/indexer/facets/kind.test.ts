import { expect, test } from 'vitest'
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
  expect(await readFacet('kind', 'Some text.', title)).toContainEqual([value, words])
})

test.each(['Press Releases by Machine', 'How the City Works?', 'Five Ways Video Will Evolve', 'A text'])(
  'the title "%s" says nothing',
  async (title) => {
    expect(await readFacet('kind', 'Some text.', title)).toEqual([])
  },
)

test('a text whose headings are questions to a person is an interview', async () => {
  const questions = ['What is your role?', 'Why did you join?', 'What have you learnt?', 'Tell us more, would you?']
  const text = questions.map((question) => `## ${question}\n\nWell, much.`).join('\n\n')
  expect(await readFacet('kind', text)).toEqual([['kind/interview', ...questions]])
})
