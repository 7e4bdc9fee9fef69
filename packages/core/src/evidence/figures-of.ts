import type { Article, Range } from '../article.ts'

/** Where the sentence goes on to something else: "…, providing tools to 29 agencies". */
const TURN =
  /[;—]|\s[–-]\s|,\s+(?:which|who|while|whereas|but|\p{L}{3,}ing|hvilket|mens|men|som|medan|vilket|noe som)\s|\s(?:and|og|och)\s(?:are|is|were|was|will|have|has|er|var|vil|har|är|ska)\s/u
/** After a figure, what does not go on with "from" or "to" is of something else: "to 59, accessibility increased from 92". */
const COMMA =
  /,\s+(?!(?:and |or |og |och )?(?:from|to|or|up|down|over|about|by|fra|til|från|till|op|opp|upp|ned|ner|med|eller)\b)/u
/** A number that does not say of what. */
const BARE =
  /^[\d.,\s]*\d(?:\s(?:thousand|million|billion|mill?ion(?:er)?|milliard(?:er)?|miljon(?:er)?|miljard(?:er)?))?$/iu
/** What is counted; not the words that may come instead. */
const COUNTED =
  /^[ \u00a0-](?!(?:to|from|of|in|on|at|by|a|an|the|and|or|for|as|than|that|with|over|per|each|til|till|fra|från|av|af|i|på|om|og|och|en|et|ett|som|der|for|för)\b)\p{Ll}[\p{L}-]+/u
/** Between the ends of a range or a change: "from 29 to 59". */
const SPAN = /^\s*(?:to|til|till|[–-])\s+(?:about|almost|over|nearly|more than|around|omkring|ca\.|cirka)?\s*$/u

/**
 * Gives the figures that belong to an effect, as written: with what they count ("25 points"), a range or change whole
 * ("29 to 59"). Left out are numbers of dates, and those that stand where the sentence has gone on to something else.
 *
 * @param figures - All numbers beside the evidence.
 */
export function figuresOf(
  { mentions, text }: Article,
  figures: readonly Range[],
  { sentence, words }: { readonly sentence: Range; readonly words: readonly Range[] },
): Range[] {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return []
  const isDated = (figure: Range): boolean =>
    mentions.some(
      (mention) => mention.concept.startsWith('date/') && mention.start < figure.end && mention.end > figure.start,
    )
  const spans: Range[] = []
  for (const figure of figures.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = spans.at(-1)
    const isBeside = figure.start >= first.start && figure.end <= sentence.end && figure.start >= (before?.end ?? 0)
    if (!isBeside || isDated(figure)) continue
    const gap = text.slice(Math.max(before?.end ?? 0, Math.min(last.end, figure.start)), figure.start)
    if (TURN.test(gap) || (before !== undefined && COMMA.test(text.slice(before.end, figure.start)))) break
    if (before !== undefined && SPAN.test(text.slice(before.end, figure.start)))
      spans[spans.length - 1] = { start: before.start, end: figure.end }
    else spans.push({ start: figure.start, end: figure.end })
  }
  return spans.map((span) => withCounted(text, span, sentence))
}

function withCounted(text: string, { start, end }: Range, sentence: Range): Range {
  if (!BARE.test(text.slice(start, end))) return { start, end }
  const [counted = ''] = COUNTED.exec(text.slice(end, sentence.end)) ?? []
  return { start, end: end + counted.length }
}
