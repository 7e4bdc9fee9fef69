import type { FeatureName } from './describe-sentences.ts'

/**
 * What the features of a sentence are worth: learned from 145 posts of digital.gov (CC0) with their editors' summaries by
 * `bench/train-summaries.ts`, which writes this file.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  early: 1.201,
  veryEarly: 0.5644,
  depth: 0.2786,
  isFirst: -1.635,
  isSecond: -0.2521,
  earlyParagraph: 0.4364,
  opens: 0.094,
  lastParagraph: 0.02397,
  isBeforeHeadings: 0.1012,
  isListItem: -0.1957,
  leans: 0.01933,
  length: -0.03259,
  isShort: -0.268,
  isLong: -0.221,
  centroid: -0.0562,
  centroidRank: -0.5994,
  earlyCentroid: 1.599,
  likeness: -0.1322,
  likeLead: 0.5417,
  likeTitle: 1.691,
  headingShare: 0.1893,
  concepts: 0.01972,
  saysI: -0.102,
  saysWe: 0.1025,
  saysYou: -0.03448,
  news: 0.06808,
  purpose: 0.1121,
}

/** What the sum begins with. */
export const BIAS = -3.083
