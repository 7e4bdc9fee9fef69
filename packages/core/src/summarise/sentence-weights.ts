import type { FeatureName } from './describe-sentences.ts'

/**
 * What the features of a sentence are worth: learned from 145 posts of digital.gov (CC0) with their editors' summaries by
 * `bench/train-summaries.ts`, which writes this file.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  early: 1.001,
  veryEarly: 0.6112,
  depth: 0.2152,
  isFirst: -1.528,
  isSecond: -0.2987,
  isThird: -0.08532,
  earlyParagraph: 0.4969,
  opens: 0.07687,
  lastParagraph: 0.08825,
  isBeforeHeadings: 0.08372,
  isListItem: -0.1748,
  leans: 0.07717,
  length: -0.01362,
  isShort: -0.2782,
  isLong: -0.1695,
  articleLength: 0.02533,
  centroid: 0.4251,
  centroidRank: -0.4846,
  earlyCentroid: 1.672,
  likeness: -0.2397,
  likeLead: 0.4987,
  likeTitle: 1.782,
  titleShare: -0.046,
  headingShare: 0.2487,
  conceptShare: 0.02079,
  concepts: 0.01986,
  namesTitleConcept: -0.007355,
  capitals: -0.01052,
  numbers: -0.02839,
  quotes: -0.1342,
  asks: 0.04824,
  calls: 0.2198,
  hasBrackets: -0.2153,
  introducesAcronym: 0.2445,
  hasAddress: 0.09992,
  saysI: -0.08813,
  saysWe: 0.09452,
  saysYou: -0.04712,
  news: 0.09375,
  purpose: 0.1188,
  result: 0.04197,
  weight: -0.1138,
  example: -0.08947,
  selfReference: 0.1088,
}

/** What the sum begins with. */
export const BIAS = -3.31
