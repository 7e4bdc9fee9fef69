import { strToU8, type Zippable, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docx } from '../../../packages/indexer/src/formats/docx/docx.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Makes a Word file of the XML of its body, of its notes, and of its properties. */
function makeDocx(body: string, { notes = '', properties = '' } = {}): Uint8Array {
  const styles = ['Title', 'heading 1', 'heading 2', 'Quote', 'caption', 'toc 1']
    .map(
      (name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${WORD}>${notes}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
  }
  const zip: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(zip)
}

/** A paragraph: of a style, in bold, or as an item of a list. */
function p(text: string, { style = '', bold = false, item = false } = {}): string {
  const look = [
    style && `<w:pStyle w:val="${style}"/>`,
    item && '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  ]
  return `<w:p><w:pPr>${look.filter(Boolean).join('')}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r></w:p>`
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split('|')
      .map((part) => p(part))
      .join('')}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

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
