import { analyseArticle, createAnalyzer, type Engine, search } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const analyzer = createAnalyzer()

async function scoresOf(engine: Engine, text: string): Promise<Record<string, number>> {
  const { hits } = await search(engine, text, { limit: 100, snippets: 0 })
  return Object.fromEntries(hits.map(({ article, score }) => [article.id, score]))
}

/**
 * BM25 as the books write it, k1 1.2, b .7, over lists of terms.
 *
 * @param counted - Those whose number and whose holders of the terms say how rare these are.
 */
function bm25(
  terms: readonly string[],
  documents: readonly (readonly string[])[],
  own: readonly string[],
  counted = documents,
): number {
  const count = (document: readonly string[]) => document.filter((term) => terms.includes(term)).length
  const frequency = count(own)
  if (frequency === 0) return 0
  const holding = counted.filter((document) => count(document) > 0).length
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const rarity = Math.log(1 + (counted.length - holding + 0.5) / (holding + 0.5))
  return (rarity * frequency * 2.2) / (frequency + 1.2 * (0.3 + (0.7 * own.length) / average))
}

interface Texts {
  readonly all: readonly string[]
  readonly title: readonly string[]
  readonly pairs: readonly string[]
}

/** The texts of an article, and those of its windows. */
interface Parts extends Texts {
  readonly windows: readonly Texts[]
}

function partsOf(draft: ArticleDraft): Parts {
  const article = makeArticle(draft)
  const { title, text, passages, language } = article
  const analyse = (part: string) => analyzer.terms(part, language).map(({ term }) => term)
  const inPassages = passages.map(({ start, end }) => ({ start, terms: analyse(text.slice(start, end)) }))
  const textsOf = (parts: readonly (readonly string[])[]): Texts => ({
    all: parts.flat(),
    title: analyse(title),
    pairs: parts.flatMap((terms) => terms.slice(1).map((term, place) => `${terms[place]} ${term}`)),
  })
  const windows = analyseArticle(article, analyzer).windows.map(({ start, end }, number) => {
    const own = inPassages.filter((passage) => passage.start >= start && passage.start < Math.max(end, start + 1))
    return textsOf([...(number === 0 ? [analyse(title)] : []), ...own.map(({ terms }) => terms)])
  })
  return { ...textsOf([analyse(title), ...inPassages.map(({ terms }) => terms)]), windows }
}

/** All text once, the title again at .3, pairs of words typed side by side at .2; half of it from the best window. */
function expectedScores(drafts: readonly ArticleDraft[], query: string): Record<string, number> {
  const articles = drafts.map(partsOf)
  const windows = articles.flatMap((article) => article.windows)
  const languages = [...new Set(drafts.map(({ language = 'en' }) => language))]
  const variants = (...words: string[]) => [
    ...new Set(languages.map((language) => words.map((word) => analyzer.term(word, language)).join(' '))),
  ]
  const words = query.split(' ')
  const over = (field: keyof Texts, terms: readonly string[], own: Texts, among: readonly Texts[]) =>
    bm25(
      terms,
      among.map((text) => text[field]),
      own[field],
      articles.map((text) => text[field]),
    )
  const scoreOf = (article: Texts, own: Texts, among: readonly Texts[]): number => {
    let score = 0
    for (const [place, word] of words.entries()) {
      const before = words[place - 1]
      // The title is that of the article, whichever its window.
      score += over('all', variants(word), own, among) + 0.3 * over('title', variants(word), article, articles)
      if (before !== undefined) score += 0.2 * over('pairs', variants(before, word), own, among)
    }
    return score
  }
  return Object.fromEntries(
    drafts.flatMap(({ id }, number) => {
      const own = articles[number]
      if (own === undefined) return []
      const whole = scoreOf(own, own, articles)
      const best = Math.max(...own.windows.map((window) => scoreOf(own, window, windows)))
      return whole === 0 ? [] : [[id, 0.5 * whole + 0.5 * best]]
    }),
  )
}

function expectScores(actual: Record<string, number>, expected: Record<string, number>): void {
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort())
  for (const [id, score] of Object.entries(expected)) expect(Math.abs((actual[id] ?? 0) - score)).toBeLessThan(1e-9)
}

test('one word in one of two articles scores as computed by hand', async () => {
  const engine = await makeEngine([
    { id: 'a', title: 'x', body: ['lab lab design'] },
    { id: 'b', title: 'y', body: ['law'] },
  ])
  // df 1 of 2: ln(1 + 1.5/1.5); tf 2, length 4, average 3.
  const expected = (Math.log(2) * 2 * 2.2) / (2 + 1.2 * (0.3 + (0.7 * 4) / 3))
  expect((await scoresOf(engine, 'lab')).a).toBeCloseTo(expected, 12)
})

const words = ['lab', 'labs', 'design', 'open', 'data', 'innovation', 'city', 'cities']
const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '))
const article = fc.record({ title: sentence, body: fc.array(sentence, { maxLength: 3 }) })

const corpusOf = (...languages: string[]) =>
  fc
    .array(fc.tuple(article, fc.constantFrom(...languages)), { minLength: 1, maxLength: 8 })
    .map((drafts) => drafts.map(([draft, language], number): ArticleDraft => ({ ...draft, language, id: `${number}` })))

test('articles of one language score by BM25 over all text, title and pairs', async () => {
  await fc.assert(
    fc.asyncProperty(corpusOf('en'), sentence, async (drafts, query) => {
      expectScores(await scoresOf(await makeEngine(drafts), query), expectedScores(drafts, query))
    }),
  )
})

test('the forms of a word, or of a pair, in several languages count as one term', async () => {
  await fc.assert(
    fc.asyncProperty(corpusOf('en', 'da', 'fi'), sentence, async (random, query) => {
      // No word is unknown, or it would be taken for a slip.
      const drafts = [...random, { id: 'all', body: [words.join(' ')], language: 'fi' }]
      expectScores(await scoresOf(await makeEngine(drafts), query), expectedScores(drafts, query))
    }),
  )
})

/** Passages of a length that makes windows of one to three of them. */
const longPassage = fc
  .tuple(sentence, fc.integer({ min: 0, max: 240 }))
  .map(([start, length]) => `${start}${' law'.repeat(length)}`)
const longCorpus = fc
  .array(fc.record({ title: sentence, body: fc.array(longPassage, { maxLength: 5 }) }), { minLength: 1, maxLength: 5 })
  .map((drafts) => drafts.map((draft, number): ArticleDraft => ({ ...draft, id: `${number}` })))

test('half the score of an article is that of its best window', async () => {
  await fc.assert(
    fc.asyncProperty(longCorpus, sentence, async (drafts, query) => {
      expectScores(await scoresOf(await makeEngine(drafts), query), expectedScores(drafts, query))
    }),
    { numRuns: 50 },
  )
})

/** Five passages of 250 words, the given ones with these words at their start. */
function longBody(starts: Readonly<Record<number, string>>): string[] {
  return [0, 1, 2, 3, 4].map((place) => {
    const start = starts[place] ?? ''
    return `${start}${' law'.repeat(250 - start.split(' ').filter((word) => word !== '').length)}`
  })
}

test('a long article with all words of a query in one window ranks above one that has them scattered', async () => {
  const engine = await makeEngine([
    { id: 'scattered', title: 'x', body: longBody({ 0: 'cities', 2: 'share', 4: 'data' }) },
    { id: 'together', title: 'x', body: longBody({ 3: 'data cities share' }) },
    { id: 'other', title: 'x', body: longBody({}) },
  ])
  const { hits } = await search(engine, 'cities share data')
  expect(hits.map(({ article }) => article.id)).toEqual(['together', 'scattered'])
})

test('the number of languages in a corpus does not change what a pair of words counts', async () => {
  const drafts: ArticleDraft[] = [
    { id: 'a', body: ['open data'] },
    { id: 'b', body: ['data open'] },
    { id: 'c', body: ['law'] },
  ]
  const danish = drafts.map((draft) => (draft.id === 'c' ? { ...draft, language: 'da' } : draft))
  expect(await scoresOf(await makeEngine(danish), 'open data')).toEqual(
    await scoresOf(await makeEngine(drafts), 'open data'),
  )
})

test('a word in a field scores over that field alone', async () => {
  const drafts: ArticleDraft[] = [
    { id: 'a', title: 'lab', body: ['lab lab lab'] },
    { id: 'b', title: 'lab design', body: ['law'] },
    { id: 'c', title: 'law', body: ['lab'] },
  ]
  const titles = drafts.map((draft) => partsOf(draft).title)
  expectScores(await scoresOf(await makeEngine(drafts), 'title:lab'), {
    a: bm25(['lab'], titles, ['lab']),
    b: bm25(['lab'], titles, ['lab', 'design']),
  })
})

test('words side by side rank higher than the same words apart', async () => {
  const engine = await makeEngine([
    { id: 'apart', title: 'x', body: ['data is more open'] },
    { id: 'beside', title: 'x', body: ['open data is more'] },
  ])
  const { hits } = await search(engine, 'open data')
  expect(hits.map(({ article }) => article.id)).toEqual(['beside', 'apart'])
})

test('stop words between two words do not set them apart', async () => {
  const engine = await makeEngine([
    { id: 'a', body: ['law of labs'] },
    { id: 'b', body: ['other'] },
  ])
  expect(await scoresOf(engine, 'law of the labs')).toEqual(await scoresOf(engine, 'law labs'))
})

test('an excluded word between two words sets them apart, and scores nothing', async () => {
  const drafts: ArticleDraft[] = [
    { id: 'a', body: ['open data'] },
    { id: 'b', body: ['law'] },
  ]
  const engine = await makeEngine(drafts)
  const apart = (await scoresOf(engine, 'open -zebra data')).a ?? 0
  expect(apart).toBeCloseTo(((await scoresOf(engine, 'open')).a ?? 0) + ((await scoresOf(engine, 'data')).a ?? 0), 12)
  expect((await scoresOf(engine, 'open data')).a).toBeGreaterThan(apart)
})
