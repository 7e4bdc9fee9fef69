import { hashText } from '../hash-text.ts'
import { mix } from './hash.ts'
import { KNOWN, type Lexicon, nameKey, type WordClusters } from './lexicon.ts'

/** What the tagger knows of a word by itself, all of it as hashes. */
export interface Word {
  readonly exact: number
  readonly lower: number
  /** Capitals as X, small letters as x, digits as d, each run as one: `Xx` for "Oslo", `X` for "OECD". */
  readonly shape: number
  readonly suffix: number
  /** Absent for a rare word. */
  readonly clusters?: WordClusters
  readonly hasLetter: boolean
  readonly isCapital: boolean
  readonly isAllCapital: boolean
  /** What speaks for a tag of this word, of the words beside it, and of those beside them. */
  readonly own: readonly number[]
  readonly near: readonly number[]
  readonly far: readonly number[]
}

/** More letters of a word tell nothing more. */
const LONGEST_SHAPE = 24
const LONGEST_AFFIX = 5

/** Describes a word as written; numbers are kinds of features, arbitrary but fixed: the weights rest on them. */
export function describeWord(text: string, { clusters: allClusters, names }: Lexicon, language: string): Word {
  const lowerText = text.toLowerCase()
  const [exact, lower] = [hashText(text), hashText(lowerText)]
  const longShape = shapeOf(text.slice(0, LONGEST_SHAPE))
  const shape = hashText(longShape.replace(/(.)\1+/gu, '$1'))
  const suffix = hashText(lowerText.slice(-3))
  const isCapital = longShape.startsWith('X')
  const stem = language === 'en' ? undefined : /^(.{2,}?)['’]?s$/u.exec(lowerText)?.[1]
  const clusters = allClusters.get(lower) ?? (stem === undefined ? undefined : allClusters.get(hashText(stem)))

  const own = [mix(1, lower), mix(2, exact), mix(3, hashText(longShape)), mix(4, shape)]
  const near = [mix(1, lower), mix(4, shape), mix(23, suffix)]
  const far = [mix(1, lower), mix(4, shape)]
  for (let length = 1; length <= LONGEST_AFFIX && length < lowerText.length; length++) {
    const ending = hashText(lowerText.slice(-length))
    own.push(mix(10 + length, hashText(lowerText.slice(0, length))), mix(20 + length, ending))
    if (length > 1 && isCapital) own.push(mix(30 + length, ending))
  }
  if (stem !== undefined && isCapital) own.push(mix(5, hashText(stem)))
  own.push(...compoundFeatures(text, lowerText, shape))
  if (clusters === undefined) {
    own.push(mix(43, shape))
    near.push(mix(43, 0))
    far.push(mix(43, 0))
  } else {
    const [coarse, middle, fine] = clusters
    const groups = [mix(40, coarse), mix(41, middle)]
    own.push(...groups, mix(42, fine), mix(44, mix(middle, shape)), mix(45, mix(fine, Number(isCapital))))
    near.push(...groups, mix(42, fine))
    far.push(...groups)
  }
  const ofPersons = (names.get(nameKey([lower])) ?? 0) & (KNOWN.givenName | KNOWN.familyName)
  if (ofPersons !== 0) {
    const feature = mix(46, mix(ofPersons, shape))
    own.push(feature)
    near.push(feature)
  }
  return {
    exact,
    lower,
    shape,
    suffix,
    ...(clusters && { clusters }),
    hasLetter: /\p{L}/u.test(text),
    isCapital,
    isAllCapital: /\p{L}/u.test(text) && text === text.toUpperCase(),
    own,
    near,
    far,
  }

  /** "EU-domstolen" is told by both its parts: neither is a word of its own. */
  function compoundFeatures(word: string, lowerWord: string, wordShape: number): number[] {
    const hyphen = lowerWord.lastIndexOf('-')
    if (hyphen <= 0 || hyphen === lowerWord.length - 1) return []
    const [first, last] = [hashText(lowerWord.slice(0, hyphen)), hashText(lowerWord.slice(hyphen + 1))]
    const features = [mix(6, first), mix(7, last), mix(8, hashText(lowerWord.slice(hyphen + 1).slice(-4)))]
    for (const [kind, part] of [first, last].entries()) {
      const group = allClusters.get(part)?.[1]
      if (group !== undefined) features.push(mix(50 + kind, group))
    }
    if (/^\p{Ll}/u.test(word.slice(hyphen + 1))) features.push(mix(52, wordShape))
    return features
  }
}

function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/gu, 'd')
}
