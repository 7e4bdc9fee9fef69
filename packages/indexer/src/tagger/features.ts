import { hashText } from '../hash-text.ts'
import type { Word } from './describe-word.ts'
import type { Evidence } from './evidence.ts'
import { mix } from './hash.ts'
import type { Sentence } from './read-sentence.ts'

/** A word's features for its own tag, and for those of the words before and after it. */
export const OFFSETS = [0, -1, 1, -2, 2] as const

/** What stands before the first word and after the last. */
const BEFORE = hashText('<s>')
const AFTER = hashText('</s>')
const LONGEST_RUN = 12

/** Features of a word for the tag of the word that stands `offset` words from it; of no word, that there is none. */
export function wordFeatures(word: Word | undefined, offset: number): number[] {
  if (offset === 0) return [...(word?.own ?? [])]
  const features = Math.abs(offset) === 1 ? word?.near : word?.far
  return (features ?? [BEFORE]).map((feature) => mix(200 + offset, feature))
}

/**
 * Gives the features of a place in a sentence that rest on more than one word.
 *
 * @param add - Called with each.
 */
export function contextFeatures(
  sentence: Sentence,
  index: number,
  { evidence, add }: { readonly evidence: Evidence; readonly add: (feature: number) => void },
): void {
  const { words, known } = sentence
  const word = words[index]
  if (word === undefined) return
  const { lower, shape } = word
  const before = words[index - 1]
  const after = words[index + 1]
  const lower1 = before?.lower ?? BEFORE
  const lower2 = words[index - 2]?.lower ?? BEFORE
  const next1 = after?.lower ?? AFTER
  const next2 = words[index + 2]?.lower ?? AFTER
  const shapeBefore = before?.shape ?? BEFORE
  const shapeAfter = after?.shape ?? AFTER
  add(100)
  add(mix(101, mix(lower1, lower)))
  add(mix(102, mix(lower, next1)))
  add(mix(103, mix(lower2, lower1)))
  add(mix(104, mix(next1, next2)))
  add(mix(105, mix(lower1, next1)))
  add(mix(106, mix(shapeBefore, shape)))
  add(mix(107, mix(shape, shapeAfter)))
  add(mix(108, mix(mix(shapeBefore, shape), shapeAfter)))
  add(mix(109, mix(shape, lower1)))
  add(mix(110, mix(shape, next1)))
  if (index === 0) add(mix(111, shape))
  if (sentence.isAllCapital) add(mix(112, shape))
  else if (sentence.isMostlyCapital) add(mix(113, shape))
  clusterFeatures(word, before, after, add)
  runFeatures(sentence, index, add)
  const name = known[index] ?? 0
  if (name !== 0) {
    add(mix(150, name))
    add(mix(151, mix(name, shape)))
  }
  const nameBefore = known[index - 1] ?? 0
  const nameAfter = known[index + 1] ?? 0
  if (nameBefore !== 0) add(mix(152, nameBefore))
  if (nameAfter !== 0) add(mix(153, nameAfter))
  if (word.isCapital) {
    const seen = Number(evidence.small.has(lower)) + 2 * Number(evidence.capital.has(lower))
    add(mix(140, seen))
    if (index === 0 || sentence.isAllCapital) add(mix(141, seen))
  }
}

function clusterFeatures(
  { clusters, shape }: Word,
  before: Word | undefined,
  after: Word | undefined,
  add: (feature: number) => void,
): void {
  const own = clusters
  const left = before?.clusters
  const right = after?.clusters
  if (left !== undefined) {
    if (own !== undefined) {
      add(mix(114, mix(left[0], own[0])))
      add(mix(115, mix(left[1], own[1])))
    }
    add(mix(118, mix(left[1], shape)))
  }
  if (right !== undefined) {
    if (own !== undefined) {
      add(mix(116, mix(own[0], right[0])))
      add(mix(117, mix(own[1], right[1])))
    }
    add(mix(119, mix(right[1], shape)))
  }
}

/** Words that begin with a capital, one after another, are often one name: its ends and what surrounds it tell its type. */
function runFeatures({ words, runStarts, runEnds }: Sentence, index: number, add: (feature: number) => void): void {
  const [start, end] = [runStarts[index] ?? 0, runEnds[index] ?? -1]
  const [first, last] = [words[start], words[end]]
  if (first === undefined || last === undefined) return
  const place = start === end ? 1 : index === start ? 2 : index === end ? 3 : 4
  const [before, after] = [words[start - 1], words[end + 1]]
  const lowerBefore = before?.lower ?? BEFORE
  add(mix(120, mix(place, Math.min(end - start + 1, 6))))
  add(mix(121, mix(last.lower, place)))
  add(mix(122, mix(first.lower, place)))
  for (let at = start; at <= Math.min(end, start + LONGEST_RUN); at++) {
    const other = words[at]
    if (at !== index && other?.isCapital) add(mix(123, other.lower))
  }
  add(mix(124, mix(lowerBefore, place)))
  add(mix(125, mix(after?.lower ?? AFTER, place)))
  add(mix(126, mix(words[start - 2]?.lower ?? BEFORE, lowerBefore)))
  add(mix(127, mix(last.suffix, place)))
  if (last.clusters !== undefined) {
    add(mix(128, mix(last.clusters[1], place)))
    add(mix(129, last.clusters[2]))
  }
  if (first.clusters !== undefined) add(mix(130, mix(first.clusters[1], place)))
  if (before?.clusters !== undefined) add(mix(131, mix(before.clusters[1], place)))
  if (after?.clusters !== undefined) add(mix(132, mix(after.clusters[1], place)))
  if (start === 0) add(mix(133, place))
}
