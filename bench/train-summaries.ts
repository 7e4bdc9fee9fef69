/**
 * Learns which sentences editors would choose: `npm run train:summaries -- --data DIR`, with DIR as for
 * `bench/summaries.ts`. Writes `packages/core/src/summarise/sentence-weights.ts`; equal posts give equal bytes.
 */
import { writeFile } from 'node:fs/promises'
import { FEATURE_NAMES } from '../packages/core/src/summarise/describe-sentences.ts'
import type { SentenceModel } from '../packages/core/src/summarise/rank-sentences.ts'
import { learnSentences } from './learn-sentences.ts'
import { readPosts } from './read-posts.ts'
import { readOptions } from './report.ts'

const WEIGHTS = 'packages/core/src/summarise/sentence-weights.ts'

const posts = await readPosts(readOptions().data)
const model = learnSentences(posts)
await writeFile(WEIGHTS, weightsFile(model, posts.length))
console.log(`Wrote ${WEIGHTS}, learned from ${posts.length} posts.`)

function weightsFile({ bias, weights }: SentenceModel, count: number): string {
  const lines = FEATURE_NAMES.map((name, feature) => `  ${name}: ${shorten(weights[feature] ?? 0)},`)
  return `import type { FeatureName } from './describe-sentences.ts'

/**
 * What the features of a sentence are worth: learned from ${count} posts of digital.gov (CC0) with their editors' summaries by
 * \`bench/train-summaries.ts\`, which writes this file.
 */
export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
}

/** What the sum begins with. */
export const BIAS = ${shorten(bias)}
`
}

function shorten(number: number): string {
  return String(Number(number.toPrecision(4)))
}
