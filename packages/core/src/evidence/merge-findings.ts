import { fold } from '../text/fold.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Initiative } from './find-initiative.ts'
import type { Statement } from './find-statements.ts'

/** What tells whether two findings are one. */
export interface Mergeable extends Pick<Statement, 'effect' | 'status'> {
  readonly initiative: Initiative
  /** Id of the article that stands for its work. */
  readonly work: string
  /** Id of the article. */
  readonly version: string
  /** Which it is of how many that the version says of this effect without figures: `1 of 2`. */
  readonly place: string
  readonly quote: string
  readonly figures: readonly string[]
}

/**
 * Groups findings that are one, each group in the order given, the groups in that of their first findings. One are: the
 * same sentence on the same effect; what is said of the same initiative, with the same effect and the same figures; and
 * what versions of a work say in its place. Without figures, two sentences of one text are two findings.
 */
export function mergeFindings<Finding extends Mergeable>(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups: [Finding, ...Finding[]][] = []
  const byKey = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const keys = keysOf(finding)
    const known = keys.map((key) => byKey.get(key)).find((group) => group !== undefined)
    known?.push(finding)
    const group: [Finding, ...Finding[]] = known ?? [finding]
    if (known === undefined) groups.push(group)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group)
  }
  return groups
}

function keysOf({ effect, figures, initiative, place, quote, status, work }: Mergeable): string[] {
  const what = `${effect}\n${status}\n`
  const said = `${what}said\n${asWords(quote)}`
  if (figures.length === 0) return [said, `${what}place\n${work}\n${place}`]
  const numbers = figures.map((figure) => figure.replace(/\D/g, '')).join(' ')
  // Digits alone: "2,3 miljoner" is "2.3 million".
  const counted = `${what}counted\n${numbers}\n`
  return [said, counted + work, ...(initiative.id === undefined ? [] : [counted + initiative.id])]
}

function asWords(text: string): string {
  return tokenize(text)
    .map(({ word }) => fold(word))
    .join(' ')
}
