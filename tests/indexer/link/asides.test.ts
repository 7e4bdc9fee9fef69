import { expect, test } from 'vitest'
import { build, only } from '../make-source.ts'

async function placesIn(text: string): Promise<readonly string[]> {
  const { articles } = await build({ 'a.md': `# A\n\n${text}` })
  const { mentions, text: whole } = only(articles)
  return mentions.flatMap(({ concept, start, end }) => (concept.startsWith('place/') ? whole.slice(start, end) : []))
}

test.each([
  'Disclaimer: brands are named as examples, which Norway does not recommend.',
  'References to brands do not imply endorsement by Norway.',
  'All opinions are his own and do not necessarily reflect the views of Norway.',
  'The Royal Library of Norway/iStock/Thinkstock',
])('what a disclaimer or a credit names is not mentioned: %s', async (text) => {
  expect(await placesIn(text)).toEqual([])
})

test('the sentences beside one that disclaims name what they name', async () => {
  expect(await placesIn('She works in Oslo. Her opinions do not reflect the views of Norway.')).toEqual(['Oslo'])
})

test('a text may speak of endorsement and of disclaimers', async () => {
  expect(await placesIn('Norway gave its endorsement. A disclaimer in Denmark says so.')).toEqual(['Norway', 'Denmark'])
})
