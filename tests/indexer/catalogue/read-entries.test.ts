import { readCatalogue } from '@viden/indexer'
import { expect, test } from 'vitest'
import { readEntries } from '../../../packages/indexer/src/catalogue/read-entries.ts'
import { makeSource, only } from '../make-source.ts'

function read(text: string) {
  const { entries, problems } = readEntries(readCatalogue(makeSource('catalogue.csv', text)), 'catalogue.csv')
  return { entries, problems: problems.map(({ code, line, message }) => [code, line, message]) }
}

/** What a row with one column beside its path gives for it. */
function readOne(column: string, cell: string) {
  const quoted = `"${cell.replaceAll('"', '""')}"`
  const { entries, problems } = read(`file;${column}\na.md;${quoted}\n`)
  const { values, metadata } = only(entries)
  return { values: Object.fromEntries(values), metadata: Object.fromEntries(metadata), problems }
}

test.each([
  ['id', ' lab ', { id: 'lab' }],
  ['id', "'007", { id: '007' }],
  ['titel', 'The lab', { title: 'The lab' }],
  ['title', 'Cafe\u0301', { title: 'Café' }],
  ['title', "'Tis", { title: "'Tis" }],
  ['title', '-', { title: null }],
  ['title', '', {}],
  ['title', ' ', {}],
  ['dato', '01.05.2018', { published: '2018-05-01' }],
  ['date', "'2018-05", { published: '2018-05' }],
  ['date', '-', { published: null }],
  ['updated', '2018', { updated: '2018' }],
  ['authors', 'Løhde, Sophie; OECD', { creators: ['Løhde, Sophie', 'OECD'] }],
  ['authors', 'A\nB\n', { creators: ['A', 'B'] }],
  ['authors', 'A | B', { creators: ['A | B'] }],
  ['topics', 'a\\; b; c;', { topic: ['a; b', 'c'] }],
  ['topics', ';', {}],
  ['topics', '-', { topic: null }],
  ['land', 'Danmark; NO', { place: ['Danmark', 'NO'] }],
  ['organisationer', 'OPSI', { organisation: ['OPSI'] }],
  ['sprog', 'Dansk', { language: 'da' }],
  ['url', 'www.example.org/a', { url: 'https://www.example.org/a' }],
  ['access', 'Quote', { access: 'quote' }],
  ['translationOf', 'lab', { translationOf: 'lab' }],
])('%s: %j gives %j', (column, cell, values) => {
  expect(readOne(column, cell)).toEqual({ values, metadata: {}, problems: [] })
})

test.each([
  ['Kommentar', 'Skal læses; igen', { Kommentar: 'Skal læses; igen' }],
  ['Kommentar', `One\ntwo${' and more'.repeat(9)}\u0007`, { Kommentar: `One\ntwo${' and more'.repeat(9)}` }],
  ['Pris', '1,234', { Pris: '1,234' }],
  ['Nummer', "'007", { Nummer: '007' }],
  ['source', 'https://example.org', { source: 'https://example.org' }],
  ['__proto__', 'x', { ['__proto__']: 'x' }],
  ['Kommentar', '-', { Kommentar: null }],
  ['Kommentar', '', {}],
])('a column of the librarian’s own, %s: %j, is metadata %j', (column, cell, metadata) => {
  expect(readOne(column, cell)).toEqual({ values: {}, metadata, problems: [] })
})

test.each([
  ['date', '5/1/2018', '"5/1/2018" is not a date that can be read in one way only; write it as 2018-05-01.'],
  ['updated', 'soon', '"soon" is not a date that can be read in one way only; write it as 2018-05-01.'],
  ['language', 'Klingon!', '"Klingon!" is no language; write its name or its code, such as "da".'],
  ['url', 'the intranet', '"the intranet" is no web address; write it as https://example.org/page.'],
  ['hash', 'abc', '"abc" is no hash of a file; leave the cell empty, and "viden catalogue" fills it.'],
])('a cell that makes no sense is left out and reported: %s: %j', (column, cell, message) => {
  expect(readOne(column, cell)).toEqual({
    values: {},
    metadata: {},
    problems: [['catalogue-invalid', 2, `Column "${column}": ${message} The cell was left out.`]],
  })
})

test('what may not be understood as shown to all is taken as metadata only', () => {
  expect(readOne('access', 'some')).toMatchObject({
    values: { access: 'metadata' },
    problems: [
      [
        'catalogue-invalid',
        2,
        'Column "access": "some" is none of full, quote, metadata; it was taken as metadata, the narrowest.',
      ],
    ],
  })
})

test('a row says which file it is about, by path, address and hash', () => {
  const digest = 'a'.repeat(64)
  const { entries } = read(`hash,url,file\n${digest.toUpperCase()},https://example.org,a.md\n-,-,-\n`)
  expect(entries).toEqual([
    {
      catalogue: 'catalogue.csv',
      line: 2,
      row: 0,
      file: 'a.md',
      url: 'https://example.org',
      hash: `sha256-${digest}`,
      values: new Map([['url', 'https://example.org']]),
      metadata: new Map(),
    },
    { catalogue: 'catalogue.csv', line: 3, row: 1, values: new Map([['url', null]]), metadata: new Map() },
  ])
})

test('dates of one table are read in one order', () => {
  const { entries, problems } = read('file;date;updated\na.md;01-05-2018;02-03-2019\nb.md;23-01-2012;\n')
  expect(entries.map(({ values }) => [values.get('published'), values.get('updated')])).toEqual([
    ['2018-05-01', '2019-03-02'],
    ['2012-01-23', undefined],
  ])
  expect(problems).toEqual([])
})

test('columns that are misspelt, doubled or without a name are reported with their line', () => {
  const { entries, problems } = read(
    'Our files\nfile,titl,date,,year,note,note\na.md,T,2018,x,2019,n,m,y\nb.md,,,,,,,z\n',
  )
  expect(problems).toEqual([
    [
      'catalogue-invalid',
      2,
      '"titl" is no column that Viden knows; did you mean "title"? It was kept as metadata of that name.',
    ],
    ['catalogue-invalid', 2, 'The columns "date" and "year" give the same; the first counts. Rename or remove one.'],
    ['catalogue-invalid', 2, 'The columns "note" and "note" give the same; the first counts. Rename or remove one.'],
    ['catalogue-invalid', 3, '3 cells stand in no named column, the first here; left out. Give each column a name.'],
  ])
  expect(entries[0]).toMatchObject({
    values: new Map([['published', '2018']]),
    metadata: new Map([
      ['titl', 'T'],
      ['note', 'n'],
    ]),
  })
})
