import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDocx, p, table } from '../indexer/formats/make-docx.ts'
import { makeLines, makePdf } from '../indexer/formats/pdf/make-pdf.ts'
import { viden } from './viden.ts'

const PREFACE = [
  'Nineteen libraries have lent out tools since the spring, and none of them has yet had to buy a second',
  'drill, because neighbours bring back what they borrow and often something of their own besides.',
]
const CHAPTER = [
  'Every library that lends tools keeps a list of what was asked for and was not there, and the list is',
  'read aloud at the meeting of the council each month. A bicycle pump was asked for most often, and the',
]
const NEXT_PAGE = [
  'council bought forty of them in the first year. Repair evenings cost less than the pumps did, because',
  'pensioners who once repaired ships came to teach, and they asked for nothing but coffee.',
]

const REPORT = makePdf(
  [
    {
      texts: [{ text: 'Libraries that lend tools', x: 50, y: 100, size: 24 }, ...makeLines(PREFACE, { x: 50, y: 160 })],
    },
    {
      texts: [{ text: 'What people ask for', x: 50, y: 100, size: 16 }, ...makeLines(CHAPTER, { x: 50, y: 130 })],
    },
    { texts: makeLines(NEXT_PAGE, { x: 50, y: 100 }) },
  ],
  { romanPages: 1, language: 'en-GB' },
)

const MEMO = makeDocx(
  p('Tools in the village hall', { style: 'Title' }) +
    p('The hall in the village lends tools as well, though it has no library and nobody is paid.') +
    table([
      ['Tool', 'Loans'],
      ['Ladder', '31'],
    ]),
)

let folder = ''
const run = (...args: string[]) => viden(args, { cwd: folder })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-documents-'))
  await writeFile(join(folder, 'report.pdf'), REPORT)
  await writeFile(join(folder, 'memo.docx'), MEMO)
})

afterAll(() => rm(folder, { recursive: true }))

test('PDF and Word files are indexed', () => {
  expect(run('index', '.', '-o', 'corpus.viden')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Indexed 2 of 2 files'),
    stderr: '',
  })
})

test('search says the page of what it found in a PDF, by its label; Word files have none', () => {
  const { stdout } = run('search', 'bicycle', 'pump', 'ladder')
  expect(stdout).toContain('   What people ask for, p. 1: ')
  expect(stdout).toContain('   Tool | Loans Ladder | 31')
  expect(run('search', 'neighbours').stdout).toContain('   p. i: Nineteen libraries')
})

test('show says where each page begins, also within a paragraph', () => {
  const { code, stdout } = run('show', 'report')
  expect(code).toBe(0)
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    ['[p. i]', ...PREFACE, '[p. 1] What people ask for', ...CHAPTER, '[p. 2]', ...NEXT_PAGE].join(' '),
  )
  expect(run('show', 'memo').stdout).not.toContain('[p.')
})

test('brief and summarise cite the page that a sentence begins on', () => {
  const brief = run('brief', 'what do people ask for, and who repairs it?', '--per-article', '3').stdout.replace(
    /\s+/g,
    ' ',
  )
  expect(brief).toContain('bought forty of them in the first year. [1, p. 1]')
  expect(brief).toContain('nothing but coffee. [1, p. 2]')
  const summary = run('summarise', 'report', '--sentences', '9').stdout.replace(/\s+/g, ' ')
  expect(summary).toContain('something of their own besides. (p. i)')
  expect(summary).toContain('nothing but coffee. (p. 2)')
})

test('--json gives the page, and the fragment that readers of PDF go to', () => {
  const { hits } = JSON.parse(run('search', 'bicycle', '--json').stdout)
  expect(hits[0].snippets[0]).toMatchObject({ page: '1', anchor: 'page=2', heading: 'What people ask for' })
  const [article] = JSON.parse(run('show', 'report', '--json').stdout)
  expect(article).toMatchObject({ title: 'Libraries that lend tools', language: 'en', type: 'report' })
  expect(article.pages.map(({ label }: { label: string }) => label)).toEqual(['i', '1', '2'])
  expect(article.text).not.toContain('[p.')
})

test('a catalogue of PDF and Word files goes to a spreadsheet and back, and nothing is lost', async () => {
  const path = join(folder, 'catalogue.csv')
  const articles = () => JSON.parse(run('show', 'memo', 'report', '--json').stdout)
  const before = articles()
  expect(run('catalogue', '.').stdout).toBe('Wrote catalogue.csv: 2 rows, 2 new.\n')
  const first = await readFile(path, 'utf8')
  expect(first).toContain('\r\nmemo.docx,memo,Tools in the village hall,')
  expect(first).toContain('\r\nreport.pdf,report,Libraries that lend tools,')

  // Read back as written it changes nothing but how the language is known.
  run('index', '.', '-o', 'corpus.viden')
  const withoutLanguage = (all: { facets: object }[]) =>
    all.map(({ facets, ...article }) => ({ ...article, facets: { ...facets, language: undefined } }))
  expect(withoutLanguage(articles())).toEqual(withoutLanguage(before))

  const edited = first
    .replace(/hash\r/, 'hash,Shelf\r')
    .replace(/(memo\.docx,memo),Tools in the village hall,(.*)\r/, '$1,"Ladders, and a hall",$2,"=A1; ""upper"""\r')
    .replace(/(report\.pdf,report,Libraries that lend tools),,/, '$1,2019-05-03,')
  await writeFile(path, edited)
  expect(run('index', '.', '-o', 'corpus.viden')).toMatchObject({ code: 0, stderr: '' })
  const [memo, report] = articles()
  expect(memo).toMatchObject({ title: 'Ladders, and a hall', metadata: { Shelf: '=A1; "upper"' } })
  expect(report).toMatchObject({ title: 'Libraries that lend tools', published: '2019-05-03' })
  expect(report.pages).toEqual(before[1].pages)

  expect(run('catalogue', '.')).toMatchObject({ code: 0, stderr: '' })
  run('index', '.', '-o', 'corpus.viden')
  expect(articles()).toEqual([memo, report])
  expect(run('catalogue', '.').stdout).toBe('Nothing to change in catalogue.csv: 2 rows.\n')
})
