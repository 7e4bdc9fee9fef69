import { type Article, compareText, type Problem } from '@viden/core'
import { groupBy } from '../group-by.ts'
import { quote } from '../quote.ts'
import { createGroups } from './groups.ts'
import { type ArticleNames, nameArticles } from './name-articles.ts'
import { readLanguagePath } from './read-language-path.ts'

/** An article, and what tells whether it is a translation; `translationOf` is as its source gives it. */
export interface TranslatableArticle {
  readonly article: Pick<Article, 'id' | 'text' | 'language' | 'published' | 'source' | 'metadata' | 'translationOf'>
}

/** What is a translation of what. */
export interface LinkedTranslations {
  /** For each article the place of its original; undefined for an original, and for what is no translation. */
  readonly originals: readonly (number | undefined)[]
  readonly problems: readonly Problem[]
}

/** What links two articles, by their places in the corpus. */
type Pair = readonly [one: number, other: number]

/** Keys under which site generators say that pages are one in several languages: Hugo's, and that of Jekyll's plugins. */
const KEYS = ['translationKey', 'lang-ref']
/** Where only paths speak: a text so many times as long as the other is no translation of it, but of a summary. */
const LONGER = 4

/**
 * Finds translations: by what a source says it is a translation of, by the keys of site generators, by `hreflang` links
 * between pages that name each other, and by paths that differ in a language alone. The original is the one that others
 * say they translate, else one without a language in its path, else the first published, else the first by path. Of several
 * articles in one language, only those are translations that say so themselves.
 *
 * @param sources - Sorted by path; `ids` are theirs, and so are `leaders`: the places of those that they repeat.
 */
export function findTranslations(
  sources: readonly TranslatableArticle[],
  { ids, leaders }: { readonly ids: readonly string[]; readonly leaders: readonly number[] },
): LinkedTranslations {
  const names = nameArticles(sources, ids)
  const paths = sources.map(({ article }) => readLanguagePath(article.source.path, article.language))
  const { pairs: asserted, problems } = readAssertions(sources, names)
  const groups = createGroups(sources.length)
  for (const pairs of [asserted, pairsByKey(sources), pairsByAddress(sources, names), pairsByPath(sources, paths)])
    for (const [one, other] of pairs) groups.join(leaderOf(one), leaderOf(other))

  const naming = new Set(asserted.map(([translation]) => leaderOf(translation)))
  const named = new Set(asserted.map(([, original]) => leaderOf(original)))
  const found = new Map<number, number>()
  const leading = [...sources.keys()].filter((place) => leaderOf(place) === place)
  for (const members of groupBy(leading, groups.of).values()) {
    const languages = countBy(members, languageOf)
    const versions = members.filter(
      (place) => naming.has(place) || named.has(place) || languages.get(languageOf(place)) === 1,
    )
    const [original] = versions.sort(byOriginality)
    for (const place of versions)
      if (original !== undefined && languageOf(place) !== languageOf(original)) found.set(place, original)
  }
  return { originals: sources.map((_, place) => found.get(leaderOf(place))), problems }

  function leaderOf(place: number): number {
    return leaders[place] ?? place
  }

  function languageOf(place: number): string {
    return sources[place]?.article.language ?? 'und'
  }

  function byOriginality(a: number, b: number): number {
    const isOriginal = (place: number): boolean => named.has(place) && !naming.has(place)
    const isMarked = (place: number): boolean => paths[place]?.isMarked ?? false
    // Undated comes last.
    const published = (place: number): string => sources[place]?.article.published ?? '~'
    return (
      Number(isOriginal(b)) - Number(isOriginal(a)) ||
      Number(isMarked(a)) - Number(isMarked(b)) ||
      compareText(published(a), published(b)) ||
      a - b
    )
  }
}

/** What sources say they translate; what is not there, or is in the same language, is reported. */
function readAssertions(
  sources: readonly TranslatableArticle[],
  names: ArticleNames,
): { pairs: Pair[]; problems: Problem[] } {
  const pairs: Pair[] = []
  const problems: Problem[] = []
  for (const [place, { article }] of sources.entries()) {
    const { language, source, translationOf } = article
    if (translationOf === undefined) continue
    const original = names.find(translationOf, place)
    if (original === place) continue
    const isSame = original !== undefined && sources[original]?.article.language === language
    if (original !== undefined && !isSame) pairs.push([place, original])
    else
      problems.push({
        code: 'translation-unknown',
        message: isSame
          ? `It says that it is a translation of ${quote(translationOf)}, but both are in one language, ${language}; correct the language of one.`
          : `It says that it is a translation of ${quote(translationOf)}, which is no article here. Give the id, path or address of one.`,
        source: source.path,
      })
  }
  return { pairs, problems }
}

function pairsByKey(sources: readonly TranslatableArticle[]): Pair[] {
  const places = [...sources.keys()]
  return KEYS.flatMap((name) => {
    const keyOf = (place: number): string | undefined => {
      const key = sources[place]?.article.metadata[name]
      return typeof key === 'string' ? key : undefined
    }
    return [...groupBy(places, keyOf).values()].flatMap(([first, ...others]) => pairsWith(first, others))
  })
}

/** A page that names its translations must be named by them, if they name any. */
function pairsByAddress(sources: readonly TranslatableArticle[], names: ArticleNames): Pair[] {
  const alternates = sources.map(({ article }, place) => {
    const { alternates: given } = article.metadata
    const addresses = typeof given === 'object' && given !== null ? Object.values(given) : []
    const found = addresses.flatMap((address) =>
      typeof address === 'string' ? (names.findAddress(address) ?? []) : [],
    )
    return { hasAny: addresses.length > 0, others: new Set(found.filter((other) => other !== place)) }
  })
  return alternates.flatMap(({ others }, place) =>
    [...others].flatMap((other): Pair[] => {
      const named = alternates[other]
      return named === undefined || (named.hasAny && !named.others.has(place)) ? [] : [[place, other]]
    }),
  )
}

function pairsByPath(
  sources: readonly TranslatableArticle[],
  paths: readonly { readonly key: string; readonly isMarked: boolean }[],
): Pair[] {
  const isPair = (one: number, other: number): boolean => {
    const [a, b] = [sources[one]?.article, sources[other]?.article]
    if (a === undefined || b === undefined || a.language === b.language) return false
    const isToldApart = a.language !== 'und' && b.language !== 'und' && (paths[one]?.isMarked || paths[other]?.isMarked)
    const isAlike = a.text.length < LONGER * b.text.length && b.text.length < LONGER * a.text.length
    return isToldApart === true && isAlike
  }
  return [...groupBy(paths.keys(), (place) => paths[place]?.key).values()].flatMap((places) =>
    places.flatMap((one, at) =>
      pairsWith(
        one,
        places.slice(at + 1).filter((other) => isPair(one, other)),
      ),
    ),
  )
}

function pairsWith(one: number | undefined, others: readonly number[]): Pair[] {
  return one === undefined ? [] : others.map((other): Pair => [one, other])
}

function countBy(places: readonly number[], keyOf: (place: number) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1)
  return counts
}
