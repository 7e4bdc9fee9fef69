import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { viden } from './viden.ts'

let folder = ''
const run = (...args: string[]) => viden(args, { cwd: folder })
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8')
const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-catalogue-'))
  await mkdir(join(folder, 'articles'))
  await write('articles/lab.md', '---\ntitle: The lab\ndate: 2018-05-01\n---\n\nThe laboratory tests new services.\n')
  await write('articles/note.txt', 'Blå note\n\nDet var kommunen, der betalte for det hele dengang.\n')
})

afterAll(() => rm(folder, { recursive: true }))

test('from corpus to spreadsheet to index to spreadsheet', async () => {
  expect(run('catalogue', 'articles')).toEqual({
    code: 0,
    stdout: 'Wrote articles/catalogue.csv: 2 rows, 2 new.\n',
    stderr: '',
  })
  const first = await read('articles/catalogue.csv')
  expect(first).toContain('\ufefffile,id,title,date,')
  expect(first).toContain('\r\nlab.md,lab,The lab,2018-05-01,')

  // As somebody corrects it who has a Danish spreadsheet.
  const edited = first
    .replaceAll(',', ';')
    .replace('2018-05-01', '23-05-2018')
    .replace('note.txt;note;Blå note', 'note.txt;note;"=Blå ""note""; to be read"')
    .replace(/hash\r/, 'hash;Hylde\r')
    .replace(/(note\.txt.*)\r/, '$1;=B2\r')
  await write('articles/catalogue.csv', edited)
  expect(run('index', 'articles').code).toBe(0)
  const [lab, note] = JSON.parse(run('show', 'lab', 'note', '--json').stdout)
  expect(lab).toMatchObject({ title: 'The lab', published: '2018-05-23' })
  expect(note).toMatchObject({ title: '=Blå "note"; to be read', metadata: { Hylde: '=B2' } })

  const again = run('catalogue', 'articles')
  expect(again.stdout).toBe('Wrote articles/catalogue.csv: 2 rows.\nThe one before is in articles/catalogue.csv.bak.\n')
  expect(await read('articles/catalogue.csv.bak')).toBe(edited)
  const second = await read('articles/catalogue.csv')
  expect(second).toContain(`;"'=Blå ""note""; to be read";`)
  expect(second).toContain(";'=B2\r\n")
  expect(run('catalogue', 'articles').stdout).toBe('Nothing to change in articles/catalogue.csv: 2 rows.\n')
  expect(await read('articles/catalogue.csv')).toBe(second)
})

test('a file that moves keeps its id, and rows of files that are gone are kept and reported', async () => {
  await rename(join(folder, 'articles/lab.md'), join(folder, 'articles/moved.md'))
  await rename(join(folder, 'articles/note.txt'), join(folder, 'note.txt'))
  const { code, stdout, stderr } = run('catalogue', 'articles')
  expect(code).toBe(0)
  expect(stdout).toContain('2 rows, 1 of files that have moved, 1 without a file, which were kept.')
  expect(stderr).toContain('catalogue.csv:3: There is no file "note.txt" that can be read')
  expect(run('index', 'articles').code).toBe(0)
  expect(JSON.parse(run('show', 'lab', '--json').stdout)[0].source.path).toBe('moved.md')
  await rename(join(folder, 'note.txt'), join(folder, 'articles/note.txt'))
})

test('a catalogue can be printed, and written elsewhere with other separators', async () => {
  const printed = run('catalogue', 'articles', '-o', '-', '--separator', 'comma')
  expect(printed.code).toBe(0)
  expect(printed.stdout).toContain('\r\nmoved.md,lab,The lab,')
  expect(run('catalogue', 'articles', '-o', 'list.csv', '--separator', 'tab').stdout).toContain(
    'Wrote list.csv: 2 rows.',
  )
  expect(await read('list.csv')).toContain('\r\nmoved.md\tlab\tThe lab\t')
})

test('--json prints what became of each folder', async () => {
  const [outcome, ...more] = JSON.parse(run('catalogue', 'articles', '--json').stdout)
  expect(more).toEqual([])
  expect(outcome).toMatchObject({
    output: join('articles', 'catalogue.csv'),
    report: { rows: 2, added: 0, moved: 0, missing: 0 },
    problems: [],
  })
})

test('a catalogue that cannot be read whole is not replaced', async () => {
  const before = await read('articles/catalogue.csv')
  await write('articles/catalogue.csv', `${before}x.md;"open\r\n`)
  const { code, stderr } = run('catalogue', 'articles')
  expect(code).toBe(2)
  expect(stderr).toContain('catalogue.csv:4: A cell here begins with a quotation mark that is never closed')
  expect(await read('articles/catalogue.csv')).toBe(`${before}x.md;"open\r\n`)
  await write('articles/catalogue.csv', before)
})

test.each([
  [['catalogue', 'nowhere'], 'There is no folder or file "nowhere".'],
  [['catalogue', 'articles', 'articles', '-o', 'x.csv'], 'Every folder has a catalogue of its own'],
  [['catalogue', 'articles/lab.md', '-o', '-', '--json'], 'Either the catalogue or a report can be printed'],
  [['catalogue', 'articles/note.txt'], 'say with --output where its catalogue goes.'],
  [['catalogue', 'articles', '--separator', 'dot'], 'Allowed choices are comma, semicolon, tab.'],
])('viden %j is refused with the repair', (args, message) => {
  const { code, stdout, stderr } = run(...args)
  expect(stderr).toContain(message)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})
