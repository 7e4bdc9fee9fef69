import { ALLOWED } from '../packages/indexer/src/tagger/decode.ts'
import { TAG_COUNT } from '../packages/indexer/src/tagger/tags.ts'
import { randomNumbers } from './random-numbers.ts'
import { tagChances } from './tag-chances.ts'

/** A sentence to learn from. */
export interface TaggedSentence {
  /** Of each word, the places of its features in the weights. */
  readonly features: readonly Uint32Array[]
  /** The tags that each word may have, 1 or 0, `TAG_COUNT` a word: where names of a type are not marked, several. */
  readonly allowed: Uint8Array
  /** The set of texts that it is from, from 0. */
  readonly domain: number
}

export interface LearnOptions {
  readonly features: number
  /** Sets of texts: each learns what it has to itself, beside what all share (Daumé 2007). */
  readonly domains: number
  /** All is learned anew with each, in another order and with other features left out, and what is learned is their mean. */
  readonly seeds: readonly number[]
  readonly rounds: number
  /** What is learned with a seed is the mean of the weights after each of so many last rounds. */
  readonly averaged: number
  readonly rate: number
  /** Pulls weights to nothing. */
  readonly penalty: number
  /** Share of features that each look at a word goes without, so that none is relied on too much. */
  readonly dropout: number
}

/** `TAG_COUNT` weights for each feature, as all domains share them and then as each adds to them; and the transitions. */
export interface Learned {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** Less says nothing new, and most are less. */
const LEAST_SLOPE = 2e-4
/** Keeps the first steps small. */
const FIRST_SQUARE = 0.01

/**
 * Learns a conditional random field (Lafferty et al. 2001) by steps of AdaGrad (Duchi et al. 2011). Equal sentences give
 * equal weights.
 */
export function learnTags(sentences: readonly TaggedSentence[], options: LearnOptions): Learned {
  const { features, domains, seeds } = options
  const mean = {
    weights: new Float32Array(features * TAG_COUNT * (1 + domains)),
    transitions: new Float32Array(ALLOWED.length),
  }
  for (const seed of seeds) learnOnce(sentences, { ...options, seed, mean })
  return mean
}

/** Adds what is learned with one seed to `mean`, for the share that it has in it. */
function learnOnce(
  sentences: readonly TaggedSentence[],
  options: LearnOptions & { readonly seed: number; readonly mean: Learned },
): void {
  const { features, domains, seeds, rounds, averaged, rate, penalty, dropout, seed, mean } = options
  const weights = new Float32Array(mean.weights.length)
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE)
  const transitions = new Float32Array(ALLOWED.length)
  const transitionSquares = new Float32Array(ALLOWED.length).fill(FIRST_SQUARE)
  const share = 1 / (averaged * seeds.length)
  const random = randomNumbers(seed)
  const order = [...sentences]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const sentence of order) learnFrom(sentence)
    if (round < rounds - averaged) continue
    addShare(mean.weights, weights)
    addShare(mean.transitions, transitions)
  }

  function addShare(sums: Float32Array, values: Float32Array): void {
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0) * share
  }

  function learnFrom({ features: all, allowed, domain }: TaggedSentence): void {
    const kept = all.map(keepSome)
    const steps = Float64Array.from(transitions, (weight, index) => (ALLOWED[index] ? Math.exp(weight) : 0))
    const odds = oddsOf(kept, domain)
    const expected = tagChances(odds, steps)
    const wanted = tagChances(
      odds.map((value, index) => (allowed[index] ? value : 0)),
      steps,
    )
    for (const [word, own] of kept.entries())
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const at = word * TAG_COUNT + tag
        const slope = ((expected.single[at] ?? 0) - (wanted.single[at] ?? 0)) / (1 - dropout)
        if (Math.abs(slope) < LEAST_SLOPE) continue
        for (const feature of own) {
          step(weights, squares, feature * TAG_COUNT + tag, slope)
          if (domains > 0) step(weights, squares, ((1 + domain) * features + feature) * TAG_COUNT + tag, slope)
        }
      }
    for (const [pair, chance] of expected.pairs.entries())
      if (ALLOWED[pair]) step(transitions, transitionSquares, pair, chance - (wanted.pairs[pair] ?? 0))
  }

  /** By hand, since the filter of a typed array takes half of the time of learning. */
  function keepSome(own: Uint32Array): Uint32Array {
    const some = new Uint32Array(own.length)
    let count = 0
    for (const feature of own) if (random() >= dropout) some[count++] = feature
    return some.subarray(0, count)
  }

  /** Relative to the likeliest tag of each word, so that none is beyond what a number can hold. */
  function oddsOf(kept: readonly Uint32Array[], domain: number): Float64Array {
    const odds = new Float64Array(kept.length * TAG_COUNT)
    for (const [word, own] of kept.entries()) {
      const at = word * TAG_COUNT
      for (const feature of own) {
        const shared = feature * TAG_COUNT
        const special = ((1 + domain) * features + feature) * TAG_COUNT
        for (let tag = 0; tag < TAG_COUNT; tag++)
          odds[at + tag] =
            (odds[at + tag] ?? 0) + (weights[shared + tag] ?? 0) + (domains > 0 ? (weights[special + tag] ?? 0) : 0)
      }
      let highest = Number.NEGATIVE_INFINITY
      for (let tag = 0; tag < TAG_COUNT; tag++) highest = Math.max(highest, odds[at + tag] ?? 0)
      for (let tag = 0; tag < TAG_COUNT; tag++)
        odds[at + tag] = Math.exp(Math.max(LOWEST, ((odds[at + tag] ?? 0) - highest) / (1 - dropout)))
    }
    return odds
  }

  function step(values: Float32Array, sums: Float32Array, at: number, slope: number): void {
    const value = values[at] ?? 0
    const full = slope + penalty * value
    const sum = (sums[at] ?? 0) + full * full
    sums[at] = sum
    values[at] = value - (rate * full) / Math.sqrt(sum)
  }
}

/** Never nothing: the right tag must stay possible. */
const LOWEST = -200

function shuffle<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    // Both are within the list.
    const [a, b] = [items[index] as T, items[other] as T]
    items[index] = b
    items[other] = a
  }
}
