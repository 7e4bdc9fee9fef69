import type { Article, Citation, Range } from '../article.ts'
import { findAll } from '../text/find-all.ts'
import { offsetInText, plainText } from '../text/plain-text.ts'

/** Whether a quote still stands in an article: where it was found, elsewhere, or nowhere. */
export interface Verification {
  readonly status: 'exact' | 'moved' | 'gone'
  /** Where the quote stands now; absent if it is gone. */
  readonly range?: Range
}

/** Characters of prefix and suffix that are compared, which is all of what our citations have. */
const CONTEXT = 32
/** As far from a quote, its prefix or suffix still tells its place, after something was put between them. */
const REACH = 500

/**
 * Finds a cited quote again, after the article may have changed. The quote is the truth, the offsets a hint: of several
 * places with the same words, the one whose surroundings agree best with prefix and suffix is the cited one, and only if
 * that is the old place is the quote `exact`.
 *
 * Words that stand there with other white space, or with straight quotation marks for curly ones, are the same words and
 * have `moved`: so it is when a better reader has read the source anew. Any other difference, be it a comma, is another
 * quote. It takes time in proportion to the length of the text.
 *
 * @example
 * verifyCitation(article, summariseArticle(article).sentences[0].citation).status // => 'exact'
 */
export function verifyCitation({ text }: Pick<Article, 'text'>, citation: Citation): Verification {
  const verbatim = findCited(text, citation)
  const plain = plainText(text)
  const near = [citation.quote, citation.quote.normalize()]
    .map((quote) => findCited(plain, inPlainText({ ...citation, quote })))
    .find((found) => found !== undefined)
  const isVerbatim = verbatim !== undefined && verbatim.agreement >= (near?.agreement ?? 0)
  const range = isVerbatim ? { start: verbatim.start, end: verbatim.end } : near && rangeInText(text, near)
  if (range === undefined) return { status: 'gone' }
  const isExact = range.start === citation.start && text.slice(range.start, range.end) === citation.quote
  return { status: isExact ? 'exact' : 'moved', range }
}

/** The end is taken from the last character, since white space may follow it. */
function rangeInText(text: string, { start, end }: Range): Range {
  return { start: offsetInText(text, start), end: offsetInText(text, end - 1) + 1 }
}

function inPlainText({ quote, prefix, suffix, ...place }: Citation): Citation {
  return { ...place, quote: plainText(quote).trim(), prefix: plainText(prefix), suffix: plainText(suffix) }
}

/** A place of a quote, and how many characters around it are as they were. */
interface Found extends Range {
  readonly agreement: number
}

/** Finds the place of a quote whose surroundings agree best; of several that agree equally, the one nearest to the old. */
function findCited(text: string, { start: old, quote, prefix, suffix }: Citation): Found | undefined {
  const before = agreementBefore(text, prefix.slice(-CONTEXT).trim())
  const after = agreementAfter(text, suffix.slice(0, CONTEXT).trim())
  const most = codesOf(prefix.slice(-CONTEXT)).length + codesOf(suffix.slice(0, CONTEXT)).length
  let best: Found | undefined
  for (const start of findAll(text, quote)) {
    // From here on, all are farther away.
    if (best?.agreement === most && start > old && best.start >= old) break
    const end = start + quote.length
    const agreement = before(start) + after(end)
    const gain =
      best === undefined ? 1 : agreement - best.agreement || Math.abs(best.start - old) - Math.abs(start - old)
    if (gain > 0) best = { start, end, agreement }
  }
  return best
}

/** Gives a function of offsets, to be called in their order, that says how well a prefix agrees with what stands before. */
function agreementBefore(text: string, prefix: string): (offset: number) => number {
  const codes = codesOf(prefix).reverse()
  const places = findAll(text, prefix)
  let next = places.next()
  let last = Number.NEGATIVE_INFINITY
  return (offset) => {
    for (; !next.done && next.value + prefix.length <= offset; next = places.next()) last = next.value + prefix.length
    return Math.max(countAgreement(text, offset - 1, codes, -1), weigh(offset - last, codes.length))
  }
}

/** The same for a suffix, and what stands after an offset. */
function agreementAfter(text: string, suffix: string): (offset: number) => number {
  const codes = codesOf(suffix)
  const places = findAll(text, suffix)
  let next = places.next()
  return (offset) => {
    while (!next.done && next.value < offset) next = places.next()
    const gap = next.done ? Number.POSITIVE_INFINITY : next.value - offset
    return Math.max(countAgreement(text, offset, codes, 1), weigh(gap, codes.length))
  }
}

/** What a whole context is worth at some distance. */
function weigh(gap: number, length: number): number {
  return gap < REACH ? length * (1 - gap / REACH) : 0
}

/** Gives the characters of a context without its white space, which another reader may give otherwise. */
function codesOf(context: string): number[] {
  return context
    .replace(/\s/g, '')
    .split('')
    .map((char) => char.charCodeAt(0))
}

/** Counts the characters beside a quote, white space apart, that are those of its context, up to the first that differs. */
function countAgreement(text: string, from: number, context: readonly number[], step: 1 | -1): number {
  let count = 0
  for (let at = from; Math.abs(at - from) < 2 * CONTEXT && count < context.length; at += step) {
    if (text.charCodeAt(at) === context[count]) count++
    else if (!/\s/.test(text[at] ?? '.')) break
  }
  return count
}
