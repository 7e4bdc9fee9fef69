import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildCatalogue, type CatalogueResult, formatCatalogue, readCatalogue, writeCatalogue } from '@viden/indexer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentHash } from '../../../packages/indexer/src/catalogue/content-hash.ts'
import { makeFolder, makeSource, only } from '../make-source.ts'

function catalogue(files: Readonly<Record<string, string>>): Promise<CatalogueResult> {
  return buildCatalogue(Object.entries(files).map(([path, content]) => makeSource(path, content)))
}

/** Rows as cells by column, without empty ones. */
function rowsOf({ catalogue: { columns, rows } }: CatalogueResult): Record<string, string>[] {
  return rows.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, place) => (cell === '' ? [] : [[columns[place] ?? '', cell]]))),
  )
}

const hashOf = (content: string): string => contentHash(new TextEncoder().encode(content))

test('a catalogue has a row of every source, sorted by path, with all that is known of it', async () => {
  const whole =
    '---\nid: lab\ntitle: "The lab: a note"\ndate: 2018-05\nupdated: 2019-01-02\nauthors: [Sophie Løhde, OECD, "van der Berg, Jan"]\n' +
    'summary: |\n  On a lab\nlanguage: en-GB\ntype: report\nurl: https://example.org\npublisher: OPSI\nlicence: CC BY\naccess: quote\n' +
    'country: [DK, Norway]\norganisations: [MindLab]\ntopics: [labs, "a; b"]\ntranslationOf: labbet\nedition: 2\n---\nText.'
  const result = await catalogue({ 'sub/b.md': whole, 'a.txt': '', 'c.md': 'Kun tekst på dansk, og ikke mere.' })
  expect(rowsOf(result)).toEqual([
    { file: 'a.txt', hash: hashOf('') },
    {
      file: 'c.md',
      id: 'c',
      language: 'da',
      type: 'article',
      access: 'full',
      hash: hashOf('Kun tekst på dansk, og ikke mere.'),
    },
    {
      file: 'sub/b.md',
      id: 'lab',
      title: 'The lab: a note',
      date: "'2018-05",
      updated: '2019-01-02',
      authors: 'Sophie Løhde; OECD; van der Berg, Jan',
      language: 'en',
      type: 'report',
      url: 'https://example.org',
      publisher: 'OPSI',
      licence: 'CC BY',
      access: 'quote',
      country: 'DK; Norway',
      organisations: 'MindLab',
      topics: 'labs; a\\; b',
      summary: 'On a lab',
      translationOf: 'labbet',
      hash: hashOf(whole),
    },
  ])
  expect(result.report).toEqual({ rows: 3, added: 3, moved: 0, missing: 0 })
  expect(result.problems).toEqual([])
})

test('every cell of the catalogue before stays as written, in every column and above them', async () => {
  const before =
    'Our files;;2018\nKommentar;Titel;Fil;;Emner;Pris;Kommentar\n' +
    'first;"The ""lab""";.\\A.md;loose;b;\'=1+1;again\n;;gone.md;;;1,50;\nonly;-;b.md\n;;;;x;;\n'
  const page = (title: string): string => `---\nlanguage: en\n---\n# ${title}`
  const files = { 'a.md': page('A'), 'b.md': page('B'), 'c.md': page('C') }
  const result = await catalogue({ ...files, 'catalogue.csv': before })
  const { above, columns, rows, separator } = result.catalogue
  expect({ above, separator }).toEqual({ above: [['Our files', '', '2018']], separator: ';' })
  expect(columns.join()).toBe(
    'Fil,id,Titel,date,updated,authors,language,type,url,publisher,licence,access,country,organisations,Emner,summary,translationOf,hash,Kommentar,,Pris,Kommentar',
  )
  const [a, b, c, gone, loose] = rows
  expect(a?.filter((cell) => cell !== '')).toEqual([
    '.\\A.md',
    'a',
    'The "lab"',
    'en',
    'article',
    'full',
    'b',
    hashOf(files['a.md']),
    'first',
    'loose',
    '=1+1',
    'again',
  ])
  expect(b?.filter((cell) => cell !== '')).toEqual([
    'b.md',
    'b',
    '-',
    'en',
    'article',
    'full',
    hashOf(files['b.md']),
    'only',
  ])
  expect(c?.slice(0, 3)).toEqual(['c.md', 'c', 'C'])
  expect(gone?.filter((cell) => cell !== '')).toEqual(['gone.md', '1,50'])
  expect(loose?.filter((cell) => cell !== '')).toEqual(['x'])
  expect(result.report).toEqual({ rows: 5, added: 1, moved: 0, missing: 2 })
})

test('problems have the lines on which they will be found', async () => {
  const { catalogue: made, problems } = await catalogue({
    'a.md': '# A',
    'b.md': '# B',
    'catalogue.csv': 'file,date,title,id\nz.md,,"Two\nlines",\nb.md,5/1/2018,,x\na.md,,"Two\nlines",x\n',
  })
  expect(problems.map(({ code, line, source }) => [code, source, line])).toEqual([
    ['catalogue-invalid', 'catalogue.csv', 4],
    ['id-duplicate', 'catalogue.csv', 4],
    ['catalogue-row', 'catalogue.csv', 5],
  ])
  const { lines, rows } = readCatalogue({ path: 'catalogue.csv', bytes: formatCatalogue(made) })
  expect(rows.map(([file], place) => [file, lines[place]])).toEqual([
    ['a.md', 2],
    ['b.md', 4],
    ['z.md', 5],
  ])
})

test('the path of a file that has moved follows it, as do hashes, and ids stay', async () => {
  const folder = await makeFolder({ 'a.md': '# A\n\nOf a.', 'b.md': '# B' })
  const first = await buildCatalogue(folder)
  await writeCatalogue(join(folder, 'catalogue.csv'), first.catalogue)
  await mkdir(join(folder, 'sub'))
  await rename(join(folder, 'a.md'), join(folder, 'sub/z.md'))
  await writeFile(join(folder, 'b.md'), '# B, changed')
  const second = await buildCatalogue(folder)
  expect(rowsOf(second).map(({ file, id, title, hash }) => [file, id, title, hash])).toEqual([
    ['b.md', 'b', 'B', hashOf('# B, changed')],
    ['sub/z.md', 'a', 'A', hashOf('# A\n\nOf a.')],
  ])
  expect(second.report).toEqual({ rows: 2, added: 0, moved: 1, missing: 0 })
  await rm(join(folder, 'b.md'))
  await writeCatalogue(join(folder, 'catalogue.csv'), second.catalogue)
  const third = await buildCatalogue(folder)
  expect(third.report).toEqual({ rows: 2, added: 0, moved: 0, missing: 1 })
  expect(only(third.problems)).toMatchObject({ code: 'catalogue-row', source: 'catalogue.csv', line: 2 })
})

test('a row with an address is given the path of its file', async () => {
  const page = '---\nurl: https://example.org/a\n---\n# A'
  const result = await catalogue({ 'a.md': page, 'catalogue.csv': 'url,title\nhttp://example.org/a/,The page\n' })
  expect(rowsOf(result)[0]).toMatchObject({ file: 'a.md', title: 'The page', url: 'http://example.org/a/' })
  expect(result.problems).toEqual([])
})

test('columns of the librarian’s own are filled from the metadata of new files', async () => {
  const result = await catalogue({
    'a.md': '---\nDepartment: Finance\nedition: [1, 2]\n---\n# A',
    'catalogue.csv': 'file,Department,edition\n',
  })
  expect(rowsOf(result)[0]).toMatchObject({ file: 'a.md', Department: 'Finance' })
  expect(rowsOf(result)[0]?.edition).toBeUndefined()
})

test('a language that was only guessed, or a title made from the path, is left to the librarian', async () => {
  const result = await catalogue({
    'a.md': 'Lab 5',
    'b.md': '# Lab 5\n\nDet er ikke til at vide, hvad borgerne mener om det.',
  })
  expect(rowsOf(result).map(({ title, language }) => [title, language])).toEqual([
    [undefined, undefined],
    ['Lab 5', 'da'],
  ])
})

test('whatever a catalogue holds, no cell is lost, and a second time changes nothing', {
  timeout: 120_000,
}, async () => {
  const files = ['a.md', 'b.md', 'c.md'].map((path) => makeSource(path, `# On ${path}`))
  const nasty = fc.string({ unit: fc.constantFrom(...'";,\n\t =-@\'1a/å'), maxLength: 8 })
  const cell = fc.oneof(nasty, fc.constantFrom('', '-', '2018-05', '5/1/2018', 'x', "'007", 'https://example.org'))
  const path = fc.oneof(fc.constantFrom('a.md', './B.md', 'c%2Emd', 'gone.md', ''), nasty)
  const hash = fc.constantFrom('', '', ...files.map(({ bytes }) => contentHash(bytes)), hashOf(''), 'none')
  const rows = fc.array(fc.tuple(cell, cell, cell, cell, path, hash), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const columns = ['nr', 'Titel', 'dato', 'url', 'Egen', 'Fil', 'hash']
      const before = given.map((cells, number) => [`nr ${number}`, ...cells])
      const bytes = formatCatalogue({ above: [['Our files']], columns, rows: before, separator: ';' })
      const { catalogue: made } = await buildCatalogue([...files, { path: 'catalogue.csv', bytes }])
      const places = columns.map((column) => made.columns.indexOf(column))
      for (const cells of before) {
        const row = made.rows.find((candidate) => candidate[places[0] ?? -1] === cells[0])
        // Paths and hashes follow the files.
        const kept = cells.slice(0, cells.at(-1) === '' ? -1 : -2)
        for (const [place, old] of kept.entries()) if (old.trim() !== '') expect(row?.[places[place] ?? -1]).toBe(old)
      }
      const second = await buildCatalogue([...files, { path: 'catalogue.csv', bytes: formatCatalogue(made) }])
      expect(Buffer.from(formatCatalogue(second.catalogue))).toEqual(Buffer.from(formatCatalogue(made)))
    }),
    { numRuns: 40 },
  )
})

test('a summary too long for a spreadsheet stays in its file', async () => {
  const result = await catalogue({ 'a.md': `---\nsummary: ${'long '.repeat(8_000)}\n---\n# A` })
  expect(rowsOf(result)[0]?.summary).toBeUndefined()
})

test.each([
  ['file,title\na.md,"A\n', 'catalogue.csv:2: A cell here begins with a quotation mark that is never closed'],
  ['name\na.md\n', 'catalogue.csv:1: No line in it names columns'],
])('a catalogue that cannot be read whole is not gone on with: %j', async (content, message) => {
  const building = catalogue({ 'a.md': '# A', 'catalogue.csv': content })
  await expect(building).rejects.toMatchObject({ code: 'file-unwritable' })
  await expect(building).rejects.toThrow(message)
})

test('an empty catalogue is filled', async () => {
  expect((await catalogue({ 'a.md': '# A', 'catalogue.csv': '' })).report.added).toBe(1)
})

test('no sources, and options that there are not, are refused', async () => {
  await expect(buildCatalogue([])).rejects.toMatchObject({ code: 'corpus-empty' })
  // A caller without types can give any option.
  const options = JSON.parse('{ "seperator": ";" }')
  await expect(buildCatalogue([], options)).rejects.toThrow('did you mean "separator"?')
})

test('a catalogue replaces only the file that it was made from, and keeps that beside it', async () => {
  const folder = await makeFolder({ 'a.md': '# A', 'catalogue.csv': 'file,title\na.md,One\n' })
  const path = join(folder, 'catalogue.csv')
  const { catalogue: made, file } = await buildCatalogue(folder)
  expect(file).toBe(path)
  await writeFile(path, 'file,title\na.md,Saved meanwhile\n')
  await expect(writeCatalogue(path, made)).rejects.toMatchObject({
    code: 'file-unwritable',
    message: `"${path}" could not be written: it is not the file that this catalogue was made from; run the command again.`,
  })
  const { catalogue: again } = await buildCatalogue(folder)
  expect(await writeCatalogue(path, again)).toEqual({ isWritten: true, copy: `${path}.bak` })
  expect(await readFile(`${path}.bak`, 'utf8')).toBe('file,title\na.md,Saved meanwhile\n')
  const { catalogue: same } = await buildCatalogue(folder)
  expect(await writeCatalogue(path, same)).toEqual({ isWritten: false })
})

test('a catalogue is not written where there is no folder, or over one', async () => {
  const folder = await makeFolder()
  const { catalogue: made } = await catalogue({ 'a.md': '# A' })
  await expect(writeCatalogue(join(folder, 'none/catalogue.csv'), made)).rejects.toMatchObject({
    code: 'file-unwritable',
  })
  await expect(writeCatalogue(folder, made)).rejects.toThrow('it is no file')
})
