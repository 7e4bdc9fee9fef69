import {
  type Article,
  articles,
  type Citation,
  checkOptions,
  type Engine,
  makeCitation,
  type Problem,
  VidenError,
  verifyCitation,
} from '@viden/core'
import { keepsQuote } from './keeps-quote.ts'
import { nearestSentence } from './nearest-sentence.ts'
import { type ReadAgain, readAgain } from './read-again.ts'
import { readBrief } from './read-brief.ts'
import type { SavedQuote } from './saved-brief.ts'

/** How to verify a brief. */
export interface VerifyBriefOptions {
  /** The folder that was indexed: every quote is looked for in the files themselves, too. Default none. */
  readonly sources?: string
}

/** A quote of a saved brief, and what became of it. */
export interface CheckedQuote {
  /** As it was cited; as the brief has it where that is no longer known. */
  readonly quote: string
  /** Id of the article. */
  readonly article: string
  /** Line of the brief, from 1, where it is Markdown. */
  readonly line?: number
  /**
   * `exact` and `moved` as {@link verifyCitation} tells them of the article in the index; `gone` from it; `changed` in the
   * brief, so that it is no longer a quote; or the index has no such article.
   */
  readonly status: 'exact' | 'moved' | 'gone' | 'changed' | 'article-unknown'
  /** What the brief has in its place, where it was changed. */
  readonly text?: string
  /** Where it stands now. */
  readonly citation?: Citation
  /** What was meant, where it does not stand: what was cited, if the article has it, else the sentence most like it. */
  readonly nearest?: Citation
  /** What the source file says, where that was asked for. */
  readonly source?: CheckedSource
}

/** What became of a quote in the file that its article was read from. */
export interface CheckedSource {
  readonly path: string
  readonly status: 'exact' | 'moved' | 'gone' | 'unreadable'
  /** Whether the file is another than the one that was indexed. */
  readonly hasChanged?: boolean
  /** Why it could not be read. */
  readonly problem?: Problem
}

/** What became of the quotes of a brief. */
export interface BriefVerification {
  /** In the order of the brief. */
  readonly quotes: readonly CheckedQuote[]
  /** Paragraphs without a footnote to an article: what a person wrote, which is left alone. */
  readonly ownParagraphs: number
  /** Whether every quote stands, in the index and in the source if that was read. */
  readonly stands: boolean
}

/**
 * Checks every quote of a saved brief against an index: one of `toMarkdown`, which someone may have edited since, or the JSON
 * of a brief or of summaries.
 *
 * @param text - What the file holds.
 * @throws {VidenError} `corpus-missing`, `option-invalid`.
 * @example
 * const { stands, quotes } = await verifyBrief(toMarkdown(briefText(await brief(engine, 'how do labs fail?'))), engine)
 * stands // => true
 */
export async function verifyBrief(
  text: string,
  engine: Engine,
  options: VerifyBriefOptions = {},
): Promise<BriefVerification> {
  checkOptions(options, ['sources'])
  const { quotes, ownParagraphs } = readBrief(text)
  const known = await findArticles(engine, new Set(quotes.map(({ article }) => article)))
  const read = options.sources === undefined ? undefined : await readAgain([...known.values()], options.sources)
  const checked = quotes.map((quote) => {
    const article = known.get(quote.article)
    if (article === undefined) return { ...describe(quote), status: 'article-unknown' as const }
    const again = read?.get(article.source.path)
    const source = again && checkSource(toCitation(quote), article.source.path, again)
    return { ...describe(quote), ...checkQuote(quote, article), ...(source && { source }) }
  })
  return { quotes: checked, ownParagraphs, stands: checked.every(isStanding) }
}

/** Tells whether a quote stands, in the index and in the source if that was read. */
function isStanding({ source, status }: CheckedQuote): boolean {
  return [status, source?.status ?? status].every((one) => one === 'exact' || one === 'moved')
}

/** An id that is not in the index has no article. */
async function findArticles(engine: Engine, ids: ReadonlySet<string>): Promise<Map<string, Article>> {
  const known = new Map<string, Article>()
  for (const id of ids)
    try {
      for (const article of await articles(engine, [id])) known.set(id, article)
    } catch (error) {
      if (!(error instanceof VidenError) || error.code !== 'article-unknown') throw error
    }
  return known
}

function describe({ text, article, citation, line }: SavedQuote): Pick<CheckedQuote, 'quote' | 'article' | 'line'> {
  return { quote: citation?.quote ?? text, article, ...(line !== undefined && { line }) }
}

function checkQuote(
  saved: SavedQuote,
  article: Article,
): Pick<CheckedQuote, 'status' | 'text' | 'citation' | 'nearest'> {
  const { status, range } = verifyCitation(article, toCitation(saved))
  const isChanged = saved.citation !== undefined && !keepsQuote(saved.text, saved.citation.quote)
  if (range !== undefined && !isChanged) return { status, citation: makeCitation(article, range) }
  const near = range ?? nearestSentence(article, saved.text)
  const nearest = near && { nearest: makeCitation(article, near) }
  return isChanged ? { status: 'changed', text: saved.text, ...nearest } : { status, ...nearest }
}

function checkSource(citation: Citation, path: string, again: ReadAgain | Problem): CheckedSource {
  if ('code' in again) return { path, status: 'unreadable', problem: again }
  return { path, status: verifyCitation(again.article, citation).status, hasChanged: again.hasChanged }
}

/** Where only the words are known, they may stand anywhere; nothing stands before the beginning. */
function toCitation({ article, citation, text }: SavedQuote): Citation {
  return citation ?? { article, start: -1, end: -1, quote: text, prefix: '', suffix: '' }
}
