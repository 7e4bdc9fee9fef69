import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupVersions } from '../../../packages/core/src/engine/group-versions.ts'

interface Links {
  readonly duplicateOf?: string
  readonly translationOf?: string
}

/** The works of articles that are linked so, each by the ids of its versions, its original first. */
function worksOf(links: Readonly<Record<string, Links>>): string[][] {
  const ids = Object.keys(links)
  const rows = groupVersions(ids.map((id) => ({ id, language: 'en', ...links[id] })))
  const originals = [...new Set(rows.flatMap((row) => (row === undefined ? [] : [row.original])))]
  return originals.map((original) => {
    const versions = ids.filter((_, number) => rows[number]?.original === original && number !== original)
    return [ids[original] ?? '', ...versions]
  })
}

test.each<[string, Record<string, Links>, string[][]]>([
  ['an article alone is of no work', { a: {}, b: {} }, []],
  ['a translation and its original are one work', { a: { translationOf: 'b' }, b: {}, c: {} }, [['b', 'a']]],
  ['a duplicate and what it repeats are one work', { a: {}, b: { duplicateOf: 'a' } }, [['a', 'b']]],
  [
    'a translation belongs to the work with its own duplicates',
    { a: {}, b: { translationOf: 'a' }, c: { duplicateOf: 'b' } },
    [['a', 'b', 'c']],
  ],
  [
    'a work is its translations and its duplicates together',
    { a: { translationOf: 'c' }, b: { duplicateOf: 'c' }, c: {}, d: { translationOf: 'e' }, e: {} },
    [
      ['c', 'a', 'b'],
      ['e', 'd'],
    ],
  ],
  [
    'a duplicate that is linked as a translation too joins both',
    { a: {}, b: { translationOf: 'a' }, c: { duplicateOf: 'b', translationOf: 'a' } },
    [['a', 'b', 'c']],
  ],
  [
    'of two that are linked to none the first is the original',
    { a: { duplicateOf: 'c', translationOf: 'b' }, b: {}, c: {} },
    [['b', 'a', 'c']],
  ],
  [
    'of articles linked in a circle the first is the original',
    { a: { duplicateOf: 'b' }, b: { translationOf: 'a' } },
    [['a', 'b']],
  ],
  ['a link to itself means nothing', { a: { duplicateOf: 'a', translationOf: 'a' } }, []],
  ['a link to an article that is not there means nothing', { a: { translationOf: 'x' }, b: { duplicateOf: 'x' } }, []],
])('%s', (_, links, works) => {
  expect(worksOf(links)).toEqual(works)
})

test('a version knows its language, and the number of what it repeats', () => {
  const articles = [
    { id: 'a', language: 'da', translationOf: 'c' },
    { id: 'b', language: 'da', duplicateOf: 'a' },
    { id: 'c', language: 'en' },
    { id: 'd', language: 'en' },
  ]
  expect(groupVersions(articles)).toEqual([
    { original: 2, language: 'da' },
    { original: 2, repeats: 0, language: 'da' },
    { original: 2, language: 'en' },
    undefined,
  ])
})

test('a chain of 100,000 links is one work', () => {
  const chain = Array.from({ length: 100_000 }, (_, number) => ({
    id: `${number}`,
    language: 'en',
    ...(number > 0 && { duplicateOf: `${number - 1}` }),
  }))
  expect(new Set(groupVersions(chain.toReversed()).map((row) => row?.original))).toEqual(new Set([99_999]))
})

test('linked articles are of one work, and every work has an original of its own', () => {
  const link = fc.option(fc.nat(9).map(String), { nil: undefined })
  fc.assert(
    fc.property(fc.array(fc.tuple(link, link), { maxLength: 10 }), (links) => {
      const articles = links.map(([duplicateOf, translationOf], number) => ({
        id: `${number}`,
        language: 'en',
        ...(duplicateOf !== undefined && { duplicateOf }),
        ...(translationOf !== undefined && { translationOf }),
      }))
      const rows = groupVersions(articles)
      for (const [number, row] of rows.entries()) {
        if (row !== undefined) expect(rows[row.original]?.original).toBe(row.original)
        for (const to of links[number] ?? [])
          if (to !== undefined && to !== `${number}` && Number(to) < links.length)
            expect(rows[Number(to)]?.original).toBe(row?.original ?? 'none')
      }
    }),
  )
})
