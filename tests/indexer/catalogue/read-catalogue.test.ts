import { readCatalogue } from '@viden/indexer'
import { expect, test } from 'vitest'
import { latin1, makeSource } from '../make-source.ts'

function read(content: string | Uint8Array, path = 'catalogue.csv') {
  return readCatalogue(makeSource(path, content))
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])

test.each([
  ['by commas', 'file,title\na.md,Blå\n'],
  ['by semicolons, as a Nordic Excel does', 'file;title\r\na.md;Blå\r\n'],
  ['by tabs', 'file\ttitle\na.md\tBlå'],
  ['by bars', 'file|title\na.md|Blå'],
  ['with a byte order mark', '\ufefffile,title\na.md,Blå'],
  ['with a declared separator', 'sep=;\r\nfile;title\r\na.md;Blå\r\n'],
  ['with a declared separator in quotes', '"sep=;"\r\nfile;title\r\na.md;Blå\r\n'],
  ['with the line ends of old Macs', 'file,title\ra.md,Blå\r'],
  ['in quotes', '"file","title"\n"a.md","Blå"\n'],
  ['with empty columns and rows', ',,\nfile,title,,\n,,,\na.md,Blå,,\n\n,,\n'],
  ["in Excel's Unicode text", utf16('file\ttitle\r\na.md\tBlå\r\n')],
])('cells %s are read', (_, content) => {
  const { columns, rows, problems } = read(content)
  expect({ columns, rows, problems }).toEqual({ columns: ['file', 'title'], rows: [['a.md', 'Blå']], problems: [] })
})

test('an old file of a spreadsheet is decoded, and that it had to be guessed is said', () => {
  const { rows, problems } = read(latin1('fil;titel\r\na.md;Bl\xe5\r\n'))
  expect(rows).toEqual([['a.md', 'Blå']])
  expect(problems.map(({ code, source, line }) => [code, source, line])).toEqual([
    ['encoding-guessed', 'catalogue.csv', 2],
  ])
})

test('quotation marks, separators and line breaks stand in cells', () => {
  const { rows, lines } = read('file;title;summary\r\na.md;"The ""lab""; one";"One\r\ntwo\r\n"\r\nb.md;"""B"""\r\n')
  expect(rows).toEqual([
    ['a.md', 'The "lab"; one', 'One\ntwo\n'],
    ['b.md', '"B"'],
  ])
  expect(lines).toEqual([2, 5])
})

test('lines above the names of the columns are kept, and lines are counted from the first', () => {
  const { above, columns, line, lines } = read('Our files\n"per\n2018";x\n\nFil;Titel\n\na.md;A\n\n\nb.md;B\n')
  expect(above).toEqual([['Our files'], ['per\n2018', 'x']])
  expect(columns).toEqual(['Fil', 'Titel'])
  expect(line).toBe(5)
  expect(lines).toEqual([7, 10])
})

test('lines are counted below a declared separator too', () => {
  expect(read('sep=;\nfile;title\na.md;A').lines).toEqual([3])
})

test('what separates the cells is told by the names of the columns, not by what stands in cells', () => {
  const { separator, rows } = read('file,authors,topics\na.md,"A; B; C","d; e; f"\nb.md,"A; B; C","d; e; f"\n')
  expect(separator).toBe(',')
  expect(rows[0]).toEqual(['a.md', 'A; B; C', 'd; e; f'])
})

test('a single column is read, whatever its cells hold', () => {
  expect(read('file\na; b.md\nc; d.md\n').rows).toEqual([['a; b.md'], ['c; d.md']])
  expect(read('file\n"a, b.md"\n').rows).toEqual([['a, b.md']])
})

test('an apostrophe that keeps a cell from being run is taken away', () => {
  expect(read("file,title\na.md,'=1+1\nb.md,'Tis\n").rows).toEqual([
    ['a.md', '=1+1'],
    ['b.md', "'Tis"],
  ])
})

test.each([
  ['', true, 'It is empty. "viden catalogue" fills it.'],
  [' \n;;\n', false, 'No line in it names columns'],
  ['name,title\na,A\n', false, 'No line in it names columns'],
  [latin1('PK\x03\x04\x00\x00'), false, 'This is no text but another kind of file, such as a workbook.'],
  [Uint8Array.from([0, 1, 2, 3, 0, 1, 2, 3, 0xff]), false, 'This is no text but another kind of file'],
])('%j is no catalogue, and may be written anew: %j', (content, isWhole, message) => {
  const catalogue = read(content)
  expect(catalogue.isWhole).toBe(isWhole)
  expect(catalogue.rows).toEqual([])
  expect(catalogue.problems).toMatchObject([{ code: 'catalogue-invalid', source: 'catalogue.csv', line: 1 }])
  expect(catalogue.problems[0]?.message).toContain(message)
})

test.each([
  ['file,title\na.md,A\nb.md,"B\nc.md,C\n', 'A cell here begins with a quotation mark that is never closed'],
  ['file,title\na.md,A\nb.md,"B" and C\nc.md,C\n', 'A cell here begins with a quotation mark, which is closed before'],
])('a quotation mark astray is reported with its line: %j', (content, message) => {
  const { isWhole, problems, rows } = read(content)
  expect(isWhole).toBe(false)
  expect(rows[0]).toEqual(['a.md', 'A'])
  expect(problems[0]).toMatchObject({ code: 'catalogue-invalid', line: 3 })
  expect(problems[0]?.message).toContain(message)
})

test('what would take a parser for ever is refused', () => {
  const { problems } = read(`file\n"${'x"'.repeat(50_000)}${' '.repeat(50_000)},`)
  expect(problems[0]?.message).toContain('Quotation marks and white space in it make no table.')
})

test.each([
  ['commas', `file\n${','.repeat(300_000)}`],
  ['quotation marks', `file\n${'"'.repeat(300_000)}`],
  ['stray quotation marks', `file\n${'"x'.repeat(150_000)}`],
  ['lines', `file${'\n'.repeat(300_000)}`],
  ['white space', `file\n${' '.repeat(300_000)}`],
  ['quoted line breaks', `file\n${'"\n",'.repeat(75_000)}`],
])('a file of nothing but %s is read', (_, content) => {
  expect(read(content).columns).toEqual(['file'])
})
