import { compareText, type Problem } from '@viden/core'

/** Orders problems by source, then line, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.source, b.source) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.code, b.code)
}
