import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Run, root, viden } from './viden.ts'

let folder = ''
const run = (args: readonly string[], input?: string): Run =>
  viden(args, { cwd: folder, ...(input !== undefined && { input }) })
const DECISIONS = 'articles/vocabulary/review.yaml'

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-review-'))
  await mkdir(join(folder, 'articles'))
  const write = (path: string, text: string): Promise<void> => writeFile(join(folder, 'articles', path), text)
  await write('a.md', '# A\n\nThe Environmental Loom Agency paid. Mr. John Weaver said so.\n')
  await write('b.md', '# B\n\nThe Enivronmental Loom Agency paid. Mr. John Weaver said so.\n')
})

afterEach(() => rm(folder, { recursive: true }))

test('what is decided is applied by the next index, and not asked again', async () => {
  const { code, stdout, stderr } = run(['review', 'articles'], 'y\nn\n')
  expect(code).toBe(0)
  expect(stdout).toBe(`
1. Are these one organisation? They are spelt nearly alike.
  Enivronmental Loom Agency  1 article, 1 mention  organisation/enivronmental-loom-agency
    “The Enivronmental Loom Agency paid.” B
  Environmental Loom Agency  1 article, 1 mention  organisation/environmental-loom-agency
    “The Environmental Loom Agency paid.” A
y yes · n no · s skip · q quit · ? help > 

2. Is this a person? Nothing tells but the look of it.
  John Weaver  2 articles, 2 mentions  person/john-weaver
    “Mr. John Weaver said so.” A
    “Mr. John Weaver said so.” B
y yes · n no · s skip · q quit · ? help > 

Decided 2, 0 remain.
`)
  expect(stderr).toBe('Run viden index again to apply what was decided.\n')

  expect(run(['index', 'articles']).code).toBe(0)
  const listed = JSON.parse(run(['concepts', '--json']).stdout)
  expect(JSON.stringify(listed)).not.toContain('John Weaver')
  const shown = JSON.parse(run(['show', 'a', 'b', '--json']).stdout)
  expect(shown.map((article: { facets: object }) => article.facets)).toMatchObject([
    { organisation: [{ value: 'organisation/enivronmental-loom-agency' }] },
    { organisation: [{ value: 'organisation/enivronmental-loom-agency' }] },
  ])
  expect(run(['review', 'articles'])).toEqual({ code: 1, stdout: '\nDecided 0, 0 remain.\n', stderr: '' })
})

test('help, skipping, a limit and the end of the answers decide nothing', async () => {
  const { code, stdout } = run(['review', 'articles', '--limit', '1'], 'what?\n?\ns\n')
  expect(code).toBe(0)
  expect(stdout.split('it is not asked again').length).toBe(3)
  expect(stdout).toContain('\nDecided 0, 2 remain.\n')
  expect(stdout).not.toContain('2. ')
  expect(run(['review', 'articles'], '').stdout).toContain('\nDecided 0, 2 remain.\n')
  expect(run(['review', 'articles'], 'q\n').stdout).not.toContain('2. ')
  await expect(readFile(join(folder, DECISIONS))).rejects.toThrow()
})

test('--json prints doubts of a kind and a type, and asks nothing', () => {
  const doubts = JSON.parse(run(['review', 'articles', '--json']).stdout)
  expect(doubts.map(({ kind }: { kind: string }) => kind)).toEqual(['merge', 'name'])
  const persons = JSON.parse(run(['review', 'articles', '--json', '--type', 'person']).stdout)
  expect(persons.map(({ yes }: { yes: object }) => yes)).toEqual([{ name: 'person/john-weaver', accepted: true }])
  expect(run(['review', 'articles', '--json', '--kind', 'value'])).toMatchObject({ code: 1, stdout: '[]\n' })
})

test('of several folders or a glob it must be said where decisions are kept', async () => {
  const { code, stderr } = run(['review', 'articles/*.md'], 'y\n')
  expect(code).toBe(2)
  expect(stderr).toContain('--vocabulary FOLDER. [option-invalid]')
  await mkdir(join(folder, 'mine'))
  expect(run(['review', 'articles/*.md', '--vocabulary', 'mine'], 'n\n').stdout).toContain('\nDecided 1, 1 remains.\n')
  expect(await readFile(join(folder, 'mine/review.yaml'), 'utf8')).toContain('\n- different: [organisation/e')
})

test('a mistake in the file is said, and a file that is no list is left as it is', async () => {
  await mkdir(join(folder, 'articles/vocabulary'))
  await writeFile(join(folder, DECISIONS), '- same: a\n')
  expect(run(['review', 'articles'], '').stderr).toContain(
    'vocabulary/review.yaml:1: Decision 1 was left out: "same" takes',
  )
  await writeFile(join(folder, DECISIONS), 'same: [a, b]\n')
  const { code, stderr } = run(['review', 'articles'], 'y\n')
  expect(code).toBe(2)
  expect(stderr).toContain('is no YAML list; mend it, and decide again. [file-unwritable]')
  expect(await readFile(join(folder, DECISIONS), 'utf8')).toBe('same: [a, b]\n')
})

test('whoever is killed between two questions has lost nothing', async () => {
  const child = spawn(process.execPath, [join(root, 'packages/cli/bin/viden.js'), 'review', 'articles'], {
    cwd: folder,
  })
  child.stdin.write('y\n')
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      if (data.toString().includes('2. ')) resolve()
    })
  })
  child.kill('SIGKILL')
  await new Promise((resolve) => child.on('close', resolve))
  expect(await readFile(join(folder, DECISIONS), 'utf8')).toContain('\n- same: [organisation/e')
})
