import type { Report } from './query-problem.ts'

/** `*`, `~`, `~2` or `^2.5` after a word, a phrase or a closing bracket, with its place in the query (from 0). */
export interface Modifier {
  readonly sign: string
  /** As written; empty if there is none. */
  readonly number: string
  readonly at: number
}

/** What the modifiers of one word, phrase or group say. */
export interface ReadModifiers {
  readonly prefix?: Modifier
  readonly near?: Modifier
  readonly boost?: number
}

const FOLLOWING = /(?:\*|[~^][-+]?[\d.]*)*/y
const ONLY = /^(?:\*|[~^][-+]?[\d.]*)+$/
const MODIFIER = /([*~^])([-+]?[\d.]*)/g
const MAX_BOOST = 100

/** Gives where the modifiers end that start at a place in a text. */
export function endOfModifiers(text: string, start: number): number {
  FOLLOWING.lastIndex = start
  return start + (FOLLOWING.exec(text)?.[0].length ?? 0)
}

/** Gives where the modifiers of a written word start, which is its end if it has none. */
export function startOfModifiers(word: string): number {
  let start = word.length
  for (let at = word.length - 1; at >= 0 && /[*~^\d.+-]/.test(word.charAt(at)); at--)
    if (/[*~^]/.test(word.charAt(at))) start = at
  return start > 0 && ONLY.test(word.slice(start)) ? start : word.length
}

/** Takes modifiers apart that stand at a place in the query. */
export function splitModifiers(written: string, at: number): Modifier[] {
  return [...written.matchAll(MODIFIER)].map((match) => {
    const [, sign = '', number = ''] = match
    return { sign, number, at: at + match.index }
  })
}

/**
 * Reads modifiers. One that is not taken, is repeated or has no meaning is reported and ignored.
 *
 * @param takes - The signs that may be there.
 * @param what - What is modified, to begin a sentence with.
 */
export function readModifiers(
  modifiers: readonly Modifier[],
  { takes, what, report }: { readonly takes: string; readonly what: string; readonly report: Report },
): ReadModifiers {
  const read: { prefix?: Modifier; near?: Modifier; boost?: number } = {}
  const seen = new Set<string>()
  for (const modifier of modifiers) {
    const { sign, at } = modifier
    if (!takes.includes(sign)) report('query-modifier', `${what} takes no "${sign}"; it was ignored.`, at)
    else if (sign === '*') read.prefix = modifier
    else if (seen.has(sign)) report('query-modifier', `${what} takes one "${sign}"; this one was ignored.`, at)
    else if (sign === '~') read.near = modifier
    else {
      const boost = readBoost(modifier, report)
      if (boost !== undefined && boost !== 1) read.boost = boost
    }
    seen.add(sign)
  }
  return read
}

function readBoost({ number, at }: Modifier, report: Report): number | undefined {
  // Four decimals at most, so that a boost is never written as 1e-7.
  const boost = Math.round(Number(number) * 10_000) / 10_000
  if (boost > 0 && boost <= MAX_BOOST) return boost
  const message = `"^" takes a number above 0 and at most ${MAX_BOOST}, as in "^2" or "^0.5"; it was ignored.`
  report('query-modifier', message, at)
  return undefined
}
