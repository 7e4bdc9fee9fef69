import type { Article } from '../article.ts'
import { compareText } from '../compare-text.ts'
import { creatorName } from '../creator-name.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'
import type { IndexedField } from './term-index.ts'
import type { WordRow } from './word-list.ts'

/** The finished terms of an article by field, and the words that they stand for. */
export interface AnalysedText {
  readonly terms: Readonly<Record<IndexedField, readonly string[]>>
  /** Distinct words, lower case, each with its term. */
  readonly words: readonly (readonly [word: string, term: string])[]
}

/** What is analysed of an article. */
export type AnalysableArticle = Pick<Article, 'title' | 'text' | 'language' | 'summary' | 'creators' | 'passages'>

/**
 * Gives the terms of an article in its own language. A pair is two terms that stand side by side in one passage,
 * stop words between them left out.
 *
 * @example
 * analyseArticle({ ...article, title: 'The labs' }, createAnalyzer()).terms.title // => ['lab']
 */
export function analyseArticle(article: AnalysableArticle, analyzer: Analyzer): AnalysedText {
  const { language, passages, summary, text, title } = article
  const words = new Map<string, string>()
  const pairs: string[] = []
  const heading: string[] = []
  const body: string[] = []
  for (const passage of passages) {
    const terms = analyse(text.slice(passage.start, passage.end))
    const field = passage.kind === 'heading' || passage.kind === 'question' ? heading : body
    for (const term of terms) field.push(term)
    addPairs(terms)
  }
  const titleTerms = analyse(title)
  addPairs(titleTerms)
  const summaryTerms = summary === undefined ? [] : analyse(summary)
  addPairs(summaryTerms)
  const author = analyse(article.creators.map(creatorName).join('\n'))
  return { terms: { title: titleTerms, summary: summaryTerms, heading, body, author, pairs }, words: [...words] }

  function analyse(part: string): string[] {
    return tokenize(part).flatMap(({ word }) => {
      const term = analyzer.term(word, language)
      if (term === undefined) return []
      words.set(word.toLowerCase(), term)
      return [term]
    })
  }

  function addPairs(terms: readonly string[]): void {
    for (let place = 1; place < terms.length; place++) pairs.push(`${terms[place - 1]} ${terms[place]}`)
  }
}

/** Counts the words of all articles: for each folded form and term the most frequent way to write it. */
export function mergeWords(articles: readonly AnalysedText[]): WordRow[] {
  const entries = new Map<string, { forms: Map<string, number>; documents: number; last: AnalysedText | undefined }>()
  for (const article of articles)
    for (const [word, term] of article.words) {
      const key = `${fold(word)}\n${term}`
      const entry = entries.get(key) ?? { forms: new Map(), documents: 0, last: undefined }
      entries.set(key, entry)
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1)
      if (entry.last !== article) entry.documents++
      entry.last = article
    }
  return [...entries]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, { documents, forms }]) => {
      const [folded = '', term = ''] = key.split('\n')
      const [[word] = ['']] = [...forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
      return [folded, word, term, documents]
    })
}
