import { mayFollow, TAG_COUNT } from './tags.ts'

/**
 * What speaks for each tag following each: `TAG_COUNT` numbers for a tag at the start of a sentence, then as many for each
 * tag before it.
 */
export type Transitions = Float32Array

/** The place in {@link Transitions} of a tag after another. */
export function transitionAt(tag: number, before: number | undefined): number {
  return (before === undefined ? 0 : before + 1) * TAG_COUNT + tag
}

const NEVER = -1e9

/**
 * Finds the likeliest tags of a sentence (Viterbi 1967).
 *
 * @param scores - What speaks for each tag of each word: `TAG_COUNT` numbers a word.
 */
export function decode(scores: Float32Array, transitions: Transitions): Uint8Array {
  const length = scores.length / TAG_COUNT
  const from = new Uint8Array(scores.length)
  const best = new Float64Array(scores.length)
  for (let tag = 0; tag < TAG_COUNT; tag++)
    best[tag] = mayFollow(tag, undefined)
      ? (scores[tag] ?? 0) + (transitions[transitionAt(tag, undefined)] ?? 0)
      : NEVER
  for (let word = 1; word < length; word++) {
    const [at, last] = [word * TAG_COUNT, (word - 1) * TAG_COUNT]
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let highest = NEVER * 2
      let origin = 0
      for (let before = 0; before < TAG_COUNT; before++) {
        if (ALLOWED[transitionAt(tag, before)] === 0) continue
        const score = (best[last + before] ?? 0) + (transitions[transitionAt(tag, before)] ?? 0)
        if (score > highest) {
          highest = score
          origin = before
        }
      }
      best[at + tag] = highest + (scores[at + tag] ?? 0)
      from[at + tag] = origin
    }
  }
  const tags = new Uint8Array(length)
  const end = (length - 1) * TAG_COUNT
  let tag = 0
  for (let other = 1; other < TAG_COUNT; other++) if ((best[end + other] ?? 0) > (best[end + tag] ?? 0)) tag = other
  for (let word = length - 1; word >= 0; word--) {
    tags[word] = tag
    tag = from[word * TAG_COUNT + tag] ?? 0
  }
  return tags
}

/** 1 where {@link mayFollow}, at {@link transitionAt}. */
export const ALLOWED = Uint8Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT }, (_, index) => {
  const before = Math.floor(index / TAG_COUNT) - 1
  return Number(mayFollow(index % TAG_COUNT, before < 0 ? undefined : before))
})
