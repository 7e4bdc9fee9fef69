import { expect, test } from 'vitest'
import { findCues } from '../../../packages/indexer/src/stages/find-cues.ts'
import { build, only } from '../make-source.ts'

const rules = { en: { stems: /pilot/u, rules: [{ value: 'stage/pilot', pattern: /\bpilots?\b/gu }] } }

async function cuesOf(content: string): Promise<unknown[]> {
  const { articles } = await build({ 'a.md': content })
  const article = only(articles)
  return findCues(article, rules).map(({ start, end, modality, sentence, value }) => [
    value,
    article.text.slice(start, end),
    article.text.slice(sentence.start, sentence.end),
    modality,
  ])
}

test('words are found with their sentence and how they are meant', async () => {
  expect(await cuesOf('---\nlanguage: en\n---\nIt was cold. The pilot ended. There was no pilot.')).toEqual([
    ['stage/pilot', 'pilot', 'The pilot ended.', 'asserted'],
    ['stage/pilot', 'pilot', 'There was no pilot.', 'negated'],
  ])
})

test('headings, captions and code state nothing', async () => {
  expect(await cuesOf('---\nlanguage: en\n---\n# The pilot\n\n```\npilot\n```')).toEqual([])
})

test('what is too long to be a sentence states nothing', async () => {
  expect(await cuesOf(`---\nlanguage: en\n---\n${'the pilot '.repeat(250)}ended.`)).toEqual([])
})

test('a passage is read with the rules of its language', async () => {
  expect(await cuesOf('---\nlanguage: da\n---\nEt pilot gik i gang.')).toEqual([])
})

test('words that deny by themselves are not negated by themselves', async () => {
  const { articles } = await build({ 'a.md': '---\nlanguage: en\n---\nIt failed to start. It never failed to start.' })
  const failed = { value: 'outcome/failure', pattern: /\bfailed to\b/gu }
  const modalities = (denies: boolean): unknown =>
    findCues(only(articles), { en: { stems: /fail/u, rules: [{ ...failed, denies }] } }).map(({ modality }) => modality)
  expect(modalities(false)).toEqual(['negated', 'negated'])
  expect(modalities(true)).toEqual(['asserted', 'negated'])
})

test('a passage is passed over that has none of the stems', async () => {
  const { articles } = await build({ 'a.md': '---\nlanguage: en\n---\nA pilot.' })
  expect(findCues(only(articles), { en: { ...rules.en, also: /trial/u } })).toEqual([])
})

test('words of a title or a name state nothing', async () => {
  const { articles } = await build({ 'a.md': '---\nlanguage: en\n---\nRead about Pilot Projects. Pilot projects end.' })
  const named = { stems: /pilot/u, rules: [{ value: 'stage/pilot', pattern: /pilot projects/gu }] }
  expect(findCues(only(articles), { en: named }).map(({ start }) => start)).toEqual([27])
})
