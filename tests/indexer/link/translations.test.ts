import type { Article } from '@viden/core'
import { expect, test } from 'vitest'
import { findTranslations, type TranslatableArticle } from '../../../packages/indexer/src/link/translations.ts'

interface Draft {
  readonly path: string
  readonly language: string
  readonly id?: string
  readonly text?: string
  readonly published?: string
  readonly url?: string
  readonly translationOf?: string
  readonly metadata?: Article['metadata']
  /** Path of the article that it repeats. */
  readonly repeats?: string
}

function articleOf({
  id,
  language,
  metadata = {},
  path,
  published,
  text = 'Text.',
  translationOf,
  url,
}: Draft): TranslatableArticle {
  return {
    article: {
      id: id ?? path.replace(/\.[^.]+$/, ''),
      text,
      language,
      metadata,
      source: { path, format: 'text', hash: path, access: 'full', ...(url !== undefined && { url }) },
      ...(published !== undefined && { published }),
      ...(translationOf !== undefined && { translationOf }),
    },
  }
}

function find(drafts: readonly Draft[]): ReturnType<typeof findTranslations> {
  const articles = drafts.map(articleOf)
  const leaders = drafts.map(({ repeats }, place) =>
    repeats === undefined ? place : drafts.findIndex(({ path }) => path === repeats),
  )
  return findTranslations(articles, { ids: articles.map(({ article }) => article.id), leaders })
}

/** Each translation by its path, with the path of its original. */
function translationsOf(drafts: readonly Draft[]): Record<string, string> {
  const { originals } = find(drafts)
  const pairs = originals.flatMap((original, place) =>
    original === undefined ? [] : [[drafts[place]?.path ?? '', drafts[original]?.path ?? '']],
  )
  return Object.fromEntries(pairs)
}

const danish: Draft = { path: 'labs/da.md', language: 'da' }
const english: Draft = { path: 'labs/lab.md', language: 'en', id: 'the-lab', url: 'https://www.example.org/lab' }
const swedish: Draft = { path: 'sv.md', language: 'sv' }

test('articles that say nothing of one another are no translations', () => {
  expect(find([danish, english, swedish])).toEqual({ originals: [undefined, undefined, undefined], problems: [] })
})

test.each([
  ['its id', 'the-lab'],
  ['its path', 'labs/lab.md'],
  ['its path from the root', '/labs/lab.md'],
  ['its path without an ending', 'labs/lab'],
  ['its path from the same folder', 'lab.md'],
  ['its path from here', './lab'],
  ['its path by way of the folder above', '../labs/lab.md'],
  ['its address', 'https://www.example.org/lab'],
  ['its address, written otherwise', 'http://www.example.org/lab/#top'],
])('an article names its original by %s', (_, translationOf) => {
  expect(translationsOf([{ ...danish, translationOf }, english])).toEqual({ 'labs/da.md': 'labs/lab.md' })
})

test('an original that is no article here is reported', () => {
  const { originals, problems } = find([{ ...danish, translationOf: 'lost' }, english])
  expect(originals).toEqual([undefined, undefined])
  expect(problems).toEqual([
    {
      code: 'translation-unknown',
      message:
        'It says that it is a translation of "lost", which is no article here. Give the id, path or address of one.',
      source: 'labs/da.md',
    },
  ])
})

test('an original in the same language is reported', () => {
  const { originals, problems } = find([
    { ...danish, translationOf: 'the-lab' },
    { ...english, language: 'da' },
  ])
  expect(originals).toEqual([undefined, undefined])
  expect(problems).toEqual([
    {
      code: 'translation-unknown',
      message:
        'It says that it is a translation of "the-lab", but both are in one language, da; correct the language of one.',
      source: 'labs/da.md',
    },
  ])
})

test('an article that names itself is an original', () => {
  expect(find([{ ...english, translationOf: 'the-lab' }])).toEqual({ originals: [undefined], problems: [] })
})

test('a translation of a translation is one of the original', () => {
  const drafts = [{ ...danish, translationOf: 'sv' }, english, { ...swedish, translationOf: 'the-lab' }]
  expect(translationsOf(drafts)).toEqual({ 'labs/da.md': 'labs/lab.md', 'sv.md': 'labs/lab.md' })
})

test('of articles that name each other in a circle one is the original', () => {
  const drafts = [
    { ...danish, translationOf: 'sv' },
    { ...english, translationOf: 'labs/da' },
    { ...swedish, translationOf: 'the-lab' },
  ]
  expect(translationsOf(drafts)).toEqual({ 'labs/lab.md': 'labs/da.md', 'sv.md': 'labs/da.md' })
  expect(
    translationsOf(drafts.map((draft) => (draft.language === 'en' ? { ...draft, published: '2018' } : draft))),
  ).toEqual({
    'labs/da.md': 'labs/lab.md',
    'sv.md': 'labs/lab.md',
  })
})

test('two articles in one language may both say that they translate a third', () => {
  const drafts = [
    { ...danish, translationOf: 'the-lab' },
    english,
    { ...swedish, language: 'da', translationOf: 'the-lab' },
  ]
  expect(translationsOf(drafts)).toEqual({ 'labs/da.md': 'labs/lab.md', 'sv.md': 'labs/lab.md' })
})

test.each(['translationKey', 'lang-ref'])('articles with one %s are translations of the first published', (key) => {
  const metadata = { [key]: 'lab' }
  expect(
    translationsOf([
      { ...danish, metadata },
      { ...english, metadata, published: '2018' },
      { ...swedish, metadata: { [key]: 'other' } },
    ]),
  ).toEqual({ 'labs/da.md': 'labs/lab.md' })
  expect(
    translationsOf([
      { ...danish, metadata },
      { ...english, metadata },
    ]),
  ).toEqual({ 'labs/lab.md': 'labs/da.md' })
})

test('of several articles in one language under one key none is a translation', () => {
  const metadata = { translationKey: 'post' }
  const drafts = [danish, english, swedish, { path: 'z.md', language: 'en' }].map((draft) => ({ ...draft, metadata }))
  expect(translationsOf(drafts)).toEqual({ 'sv.md': 'labs/da.md' })
})

test('pages that name each other as alternates are translations', () => {
  const [da, en] = ['https://example.org/da/', 'https://example.org/en/']
  const metadata = { alternates: { da, en } }
  const pages = [
    { path: 'a.html', language: 'da', url: da, metadata },
    { path: 'b.html', language: 'en', url: 'http://example.org/en', metadata },
  ]
  expect(translationsOf(pages)).toEqual({ 'b.html': 'a.html' })
})

test('a page that names another which names none is its translation', () => {
  const pages = [
    { path: 'a.html', language: 'da', url: 'https://example.org/da' },
    { path: 'b.html', language: 'en', metadata: { alternates: { da: 'https://example.org/da' } } },
  ]
  expect(translationsOf(pages)).toEqual({ 'b.html': 'a.html' })
})

test('pages that all name the front page of the other language are not its translations', () => {
  const [da, en] = ['https://example.org/da', 'https://example.org/en']
  const pages = [
    { path: 'a.html', language: 'da', url: da, metadata: { alternates: { en } } },
    { path: 'b.html', language: 'en', url: en, metadata: { alternates: { da } } },
    { path: 'c.html', language: 'en', url: `${en}/c`, metadata: { alternates: { da } } },
    { path: 'd.html', language: 'en', url: `${en}/d`, metadata: { alternates: { da } } },
  ]
  expect(translationsOf(pages)).toEqual({ 'b.html': 'a.html' })
})

test.each([[null], ['https://example.org/da'], [['https://example.org/da']], [{ da: 1, sv: 'nowhere' }]])(
  'alternates that are none say nothing: %j',
  (alternates) => {
    const pages = [
      { ...danish, url: 'https://example.org/x' },
      { ...english, metadata: { alternates } },
    ]
    expect(translationsOf(pages)).toEqual({})
  },
)

test.each([
  [
    ['post.da.md', 'da'],
    ['post.md', 'en'],
  ],
  [
    ['post_da.html', 'da'],
    ['post.md', 'en'],
  ],
  [
    ['post-sv.md', 'sv'],
    ['post.md', 'en'],
  ],
  [
    ['da/post.md', 'da'],
    ['post.md', 'en'],
  ],
  [
    ['post.en.md', 'en'],
    ['post.md', 'da'],
  ],
] as const)('by its path %j is a translation of %j', (translation, original) => {
  const drafts = [translation, original].map(([path, language]) => ({ path, language }))
  expect(translationsOf(drafts)).toEqual({ [translation[0]]: original[0] })
})

test.each([
  ['post.da.md', 'post.en.md'],
  ['da/post.md', 'en/post.html'],
  ['site/da/post.md', 'site/en/post.md'],
])('of %s and %s the first published is the original, else the first by path', (da, en) => {
  const drafts = [
    { path: da, language: 'da' },
    { path: en, language: 'en' },
  ]
  expect(translationsOf(drafts)).toEqual({ [en]: da })
  expect(
    translationsOf(drafts.map((draft) => (draft.language === 'en' ? { ...draft, published: '2018' } : draft))),
  ).toEqual({ [da]: en })
})

test.each([
  [
    'the languages are the same',
    [
      ['post.da.md', 'en'],
      ['post.md', 'en'],
    ],
  ],
  [
    'neither names its language',
    [
      ['post.html', 'da'],
      ['post.md', 'en'],
    ],
  ],
  [
    'the path names another language',
    [
      ['post.de.md', 'da'],
      ['post.md', 'en'],
    ],
  ],
  [
    'a language cannot be told',
    [
      ['post.da.md', 'da'],
      ['post.md', 'und'],
    ],
  ],
  [
    'the rest of the paths differs',
    [
      ['da/post.md', 'da'],
      ['en/note.md', 'en'],
    ],
  ],
] as const)('paths make no translation where %s', (_, paths) => {
  expect(translationsOf(paths.map(([path, language]) => ({ path, language })))).toEqual({})
})

test('by its path alone a short summary is no translation of a long report', () => {
  const report = 'En lang rapport om det hele. '.repeat(20)
  const drafts = [
    { path: 'post.da.md', language: 'da', text: report },
    { path: 'post.en.md', language: 'en' },
  ]
  expect(translationsOf(drafts)).toEqual({})
})

test('what others say they translate is the original, whatever its path and date', () => {
  const drafts = [
    { path: 'post.da.md', language: 'da', published: '2019' },
    { path: 'post.md', language: 'en', published: '2018' },
    { path: 'sv.md', language: 'sv', translationOf: 'post.da.md' },
  ]
  expect(translationsOf(drafts)).toEqual({ 'post.md': 'post.da.md', 'sv.md': 'post.da.md' })
})

test('an original that repeats another is that one', () => {
  const drafts: Draft[] = [
    { path: 'a.md', language: 'en' },
    { path: 'b.md', language: 'en', repeats: 'a.md' },
    { path: 'c.md', language: 'da', translationOf: 'b' },
    { path: 'd.md', language: 'da', repeats: 'c.md' },
  ]
  expect(translationsOf(drafts)).toEqual({ 'c.md': 'a.md', 'd.md': 'a.md' })
})

test('of two articles of one name the first is meant', () => {
  const drafts = [
    { path: 'a.md', language: 'en', url: 'https://example.org' },
    { path: 'b.md', language: 'en', url: 'https://example.org' },
    { path: 'c.md', language: 'da', translationOf: 'https://example.org' },
  ]
  expect(translationsOf(drafts)).toEqual({ 'c.md': 'a.md' })
})
