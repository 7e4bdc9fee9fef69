import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, viden } from './viden.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-cli-'))
  await mkdir(join(folder, 'articles'))
  await writeFile(
    join(folder, 'articles/lab.md'),
    '---\ntitle: The lab\ndate: 2018-05-01\ncountry: Denmark\ntopics: [labs]\n---\n\nThe laboratory tests new services with the people who use them. It was opened in 2002.\n',
  )
  await writeFile(
    join(folder, 'articles/fund.md'),
    '---\ntitle: The fund\ndate: 2016\ncountry: Norway\ntopics: [funding]\n---\n\nThe fund pays for experiments of municipalities that nobody else would pay for.\n',
  )
  expect(viden(['index', 'articles'], { cwd: folder }).code).toBe(0)
  await mkdir(join(folder, 'shared/vocabulary'), { recursive: true })
  await writeFile(join(folder, 'shared/labs.md'), '# Labs\n\nLab One worked with Lab Two for many years.\n')
  await writeFile(
    join(folder, 'shared/vocabulary/labs.yaml'),
    '- { id: organisation/one, labels: { en: [Lab One, LAB] } }\n- { id: organisation/two, labels: { en: [Lab Two, LAB] } }\n',
  )
  expect(viden(['index', 'shared', '-o', 'shared.viden'], { cwd: folder }).code).toBe(0)
})

afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => viden(args, { cwd: folder })

test('index says what it read and where it wrote', () => {
  const { code, stdout, stderr } = run('index', 'articles', '-o', 'again.viden')
  expect(stdout).toMatch(/^Indexed 2 of 2 files into again\.viden \(\d+ kB\), with \d+ concepts\.\n$/)
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

test('index --json prints report and problems', async () => {
  await writeFile(join(folder, 'articles/empty.txt'), '\n')
  const { code, stdout } = run('index', 'articles', '--json')
  const { report, problems, output } = JSON.parse(stdout)
  expect(output).toBe('corpus.viden')
  expect(report).toMatchObject({ sources: 3, articles: 2, failed: 1, problems: { 'article-empty': 1 } })
  expect(problems).toEqual([
    { code: 'article-empty', message: 'This file holds no text; it was left out.', source: 'empty.txt' },
  ])
  expect(code).toBe(0)
  await rm(join(folder, 'articles/empty.txt'))
})

test('a file that is not UTF-8 is decoded and reported, the run goes on, and --strict exits with 2', async () => {
  await writeFile(
    join(folder, 'articles/latin.txt'),
    Buffer.from('K\xf8benhavn\n\nByen tester nye tjenester sammen med borgerne.\n', 'latin1'),
  )
  const lenient = run('index', 'articles')
  expect(lenient.code).toBe(0)
  expect(lenient.stderr).toContain('latin.txt:1: This is not valid UTF-8')
  expect(run('index', 'articles', '--strict').code).toBe(2)
  expect(run('search', 'København').stdout).toContain('1 article found')
  await rm(join(folder, 'articles/latin.txt'))
  run('index', 'articles')
})

test('search prints title, date, snippet and facet counts to standard output', () => {
  const { code, stdout, stderr } = run('search', 'laboratory')
  expect(code).toBe(0)
  expect(stderr).toBe('')
  expect(stdout).toContain('1. The lab\n   2018-05-01 · en · lab\n   The laboratory tests new services')
  expect(stdout).toContain('Country: Denmark 1')
})

test('search --json prints the types of the library', () => {
  const result = JSON.parse(run('search', 'fund', '--json').stdout)
  expect(result.total).toBe(1)
  expect(result.hits[0].article).toMatchObject({ id: 'fund', title: 'The fund', published: '2016' })
  expect(result.hits[0].article.text).toBeUndefined()
  expect(result.facets.country).toEqual([{ value: 'place/NO', label: 'Norway', count: 1, selected: false }])
})

test('nothing found exits with 1', () => {
  expect(run('search', 'xylophone')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'No article has: xylophone\nNothing found.\n',
  })
})

test('a slip finds the word that was meant, and says so', () => {
  const { code, stdout, stderr } = run('search', 'laboratry')
  expect(code).toBe(0)
  expect(stdout).toBe(run('search', 'laboratory~1').stdout)
  expect(stderr).toBe('Did you mean: laboratory\n')
})

test('--explain says what a score is made of', () => {
  const { stdout } = run('search', 'laboratry', '--explain', '--limit', '1')
  expect(stdout).toMatch(/\d+ % +laboratry +text +\d+ × +weight \d\.\d\d +spelt "laboratory"/)
})

test('a query that had to be repaired is answered, with a remark', () => {
  const { code, stderr } = run('search', '"laboratory tests')
  expect(code).toBe(0)
  expect(stderr).toContain('Query, column 1: This quotation mark is not closed')
})

test.each([
  [['search', 'x', '--filter', 'country=Danmrk'], 'No article has country "Danmrk"; did you mean "Danmark"?'],
  [['search', 'x', '--filter', 'contry=DK'], 'There is no facet "contry"; did you mean "country".'],
  [['search', 'x', '--filter', 'country'], '"--filter country" should be a name and a value'],
  [['brief', 'funds', '--filter', 'country=Atlantis'], 'No article has country "Atlantis".'],
  [['search', 'x', '--filter', 'year=2015', '--filter', 'year=2016..2018'], '"year" was given a range and more'],
  [['search', 'x', '--filter', 'published=2018..2015'], 'goes from 2018 to 2015, which is before it.'],
  [['search', 'design', '-lab'], 'A query with -word goes in quotes, after --'],
  [['index', 'articles', '--vocabulary', 'nowhere'], 'There is no vocabulary folder "nowhere".'],
  [['facets', '--facet', 'topics'], 'There is no facet "topics"; did you mean "topic".'],
  [['show', 'lib'], 'There is no article "lib" in this index; did you mean "lab".'],
  [['profile', 'Danmrk'], 'There is no concept "Danmrk" in this index; did you mean "Danmark"? [concept-unknown]'],
  [
    ['profile', 'LAB', '-i', 'shared.viden'],
    '"LAB" names 2 concepts; give the id of one: organisation/one (Lab One, in 1), ',
  ],
  [
    ['search', '', '--filter', 'organisation=LAB', '-i', 'shared.viden'],
    '"LAB" names 2 values of organisation; give the one that you mean: organisation/one, organisation/two. [option-invalid]',
  ],
  [['search', '--fooo', 'x'], "unknown option '--fooo'"],
  [['search', 'x', '--limit', 'many'], 'It takes a whole number of at least 1.'],
  [['serch', 'x'], 'Did you mean search?'],
  [['search', 'x', '-i', 'missing.viden'], 'Make one with: viden index FOLDER -o missing.viden [file-missing]'],
  [['index', 'nowhere'], 'There is no folder or file "nowhere".'],
  [['eval', 'no.jsonl', 'no.tsv'], '"no.jsonl" could not be read.'],
])('viden %j is refused with the repair, exit code 2 and no stack trace', (args, message) => {
  const { code, stdout, stderr } = run(...args)
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('an empty corpus is refused', async () => {
  await mkdir(join(folder, 'nothing'), { recursive: true })
  const { code, stderr } = run('index', 'nothing')
  expect(stderr).toBe(
    'viden: There is nothing to index: no Markdown, HTML, PDF, Word or text file was found. [corpus-empty]\n',
  )
  expect(code).toBe(2)
})

test('an index that is cut off, of another version, or no index at all is refused', async () => {
  const whole = await readFile(join(folder, 'corpus.viden'))
  const other = Buffer.from(whole)
  other.writeUInt32LE(999, 8)
  await writeFile(join(folder, 'cut.viden'), whole.subarray(0, whole.length - 100))
  await writeFile(join(folder, 'other.viden'), other)
  await writeFile(join(folder, 'text.viden'), 'This is no index, though it has enough characters to be one.')
  const attempts = ['cut', 'other', 'text'].map((name) => run('search', 'x', '-i', `${name}.viden`))
  expect(attempts.map(({ code }) => code)).toEqual([2, 2, 2])
  expect(attempts[0]?.stderr).toMatch(/^viden: cut\.viden: This index is damaged: It should have \d+ bytes and has \d+/)
  expect(attempts[1]?.stderr).toMatch(/^viden: other\.viden: This index has format 999; this build reads format \d+\./)
  expect(attempts[2]?.stderr).toMatch(/^viden: text\.viden: This is not a Viden index\./)
})

test('show prints a summary that the text does not begin with', async () => {
  const text = 'The lab tests services. It is small.'
  await mkdir(join(folder, 'summaries'), { recursive: true })
  await writeFile(join(folder, 'summaries/a.md'), `---\ntitle: A\nsummary: The lab tests services …\n---\n${text}\n`)
  await writeFile(join(folder, 'summaries/b.md'), `---\ntitle: B\nsummary: On a lab.\n---\n${text}\n`)
  run('index', 'summaries', '-o', 'summaries.viden')
  expect(run('show', 'a', '-i', 'summaries.viden').stdout).toBe(`A\nen · a\n\n${text}\n`)
  expect(run('show', 'b', '-i', 'summaries.viden').stdout).toContain(`\nOn a lab.\n\n${text}\n`)
})

test('show prints the numbers of items and notes, and bullets where there are none', async () => {
  const source = '# A\n\n7. Ask\n   - twice\n8. Learn\n\n<ol class="footnotes"><li>See the report.</li></ol>\n'
  await mkdir(join(folder, 'numbers'), { recursive: true })
  await writeFile(join(folder, 'numbers/a.md'), source)
  run('index', 'numbers', '-o', 'numbers.viden')
  expect(run('show', 'a', '-i', 'numbers.viden').stdout).toBe(
    'A\nen · a\n 7. Ask\n  • twice\n 8. Learn\n\n1. See the report.\n',
  )
})

test('show, summarise, brief, facets, concepts, similar, suggest and trends answer', () => {
  expect(run('show', 'lab').stdout).toContain('The laboratory tests new services')
  expect(run('summarise', 'lab', '--sentences', '1').stdout).toContain('  The laboratory tests new services')
  expect(run('brief', 'who pays for experiments?').stdout).toContain(
    '• The fund pays for experiments of municipalities that nobody else would pay for. [1]',
  )
  expect(run('facets', '--facet', 'country').stdout).toContain('1  Denmark  place/DK')
  expect(run('concepts', '--type', 'place').stdout).toContain('1  Denmark  place/DK')
  expect(run('concepts', '--query', 'danm', '--language', 'da').stdout).toBe('1  Danmark  place/DK\n')
  expect(run('concepts', '--query', 'narnia').code).toBe(1)
  expect(run('suggest', 'labo').stdout).toContain('laboratory')
  expect(run('trends').stdout).toMatch(/all +2016 +2018/)
  expect(run('similar', 'lab').code).toBe(1)
})

test('profile prints what is known about a concept, in the language of the reader', () => {
  expect(run('profile', 'denmark', '--language', 'da').stdout).toBe(
    [
      'Danmark  place/DK',
      'en: Denmark',
      '',
      '1 article, 2018',
      '',
      'Articles',
      '[1] The lab',
      '    2018-05-01 · en · lab',
      '',
    ].join('\n'),
  )
})

test('profile quotes the articles that it lists, page by page', () => {
  expect(run('profile', 'organisation/one', '-i', 'shared.viden').stdout).toContain(
    '• Lab One worked with Lab Two for many years. [1]\n',
  )
  expect(run('profile', 'organisation/one', '-i', 'shared.viden', '--offset', '1').stdout).not.toContain('[1]')
  const { articles, concept, total } = JSON.parse(run('profile', 'lab one', '-i', 'shared.viden', '--json').stdout)
  expect([concept.id, total, articles[0].id]).toEqual(['organisation/one', 1, 'labs'])
})

test('a brief that nothing answers exits with 1', () => {
  const { code, stdout, stderr } = run('brief', 'xylophones')
  expect([code, stdout, stderr]).toEqual([1, '', 'No article here answers that.\n'])
})

test('eval measures search against judged queries', async () => {
  await writeFile(join(folder, 'queries.jsonl'), '{"id":"1","text":"laboratory"}\n')
  await writeFile(join(folder, 'qrels.tsv'), '1\tlab\t1\n')
  const { code, stdout } = run('eval', 'queries.jsonl', 'qrels.tsv')
  expect(stdout).toMatch(/mean +1\.0000 +1\.0000/)
  expect(code).toBe(0)
})

test('colour appears where it is asked for and nowhere else', () => {
  const colour = '\u001b['
  expect(run('search', 'lab').stdout).not.toContain(colour)
  expect(viden(['search', 'lab'], { cwd: folder, env: { FORCE_COLOR: '1' } }).stdout).toContain(colour)
  expect(viden(['search', 'lab'], { cwd: folder, env: { NO_COLOR: '1' } }).stdout).not.toContain(colour)
})

test('a closed pipe is quiet', async () => {
  const child = spawn(process.execPath, [`${root}/packages/cli/bin/viden.js`, 'facets'], { cwd: folder })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  await new Promise((resolve) => child.on('close', resolve))
  expect(stderr).toBe('')
})

test('help has examples for every command', () => {
  const names = [...run('--help').stdout.matchAll(/^ {2}([a-z]+)(?:\|[a-z]+)? /gm)].map(([, name = '']) => name)
  const commands = names.filter((name) => name !== 'help')
  expect(commands).toContain('search')
  for (const name of commands) expect(run(name, '--help').stdout).toMatch(new RegExp(`Examples?:\\n.*viden ${name}`))
})

test('facets --codebook prints when a value is given and what it means, without an index', () => {
  const { code, stdout } = viden(['facets', '--codebook', '--facet', 'stage'], { cwd: tmpdir() })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# Codebook\n\n## Stage \(`stage`\)\n\n\*\*When a value is given:\*\* /)
  expect(stdout).toContain(
    '| `stage/scaling` | Scaling | It spreads from where it began to more places, bodies or users. |  |',
  )
  expect(JSON.parse(run('facets', '--codebook', '--json').stdout)).toContainEqual(
    expect.objectContaining({ name: 'outcome', values: expect.arrayContaining([]) }),
  )
  expect(run('facets', '--codebook', '--facet', 'stages').stderr).toContain('There is no facet "stages"')
})

test('a brief is of named articles, or of each value of a facet, and says what it leaves open', () => {
  const named = run('brief', 'who pays, and for which xylophones?', '--from', 'fund')
  expect([named.code, named.stderr.split('\n')]).toEqual([
    0,
    ['Only one article here answers that.', 'Nothing quoted here speaks of: xylophones.', ''],
  ])
  const byCountry = run('brief', 'services or experiments', '--by', 'country')
  expect([byCountry.code, byCountry.stderr]).toEqual([0, ''])
  expect(byCountry.stdout).toMatch(/^services or experiments\n\nDenmark\n• The laboratory.*\n\nNorway\n• The fund/s)
  const unknown = run('brief', 'labs', '--by', 'colour')
  expect([unknown.code, unknown.stdout]).toEqual([2, ''])
  expect(unknown.stderr).toContain('There is no facet "colour"')
})

test('a digest says what was found has in common', () => {
  const { code, stderr, stdout } = run('digest', '--filter', 'country=NO')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^What 1 article says\n\n• The fund pays/)
  expect(run('digest', 'xylophones').code).toBe(1)
})
