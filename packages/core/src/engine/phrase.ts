import type { Article, Range } from '../article.ts'
import { creatorName } from '../creator-name.ts'
import type { Field, PhraseQuery } from '../query/query.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'

/** Tells whether an article holds a phrase: its words one after the other, in one passage, whatever case and diacritics. */
export function holdsPhrase(article: Article, { words, field }: PhraseQuery): boolean {
  const folded = words.map(fold)
  return textsOf(article, field).some((text) => findPhrase(text, folded).length > 0)
}

/**
 * Finds where words stand one after the other.
 *
 * @param folded - The words, each as {@link fold} gives it.
 * @param range - Where to look; usually one passage.
 */
export function findPhrase(text: string, folded: readonly string[], range?: Range): Range[] {
  const tokens = tokenize(text, range)
  const found: Range[] = []
  for (const [place, token] of tokens.entries()) {
    const last = tokens[place + folded.length - 1]
    if (last === undefined) break
    if (folded.every((word, index) => isWord(tokens[place + index]?.word ?? '', word)))
      found.push({ start: token.start, end: last.end })
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
