import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { viden } from './viden.ts'

const BODY =
  'The prism laboratory measures the light of old lamps with the people who use them. It was opened in the harbour of a small town, where three ministries, two schools and a library share the rooms, the tools and the coffee.'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-versions-'))
  await mkdir(join(folder, 'articles'))
  const write = (name: string, head: string, body: string): Promise<void> =>
    writeFile(join(folder, `articles/${name}.md`), `---\n${head}\n---\n\n${body}\n`)
  await write('lamps', 'title: Prisms and lamps\nlanguage: en\ndate: 2018\ntopics: [light]', BODY)
  await write('lamps-again', 'title: Prisms and lamps\nlanguage: en\ndate: 2019\ntopics: [light]', BODY)
  await write(
    'lamper',
    'title: Prismer og lamper\nlanguage: da\ndate: 2020\ntopics: [light]\ntranslationOf: lamps',
    'Laboratoriet måler lyset fra gamle lamper med et prisme sammen med dem, der bruger lamperne.',
  )
  await write('zoo', 'title: A prism in the zoo\nlanguage: en\ndate: 2018\ntopics: [light]', 'The zoo has one prism.')
  expect(run('index', 'articles').code).toBe(0)
})

afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => viden(args, { cwd: folder })

test('search shows a work once, and names its other versions', () => {
  const { stdout } = run('search', 'harbour')
  expect(stdout).toContain('1 article found, 1 to 1')
  expect(stdout).toContain('1. Prisms and lamps\n   2018 · en · lamps\n')
  expect(stdout).toContain('\n   also: Danish (lamper), copy (lamps-again)\n')
})

test('search shows the version in the reader’s language, and names languages in it', () => {
  const { stdout } = run('search', 'title:prism*', '--language', 'da')
  expect(stdout).toContain('Prismer og lamper\n   2020 · da · lamper\n')
  expect(stdout).toContain('\n   also: Engelsk original (lamps), Engelsk (lamps-again)\n')
})

test('search shows each version where all are asked for', () => {
  const { stdout } = run('search', 'title:prism*', '--versions', 'all')
  expect(stdout).toContain('4 articles found, 1 to 4')
  expect(stdout).not.toContain('also:')
})

test('show says what an article is a translation or a copy of', () => {
  expect(run('show', 'lamper').stdout).toContain('Prismer og lamper\n2020 · da · lamper\nTranslation of lamps\n')
  expect(run('show', 'lamps-again').stdout).toContain('Prisms and lamps\n2019 · en · lamps-again\nCopy of lamps\n')
})

test('facets count works, or versions where all are asked for', () => {
  const count = (...args: string[]) => run('facets', '--facet', 'language,topic', ...args).stdout
  expect(count()).toMatch(/^2 +English +en\n1 +Danish +da\n/m)
  expect(count()).toMatch(/^2 +light /m)
  expect(count('--versions', 'all')).toMatch(/^3 +English +en\n1 +Danish +da\n/m)
  expect(count('--versions', 'all')).toMatch(/^4 +light /m)
})

test('trends count works, or versions where all are asked for', () => {
  expect(run('trends').stdout).toMatch(/all +2018 +2019 +2020\nlight +2 +2 +1 +1\n/)
  expect(run('trends', '--versions', 'all').stdout).toMatch(/all +2018 +2019 +2020\nlight +4 +2 +1 +1\n/)
})

test('similar shows a work in the language of the article, or in the reader’s', () => {
  const { stdout } = run('similar', 'zoo')
  expect(stdout).toContain('Prisms and lamps\n   2018 · en · lamps\n')
  expect(stdout).toContain('\n   also: Danish (lamper), copy (lamps-again)\n')
  expect(run('similar', 'zoo', '--language', 'da').stdout).toContain('Prismer og lamper\n   2020 · da · lamper\n')
})

test('a brief quotes one version of a work, in the reader’s language if that one answers', () => {
  const sources = (...args: string[]) => run('brief', ...args).stdout.match(/^ {4}.*$/gm)
  expect(sources('who measures lamps with a prism?')).toEqual(['    2018 · en · lamps'])
  expect(sources('prism laboratory', '--language', 'en')).toEqual(['    2018 · en · lamps'])
  expect(sources('hvem måler lamper med prisme?')).toEqual(['    2020 · da · lamper'])
})

test.each(['search', 'facets', 'trends'])('viden %s refuses other versions than one and all', (command) => {
  const { code, stderr } = run(command, '--versions', 'some')
  expect(stderr).toContain('Allowed choices are one, all.')
  expect(code).toBe(2)
})
