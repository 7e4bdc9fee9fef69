import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { viden } from './viden.ts'

let folder = ''

const ARTICLES = { lab: 'The laboratory', fund: 'The fund', law: 'A law on data', hub: 'The laboratory and the fund' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-eval-'))
  await mkdir(join(folder, 'articles'))
  for (const [name, title] of Object.entries(ARTICLES))
    await write(`articles/${name}.md`, `---\ntitle: ${title}\n---\n\nWhat is written about ${title.toLowerCase()}.\n`)
  expect(run('index', 'articles').code).toBe(0)
})

beforeEach(async () => {
  await write(
    'queries.jsonl',
    lines({ id: 'l', text: 'laboratory' }, { id: 'f', text: 'fund' }, { id: 'z', text: 'xylophone' }),
  )
  await write('qrels.tsv', 'l\tlab\t1\nf\tfund\t1\nz\tlaw\t1\n')
})

afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => viden(args, { cwd: folder })
const write = (name: string, content: string) => writeFile(join(folder, name), content)
const lines = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
/** Runs `viden eval` on the judged queries. */
const evaluate = (...args: string[]) => run('eval', 'queries.jsonl', 'qrels.tsv', ...args)
const save = async (name: string) => write(name, evaluate('--json').stdout)

test('eval prints the means, and the share of queries without a result', () => {
  const { code, stderr, stdout } = evaluate()
  expect(stdout).toBe(
    `${[
      '      nDCG@10     MAP  recall@100     MRR  success@5',
      'mean   0.6667  0.6667      0.6667  0.6667     0.6667',
      '3 queries, 33.3 % without a result',
    ].join('\n')}\n`,
  )
  expect([code, stderr]).toEqual([0, ''])
})

test('judgements of articles that the index does not have are remarked on', async () => {
  await write('qrels.tsv', 'l\tno-such-lab\t1\nf\tno-such-fund\t1\n')
  const { code, stderr } = evaluate()
  expect(code).toBe(0)
  expect(stderr).toContain('No judged article was found.')
})

test('eval --per-query prints a row for each query, with its number of results and as much of its text as fits', async () => {
  await write(
    'queries.jsonl',
    lines(
      { id: 'l', text: 'laboratory' },
      { id: 'z', text: 'xylophones, marimbas\nand other percussion' },
      { id: 'n', text: 'never judged' },
    ),
  )
  expect(evaluate('--per-query').stdout.split('\n')).toEqual([
    '      nDCG@10     MAP  recall@100     MRR  success@5  results',
    'l      1.0000  1.0000      1.0000  1.0000     1.0000        2  laboratory',
    'z      0.0000  0.0000      0.0000  0.0000     0.0000        0  xylophones, marimbas and othe…',
    'mean   0.5000  0.5000      0.5000  0.5000     0.5000',
    '2 queries, 50.0 % without a result',
    '1 query left out: no article is relevant',
    '',
  ])
})

test('a run differs from itself in nothing', async () => {
  await save('before.json')
  expect(evaluate('--against', 'before.json').stdout).toBe(
    `${[
      '            nDCG@10     MAP  recall@100     MRR  success@5',
      'mean         0.6667  0.6667      0.6667  0.6667     0.6667',
      'difference        ·       ·           ·       ·          ·',
      '3 queries, 33.3 % without a result',
      'Against before.json, by nDCG@10: 0 better, 0 worse, 3 the same',
    ].join('\n')}\n`,
  )
})

test('eval --against prints signed differences and the queries that changed, the most changed first', async () => {
  await save('before.json')
  await write(
    'queries.jsonl',
    lines({ id: 'l', text: 'laboratory' }, { id: 'f', text: 'laboratory' }, { id: 'z', text: 'data law' }),
  )
  await write('qrels.tsv', 'l\tlab\t1\nl\thub\t1\nf\tfund\t1\nz\tlaw\t1\nz\tgone\t1\n')
  const { code, stdout } = evaluate('--against', 'before.json')
  expect(stdout.split('\n')).toEqual([
    '            nDCG@10     MAP  recall@100     MRR  success@5',
    'mean         0.5377  0.5000      0.5000  0.6667     0.6667',
    'difference   -.1290  -.1667      -.1667       ·          ·',
    '3 queries, 0.0 % without a result (-33.3)',
    'Against before.json, by nDCG@10: 1 better, 1 worse, 1 the same',
    '',
    '   before     now  nDCG@10      MAP  recall@100      MRR  success@5',
    'f  1.0000  0.0000  -1.0000  -1.0000     -1.0000  -1.0000    -1.0000  laboratory',
    'z  0.0000  0.6131   +.6131   +.5000      +.5000  +1.0000    +1.0000  data law',
    '',
  ])
  expect(code).toBe(0)
  const every = evaluate('--against', 'before.json', '--per-query').stdout
  expect(every).toContain('\nmean         0.5377  0.5000      0.5000  0.6667     0.6667\ndifference   -.1290')
  expect(every).toMatch(/\nl {2}1\.0000 {2}1\.0000( +·){5} {2}laboratory\n$/)
})

test('ten changed queries are listed unless --per-query asks for all', async () => {
  const ids = Array.from({ length: 12 }, (_, number) => `q${number + 10}`)
  await write('qrels.tsv', ids.map((id) => `${id}\tlab\t1\n`).join(''))
  await write('queries.jsonl', lines(...ids.map((id) => ({ id, text: 'xylophone' }))))
  await save('before.json')
  await write('queries.jsonl', lines(...ids.map((id) => ({ id, text: 'laboratory' }))))
  const some = evaluate('--against', 'before.json').stdout
  expect([...some.matchAll(/^q\d+/gm)].map(String)).toEqual(ids.slice(0, 10))
  expect(some).toMatch(/\n… and 2 more: --per-query lists all\.\n$/)
  const all = evaluate('--against', 'before.json', '--per-query').stdout
  expect([...all.matchAll(/^q\d+(?=.*\+1\.0000)/gm)].map(String)).toEqual(ids)
  expect(all).not.toContain('more')
})

test('queries that only one run has are named, and do not count as a difference', async () => {
  await save('before.json')
  await write('queries.jsonl', lines({ id: 'l', text: 'laboratory' }, { id: 'n', text: 'xylophone' }))
  await write('qrels.tsv', 'l\tlab\t1\nn\tlaw\t1\n')
  const { stdout } = evaluate('--against', 'before.json')
  expect(stdout).toMatch(/difference( +·){5}\n/)
  expect(stdout).toContain(
    [
      'by nDCG@10: 0 better, 0 worse, 1 the same',
      'Differences are over the 1 query that both runs have.',
      'Only this run has: n',
      'Only before.json has: f, z\n',
    ].join('\n'),
  )
})

test('eval --json --against prints evaluation and comparison, and is itself something to compare with', async () => {
  await save('before.json')
  await write('queries.jsonl', lines({ id: 'l', text: 'laboratory' }, { id: 'z', text: 'law' }))
  const { stdout } = evaluate('--json', '--against', 'before.json')
  const { evaluation, comparison, ...rest } = JSON.parse(stdout)
  expect(rest).toEqual({})
  expect(evaluation).toEqual(JSON.parse(evaluate('--json').stdout))
  expect(comparison).toMatchObject({
    difference: { ndcg10: 0.5, map: 0.5, recall100: 0.5, mrr: 0.5, success5: 0.5 },
    empty: -0.5,
    better: 1,
    worse: 0,
    same: 1,
    queries: [
      { id: 'z', text: 'law', before: { ndcg10: 0 }, after: { ndcg10: 1 }, difference: { ndcg10: 1 } },
      { id: 'l', difference: { ndcg10: 0 } },
    ],
    onlyBefore: [{ id: 'f', text: 'fund' }],
    onlyAfter: [],
  })
  await write('both.json', stdout)
  expect(evaluate('--against', 'both.json').stdout).toContain('0 better, 0 worse, 2 the same')
})

test('eval --syntax full reads the query language', async () => {
  await write('queries.jsonl', lines({ id: 'l', text: 'laboratory -fund' }))
  const found = (...args: string[]) => JSON.parse(evaluate('--json', ...args).stdout).queries[0].ranking.toSorted()
  expect(found()).toEqual(['fund', 'hub', 'lab'])
  expect(found('--syntax', 'full')).toEqual(['lab'])
})

test.each([
  ['queries.jsonl', 'it is not JSON.'],
  ['cut.json', 'it is not JSON.'],
  ['other.json', '"mean" should be an object.'],
  ['wrong.json', '"queries[0].figures.mrr" should be a number from 0 to 1.'],
])('%s is refused as an earlier run: %s', async (name, reason) => {
  await save('before.json')
  const saved = await readFile(join(folder, 'before.json'), 'utf8')
  await write('cut.json', saved.slice(0, -20))
  await write('other.json', '{"total": 3, "hits": []}')
  const wrong = JSON.parse(saved)
  wrong.queries[0].figures.mrr = 'high'
  await write('wrong.json', JSON.stringify(wrong))
  const { code, stderr, stdout } = evaluate('--against', name)
  expect(stderr).toBe(
    `viden: ${name}: This is not an evaluation: ${reason} Save one with: viden eval queries.jsonl qrels.tsv --json > before.json [evaluation-invalid]\n`,
  )
  expect([code, stdout]).toEqual([2, ''])
})

test('an earlier run of other queries, or none, is refused', async () => {
  await save('before.json')
  await write('queries.jsonl', lines({ id: 'other', text: 'laboratory' }))
  await write('qrels.tsv', 'other\tlab\t1\n')
  const unlike = evaluate('--against', 'before.json')
  expect(unlike.stderr).toContain('viden: before.json: These evaluations have no query in common')
  const missing = evaluate('--against', 'missing.json')
  expect(missing.stderr).toBe('viden: "missing.json" could not be read. [file-missing]\n')
  expect([unlike.code, unlike.stdout, missing.code, missing.stdout]).toEqual([2, '', 2, ''])
})

test.each([
  ['queries.jsonl', '\n{"id": "1"}\n', 'queries.jsonl:2: this should be JSON with "id" and "text".'],
  ['queries.jsonl', '{"id":"l","text":"a"}\n{"id":"l","text":"b"}\n', 'Two queries have the id "l"'],
  ['qrels.tsv', 'l\tlab\t1\n\nl\thub\t\n', 'qrels.tsv:3: this should be a query id, an article id and a grade'],
  ['qrels.tsv', 'l lab 1\n', 'qrels.tsv:1: this should be a query id, an article id and a grade'],
  ['qrels.tsv', 'l\tlab\t0\n', 'None of these queries has a relevant article'],
])('%s with %j is refused with its line', async (name, content, message) => {
  await write(name, content)
  const { code, stderr } = evaluate()
  expect(stderr).toContain(message)
  expect(stderr).toContain('[evaluation-invalid]')
  expect(code).toBe(2)
})
