import type { Problem } from '@viden/core'
import { remark } from './print.ts'
import { style } from './style.ts'

/** Problems that are listed on a terminal; `--json` has them all. */
const LISTED = 20

/** Prints problems to standard error: place, message, code. */
export function listProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  remark('', style.bold(problems.length === 1 ? '1 problem:' : `${problems.length} problems:`))
  for (const problem of problems.slice(0, LISTED)) remark(formatProblem(problem))
  if (problems.length > LISTED) remark(`… and ${problems.length - LISTED} more; --json lists them all.`)
}

/** Prints what was odd about a query to standard error. */
export function remarkOnQuery(problems: readonly Problem[]): void {
  for (const { column, message } of problems)
    remark(column === undefined ? `Query: ${message}` : `Query, column ${column}: ${message}`)
}

function formatProblem({ code, column, line, message, source }: Problem): string {
  const place = [source, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  // A file name may hold anything, also what would act on a terminal.
  return `${place.replace(/\p{Cc}/gu, '�')}: ${message} ${style.dim(`[${code}]`)}`
}
