import { compareText } from '../compare-text.ts'
import { fold } from '../text/fold.ts'
import type { EvidenceSort, Finding } from './finding.ts'

/** Sorts findings that come by relevance, which decides between equals. */
export function sortFindings<Row extends Finding>(findings: readonly Row[], sort: EvidenceSort): Row[] {
  const rows = [...findings]
  if (sort === 'year') return rows.sort(byYear)
  if (sort === 'initiative') return rows.sort((a, b) => byInitiative(a, b) || byEffect(a, b))
  if (sort === 'effect') return rows.sort((a, b) => byEffect(a, b) || byInitiative(a, b))
  return rows
}

/** Newest first, undated last. */
function byYear({ year: a = '' }: Finding, { year: b = '' }: Finding): number {
  return compareText(b, a)
}

function byInitiative({ initiative: a }: Finding, { initiative: b }: Finding): number {
  return compareText(fold(a.label), fold(b.label)) || compareText(a.id ?? '', b.id ?? '')
}

/** What happened before what is planned. */
function byEffect(a: Finding, b: Finding): number {
  return compareText(fold(a.effect.label), fold(b.effect.label)) || compareText(a.status, b.status)
}
