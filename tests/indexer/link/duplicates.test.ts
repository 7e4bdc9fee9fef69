import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDuplicates, type SignedArticle } from '../../../packages/indexer/src/link/duplicates.ts'
import { signText } from '../../../packages/indexer/src/stages/sign-text.ts'

interface Draft {
  readonly path: string
  readonly text: string
  readonly title?: string
  readonly language?: string
  readonly published?: string
  readonly url?: string
  readonly hash?: string
}

function signed({ path, text, title = path, language = 'en', published, url, hash = path }: Draft): SignedArticle {
  const signature = signText(text)
  const source = { path, format: 'text', hash, access: 'full' as const, ...(url !== undefined && { url }) }
  return {
    article: { title, text, language, source, ...(published !== undefined && { published }) },
    ...(signature !== undefined && { signature }),
  }
}

/** Each article by its path, with that of the one that it repeats. */
function duplicatesOf(drafts: readonly Draft[]): Record<string, string> {
  const { leaders } = findDuplicates(drafts.map(signed))
  const pairs = leaders.flatMap((leader, place) =>
    leader === place ? [] : [[drafts[place]?.path ?? '', drafts[leader]?.path ?? '']],
  )
  return Object.fromEntries(pairs)
}

/** A text of so many words, none of which is in a text of another name. */
function textOf(name: string, words = 200): string {
  return Array.from({ length: words }, (_, number) => `${name}${number}`).join(' ')
}

/** The text with every so manieth word another. */
function changed(text: string, every: number): string {
  return text
    .split(' ')
    .map((word, place) => (place % every === every - 1 ? `${word}x` : word))
    .join(' ')
}

const text = textOf('a')

test('articles with other words repeat nothing', () => {
  const { leaders, problems } = findDuplicates(
    ['a', 'b', 'c'].map((name) => signed({ path: name, text: textOf(name) })),
  )
  expect(leaders).toEqual([0, 1, 2])
  expect(problems).toEqual([])
})

test('an article with the same text repeats the first by path, which is reported', () => {
  const { leaders, problems } = findDuplicates([signed({ path: 'a.md', text }), signed({ path: 'b.html', text })])
  expect(leaders).toEqual([0, 0])
  expect(problems).toEqual([
    {
      code: 'article-duplicate',
      message:
        'It repeats "a.md": 100 % of their text is the same. Both were indexed, as one work; remove one if that is not wanted.',
      source: 'b.html',
    },
  ])
})

test.each([
  ['one word in forty is another', changed(text, 40)],
  ['case and punctuation are others', `${text.toUpperCase().replaceAll(' ', ', ')}!`],
  ['a quarter is added', `${text} ${textOf('b', 50)}`],
  ['a quarter is missing', text.split(' ').slice(50).join(' ')],
  [
    'the halves have changed places',
    `${text.split(' ').slice(100).join(' ')} ${text.split(' ').slice(0, 100).join(' ')}`,
  ],
])('an article is found again where %s', (_, other) => {
  expect(
    duplicatesOf([
      { path: 'a', text },
      { path: 'b', text: other },
    ]),
  ).toEqual({ b: 'a' })
})

test.each([
  ['one word in ten is another', changed(text, 10)],
  ['it is a part of one twice as long', `${text} ${textOf('b')}`],
  ['only half is left', text.split(' ').slice(0, 100).join(' ')],
])('an article is another one where %s', (_, other) => {
  expect(
    duplicatesOf([
      { path: 'a', text },
      { path: 'b', text: other },
    ]),
  ).toEqual({})
})

test('the first published leads, then one with an address, then the first by path', () => {
  const [a, b, c, d] = [
    { path: 'a', text },
    { path: 'b', text },
    { path: 'c', text },
    { path: 'd', text },
  ] as const
  expect(duplicatesOf([a, b, c, d])).toEqual({ b: 'a', c: 'a', d: 'a' })
  expect(duplicatesOf([a, b, { ...c, url: 'https://example.org' }, d])).toEqual({ a: 'c', b: 'c', d: 'c' })
  expect(duplicatesOf([{ ...a, published: '2019' }, { ...b, published: '2018-05' }, c, d])).toEqual({
    a: 'b',
    c: 'b',
    d: 'b',
  })
})

test('articles that repeat one another in a chain have one leader', () => {
  const versions = [0, 1, 2, 3].map((number) => {
    const words = [...Array.from({ length: 400 }, (_, place) => `w${place}`)].slice(45 * number, 45 * number + 220)
    return { path: `v${number}`, text: words.join(' ') }
  })
  expect(duplicatesOf(versions.filter((_, number) => number % 2 === 0))).toEqual({})
  expect(duplicatesOf(versions)).toEqual({ v1: 'v0', v2: 'v0', v3: 'v0' })
})

test('short texts are the same only to the word, under the same title', () => {
  const note = { title: 'Closed', text: 'The office is closed on Monday.' }
  expect(
    duplicatesOf([
      { ...note, path: 'a' },
      { ...note, path: 'b', title: 'CLOSED!', text: 'The office is closed on Monday' },
    ]),
  ).toEqual({ b: 'a' })
  expect(
    duplicatesOf([
      { ...note, path: 'a' },
      { ...note, path: 'b', title: 'Open' },
    ]),
  ).toEqual({})
  expect(
    duplicatesOf([
      { ...note, path: 'a' },
      { ...note, path: 'b', text: 'The office is closed on Tuesday.' },
    ]),
  ).toEqual({})
})

test('articles without a text, or with no more than a title, repeat nothing', () => {
  expect(
    duplicatesOf([
      { path: 'a', title: 'Minutes', text: '' },
      { path: 'b', title: 'Minutes', text: '' },
    ]),
  ).toEqual({})
  expect(
    duplicatesOf([
      { path: 'a', title: 'Home', text: 'Home' },
      { path: 'b', title: 'Home', text: 'Home' },
    ]),
  ).toEqual({})
})

test('files of the same bytes are one, be they ever so short', () => {
  expect(
    duplicatesOf([
      { path: 'a', title: 'A', text: '', hash: 'same' },
      { path: 'b', title: 'A', text: '', hash: 'same' },
    ]),
  ).toEqual({ b: 'a' })
})

test('articles in two languages do not repeat one another', () => {
  expect(
    duplicatesOf([
      { path: 'a', text },
      { path: 'b', text, language: 'da' },
    ]),
  ).toEqual({})
})

test('a thousand copies have one leader, and are reported once each', () => {
  const copies = Array.from({ length: 1_000 }, (_, number) => signed({ path: `${number}`.padStart(4, '0'), text }))
  const { leaders, problems } = findDuplicates(copies)
  expect(new Set(leaders)).toEqual(new Set([0]))
  expect(problems).toHaveLength(999)
})

test('a leader repeats nothing, and every pair that shares 80 of 100 shingles is found', () => {
  const draft = fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom(1_000, 90, 60, 45, 12),
    fc.integer({ min: 150, max: 220 }),
  )
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 8 }), (drafts) => {
      const articles = drafts.map(([name, every, words], number) =>
        signed({ path: `${number}`, text: changed(textOf(name, words), every) }),
      )
      const { leaders } = findDuplicates(articles)
      for (const leader of leaders) expect(leaders[leader]).toBe(leader)
      const shingles = articles.map(({ article }) => {
        const words = article.text.split(' ')
        return new Set(words.slice(4).map((_, place) => words.slice(place, place + 5).join(' ')))
      })
      for (const [one, first] of shingles.entries())
        for (const [two, second] of shingles.entries()) {
          const both = [...first].filter((shingle) => second.has(shingle)).length
          if (both / (first.size + second.size - both) >= 0.8) expect(leaders[one]).toBe(leaders[two])
        }
    }),
    { numRuns: 50 },
  )
})
