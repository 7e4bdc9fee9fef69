import { findDates } from '../../quantities/find-dates.ts'

/** What a line begins with that makes it an item of a list. */
export interface ListMarker {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter'
  /** Characters before the text of the item. */
  readonly length: number
}

const MARKERS: readonly (readonly [ListMarker['kind'], RegExp])[] = [
  [
    'bullet',
    /^(?:[•▪●○■□◦‣►▸➢➤❖◆✓✔✅☑✗✘❌➔➜∙⁃\uf0b7\uf0a7\uf0a8\uf076\uf0d8]\s*|[*·+]\s+|o(?:\t|\s{2,})\s*|\[[ xX]?\]\s+)(?=\S)/u,
  ],
  ['dash', /^[-–—−]\s+(?=\S)/],
  ['number', /^(?:\d{1,3}[.)]|\(\d{1,2}\))\s+(?=\S)/],
  ['letter', /^(?:[a-z]\)|\([a-z]\)|[a-h]\.|\(?[ivx]{1,4}\)|[ivx]{2,4}\.|[A-H]\))\s+(?=\S)/],
]

/** Reads the bullet, dash, number or letter that a line begins with. "19. januar" begins with a date and is no item number 19. */
export function readListMarker(text: string): ListMarker | undefined {
  for (const [kind, form] of MARKERS) {
    const length = form.exec(text)?.[0].length
    if (length === undefined) continue
    return kind === 'number' && findDates(text.slice(0, 60))[0]?.start === 0 ? undefined : { kind, length }
  }
  return undefined
}
