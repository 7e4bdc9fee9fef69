import type { Range } from '@viden/core'
import { type Amount, findAmounts } from './find-amounts.ts'
import { type MeasureWords, measureWords } from './measure-words.ts'

/** A change that a text gives in figures: "reduced costs by 20 %", "30 percent fewer errors", "saved $3 million". */
export interface MeasureMention extends Range {
  /** Of the change, or where the text gives two ("from 10 to 4 days") the later; of a span of money the lower end. */
  readonly value: number
  /** `percent`, `percentage-point`, a unit of time such as `hour`, `times`, a currency as in MoneyMention; else `count`. */
  readonly unit: string
  readonly direction: 'less' | 'more'
  /** The words of the amount. */
  readonly amount: Range
  /** The words of what it measures; absent where money or time was saved, and where nothing says it. */
  readonly of?: Range
}

/** Characters before and after an amount that may say what changed. */
const BESIDE = 120
const WORD = "[\\p{L}\\p{N}’'-]{1,30}"

/**
 * Finds changes that are given in figures, with what they are of. Whether they have happened is not told: read the
 * modality of the sentence for that.
 *
 * @param language - BCP 47; in others than English, Danish, Norwegian and Swedish none are found.
 * @example
 * findMeasures('It reduced costs by 20 %.', 'en')
 * // => [{ start: 3, end: 24, value: 20, unit: 'percent', direction: 'less', amount: { start: 20, end: 24 }, of: { start: 11, end: 16 } }]
 */
export function findMeasures(text: string, language: string): MeasureMention[] {
  const patterns = patternsOf(language.split('-')[0] ?? '')
  if (patterns === undefined || !/\d/.test(text) || !patterns.stems.test(text.toLowerCase())) return []
  const found: MeasureMention[] = []
  for (const amount of findAmounts(text, language)) {
    const measure = readMeasure(text, amount, patterns)
    if (measure !== undefined && measure.start >= (found.at(-1)?.end ?? 0)) found.push(measure)
  }
  return found
}

function readMeasure(text: string, amount: Amount, patterns: Patterns): MeasureMention | undefined {
  const from = Math.max(0, amount.start - BESIDE)
  const before = text.slice(from, amount.start).toLowerCase()
  const after = text.slice(amount.end, amount.end + BESIDE).toLowerCase()
  if (!patterns.stems.test(before) && !patterns.stems.test(after)) return undefined
  const isShare = amount.unit === 'percent' || amount.unit === 'percentage-point' || amount.unit === 'times'
  for (const direction of ['less', 'more'] as const) {
    const { adjective, fell, nounAfter, nounBefore, verb } = patterns[direction]
    const acted = verb.exec(before) ?? fell.exec(before)
    if (acted !== null && (isShare || acted.groups?.by !== undefined))
      return measure(direction, from + acted.index, amount.end, thingIn(acted, from))
    const noun = nounBefore.exec(before)
    if (noun !== null) {
      const thing = thingIn(noun, from) ?? thingIn(patterns.ofThing.exec(after), amount.end)
      return measure(direction, from + noun.index, Math.max(amount.end, thing?.end ?? 0), thing)
    }
    const change = nounAfter.exec(after) ?? (amount.unit === 'count' ? null : adjective.exec(after))
    if (change !== null)
      return measure(direction, amount.start, amount.end + change[0].length, thingIn(change, amount.end))
  }
  const saved = /^(?:count|percentage-point|times|year)$/.test(amount.unit) ? null : patterns.saved.exec(before)
  return saved === null ? undefined : measure('less', from + saved.index, amount.end)

  function measure(direction: 'less' | 'more', start: number, end: number, of?: Range): MeasureMention {
    const { value, unit } = amount
    const range = { start: amount.start, end: amount.end }
    return { start, end, value, unit, direction, amount: range, ...(of !== undefined && { of }) }
  }
}

function thingIn(match: RegExpExecArray | null, offset: number): Range | undefined {
  const range = match?.indices?.groups?.thing
  return range === undefined ? undefined : { start: offset + range[0], end: offset + range[1] }
}

interface Patterns
  extends Record<'less' | 'more', Record<'adjective' | 'fell' | 'nounAfter' | 'nounBefore' | 'verb', RegExp>> {
  readonly ofThing: RegExp
  readonly saved: RegExp
  /** What one of them must have, so that most numbers are passed over quickly. */
  readonly stems: RegExp
}

const compiled = new Map<string, Patterns>()

function patternsOf(language: string): Patterns | undefined {
  const words = Object.hasOwn(measureWords, language) ? measureWords[language] : undefined
  if (words === undefined) return undefined
  const patterns = compiled.get(language) ?? compile(words)
  compiled.set(language, patterns)
  return patterns
}

function compile(words: MeasureWords): Patterns {
  const { about, articles, by, drop, fell, fewer, from, growth, lessen, more, of, raise, rose, saved, to } = words
  const skipped = `(?:(?:${articles})\\s+)?`
  const noThing = `(?!(?:${[by, of, to, from, about, articles].join('|')})\\s)`
  const thing = (most: number): string =>
    `${skipped}${noThing}(?<thing>${WORD}(?:\\s+${WORD}){0,${most}}?(?<!\\s(?:${[by, of, to, from].join('|')})))`
  const amountFollows = `\\s+(?:(?<by>${by}|(?:${from})\\s+[^.;:!?]{1,30}?\\s(?:${to}))\\s+)?(?:(?:${about})\\s+)?$`
  const ends = `(?=\\s*(?:[.,;:!?()–—]|$)|\\s+(?:${words.and})\\s)`
  const start = '(?<![\\p{L}\\p{N}-])'
  const way = (verb: string, state: string, noun: string, adjective: string) => ({
    verb: pattern(`${start}(?:${verb})\\s+${thing(6)}${amountFollows}`),
    fell: pattern(`${start}${thing(5)}(?:\\s+(?:${words.auxiliary})){0,2}\\s+(?:${state})${amountFollows}`),
    nounBefore: pattern(
      `${start}(?:${noun})\\s+(?:(?:${of})\\s+${thing(4)}\\s+)?(?:${of}|${by})\\s+(?:(?:${about})\\s+)?$`,
    ),
    nounAfter: pattern(`^[\\s-](?:${noun})\\s+(?:${of})\\s+${thing(3)}${ends}`),
    adjective: pattern(
      `^\\s(?:${adjective})(?!\\s(?:${words.likely}))(?:\\s+(?<thing>${WORD}(?:\\s+${WORD})?)${ends})?(?!\\p{L})`,
    ),
  })
  return {
    less: way(lessen, fell, drop, fewer),
    more: way(raise, rose, growth, more),
    ofThing: pattern(`^\\s(?:${of})\\s+${thing(3)}${ends}`),
    saved: pattern(`${start}(?:${saved})\\s+(?:${WORD}\\s+){0,4}?$`),
    stems: new RegExp([lessen, raise, fell, rose, saved, drop, growth, fewer, more].join('|'), 'u'),
  }
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'du')
}
