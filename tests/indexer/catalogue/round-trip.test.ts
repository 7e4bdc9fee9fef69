import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '@viden/core'
import { buildCatalogue, buildIndex, readCatalogue, writeCatalogue } from '@viden/indexer'
import { expect, test } from 'vitest'
import { latin1, makeFolder } from '../make-source.ts'

const COUNT = 300
/** Cells that programs have lost. */
const NASTY = [
  '=HYPERLINK("https://example.org";"Click")',
  '+45 33 92 33 33',
  '-1',
  '@SUM(A1:A9)',
  'Line one\nLine two\n\nLine four',
  'Quoted "words" and ""more""',
  'a; b, c\td | e',
  "'Tis an apostrophe",
  "'=1",
  '😀 👩🏽‍🔬 Æblegrød på Ærø',
  'x'.repeat(30_000),
  '007',
  '1,234',
  '2018-05',
  '"',
  "'",
  ';',
  '  spaces around  ',
  '-',
  '<b>bold</b> & &amp;',
  '٣ × ½ ﬁ',
]
const COLUMNS = ['Kommentar', 'Titel', 'Fil', 'Dato', 'Emner', 'Hylde; nr.']

function pathOf(number: number): string {
  const name = `files/${['rapport', 'blå side', 'note'][number % 3]} ${number}`
  return `${name}${['.md', '.html', '.txt'][number % 3]}`
}

function contentOf(number: number): string {
  const text = `Laboratory ${number} tests new services with the people who use them, and tells what came of it.`
  if (number % 3 === 0) return `---\ndate: 2010\ntags: [labs]\n---\n# Report ${number}\n\n${text}\n`
  if (number % 3 === 1)
    return `<html lang="en"><head><title>Page ${number}</title></head><body><h1>Page ${number}</h1><p>${text}</p></body></html>`
  return `Note ${number}\n\n${text}\n`
}

/** The cells of a row of the librarian's; some say nothing. */
function cellsOf(number: number): readonly string[] {
  const nasty = (step: number): string => NASTY[(number * step + 3) % NASTY.length] ?? ''
  const day = String((number % 28) + 1).padStart(2, '0')
  return [
    nasty(1),
    number % 5 === 0 ? '' : nasty(2).replaceAll('-', '–'),
    number % 7 === 0 ? pathOf(number).replaceAll('/', '\\') : pathOf(number),
    number % 4 === 0 ? '' : `${day}-02-2018`,
    number % 6 === 0 ? '-' : 'labs; Åbne data',
    nasty(4),
  ]
}

const ROWS = Array.from({ length: COUNT }, (_, number) => cellsOf(number))

/** A corpus of mixed files with a catalogue. */
function makeCorpus(): Promise<string> {
  const files = ROWS.map((_, number) => [pathOf(number), contentOf(number)] as const)
  // As a Danish Excel writes it.
  const table = write([COLUMNS, ...ROWS], { separator: ';' })
  return makeFolder({ ...Object.fromEntries(files), 'catalogue.csv': `\ufeff${table}` })
}

/** Writes a table; a cell that would be read as guarded is guarded. */
function write(
  table: readonly (readonly string[])[],
  { separator = ',', newline = '\r\n', isQuoted = false }: { separator?: string; newline?: string; isQuoted?: boolean },
): string {
  const lines = table.map((cells) =>
    cells.map((cell) => {
      const guarded = /^'+\s*[=+@-]/.test(cell) ? `'${cell}` : cell
      return isQuoted || /[",;|\t\n]/.test(cell) ? `"${guarded.replaceAll('"', '""')}"` : guarded
    }),
  )
  return lines.map((cells) => cells.join(separator) + newline).join('')
}

/** Rows by path, with the columns that the librarian made. */
function ownCells(bytes: Uint8Array): Map<string, string[]> {
  const { columns, rows } = readCatalogue({ path: 'catalogue.csv', bytes })
  const places = COLUMNS.map((column) => columns.indexOf(column))
  return new Map(rows.map((cells) => [cells[places[2] ?? -1] ?? '', places.map((place) => cells[place] ?? '')]))
}

/** Articles without how it is known which language they are in. */
function withoutLanguage(articles: readonly Article[]): unknown[] {
  return articles.map(({ facets: { language, ...facets }, ...article }) => ({
    ...article,
    facets: { ...facets, language: language?.map(({ value }) => value) },
  }))
}

test('300 files go from spreadsheet to index to spreadsheet, and nothing is lost', { timeout: 300_000 }, async () => {
  const folder = await makeCorpus()
  const path = join(folder, 'catalogue.csv')
  const one = await buildIndex(folder)
  expect(one.problems).toEqual([])
  expect(one.articles.length).toBe(COUNT)

  // All of it is in the index.
  const articles = new Map(one.articles.map((article) => [article.source.path, article]))
  for (const [number, [comment = '', title = '', , date, topics, shelf = '']] of ROWS.entries()) {
    const article = articles.get(pathOf(number))
    const text = (cell: string): string | undefined => (['-', ''].includes(cell) ? undefined : cell.trim())
    expect(article?.metadata.Kommentar).toBe(text(comment))
    expect(article?.metadata['Hylde; nr.']).toBe(text(shelf))
    if (title.trim() !== '') expect(article?.title).toBe(title.replace(/\s+/g, ' ').trim())
    const day = date === '' ? (number % 3 === 0 ? '2010' : undefined) : date?.split('-').reverse().join('-')
    expect(article?.published).toBe(day)
    const values = article?.facets.topic?.filter(({ origin }) => origin === 'asserted').length ?? 0
    expect(values).toBe(topics === '-' ? 0 : 2)
  }

  const first = await buildCatalogue(folder)
  expect(first.report).toEqual({ rows: COUNT, added: 0, moved: 0, missing: 0 })
  await writeCatalogue(path, first.catalogue)
  const written = await readFile(path)

  // Every cell that said something is there as it was.
  const cells = ownCells(written)
  expect(cells.size).toBe(COUNT)
  for (const row of ROWS) {
    const now = cells.get(row[2] ?? '')
    for (const [place, cell] of row.entries()) if (cell.trim() !== '') expect(now?.[place]).toBe(cell)
  }

  // The index is the same, but that the catalogue now says which language each file is in.
  const two = await buildIndex(folder)
  expect(two.problems).toEqual([])
  expect(withoutLanguage(two.articles)).toEqual(withoutLanguage(one.articles))

  // So is the catalogue.
  const second = await buildCatalogue(folder)
  expect(await writeCatalogue(path, second.catalogue)).toEqual({ isWritten: false })

  // Other programs write the same table in other ways.
  const { columns, rows } = readCatalogue({ path, bytes: written })
  const table = [columns, ...rows]
  const ways: Record<string, Uint8Array> = {
    'Unicode text of Excel': Buffer.from(`\ufeff${write(table, { separator: '\t' })}`, 'utf16le'),
    'quoted by LibreOffice': Buffer.from(write(table, { isQuoted: true, newline: '\n' })),
    'with a declared separator': Buffer.from(`sep=|\r\n${write(table, { separator: '|' })}`),
    'with empty rows and columns': Buffer.from(write([...table.map((row) => [...row, '', '']), ['', ''], ['']], {})),
  }
  for (const [way, bytes] of Object.entries(ways)) expect(ownCells(bytes), way).toEqual(cells)
  const western = table.filter((row) => [...row.join('')].every((letter) => letter <= '\u00ff'))
  const old = ownCells(latin1(write(western, { separator: ';' })))
  expect(old.size).toBe(western.length - 1)
  expect(old.size).toBeGreaterThan(100)
  for (const [file, row] of old) expect(row).toEqual(cells.get(file))
})

test('a catalogue that a Danish spreadsheet has saved gives the same index', { timeout: 120_000 }, async () => {
  const folder = await makeFolder({
    'a.md': '---\ndate: 2018-05-01\n---\n# A\n\nText of a few words that are plainly English.',
    'b.md': '---\ndate: 2012-01-23\n---\n# B\n\nText.',
    'c.md': '---\ndate: 2018-05\n---\n# C\n\nText.',
    '2018/05.md': '# D\n\nText.',
  })
  const path = join(folder, 'catalogue.csv')
  const before = await buildIndex(folder)
  await writeCatalogue(path, (await buildCatalogue(folder)).catalogue)
  const saved = (await readFile(path, 'utf8'))
    .replace(/(?<=,)(\d{4})-(\d\d)-(\d\d)(?=,)/g, '$3-$2-$1')
    .replaceAll(',', ';')
  expect(saved).toContain(';01-05-2018;')
  expect(saved).toContain(";'2018-05;")
  expect(saved).toContain("2018/05.md;'2018/05;D")
  await writeFile(path, saved)
  const after = await buildIndex(folder)
  expect(after.problems).toEqual([])
  expect(withoutLanguage(after.articles)).toEqual(withoutLanguage(before.articles))
})
