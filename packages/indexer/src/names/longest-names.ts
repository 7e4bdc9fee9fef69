import type { Range } from '@viden/core'

/** Of ranges that overlap, keeps the longest, then the first given; sorted by start. */
export function longestNames<Name extends Range>(names: readonly Name[], length: number): Name[] {
  const taken = new Uint8Array(length)
  const kept: Name[] = []
  for (const name of names.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    // What was taken before is no shorter, so that it holds an end of this one if it overlaps at all.
    if (taken[name.start] === 1 || taken[name.end - 1] === 1) continue
    taken.fill(1, name.start, name.end)
    kept.push(name)
  }
  return kept.sort((a, b) => a.start - b.start)
}
