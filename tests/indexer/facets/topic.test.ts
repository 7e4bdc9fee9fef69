import { expect, test } from 'vitest'
import { build, only } from '../make-source.ts'
import { readFacet } from './read-facet.ts'

const LONG = 'Nothing that any vocabulary would know was said here for quite some time. '.repeat(60)

test('a subject that the title names is a topic, and so is the one above it', async () => {
  expect(await readFacet('topic', 'It was fun.', { title: 'Our third hackathon on smartphones' })).toEqual([
    ['method/hackathon', 'hackathon'],
    ['technology/smartphone', 'smartphones'],
    ['technology/mobile-phone', 'smartphones'],
    ['technology/mobile-device', 'smartphones'],
    ['technology/mobile', 'smartphones'],
  ])
})

test('a subject that the summary names is a topic, with the words of the summary', async () => {
  const { articles } = await build({ 'a.md': '---\nlanguage: en\nsummary: On open data.\n---\nA text.' })
  expect(only(articles).facets.topic).toEqual([
    { value: 'method/open-data', origin: 'extracted', evidence: [], inSummary: [{ start: 3, end: 12 }] },
  ])
})

test('what the summary of a longer text names is a topic only if the text names it twice', async () => {
  const topicOf = async (text: string): Promise<unknown> => {
    const { articles } = await build({ 'a.md': `---\nlanguage: en\nsummary: On open data.\n---\n${text} ${LONG}` })
    return only(articles).facets.topic?.map(({ value }) => value)
  }
  expect(await topicOf('On open data.')).toBeUndefined()
  expect(await topicOf('On open data. Open data.')).toEqual(['method/open-data'])
})

test('a subject that only the text names is a topic if it is named four times', async () => {
  expect(await readFacet('topic', 'Open data. Open data. Open data.')).toEqual([])
  expect(await readFacet('topic', 'Open data. Open data. Open data. Open data.')).toEqual([
    ['method/open-data', 'Open data', 'Open data', 'Open data', 'Open data'],
  ])
})

test('what a long text names four times is no topic of it', async () => {
  expect(await readFacet('topic', `Open data. Open data. Open data. Open data. ${LONG}`)).toEqual([])
})

test('a text that names several narrower subjects is about the one above them', async () => {
  expect(await readFacet('topic', 'A smartphone, then a tablet. Take a tablet or an iPhone.')).toEqual([
    ['technology/mobile-device', 'smartphone', 'tablet', 'tablet', 'iPhone'],
    ['technology/mobile', 'smartphone', 'tablet', 'tablet', 'iPhone'],
  ])
})

test('what texts of any subject name is no topic', async () => {
  expect(await readFacet('topic', 'A website.', { title: 'How one agency made a website for its users' })).toEqual([])
})

test('a topic that the metadata gives is not given again', async () => {
  const { articles } = await build({
    'a.md': '---\nlanguage: en\ntitle: On crowdsourcing\ntopics: [crowdsourcing]\n---\nA text.',
  })
  expect(only(articles).facets.topic).toEqual([{ value: 'method/crowdsourcing', origin: 'asserted', evidence: [] }])
})
