import { allLabels, type Concept, findLanguage, fold } from '@viden/core'
import { formalName } from './given-names.ts'

/** Two concepts with names that may be names of one thing. */
export interface LikeNames {
  readonly ids: readonly [string, string]
  /** What makes them alike, in a sentence. */
  readonly reason: string
  /** 0 to 1. */
  readonly likelihood: number
}

/** A way in which names of one thing differ. */
interface Likeness {
  readonly reason: string
  /** By judgement on a corpus of posts, roughly. */
  readonly likelihood: number
  /** Names that have a key in common may be alike. */
  keysOf(name: Words): Iterable<string>
  /** Tells whether two that have one are. */
  areAlike?(a: Words, b: Words): boolean
}

/** A label, taken apart. */
interface Words {
  readonly id: string
  readonly type: string
  readonly label: string
  /** Folded, in order, without "the", "of" and the like. */
  readonly words: readonly string[]
  /** The label, folded, if it is nothing but initials. */
  readonly initials?: string
  /** Whether the concept has nothing but initials for labels. */
  readonly isUnexplained: boolean
}

/** A key that more names have tells nothing of any two of them. */
const MOST = 50
/** Longer labels are none that anybody reads. */
const LONGEST = 150
/** Shorter words are more often another word than a slip. */
const SHORTEST = 5
const INITIALS = /^\p{Lu}{3,6}$/u

/**
 * Finds concepts of one type that are likely one thing, by their names. Names are compared only with those that they have a
 * key in common with, so that the time is in proportion to their number.
 */
export function findLikeNames(concepts: readonly Concept[]): LikeNames[] {
  const names = concepts.flatMap((concept) => {
    const labels = [...new Set(allLabels(concept))].filter((label) => label.length <= LONGEST)
    const isUnexplained = labels.every((label) => INITIALS.test(label))
    return labels.map((label) => toWords(concept, label, isUnexplained))
  })
  const found = new Map<string, LikeNames>()
  for (const { areAlike, keysOf, likelihood, reason } of LIKENESSES) {
    const byKey = new Map<string, Words[]>()
    for (const name of names)
      for (const key of new Set(keysOf(name))) {
        const same = byKey.get(`${name.type} ${key}`)
        if (same === undefined) byKey.set(`${name.type} ${key}`, [name])
        else if (same.at(-1)?.id !== name.id) same.push(name)
      }
    for (const same of byKey.values()) {
      if (same.length > MOST) continue
      for (const [place, a] of same.entries())
        for (const b of same.slice(place + 1)) {
          const pair = `${a.id} ${b.id}`
          if (a.id === b.id || found.has(pair) || areAlike?.(a, b) === false) continue
          found.set(pair, { ids: [a.id, b.id], reason, likelihood })
        }
    }
  }
  return [...found.values()]
}

/** The more likely first. */
const LIKENESSES: readonly Likeness[] = [
  {
    reason: 'They have the same words.',
    likelihood: 0.8,
    keysOf: ({ type, words }) => (words.length > 1 ? [stems(words, type).join(' ')] : []),
  },
  {
    reason: 'They are spelt nearly alike.',
    likelihood: 0.7,
    keysOf: ({ words }) => slipKeys(words),
    areAlike: ({ words: a }, { words: b }) =>
      a.join() !== b.join() && a.every((word, place) => isSlip(word, b[place] ?? '')),
  },
  {
    reason: 'One given name may be short for the other.',
    likelihood: 0.6,
    keysOf: ({ type, words }) =>
      type === 'person' && words.length > 1 ? [`${words.at(-1)} ${formalName(words[0] ?? '')[0]}`] : [],
    areAlike: ({ words: [a = ''] }, { words: [b = ''] }) => isShortFor(a, b) || isShortFor(b, a),
  },
  {
    reason: 'One has a word that names often go without.',
    likelihood: 0.5,
    keysOf({ type, words }) {
      const bare = words.filter((word) => !OPTIONAL.has(word))
      return type === 'person' || type === 'place' || bare.length < 2 ? [] : [stems(bare, type).join(' ')]
    },
  },
  {
    reason: 'Both are known by the same initials.',
    likelihood: 0.5,
    keysOf: ({ initials }) => (initials === undefined ? [] : [initials]),
  },
  {
    reason: 'One may be the initials of the other.',
    likelihood: 0.4,
    keysOf: ({ isUnexplained, initials, label, words }) =>
      initials === undefined ? initialsOf(label, words) : isUnexplained ? [initials] : [],
    areAlike: (a, b) => a.isUnexplained !== b.isUnexplained,
  },
]

const LINKS = new Set('the of for and on in a an to at by og och for i af av til'.split(' '))
const OPTIONAL = new Set(
  'u s us united states national federal american team office program programme project initiative group division branch center centre department agency administration inc ltd corporation company government governments'.split(
    ' ',
  ),
)

function toWords({ id, type }: Concept, label: string, isUnexplained: boolean): Words {
  const words = allWords(label).filter((word) => !LINKS.has(word))
  const isBody = type !== 'person' && type !== 'place'
  return { id, type, label, words, isUnexplained, ...(isBody && INITIALS.test(label) && { initials: fold(label) }) }
}

function allWords(label: string): string[] {
  const words = fold(label.replaceAll('&', ' and ').replace(/['’]s?(?!\p{L})/gu, ' ')).split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '')
}

/** The words without their inflections, in an order of their own; names of persons have none. */
function stems(words: readonly string[], type: string): string[] {
  const stem = type === 'person' ? undefined : findLanguage('en')?.stem
  return words.map((word) => stem?.(word) ?? word).sort()
}

/** The name with each letter of a long word left out: what names have in common that differ in a letter, or in two exchanged. */
function* slipKeys(words: readonly string[]): Generator<string> {
  for (const [place, word] of words.entries()) {
    if (word.length < SHORTEST || /\d/.test(word)) continue
    const others = words.with(place, '*').join(' ')
    for (let at = 0; at <= word.length; at++) yield `${others} ${word.slice(0, at)}${word.slice(at + 1)}`
  }
}

/** Tells whether words differ in no more than one letter, or two neighbours exchanged. */
function isSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length < 2 && right.length < 2) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Tells whether one given name may stand for another: "W", "Will" and "Bill" for "William". */
function isShortFor(short: string, long: string): boolean {
  const [a, b] = [formalName(short), formalName(long)]
  return a === b || (b.startsWith(a) && (a.length === 1 || a.length > 2))
}

/** The initials that a name of several words may have, with those of "of" and the like or without. */
function initialsOf(label: string, words: readonly string[]): string[] {
  if (words.length < 3) return []
  return [words, allWords(label)].map((each) => each.map((word) => word[0]).join(''))
}
