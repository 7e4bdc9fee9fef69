import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { viden } from './viden.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-evidence-'))
  await mkdir(join(folder, 'articles/vocabulary'), { recursive: true })
  const write = (name: string, head: string, body: string): Promise<void> =>
    writeFile(join(folder, `articles/${name}`), `---\n${head}\n---\n\n${body}\n`)
  await write(
    'lamps.md',
    'title: Lamps in towns\ndate: 2019\ncountry: Denmark',
    'The Bright Lamp Programme reduced costs by 20 %. It will improve the quality of services. The towns like bright lamps, and bright lamps like towns.',
  )
  await write(
    'again.md',
    'title: Seen again\ndate: 2021\ncountry: Denmark',
    'An evaluation showed that the Bright Lamp Programme cut costs by 20 %.',
  )
  await write('sums.md', 'title: "=Sums | C#"\ndate: 2020', 'The new system saved time for everybody who used it.')
  await writeFile(
    join(folder, 'articles/vocabulary/lamps.yaml'),
    '- { id: programme/bright-lamp, labels: { en: [Bright Lamp Programme] } }\n',
  )
  expect(run('index', 'articles').code).toBe(0)
})

afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => viden(args, { cwd: folder })

test('evidence prints a table that fits, with sentences and counts by initiative', () => {
  const { code, stderr, stdout } = run('evidence', '--sort', 'initiative')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^3 findings of 2 initiatives\n\nInitiative +Effect +Status +Figures +Year\n=Sums \| C# +Cost/)
  expect(stdout).toMatch(/\nBright Lamp Programme +Cost and time +observed +20 % +20\d\d\n {2}\S/)
  expect(stdout).toMatch(/also in (?:again|lamps)\n/)
  expect(stdout).toMatch(/\n +all +observed +planned\nCost and time +2 +2 +0\nQuality +1 +0 +1\n$/)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})

test('evidence prints CSV that no spreadsheet runs, Markdown, and JSON', () => {
  const csv = run('evidence', 'sums', '--format', 'csv').stdout
  expect(csv).toMatch(
    /^\ufeffinitiative,effect,words,figures,status,says who,country,year,quote,article,title,page,also in\r\n/,
  )
  expect(csv).toContain("\r\n'=Sums | C#,Cost and time,")
  const markdown = run('evidence', 'sums', '--format', 'markdown').stdout
  expect(markdown).toMatch(/^\| initiative \| effect \|/)
  expect(markdown).toContain('| =Sums \\| C\\# | Cost and time |')
  const json = run('evidence', 'sums', '--format', 'json').stdout
  expect(JSON.parse(json)).toMatchObject({ total: 1, initiatives: 1, rows: [{ article: { id: 'sums' } }] })
  expect(run('evidence', 'sums', '--json').stdout).toBe(json)
})

test.each([
  [['--effect', 'costs'], 'No article tells of the effect "costs"; did you mean "cost"?'],
  [['--status', 'seen'], "argument 'seen' is invalid. Allowed choices are observed, planned."],
  [['--filter', 'country=Danmrk'], 'No article has country "Danmrk"; did you mean "Danmark"?'],
  [['--json', '--format', 'csv'], 'Either JSON or csv can be printed; leave out --json.'],
])('evidence %j is refused', (args, message) => {
  const { code, stderr, stdout } = run('evidence', ...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})

test('evidence of nothing exits with 1', () => {
  expect(run('evidence', 'xylophones')).toEqual({ code: 1, stdout: '', stderr: 'Nothing found.\n' })
})

test('phrases prints what sets articles apart, with a place each', () => {
  const { code, stdout } = run('phrases', '--article', 'lamps')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^What sets 1 article apart\n\n +times +of all +as frequent\n/)
  expect(stdout).toMatch(
    /\ntowns +2 +1 +×3\.0\n {2}…the quality of services\. The towns like bright lamps, and bright… \[lamps\]\n/,
  )
  const { phrases } = JSON.parse(run('phrases', 'towns', '--json').stdout)
  expect(phrases[0].citation.article).toBe('lamps')
})

test('phrases of nothing in particular are refused, and of nothing found exit with 1', () => {
  expect(run('phrases')).toMatchObject({ code: 2, stderr: expect.stringContaining('Say of which articles') })
  expect(run('phrases', 'towns', '--article', 'lamps')).toMatchObject({ code: 2 })
  expect(run('phrases', 'xylophones')).toEqual({ code: 1, stdout: '', stderr: 'Nothing found.\n' })
})
