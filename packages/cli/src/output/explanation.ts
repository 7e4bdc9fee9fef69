import type { Explanation } from '@viden/core'
import { style } from './style.ts'
import { table } from './table.ts'

const INDENT = '   '

/** How a part of a score came about, where it was not the word as typed. */
const REASONS: Readonly<Record<Explanation['kind'], (part: Explanation) => string>> = {
  word: () => '',
  pair: () => 'side by side',
  compound: () => 'within another word',
  parts: ({ label }) => `its part "${label}"`,
  concept: ({ label, mention }) => `another name: ${mention ?? label}`,
  named: ({ mention }) => `named as a whole: ${mention ?? 'in title or metadata'}`,
  spelling: ({ label }) => `spelt "${label}"`,
  near: ({ label }) => `written alike: ${label}`,
  feedback: () => 'found in the best articles',
}

/** Formats what a score is made of: a line for each word, field and reading, the greatest share first. */
export function formatExplanation(explanation: readonly Explanation[]): string {
  const total = explanation.reduce((sum, { score }) => sum + score, 0)
  const rows = explanation.map((part) => [
    `${Math.round((100 * part.score) / (total || 1))} %`,
    part.word,
    style.dim(part.field),
    `${part.frequency} ×`,
    `weight ${part.weight.toFixed(2)}`,
    style.dim(REASONS[part.kind](part)),
  ])
  return table(rows, { right: [0, 3] }).replace(/^/gm, INDENT)
}
