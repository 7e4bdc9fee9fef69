import { hashText } from '../hash-text.ts'
import type { Word } from './describe-word.ts'
import { mix } from './hash.ts'
import { KNOWN, type Lexicon } from './lexicon.ts'

/** A sentence, and what is seen in it as a whole. */
export interface Sentence {
  readonly words: readonly Word[]
  /** For each word, where the run of capitalised words that it is in starts and ends; an end of -1: it is in none. */
  readonly runStarts: Int32Array
  readonly runEnds: Int32Array
  /** For each word, what known name it is part of and where in it; 0 for none. */
  readonly known: Int32Array
  /** All letters are capitals, or most words begin with one, as in a heading. */
  readonly isAllCapital: boolean
  readonly isMostlyCapital: boolean
}

const LONGEST_NAME = 5
/** What is known by the whole of its name; of persons, parts are. */
const WHOLE_NAMES = KNOWN.place | KNOWN.organisation | KNOWN.city
/** Small words within names: "Ministry of Health and the Elderly". */
const LINKS = new Set(
  'of and the for & de la og i in on von van des du af til at av på för och del di da y et der den'
    .split(' ')
    .map(hashText),
)
const THE = hashText('the')

export function readSentence(words: readonly Word[], { names }: Lexicon): Sentence {
  const lettered = words.filter(({ hasLetter }) => hasLetter)
  const capitals = words.filter(({ isCapital }) => isCapital)
  return {
    words,
    ...findRuns(words),
    known: findKnown(words, names),
    isAllCapital: lettered.every(({ isAllCapital }) => isAllCapital),
    isMostlyCapital: capitals.length > 0.7 * words.length,
  }
}

function findRuns(words: readonly Word[]): Pick<Sentence, 'runStarts' | 'runEnds'> {
  const runStarts = new Int32Array(words.length)
  const runEnds = new Int32Array(words.length).fill(-1)
  const isCapital = (index: number): boolean => words[index]?.isCapital ?? false
  const isLink = (index: number): boolean => LINKS.has(words[index]?.lower ?? 0)
  for (let start = 0; start < words.length; start++) {
    if (!isCapital(start)) continue
    let end = start
    for (;;) {
      if (isCapital(end + 1)) end++
      else if (isLink(end + 1) && isCapital(end + 2)) end += 2
      else if (isLink(end + 1) && words[end + 2]?.lower === THE && isCapital(end + 3)) end += 3
      else break
    }
    runStarts.fill(start, start, end + 1)
    runEnds.fill(end, start, end + 1)
    start = end
  }
  return { runStarts, runEnds }
}

/** The longest known name counts that begins at a word; capitals matter to short names only, whose keys are as written. */
function findKnown(words: readonly Word[], names: Lexicon['names']): Int32Array {
  const known = new Int32Array(words.length)
  for (let start = 0; start < words.length; start++) {
    let exact = 0
    let lower = 0
    let length = 0
    let kind = 0
    for (let end = start; end < Math.min(words.length, start + LONGEST_NAME); end++) {
      exact = mix(exact, words[end]?.exact ?? 0)
      lower = mix(lower, words[end]?.lower ?? 0)
      const found = ((names.get(lower) ?? 0) | (exact === lower ? 0 : (names.get(exact) ?? 0))) & WHOLE_NAMES
      if (found !== 0) {
        length = end - start + 1
        kind = found
      }
    }
    for (let index = 0; index < length; index++) {
      const place = length === 1 ? 0 : index === 0 ? 1 : index === length - 1 ? 2 : 3
      known[start + index] = kind * 4 + place
    }
    start += Math.max(0, length - 1)
  }
  return known
}
