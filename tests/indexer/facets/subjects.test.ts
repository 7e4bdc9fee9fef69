import { expect, test } from 'vitest'
import { build, only } from '../make-source.ts'
import { readFacet } from './read-facet.ts'

test('a method is one that the text names twice', async () => {
  expect(await readFacet('method', 'They chose service design. One hackathon.')).toEqual([])
  expect(await readFacet('method', 'They chose service design. Service design is slow.')).toEqual([
    ['method/service-design', 'service design', 'Service design'],
  ])
})

test('a method or a technology that one of several paragraphs names is named in passing', async () => {
  expect(await readFacet('method', 'Service design, and service design.\n\nThey agreed.')).toEqual([])
  expect(await readFacet('technology', 'Chatbots, a chatbot, a chatbot.\n\nThey agreed.')).toEqual([])
  expect(await readFacet('method', 'They chose service design.\n\nService design is slow.')).toEqual([
    ['method/service-design', 'service design', 'Service design'],
  ])
})

test('a method that the metadata gives as a topic is asserted', async () => {
  const { articles } = await build({ 'a.md': '---\nlanguage: en\ntopics: [crowdsourcing]\n---\nA text.' })
  expect(only(articles).facets.method).toEqual([{ value: 'method/crowdsourcing', origin: 'asserted', evidence: [] }])
  expect(only(articles).facets.topic).toEqual([{ value: 'method/crowdsourcing', origin: 'asserted', evidence: [] }])
})

test('words of a longer name are no method', async () => {
  expect(
    await readFacet('method', 'The Geological Survey met. Then the Geological Survey wrote. A Survey Office came.'),
  ).toEqual([])
})

test('a case study names a text, not a method', async () => {
  expect(await readFacet('method', 'Read one case study, then another case study.')).toEqual([])
})

test('a technology is one that the text names three times', async () => {
  expect(await readFacet('technology', 'A chatbot answers. Chatbots wait.')).toEqual([])
  expect(await readFacet('technology', 'A chatbot answers. Chatbots wait. The chatbot ends.')).toEqual([
    ['technology/chatbot', 'chatbot', 'Chatbots', 'chatbot'],
  ])
})

test.each(['blog', 'PDF', 'photo', 'PowerPoint', 'webinar'])(
  'a %s that a text names is no technology of it',
  async (word) => {
    expect(await readFacet('technology', `A ${word} here, a ${word} there, a ${word} again.`)).toEqual([])
  },
)

test('a level of government is one that the text names twice', async () => {
  expect(
    await readFacet('level', 'A municipality paid. The federal government did not. Another municipality.'),
  ).toEqual([['level/local', 'municipality', 'municipality']])
})

test('a county is a place as often as a level', async () => {
  expect(await readFacet('level', 'The county paid, and the next county.')).toEqual([])
})
