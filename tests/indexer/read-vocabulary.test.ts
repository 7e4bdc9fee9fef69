import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Concept } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { expect, test } from 'vitest'
import { readVocabulary, readVocabularyFile } from '../../packages/indexer/src/read-vocabulary.ts'
import { makeFolder, makeSource } from './make-source.ts'

/** The named things of the field: a technology is one if it has a kind, such as a product. */
const isNamed = ({ type, kind }: Concept): boolean =>
  ['organisation', 'programme', 'event', 'law'].includes(type) || (type === 'technology' && kind !== undefined)

test('a concept is an id with labels, one or several in a language, and what else is said of it', () => {
  const yaml = `
- id: topic/open-data
  labels: { en: [Open data, PSI], da: Åbne data }
  definition: Data that all may use
  broader: topic/data
  sameAs: https://example.org/1
  kind: subject
  country: place/DK
  validFrom: 2018
  source: [a.md, b.md]
- id: programme/year-2000
  labels: { en: 2000 }
`
  expect(readVocabularyFile(yaml, 'own.yaml')).toEqual({
    concepts: [
      {
        id: 'topic/open-data',
        type: 'topic',
        labels: { en: { preferred: 'Open data', alternative: ['PSI'] }, da: { preferred: 'Åbne data' } },
        definition: 'Data that all may use',
        kind: 'subject',
        country: 'place/DK',
        broader: 'topic/data',
        sameAs: ['https://example.org/1'],
        validFrom: '2018',
        source: ['a.md', 'b.md'],
      },
      { id: 'programme/year-2000', type: 'programme', labels: { en: { preferred: '2000' } } },
    ],
    problems: [],
  })
})

test('the label "no" of Norwegian is a language like any other', () => {
  const { concepts } = readVocabularyFile('- { id: topic/a, labels: { no: ja, yes: no } }', 'own.yaml')
  expect(concepts.map(({ labels }) => labels)).toEqual([{ no: { preferred: 'ja' }, yes: { preferred: 'no' } }])
})

test.each(['', '# nothing yet\n', '[]', '---\n'])('a file without concepts is an empty one: %j', (yaml) => {
  expect(readVocabularyFile(yaml, 'own.yaml').concepts).toEqual([])
})

test.each([
  'just words',
  '- labels: { en: A }',
  '- id: topic/a',
  '- { id: topic, labels: { en: A } }',
  '- { id: Topic/a, labels: { en: A } }',
  '- { id: "topic/two words", labels: { en: A } }',
  '- { id: [topic/a], labels: { en: A } }',
  '- { id: topic/a, labels: A }',
  '- { id: topic/a, labels: {} }',
  '- { id: topic/a, labels: { en: [] } }',
  '- { id: topic/a, labels: { en: { x: y } } }',
])('what is no concept is left out and reported: %s', (yaml) => {
  const { concepts, problems } = readVocabularyFile(yaml, 'own.yaml')
  expect(concepts).toEqual([])
  expect(problems).toEqual([
    {
      code: 'concept-invalid',
      message: 'Concept 1 was left out: it needs an id such as "topic/open-data" and labels such as { en: Open data }.',
      source: 'own.yaml',
      line: 1,
    },
  ])
})

test('a row that is no concept does not cost the others, and the report says which it is', () => {
  const yaml = '- { id: topic/a, labels: { en: A } }\n- nothing\n- { id: topic/c, labels: { en: C } }'
  const { concepts, problems } = readVocabularyFile(yaml, 'own.yaml')
  expect(concepts.map(({ id }) => id)).toEqual(['topic/a', 'topic/c'])
  expect(problems.map(({ message }) => message.split(' was')[0])).toEqual(['Concept 2'])
})

test('invalid YAML is reported with its line', () => {
  const { problems } = readVocabularyFile('- id: topic/a\n  labels: { en: A }\n- id: "topic/b\n', 'own.yaml')
  const invalid = problems.filter(({ code }) => code === 'vocabulary-invalid')
  expect(invalid.length).toBeGreaterThan(0)
  for (const { source, line } of invalid) {
    expect(source).toBe('own.yaml')
    expect(line).toBeGreaterThanOrEqual(3)
  }
})

test.each([
  ['an alias of nothing', '- { id: topic/a, labels: *nothing }'],
  [
    'an alias bomb',
    `a: &a [x]\n${Array.from({ length: 9 }, (_, n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[n]}`).join(', ')}]`).join('\n')}`,
  ],
])('%s is reported, not thrown', (_, yaml) => {
  const { concepts, problems } = readVocabularyFile(yaml, 'own.yaml')
  expect(concepts).toEqual([])
  expect(problems.map(({ code }) => code)).toContain('vocabulary-invalid')
})

test('the shipped vocabulary has no fault, and every country a name in every language', async () => {
  const { concepts, problems } = await readVocabulary([])
  expect(problems).toEqual([])
  const countries = concepts.filter(({ id }) => /^place\/[A-Z]{2}$/.test(id))
  expect(countries.length).toBeGreaterThan(200)
  for (const { labels } of countries) expect(Object.keys(labels)).toEqual(['en', 'da', 'nb', 'nn', 'sv'])
  expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length)
})

test('what the shipped vocabulary refers to is in it, and is above only what is of its type', async () => {
  const { concepts } = await readVocabulary([])
  const ids = new Set(concepts.map(({ id }) => id))
  const references = concepts.flatMap(({ broader, country, replacedBy }) => [broader, country, replacedBy])
  expect(references.filter((id) => id !== undefined && !ids.has(id))).toEqual([])
  const named = concepts.filter(isNamed)
  expect(named.filter(({ broader, type }) => broader !== undefined && !broader.startsWith(`${type}/`))).toEqual([])
  const parts = concepts.filter(({ id }) => /^place\/[A-Z]{2}-/.test(id))
  expect(parts.filter(({ broader, country, id }) => broader !== country || !id.startsWith(`${country}-`))).toEqual([])
})

test('every named thing that ships says which articles bear it out', async () => {
  const { concepts } = await readVocabulary([])
  const named = concepts.filter(isNamed)
  expect(named.length).toBeGreaterThan(1800)
  expect(named.filter(({ source = [] }) => source.length === 0).map(({ id }) => id)).toEqual([])
})

test('no two named things that ship share a label in one language', async () => {
  const { concepts } = await readVocabulary([])
  const owners = new Map<string, Concept>()
  const shared: string[] = []
  for (const concept of concepts)
    for (const [language, { preferred, alternative = [] }] of Object.entries(concept.labels))
      for (const label of [preferred, ...alternative]) {
        const key = `${language}: ${label}`
        const other = owners.get(key) ?? concept
        if (other !== concept && (isNamed(concept) || isNamed(other))) shared.push(`${key}: ${other.id}, ${concept.id}`)
        owners.set(key, concept)
      }
  expect(shared).toEqual([])
})

test('a folder that is not there is an empty one', async () => {
  const folder = await makeFolder()
  const [without, missing] = await Promise.all([readVocabulary([]), readVocabulary([join(folder, 'none')])])
  expect(missing).toEqual(without)
})

test('the files of a folder are read in order, named in problems as the folder is, and others left alone', async () => {
  const folder = await makeFolder({
    'b.yml': '- { id: topic/b, labels: { en: B } }',
    'a.yaml': '- { id: topic/a, labels: { en: A } }\n- wrong',
    'notes.txt': '- wrong',
  })
  const { concepts, problems } = await readVocabulary([folder], 'mine')
  expect(concepts.slice(-2).map(({ id }) => id)).toEqual(['topic/a', 'topic/b'])
  expect(problems.map(({ source }) => source)).toEqual(['mine/a.yaml'])
})

test('a folder named like a vocabulary file is passed over', async () => {
  const folder = await makeFolder({ 'a.yaml': '- { id: topic/a, labels: { en: A } }' })
  await mkdir(join(folder, 'b.yaml'))
  const { concepts } = await readVocabulary([folder])
  expect(concepts.at(-1)?.id).toBe('topic/a')
})

test('the concepts beside a corpus win over those that ship, language by language', async () => {
  const folder = await makeFolder({
    'a.md': '---\ncountry: The Danes\nlanguage: en\n---\n# A\n\nText.',
    'vocabulary/own.yaml': '- { id: place/DK, labels: { en: [The Kingdom, The Danes] } }',
  })
  const { articles, concepts, problems } = await buildIndex(folder)
  expect(problems).toEqual([])
  expect(articles[0]?.facets.country?.map(({ value }) => value)).toEqual(['place/DK'])
  const [labels] = concepts.flatMap((concept) => (concept.id === 'place/DK' ? [concept.labels] : []))
  expect(labels?.en).toEqual({ preferred: 'The Kingdom', alternative: ['The Danes'] })
  expect(labels?.da).toEqual({ preferred: 'Danmark' })
})

test('a vocabulary may lie elsewhere, and its concepts are found in texts, those above them counted in', async () => {
  const vocabulary = await makeFolder({
    'own.yaml':
      '- { id: method/co-creation, labels: { en: co-creation, da: samskabelse }, broader: method/participation }\n' +
      '- { id: method/participation, labels: { en: participation } }\n' +
      '- { id: method/unused, labels: { en: never said } }',
  })
  const { articles, concepts } = await buildIndex(
    [makeSource('a.md', '---\nlanguage: da\n---\n# A\n\nDet er Samskabelse.')],
    {
      vocabulary,
    },
  )
  expect(articles.flatMap(({ mentions }) => mentions.map(({ concept }) => concept))).toEqual(['method/co-creation'])
  expect(concepts.map(({ id }) => id)).toEqual(['language/da', 'method/co-creation', 'method/participation'])
})

test('faults of a vocabulary are problems of the build', async () => {
  const folder = await makeFolder({ 'a.md': '# A\n\nText.', 'vocabulary/own.yaml': '- { id: topic/a }\n- "' })
  const { problems } = await buildIndex(folder)
  expect(problems.map(({ source }) => source)).toContain('vocabulary/own.yaml')
  expect(problems.map(({ code }) => code)).toContain('concept-invalid')
  expect(problems.map(({ code }) => code)).toContain('vocabulary-invalid')
})
