import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx } from '../../../packages/indexer/src/formats/docx/docx.ts'
import { makeDocx, p, table } from './make-docx.ts'

async function read(bytes: Uint8Array) {
  return docx.parse({ path: 'plan.docx', bytes })
}

/** The blocks of a Word file, a line each: kind, level, text. */
async function readBlocks(body: string, more?: { notes?: string }): Promise<string[]> {
  const { blocks } = await read(makeDocx(body, more))
  return blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)
}

test('headings, lists, quotations, captions and tables are kept apart; a table of contents is left out', async () => {
  const body = [
    p('A plan', { style: 'Title' }),
    p('Introduction 3', { style: 'toc1' }),
    p('Introduction', { style: 'heading1' }),
    p('It has text.'),
    p('and an item', { item: true }),
    p('and another', { item: true }),
    p('They said so.', { style: 'Quote' }),
    p('Table 1: Labs', { style: 'caption' }),
    table([
      ['Country', 'Labs'],
      ['Denmark', '12|or more'],
      ['Norway', '7'],
    ]),
  ].join('')
  expect(await readBlocks(body)).toEqual([
    'heading1: A plan',
    'heading1: Introduction',
    'paragraph: It has text.',
    'list: and an item',
    'list: and another',
    'quote: They said so.',
    'caption: Table 1: Labs',
    'table: Country\tLabs\nDenmark\t12 or more\nNorway\t7',
  ])
})

test('items have their numbers', async () => {
  const { blocks } = await read(makeDocx(p('one', { number: true }) + p('two', { number: true }) + p('three')))
  expect(blocks).toEqual([
    { kind: 'list', text: 'one', marker: '1.' },
    { kind: 'list', text: 'two', marker: '2.' },
    { kind: 'paragraph', text: 'three' },
  ])
})

test('lines in bold above text are headings, sentences in bold are not', async () => {
  const body = [
    p('Background', { bold: true }),
    p('It has text.'),
    p('1.1 Method', { bold: true }),
    p('It has text, too.'),
    p('This matters more than all else.', { bold: true }),
    p('The end', { bold: true }),
  ].join('')
  expect(await readBlocks(body)).toEqual([
    'heading2: Background',
    'paragraph: It has text.',
    'heading2: 1.1 Method',
    'paragraph: It has text, too.',
    'paragraph: This matters more than all else.',
    'paragraph: The end',
  ])
})

test('a table of one cell is a frame around text', async () => {
  expect(await readBlocks(table([['One|Two']]))).toEqual(['paragraph: One', 'paragraph: Two'])
})

test('notes are apart, their numbers are no part of the text', async () => {
  const body =
    '<w:p><w:r><w:t>It was said</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t> and done.</w:t></w:r></w:p>'
  const notes = `<w:footnote w:id="1">${p('By a minister.')}</w:footnote>`
  expect(await readBlocks(body, { notes })).toEqual(['paragraph: It was said and done.', 'footnote: By a minister.'])
})

test('properties are kept as far as the text bears them out', async () => {
  const body =
    p('A plan for learning', { style: 'Title' }) +
    p('Published 3 May 2019') +
    p('By the Ministry of Learning, with Ida Berg.')
  const properties =
    '<dc:title>Plan_v3.docx</dc:title><dc:creator>Ida Berg; Microsoft Office User</dc:creator><dcterms:created>2019-05-01T10:00:00Z</dcterms:created>'
  const { metadata } = await read(makeDocx(body, { properties }))
  expect(metadata).toEqual({ title: 'A plan for learning', authors: ['Ida Berg'], date: '2019-05-03' })
})

test('what a template leaves to be filled in is no title', async () => {
  const { metadata } = await read(
    makeDocx(p('[Agency]', { style: 'heading1' }) + p('A plan for [Product]', { style: 'heading1' })),
  )
  expect(metadata).toEqual({ title: 'A plan for [Product]' })
})

test('the language is that of the properties, else that of the styles; both are often those of a program', async () => {
  const own = await read(makeDocx(p('Et notat'), { language: 'da-DK' }))
  expect(own).toMatchObject({ metadata: {}, templateLanguage: 'da-DK' })
  const properties = '<dc:language>nb-NO</dc:language>'
  const both = await read(makeDocx(p('Et notat'), { language: 'da-DK', properties }))
  expect(both).toMatchObject({ metadata: {}, templateLanguage: 'nb-NO' })
})

const WHOLE = makeDocx(p('Text.'))

test.each([
  ['an empty file', new Uint8Array(), /empty/],
  ['a file behind a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /password/],
  ['a file cut off', WHOLE.slice(0, WHOLE.length / 2), /damaged/],
  ['something else', strToU8('no zip at all'), /no Word file/],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('text') }), /no Word file/],
  ['a document that is no XML', zipSync({ 'word/document.xml': strToU8('<<<') }), /damaged/],
])('%s is a problem, with the repair', async (_, bytes, message) => {
  const { blocks, problems } = await read(bytes)
  expect(blocks).toEqual([])
  expect(problems).toEqual([
    { code: 'source-unreadable', message: expect.stringMatching(message), source: 'plan.docx' },
  ])
})

test('properties that nest absurdly deep are left out', async () => {
  const { metadata, problems } = await read(
    makeDocx('<w:p><w:r><w:t>Text.</w:t></w:r></w:p>', { properties: '<dc:title>'.repeat(80_000) }),
  )
  expect(metadata).toEqual({})
  expect(problems).toEqual([])
})
