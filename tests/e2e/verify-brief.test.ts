import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, viden } from './viden.ts'

let folder = ''
const run = (...args: string[]) => viden(args, { cwd: folder })
const QUESTION = 'how do labs measure impact?'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-verify-'))
  expect(run('index', join(root, 'corpus'), '-o', 'corpus.viden').code).toBe(0)
})
afterAll(() => rm(folder, { recursive: true }))

test('a brief that was saved as Markdown stands, in the index and in the files', async () => {
  const { code, stdout } = run('brief', QUESTION, '--format', 'markdown', '--cite', 'apa', '--sentences', '5')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^# how do labs measure impact\?\n\n> .*\[\^1\]\n/)
  expect(stdout).toMatch(/\n## Sources\n\n- .*\(\d{4}.*\)\. /)
  await writeFile(join(folder, 'brief.md'), stdout)
  const verified = run('verify-brief', 'brief.md', '--sources', join(root, 'corpus'))
  expect(verified).toEqual({ code: 0, stdout: '5 quotes: 5 exact\n', stderr: '' })
})

test('after someone edited it, each quote that was changed is told, with what was meant', async () => {
  const saved = await readFile(join(folder, 'brief.md'), 'utf8')
  const [, quote = ''] = /^> (.*)\[\^1\]$/m.exec(saved) ?? []
  const edited = saved
    .replace(quote, quote.replace(/ /, ' never '))
    .replace('## Sources', 'What I think of it.\n\n## Sources')
  await writeFile(join(folder, 'edited.md'), edited)
  const { code, stdout } = run('verify-brief', 'edited.md')
  expect(code).toBe(2)
  expect(stdout).toMatch(
    /^edited\.md:3 was changed in the brief \[.*\]\n {3}“.* never [\s\S]*\n {2}did you mean\n {3}“/,
  )
  expect(stdout).toMatch(/\n5 quotes: 1 changed, 4 exact; 1 paragraph of your own\n$/)
  const json = JSON.parse(run('verify-brief', 'edited.md', '--json').stdout)
  expect(json).toMatchObject({
    stands: false,
    ownParagraphs: 1,
    quotes: [{ status: 'changed', line: 3 }, {}, {}, {}, {}],
  })
})

test('JSON is verified too, and what is no brief has no quotes', async () => {
  await writeFile(join(folder, 'brief.json'), run('brief', QUESTION, '--format', 'json').stdout)
  expect(run('verify-brief', 'brief.json').stdout).toMatch(/^(\d+) quotes: \1 exact\n$/)
  await writeFile(join(folder, 'summary.json'), run('summarise', 'mindlab', '--json').stdout)
  expect(run('verify-brief', 'summary.json').code).toBe(0)
  await writeFile(join(folder, 'notes.md'), 'Only notes.\n')
  expect(run('verify-brief', 'notes.md')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no quote with a footnote of viden in "notes.md".\n',
  })
  expect(run('verify-brief', 'nowhere.md').stderr).toContain('[file-missing]')
})

test('summaries are printed as Markdown and HTML, their sources in each style', () => {
  const { stdout } = run('summarise', 'mindlab', '--format', 'markdown')
  expect(stdout).toMatch(/^# .*\n\n> .*\[\^1\]\n/)
  expect(run('summarise', 'mindlab', 'mindlab', '--format', 'markdown').stdout).toMatch(/^# Summaries\n\n## /)
  const html = run('brief', QUESTION, '--format', 'html', '--cite', 'harvard').stdout
  expect(html).toMatch(/^<section class="viden">\n<h2>how do labs measure impact\?<\/h2>\n<p><q .*<\/q><sup>/)
  expect(html).toContain('<h3>Sources</h3>')
  expect(run('brief', QUESTION, '--cite', 'vancouver').stdout).toMatch(/\[1\] (?!1\. )\S/)
  expect(run('brief', QUESTION, '--cite', 'oxford').code).toBe(2)
})
