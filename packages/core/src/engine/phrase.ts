import type { Article, Range } from '../article.ts'
import { creatorName } from '../creator-name.ts'
import type { Field, PhraseQuery } from '../query/query.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokenize } from '../text/tokenize.ts'

/** Tells whether an article holds a phrase, in one passage, whatever case and diacritics. */
export function holdsPhrase(article: Article, phrase: PhraseQuery): boolean {
  return textsOf(article, phrase.field).some((text) => findPhrase(text, phrase).length > 0)
}

/**
 * Finds where the words of a phrase stand one after the other or, with a distance, in any order with at most so many
 * other words between them.
 *
 * @param range - Where to look; usually one passage.
 */
export function findPhrase(
  text: string,
  { distance, words }: Pick<PhraseQuery, 'words' | 'distance'>,
  range?: Range,
): Range[] {
  const folded = words.map(fold)
  const tokens = tokenize(text, range)
  return distance === undefined ? findInOrder(tokens, folded) : findNear(tokens, folded, distance)
}

function findInOrder(tokens: readonly Token[], folded: readonly string[]): Range[] {
  const found: Range[] = []
  for (const [place, token] of tokens.entries()) {
    const last = tokens[place + folded.length - 1]
    if (last === undefined) break
    if (folded.every((word, index) => isWord(tokens[place + index]?.word ?? '', word)))
      found.push({ start: token.start, end: last.end })
  }
  return found
}

/** Finds the shortest stretches that hold all the words: each begins and ends with one of them. */
function findNear(tokens: readonly Token[], folded: readonly string[], distance: number): Range[] {
  const found: Range[] = []
  const places = tokens.flatMap((token, place) => (folded.some((word) => isWord(token.word, word)) ? [place] : []))
  for (const [first, start] of places.entries()) {
    const missing = [...folded]
    for (const place of places.slice(first)) {
      if (place - start + 1 - folded.length > distance) break
      const index = missing.findIndex((word) => isWord(tokens[place]?.word ?? '', word))
      if (index < 0) continue
      missing.splice(index, 1)
      if (missing.length > 0) continue
      found.push({ start: tokens[start]?.start ?? 0, end: tokens[place]?.end ?? 0 })
      break
    }
  }
  return found
}

function isWord(written: string, folded: string): boolean {
  const own = fold(written)
  return own === folded || own.replace(/['’]s?$/, '') === folded
}

function textsOf(article: Article, field: Field | undefined): string[] {
  const { creators, passages, summary = '', text, title } = article
  const isHeading = (kind: string): boolean => kind === 'heading' || kind === 'question'
  const inPassages = (wanted: (kind: string) => boolean): string[] =>
    passages.filter(({ kind }) => wanted(kind)).map(({ start, end }) => text.slice(start, end))
  switch (field) {
    case 'title':
      return [title]
    case 'summary':
      return [summary]
    case 'author':
      return creators.map(creatorName)
    case 'heading':
      return inPassages(isHeading)
    case 'body':
      return inPassages((kind) => !isHeading(kind))
    case undefined:
      return [title, summary, ...creators.map(creatorName), ...inPassages(() => true)]
  }
}
