import type { Problem, ProblemCode } from '../article.ts'

/** Reports what is odd about a query, at a place in its text (from 0). */
export type Report = (code: ProblemCode, message: string, at: number) => void

/** Gives a report that adds to a list. */
export function reportTo(problems: Problem[]): Report {
  return (code, message, at) => problems.push({ code, message, source: 'query', line: 1, column: at + 1 })
}
