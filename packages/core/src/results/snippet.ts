import type { Article, Passage, Range } from '../article.ts'
import { placeOf } from '../place-of.ts'
import type { Highlight, Highlighter } from './highlight.ts'

/** An extract that shows why an article was found. */
export interface Snippet extends Range {
  /** `article.text.slice(start, end)`. */
  readonly text: string
  /** What to highlight, as offsets into the article's text; sorted, never overlapping. */
  readonly highlights: readonly Range[]
  /** Heading of the section it stands in. */
  readonly heading?: string
  /** That heading and those of the sections around it, outermost first. */
  readonly headings?: readonly string[]
  /** Label of its page, where the source has pages. */
  readonly page?: string
  /** The fragment to link to, without `#`: `page=14` in a source with pages, else the section's. */
  readonly anchor?: string
}

/** Characters of a snippet at most; about two lines and a half of a terminal. */
const LENGTH = 240
/** What a word counts in the heading above a passage. */
const HEADING = 0.5
/** Places of a passage that are tried; one that has more says the same again and again. */
const PLACES = 100
/** Characters shown before the first highlight, where a passage is cut. */
const LEAD = 40

/**
 * Gives the passages that answer a query best, at most `count`, in the order of the text, cut between words.
 * An article found by its title alone shows how it begins.
 *
 * @param weights - How much each word of the query counts; a rare word tells more.
 */
export function makeSnippets(
  article: Article,
  highlighter: Highlighter,
  options: { readonly count: number; readonly weights: ReadonlyMap<string, number> },
): Snippet[] {
  const { count, weights } = options
  const isHeading = ({ kind }: Passage): boolean => kind === 'heading' || kind === 'question'
  const headings = new Map(
    article.passages.flatMap((passage) =>
      isHeading(passage) ? [[passage.section, weigh(highlighter(passage), passage, weights)] as const] : [],
    ),
  )
  const quotable = article.passages.filter((passage) => !isHeading(passage))
  const scored = quotable.map((passage) => {
    const highlights = highlighter(passage)
    const window = bestWindow(article.text, passage, highlights, weights)
    const above = passage.section === undefined ? 0 : (headings.get(passage.section) ?? 0)
    return { passage, highlights, window, score: weigh(highlights, window, weights) + HEADING * above }
  })
  const best = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.window.start - b.window.start)
  const shown = best.length > 0 ? best.slice(0, count) : scored.slice(0, Math.min(1, count))
  return shown
    .sort((a, b) => a.window.start - b.window.start)
    .map(({ highlights, window }) => ({
      ...window,
      text: article.text.slice(window.start, window.end),
      highlights: inside(highlights, window).map(({ start, end }) => ({ start, end })),
      ...place(article, window.start),
    }))
}

function bestWindow(
  text: string,
  passage: Passage,
  highlights: readonly Highlight[],
  weights: ReadonlyMap<string, number>,
): Range {
  if (passage.end - passage.start <= LENGTH) return trim(text, passage)
  const later = highlights.filter(({ start }) => start - LEAD > passage.start).slice(0, PLACES)
  let best = trim(text, cut(text, passage, passage.start))
  let most = weigh(highlights, best, weights)
  for (const { start } of later) {
    const window = trim(text, cut(text, passage, start - LEAD))
    const score = weigh(highlights, window, weights)
    if (score <= most) continue
    best = window
    most = score
  }
  return best
}

function trim(text: string, range: Range): Range {
  const own = text.slice(range.start, range.end)
  const start = range.start + own.length - own.trimStart().length
  return { start, end: Math.max(start, range.end - (own.length - own.trimEnd().length)) }
}

/** Cuts `LENGTH` characters from about `from`, beginning and ending with whole words. */
function cut(text: string, passage: Range, from: number): Range {
  let start = from
  while (start > passage.start && start < passage.end && !/\s/.test(text.charAt(start - 1))) start++
  let end = Math.min(passage.end, start + LENGTH)
  if (end < passage.end) while (end > start + LENGTH / 2 && !/\s/.test(text.charAt(end))) end--
  return { start, end }
}

/** Each word of the query counts once in full and a little more each time again. */
function weigh(highlights: readonly Highlight[], window: Range, weights: ReadonlyMap<string, number>): number {
  const seen = new Set<string>()
  let score = 0
  for (const { word } of inside(highlights, window)) {
    score += (weights.get(word) ?? 1) * (seen.has(word) ? 0.1 : 1)
    seen.add(word)
  }
  return score
}

function inside(highlights: readonly Highlight[], { start, end }: Range): Highlight[] {
  return highlights.filter((highlight) => highlight.start >= start && highlight.end <= end)
}

function place(article: Article, start: number): Pick<Snippet, 'heading' | 'headings' | 'page' | 'anchor'> {
  const { anchor, page, sections } = placeOf(article, start)
  const headings = sections.map(({ heading }) => heading)
  const heading = headings.at(-1)
  return {
    ...(heading !== undefined && { heading, headings }),
    ...(page !== undefined && { page }),
    ...(anchor !== undefined && { anchor }),
  }
}
