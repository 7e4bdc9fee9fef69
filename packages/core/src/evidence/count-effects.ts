import { compareText } from '../compare-text.ts'

/** An effect, and of how many initiatives it is told. */
export interface CountedEffect {
  readonly id: string
  readonly label: string
  readonly initiatives: number
  /** Of these, told as what happened. */
  readonly observed: number
  /** Of these, told as what is meant to happen; an initiative may count in both. */
  readonly planned: number
}

/** What is counted of a finding. */
interface Countable {
  readonly effect: { readonly id: string; readonly label: string }
  readonly status: 'observed' | 'planned'
  /** The same for all findings of one initiative. */
  readonly initiativeKey: string
}

/** Counts initiatives by effect, the effect of most initiatives first, ties by id. */
export function countEffects(findings: readonly Countable[]): CountedEffect[] {
  const effects = new Map(findings.map(({ effect }) => [effect.id, effect.label]))
  return [...effects]
    .map(([id, label]) => {
      const own = findings.filter(({ effect }) => effect.id === id)
      return {
        ...{ id, label, initiatives: countInitiatives(own) },
        observed: countInitiatives(own.filter(({ status }) => status === 'observed')),
        planned: countInitiatives(own.filter(({ status }) => status === 'planned')),
      }
    })
    .sort((a, b) => b.initiatives - a.initiatives || compareText(a.id, b.id))
}

/** Counts the initiatives that findings are of. */
export function countInitiatives(findings: readonly Countable[]): number {
  return new Set(findings.map(({ initiativeKey }) => initiativeKey)).size
}
