import { compareText, createAnalyzer } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseSource } from '../../../packages/indexer/src/analyse-source.ts'
import { assignIds } from '../../../packages/indexer/src/link/ids.ts'
import { build, makeSource } from '../make-source.ts'

/** Gives the ids of articles that ask for some, by path. */
async function idsOf(wanted: Readonly<Record<string, string | undefined>>): Promise<Record<string, string>> {
  const analyzer = createAnalyzer()
  const sources = await Promise.all(
    Object.entries(wanted)
      .sort(([a], [b]) => compareText(a, b))
      .map(async ([path, id]) => {
        const content = `${id === undefined ? '' : `---\nid: ${id}\n---\n`}# A\n\nText.`
        const { analysed } = await analyseSource(makeSource(path, content), analyzer)
        return analysed ?? []
      }),
  )
  const { ids } = assignIds(sources.flat())
  return Object.fromEntries(sources.flat().map(({ article }, number) => [article.source.path, ids[number] ?? '']))
}

test('an article without an id is called as its path, without the ending', async () => {
  expect(await idsOf({ 'labs/one.md': undefined, 'two.en.md': undefined })).toEqual({
    'labs/one.md': 'labs/one',
    'two.en.md': 'two.en',
  })
})

test('of several that want one id the first by path has it, the others get numbers', async () => {
  expect(await idsOf({ 'c.md': 'x', 'a.md': 'x', 'b.md': 'x' })).toEqual({ 'a.md': 'x', 'b.md': 'x-2', 'c.md': 'x-3' })
})

test('nobody gets an id that another article asks for', async () => {
  expect(await idsOf({ 'a.md': 'x', 'b.md': 'x', 'c.md': 'x-2' })).toEqual({
    'a.md': 'x',
    'b.md': 'x-3',
    'c.md': 'x-2',
  })
})

test('a changed id is reported', async () => {
  const { problems } = await build({ 'a.md': '# A', 'a.html': '<h1>A</h1>' })
  expect(problems).toEqual([
    {
      code: 'id-duplicate',
      message: 'Its id "a" is also that of a.html; it was given "a-2".',
      source: 'a.md',
    },
  ])
})

test('ids are unique, and no other article is lost, whatever ids are asked for', async () => {
  const id = fc.constantFrom('x', 'x-2', 'x-3', 'a', 'b')
  const wanted = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md', 'e.md', 'x.md'), id, { minKeys: 1 })
  await fc.assert(
    fc.asyncProperty(wanted, async (files) => {
      const ids = await idsOf(files)
      expect(Object.keys(ids).sort()).toEqual(Object.keys(files).sort())
      expect(new Set(Object.values(ids)).size).toBe(Object.keys(files).length)
    }),
  )
})
