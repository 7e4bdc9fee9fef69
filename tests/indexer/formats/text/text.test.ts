import { expect, test } from 'vitest'
import type { Document } from '../../../../packages/indexer/src/formats/format.ts'
import { text } from '../../../../packages/indexer/src/formats/text/text.ts'
import { makeSource } from '../../make-source.ts'

async function parse(content: string): Promise<Document> {
  return text.parse(makeSource('a.txt', content))
}

/** Gives blocks as pairs of kind and text. */
async function read(content: string): Promise<string[][]> {
  return (await parse(content)).blocks.map(({ kind, text: words }) => [kind, words])
}

test('a saved page is a title, headings, paragraphs and bullets', async () => {
  const content = `
Skip to content
How labs learn

Labs try things out before they are bought.

What they do
• They ask citizens.
• They build models.

The rest is up to others.
`
  expect(await parse(content)).toEqual({
    metadata: { title: 'How labs learn' },
    blocks: [
      { kind: 'heading', text: 'How labs learn', level: 1 },
      { kind: 'paragraph', text: 'Labs try things out before they are bought.' },
      { kind: 'heading', text: 'What they do', level: 2 },
      { kind: 'list', text: 'They ask citizens.' },
      { kind: 'list', text: 'They build models.' },
      { kind: 'paragraph', text: 'The rest is up to others.' },
    ],
    problems: [],
  })
})

test.each(['•', '·', '▪', '◦', '‣', '*', '1.', '12)', '  •', '\t▪'])('"%s" before a line is a bullet', async (mark) => {
  expect(await read(`They did this:\n${mark} one thing.`)).toEqual([
    ['paragraph', 'They did this:'],
    ['list', 'one thing.'],
  ])
})

test.each(['-', '–', '—'])('"%s" before several lines is a bullet', async (dash) => {
  expect(await read(`They did this:\n${dash} one thing\n${dash} Another thing.`)).toEqual([
    ['paragraph', 'They did this:'],
    ['list', 'one thing'],
    ['list', 'Another thing.'],
  ])
})

test.each(['-', '–', '—'])('"%s" that opens a quotation is no bullet', async (dash) => {
  expect(await read(`She was pleased.\n\n${dash} We learned a lot, she says.\n\nThen she left.`)).toEqual([
    ['paragraph', 'She was pleased.'],
    ['paragraph', `${dash} We learned a lot, she says.`],
    ['paragraph', 'Then she left.'],
  ])
})

test('a question is a heading', async () => {
  expect(await read('Labs are many.\n\nWhat do they do?\n\nThey try things out.')).toEqual([
    ['paragraph', 'Labs are many.'],
    ['heading', 'What do they do?'],
    ['paragraph', 'They try things out.'],
  ])
})

test.each([
  'it begins with a small letter',
  'It ends with a full stop.',
  'It announces something:',
  'It goes on,',
  `It is longer than a heading ever is, ${'word '.repeat(20)}and so on`,
])('no heading: %s', async (line) => {
  expect(await read(`First sentence.\n\n${line}\n\nLast sentence.`)).toEqual([
    ['paragraph', 'First sentence.'],
    ['paragraph', line],
    ['paragraph', 'Last sentence.'],
  ])
})

test('a last line without a full stop heads nothing and is kept as a paragraph', async () => {
  expect(await read('One sentence.\n\nNo full stop here')).toEqual([
    ['paragraph', 'One sentence.'],
    ['paragraph', 'No full stop here'],
  ])
})

test('a long row of links is boilerplate, however many there are', async () => {
  const links = `Contact us | ${'About us | '.repeat(14)}Press room`
  expect(await read(`One sentence.\n\n${links}`)).toEqual([['paragraph', 'One sentence.']])
  expect(await read(`One sentence.\n\n${links} | 2018.`)).toHaveLength(2)
})

test('a line of a hundred thousand spaces is an empty one', async () => {
  expect(await read(`One sentence.\n${' '.repeat(100_000)}X y.`)).toHaveLength(2)
})

test.each([
  'Skip to content',
  'Skip to main content',
  'Hopp til innhold',
  'Hopp til hovedinnhold',
  'Gå til indhold',
  'Gå til hovedindholdet',
  'Hoppa till innehåll',
  'Terms and conditions | Personal data',
  'Privacy policy · Cookies',
  'Copyright 2018 The Agency',
  'All rights reserved',
])('what every page of a site has is left out: %s', async (line) => {
  expect(await read(`One sentence.\n\n${line}\n\nAnother sentence.`)).toEqual([
    ['paragraph', 'One sentence.'],
    ['paragraph', 'Another sentence.'],
  ])
})

test.each([
  'Copyright reform took ten years and changed how museums share their collections.',
  'Contact with citizens is what made the project work.',
  'Privacy was the hardest part.',
])('a sentence is no boilerplate for its first word: %s', async (sentence) => {
  expect(await read(`One sentence.\n\n${sentence}`)).toEqual([
    ['paragraph', 'One sentence.'],
    ['paragraph', sentence],
  ])
})

test.each([
  ['Published 1 May 2018', '2018-05-01'],
  ['Udgivet 1. maj 2018', '2018-05-01'],
  ['Publisert 23.01.2012', '2012-01-23'],
  ['Publicerad 2018-05-01', '2018-05-01'],
  ['Publicerad: 5 januari 2018', '2018-01-05'],
  ['Dato: 5.5.2018', '2018-05-05'],
])('a dateline is the date of the article, not its text: %s', async (line, date) => {
  const { metadata, blocks } = await parse(`How labs learn\n${line}\n\nThey try things out.`)
  expect(metadata).toEqual({ title: 'How labs learn', date })
  expect(blocks.map(({ text: words }) => words)).toEqual(['How labs learn', 'They try things out.'])
})

test('a sentence with a date is no dateline', async () => {
  const { metadata, blocks } = await parse('Published in May 2018, the report was soon forgotten.')
  expect(metadata).toEqual({})
  expect(blocks).toEqual([{ kind: 'paragraph', text: 'Published in May 2018, the report was soon forgotten.' }])
})

test('front matter has more say than the looks of the text', async () => {
  const { metadata } = await parse('---\ntitle: Mine\ndate: 2015\n---\nHow labs learn\nPublished 2018\n\nThey try.')
  expect(metadata).toEqual({ title: 'Mine', date: '2015' })
})

test('lines that were broken at a width are joined', async () => {
  const content =
    'The ministry decided in the spring that every agency should have a\n' +
    'Digital Officer who answers for what it builds and for what it buys\n' +
    'and reports once a year.\n' +
    'The second paragraph begins here.'
  expect(await read(content)).toEqual([
    [
      'paragraph',
      'The ministry decided in the spring that every agency should have a Digital Officer who answers for what it builds and for what it buys and reports once a year.',
    ],
    ['paragraph', 'The second paragraph begins here.'],
  ])
})

test.each([
  '19. januar 2012 mødtes 200 ledere i København.',
  '1. maj 2018 åbnede centret.',
  '3. mai 2018 var en god dag.',
])('a date that begins a line is no number of a list item: %s', async (sentence) => {
  expect(await read(`Det gik godt.\n\n${sentence}`)).toEqual([
    ['paragraph', 'Det gik godt.'],
    ['paragraph', sentence],
  ])
})

test('an empty file has no blocks and no title', async () => {
  expect(await parse(' \n\n\t\n')).toEqual({ metadata: {}, blocks: [], problems: [] })
})
