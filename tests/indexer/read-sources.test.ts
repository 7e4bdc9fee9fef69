import { rmSync } from 'node:fs'
import { chmod, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VidenError } from '@viden/core'
import { buildIndex, type Source } from '@viden/indexer'
import { expect, test } from 'vitest'
import { listSources } from '../../packages/indexer/src/read-sources.ts'
import { makeFolder, makeSource } from './make-source.ts'

async function pathsOf(input: Parameters<typeof listSources>[0]): Promise<string[]> {
  return (await listSources(input)).sources.map(({ path }) => path)
}

test('a folder gives its readable files, sorted by path, and counts the others by ending', async () => {
  const folder = await makeFolder({
    'b.md': 'b',
    'a/c.HTML': 'c',
    'a/b.txt': 'b',
    'a.markdown': 'a',
    'data.csv': '',
    'a/more.CSV': '',
    'a/picture.png': '',
    README: '',
  })
  const { folders, skipped, sources } = await listSources(folder)
  expect(sources.map(({ path }) => path)).toEqual(['a.markdown', 'a/b.txt', 'a/c.HTML', 'b.md'])
  expect(skipped).toEqual({ '': 1, '.csv': 2, '.png': 1 })
  expect(folders).toEqual([folder])
})

test('hidden files, installed packages and the vocabulary are left out and not counted', async () => {
  const folder = await makeFolder({
    'a.md': 'a',
    '.hidden.md': '',
    '.git/config.md': '',
    'node_modules/x/readme.md': '',
    'sub/node_modules/x/readme.md': '',
    'vocabulary/own.yaml': '',
    'vocabulary/readme.md': '',
    'sub/vocabulary/a.md': '',
  })
  const { sources, skipped } = await listSources(folder)
  expect(sources.map(({ path }) => path)).toEqual(['a.md', 'sub/vocabulary/a.md'])
  expect(skipped).toEqual({})
})

test('a file alone is a corpus', async () => {
  const folder = await makeFolder({ 'sub/a.md': 'a', 'sub/b.md': 'b' })
  expect(await pathsOf(join(folder, 'sub/a.md'))).toEqual(['a.md'])
})

test('a glob gives what it matches, relative to what stands before its first wildcard', async () => {
  const folder = await makeFolder({ 'x/a.md': '', 'x/y/b.md': '', 'x/c.txt': '', 'z/d.md': '' })
  expect(await pathsOf(`${folder}/x/**/*.md`)).toEqual(['a.md', 'y/b.md'])
  expect(await pathsOf(`${folder}/{x,z}/*.md`)).toEqual(['x/a.md', 'z/d.md'])
})

test('a folder whose name has brackets is a folder', async () => {
  const folder = await makeFolder({ 'old [2018]/a.md': '' })
  expect(await pathsOf(join(folder, 'old [2018]'))).toEqual(['a.md'])
})

test('several inputs are one corpus, and a file that two of them give is one source', async () => {
  const folder = await makeFolder({ 'x/a.md': '', 'y/b.md': '' })
  expect(await pathsOf([join(folder, 'x'), join(folder, 'y'), `${folder}/x/*.md`])).toEqual(['a.md', 'b.md'])
})

test('two files with one path, of two folders, are two sources', async () => {
  const folder = await makeFolder({ 'x/a.md': '# One', 'y/a.md': '# Two' })
  const { articles } = await buildIndex([join(folder, 'x'), join(folder, 'y')])
  expect(articles.map(({ title }) => title).sort()).toEqual(['One', 'Two'])
})

test('no path of an article tells where on the machine the corpus lies', async () => {
  const folder = await makeFolder({ 'x/a.md': '# One', 'y/a.md': '# Two' })
  const { articles } = await buildIndex([join(folder, 'x'), join(folder, 'y')])
  for (const { id, source } of articles) expect(`${id} ${source.path}`).not.toContain(folder.split('/').at(-1))
})

test('the vocabulary beside each of several folders is read', async () => {
  const folder = await makeFolder({
    'x/a.md': '---\nlanguage: en\n---\n# A\n\nHere is labcraft.',
    'y/b.md': '# B',
    'y/vocabulary/own.yaml': '- { id: method/labcraft, labels: { en: labcraft } }',
  })
  const { concepts } = await buildIndex([join(folder, 'x'), join(folder, 'y')])
  expect(concepts.map(({ id }) => id)).toContain('method/labcraft')
})

test.each([
  ['a list', (sources: Source[]) => sources],
  ['a set', (sources: Source[]) => new Set(sources)],
  [
    'a generator',
    function* (sources: Source[]) {
      yield* sources
    },
  ],
  [
    'an asynchronous generator',
    async function* (sources: Source[]) {
      yield* sources
    },
  ],
])('%s of sources is a corpus, with paths as given', async (_, make) => {
  const { articles } = await buildIndex(make([makeSource('b.md', '# B'), makeSource('../a.md', '# A')]))
  expect(articles.map(({ source }) => source.path)).toEqual(['../a.md', 'b.md'])
})

test('two sources with one path are two articles with two ids', async () => {
  const { articles } = await buildIndex([makeSource('a.md', '# One'), makeSource('a.md', '# Two')])
  expect(articles.map(({ id }) => id)).toEqual(['a', 'a-2'])
})

test('a source says where it was published, unless its metadata does', async () => {
  const { articles } = await buildIndex([
    { ...makeSource('a.md', '# A'), url: 'https://example.org/a' },
    { ...makeSource('b.md', '---\nurl: https://example.org/own\n---\n# B'), url: 'https://example.org/b' },
  ])
  expect(articles.map(({ source }) => source.url)).toEqual(['https://example.org/a', 'https://example.org/own'])
})

test.each(['none', 'none.md', 'none/*.md', ''])('an input that is not there is refused: %j', async (name) => {
  const folder = await makeFolder()
  const input = name === '' ? '' : join(folder, name)
  const error = await buildIndex(input).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(VidenError)
  expect(error).toMatchObject({
    code: 'corpus-missing',
    message: `There is no folder or file "${input}". Give the folder that holds the articles.`,
  })
})

test('a folder without a readable file is refused', async () => {
  const folder = await makeFolder({ 'a.csv': '', 'vocabulary/a.md': '' })
  await expect(buildIndex(folder)).rejects.toMatchObject({ code: 'corpus-empty' })
})

test('no sources at all are refused', async () => {
  await expect(buildIndex([])).rejects.toMatchObject({ code: 'corpus-empty' })
})

test('a file that cannot be read is reported, and the others are read', async () => {
  const folder = await makeFolder({ 'a.md': '# A', 'b.md': '# B', 'c.md': '# C' })
  const { articles, problems, report } = await buildIndex(folder, {
    concurrency: 1,
    onProgress: ({ done }) => done === 1 && rmSync(join(folder, 'b.md')),
  })
  expect(articles.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(problems.map(({ code, source }) => [code, source])).toEqual([['source-unreadable', 'b.md']])
  expect(report).toMatchObject({ sources: 3, articles: 2, failed: 1 })
})

test('a link that leads round in a circle does no harm', async () => {
  const folder = await makeFolder({ 'sub/a.md': '# A' })
  await symlink('..', join(folder, 'sub/up'))
  await symlink('loop', join(folder, 'loop'))
  expect(await pathsOf(folder)).toEqual(['sub/a.md'])
})

test.each([
  [
    'nowhere',
    'a.md',
    'It is a link that leads nowhere: ENOENT: no such file or directory. Remove it, or put the file itself here.',
  ],
  [
    'b',
    'b',
    'It is a link that leads nowhere: ELOOP: too many symbolic links encountered. Remove it, or put the file itself here.',
  ],
  ['..', 'up', 'It is a link to a folder, which is not followed. Give that folder to "viden index" too.'],
  ['sub/real.md', 'link.md', 'It is a link to a file, which is not followed. Put the file itself here.'],
])('a link to %j is reported', async (target, name, message) => {
  const folder = await makeFolder({ 'sub/real.md': '# Real', 'picture.png': '' })
  await symlink(target, join(folder, name))
  await symlink('picture.png', join(folder, 'other.png'))
  const { articles, problems, report } = await buildIndex(folder)
  expect(articles.map(({ id }) => id)).toEqual(['sub/real'])
  expect(problems).toEqual([{ code: 'source-unreadable', message, source: name }])
  expect(report.skipped).toEqual({ '.png': 2 })
})

// The superuser may read any folder.
test.skipIf(process.getuid?.() === 0)('a folder that may not be read is reported', async () => {
  const folder = await makeFolder({ 'a.md': '# A', 'locked/b.md': '# B' })
  await chmod(join(folder, 'locked'), 0)
  const { articles, problems } = await buildIndex(folder)
  await chmod(join(folder, 'locked'), 0o700)
  expect(articles.map(({ id }) => id)).toEqual(['a'])
  expect(problems).toEqual([
    {
      code: 'source-unreadable',
      message: 'This folder could not be read: EACCES: permission denied. Check its permissions.',
      source: 'locked',
    },
  ])
})

test('a corpus of nothing but a dangling link says why it is empty', async () => {
  const folder = await makeFolder()
  await symlink('nowhere', join(folder, 'a.md'))
  await expect(buildIndex(folder)).rejects.toMatchObject({
    code: 'corpus-empty',
    message: expect.stringContaining('"a.md": It is a link that leads nowhere'),
  })
})

test('a folder may be called as a file is, and a file may have blanks about its name', async () => {
  const folder = await makeFolder({ 'x.md/a.md': '# A', ' b.md': '# B', 'c.md ': '# C' })
  const { articles, problems } = await buildIndex(folder)
  expect(articles.map(({ source }) => source.path)).toEqual([' b.md', 'c.md ', 'x.md/a.md'])
  expect(problems).toEqual([])
})

test('a file that is deleted after it was listed is reported', async () => {
  const folder = await makeFolder({ 'a.md': '# A' })
  const { sources } = await listSources(folder)
  await rm(join(folder, 'a.md'))
  const read = await Promise.all(sources.map((source) => source.read()))
  expect(read).toEqual([
    {
      code: 'source-unreadable',
      message: 'It could not be read: ENOENT: no such file or directory. Check its permissions.',
      source: 'a.md',
    },
  ])
})

test('a file larger than any article is left out and reported', async () => {
  const folder = await makeFolder({ 'a.md': '# A' })
  await writeFile(join(folder, 'b.md'), '')
  await truncate(join(folder, 'b.md'), 64 * 1024 * 1024 + 1)
  const { articles, problems } = await buildIndex(folder)
  expect(articles.map(({ id }) => id)).toEqual(['a'])
  expect(problems).toEqual([
    {
      code: 'source-too-large',
      message: 'It has 67 MB; files of up to 67 MB are read. Split it.',
      source: 'b.md',
    },
  ])
})
