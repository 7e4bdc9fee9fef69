import type { FacetValue, Range } from '@viden/core'
import type { Cue } from '../stages/find-cues.ts'
import { EVIDENCE } from './values.ts'

/** Gives a value for each that cues speak for, in order of the text, with the first places that say so. */
export function cueValues(cues: readonly Cue[], confidence: number): FacetValue[] {
  return [...groupCues(cues)].map(([value, places]) => ({
    value,
    origin: 'extracted',
    evidence: places.slice(0, EVIDENCE).map(rangeOf),
    confidence,
  }))
}

/** Groups cues by value; of those that overlap the first is kept, so that each place counts once. */
export function groupCues(cues: readonly Cue[]): Map<string, Cue[]> {
  const groups = new Map<string, Cue[]>()
  for (const cue of cues) {
    const places = groups.get(cue.value) ?? []
    if (cue.start >= (places.at(-1)?.end ?? 0)) places.push(cue)
    groups.set(cue.value, places)
  }
  return groups
}

/** Where a cue stands, and nothing else. */
export function rangeOf({ start, end }: Cue): Range {
  return { start, end }
}
