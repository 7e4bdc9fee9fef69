import type { Problem } from '@viden/core'
import { readYamlRows } from '../read-yaml-rows.ts'
import type { Decision } from './decision.ts'

/**
 * Reads a file of decisions: a YAML list of rows such as `same: [person/a, person/b]`. A row that is none is a problem, and
 * the rest is used.
 *
 * @param path - For the problems.
 */
export function readDecisions(yaml: string, path: string): { decisions: Decision[]; problems: Problem[] } {
  const { lineOf, problems, rows } = readYamlRows(yaml, path)
  const decisions: Decision[] = []
  for (const [place, row] of rows.entries()) {
    const decision = readDecision(row)
    if (typeof decision !== 'string') {
      decisions.push(decision)
      continue
    }
    const line = lineOf(place)
    problems.push({
      code: 'decision-invalid',
      message: `Decision ${place + 1} was left out: ${decision}`,
      source: path,
      ...(line !== undefined && { line }),
    })
  }
  return { decisions, problems }
}

/** Gives the decision of a row, or what it should be. */
function readDecision(row: unknown): Decision | string {
  if (typeof row !== 'object' || row === null) return KINDS
  // Every property is checked before it is used; anything may stand in a file.
  const { same, different, name, article, facet, value, accepted } = row as Record<string, unknown>
  if ([same, different, name, article].filter((given) => given !== undefined).length !== 1) return KINDS
  if (same !== undefined) return isIds(same) ? { same } : `"same" ${IDS}`
  if (different !== undefined) return isIds(different) ? { different } : `"different" ${IDS}`
  if (accepted !== 'true' && accepted !== 'false') return 'it needs "accepted: true" or "accepted: false".'
  const verdict = { accepted: accepted === 'true' }
  if (name !== undefined)
    return isText(name) ? { name, ...verdict } : '"name" takes the id of a concept, such as person/jane-doe.'
  if (isText(article) && isText(facet) && isText(value)) return { article, facet, value, ...verdict }
  return 'it needs an "article", a "facet" and a "value", each one id or name.'
}

const KINDS = 'it needs one of "same", "different", "name" and "article".'
const IDS = 'takes a list of two ids or more, such as [person/jane-doe, person/j-doe].'

function isIds(given: unknown): given is string[] {
  return Array.isArray(given) && given.length > 1 && given.every(isText)
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== ''
}
