import { ALLOWED, transitionAt } from '../packages/indexer/src/tagger/decode.ts'
import { TAG_COUNT } from '../packages/indexer/src/tagger/tags.ts'

/** How likely each tag is at each word, and how often each is expected to follow each, by `transitionAt`. */
export interface TagChances {
  readonly single: Float64Array
  readonly pairs: Float64Array
}

/**
 * Sums over all ways to tag a sentence (the forward-backward algorithm, scaled as in Rabiner 1989).
 *
 * @param odds - Of each tag at each word, above 0: e to the power of its score; 0 for a tag that is ruled out.
 * @param steps - Of each tag after each, likewise.
 */
export function tagChances(odds: Float64Array, steps: Float64Array): TagChances {
  const length = odds.length / TAG_COUNT
  const forward = new Float64Array(odds.length)
  const backward = new Float64Array(odds.length)
  const scales = new Float64Array(length)
  for (let word = 0; word < length; word++) {
    const at = word * TAG_COUNT
    let sum = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let ways = word === 0 ? (steps[tag] ?? 0) : 0
      if (word > 0)
        for (let before = 0; before < TAG_COUNT; before++)
          ways += (forward[at - TAG_COUNT + before] ?? 0) * (steps[transitionAt(tag, before)] ?? 0)
      const value = ways * (odds[at + tag] ?? 0)
      forward[at + tag] = value
      sum += value
    }
    scales[word] = sum
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[at + tag] = (forward[at + tag] ?? 0) / sum
  }
  backward.fill(1, (length - 1) * TAG_COUNT)
  for (let word = length - 2; word >= 0; word--) {
    const next = (word + 1) * TAG_COUNT
    for (let before = 0; before < TAG_COUNT; before++) {
      let sum = 0
      for (let tag = 0; tag < TAG_COUNT; tag++)
        sum += (steps[transitionAt(tag, before)] ?? 0) * (odds[next + tag] ?? 0) * (backward[next + tag] ?? 0)
      backward[word * TAG_COUNT + before] = sum / (scales[word + 1] ?? 1)
    }
  }
  const single = forward.map((value, index) => value * (backward[index] ?? 0))
  const pairs = new Float64Array(ALLOWED.length)
  for (let tag = 0; tag < TAG_COUNT; tag++) pairs[tag] = single[tag] ?? 0
  for (let word = 1; word < length; word++) {
    const at = word * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const rest = ((odds[at + tag] ?? 0) * (backward[at + tag] ?? 0)) / (scales[word] ?? 1)
      if (rest === 0) continue
      for (let before = 0; before < TAG_COUNT; before++) {
        const pair = transitionAt(tag, before)
        pairs[pair] = (pairs[pair] ?? 0) + (forward[at - TAG_COUNT + before] ?? 0) * (steps[pair] ?? 0) * rest
      }
    }
  }
  return { single, pairs }
}
