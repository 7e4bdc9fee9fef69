import { type Article, makeCitation, type Range, splitSentences } from '@viden/core'
import type { Quote } from './doubt.ts'

/** Longer sentences are cut, to so many characters before the words and after them. */
const AROUND = 120

/** Quotes the sentence of an article that words stand in, or what is near to them. */
export function quoteWords(article: Article, words: Range): Quote {
  const passage = article.passages.find(({ end }) => words.start < end) ?? { start: 0, end: article.text.length }
  const sentence = splitSentences(article.text, passage).find(({ end }) => words.start < end) ?? passage
  const start = Math.min(
    words.start,
    beginsWord(article.text, Math.max(sentence.start, words.start - AROUND), sentence.start),
  )
  const end = Math.max(words.end, endsWord(article.text, Math.min(sentence.end, words.end + AROUND), sentence.end))
  return {
    title: article.title,
    citation: makeCitation(article, { start, end }),
    words: { start: words.start - start, end: words.end - start },
  }
}

function beginsWord(text: string, from: number, first: number): number {
  if (from === first) return from
  const space = text.slice(from, from + AROUND).search(/\s/)
  return space < 0 ? from : from + space + 1
}

function endsWord(text: string, to: number, last: number): number {
  if (to === last) return to
  const space = text.slice(to - AROUND, to).search(/\s\S*$/)
  return space < 0 ? to : to - AROUND + space
}
