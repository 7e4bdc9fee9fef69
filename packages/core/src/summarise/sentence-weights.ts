import type { FeatureName } from './describe-sentences.ts'

/**
 * What the features of a sentence are worth: learned from 145 posts of digital.gov (CC0) with their editors' summaries by
 * `bench/train-summaries.ts`, which writes this file.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  early: 1.182,
  veryEarly: 0.6475,
  depth: 0.2991,
  isFirst: -1.658,
  isSecond: -0.25,
  earlyParagraph: 0.415,
  opens: 0.09044,
  lastParagraph: 0.009126,
  isBeforeHeadings: 0.09442,
  isListItem: -0.1854,
  leans: 0.004815,
  length: -0.03885,
  isShort: -0.2644,
  isLong: -0.2149,
  centroid: -0.06961,
  centroidRank: -0.5958,
  earlyCentroid: 1.617,
  likeness: -0.1299,
  likeLead: 0.526,
  likeTitle: 1.69,
  headingShare: 0.1844,
  concepts: 0.01991,
  saysI: -0.1045,
  saysWe: 0.0975,
  saysYou: -0.04891,
  news: 0.07194,
  purpose: 0.1088,
}

/** What the sum begins with. */
export const BIAS = -3.06
