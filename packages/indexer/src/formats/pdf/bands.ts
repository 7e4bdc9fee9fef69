import { type Area, unite } from './page.ts'

/** A stretch from left to right. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/** What stands side by side: no level line can be drawn through it that touches nothing. */
export interface Band<Item extends Area> extends Area {
  readonly items: readonly Item[]
  /** Where something stands, from left to right, with nothing between. */
  readonly covered: readonly Stretch[]
}

/** Cuts items by the level lines that can be drawn between them; from top to bottom. */
export function splitBands<Item extends Area>(items: readonly Item[]): Band<Item>[] {
  const sorted = [...items].sort((a, b) => a.top - b.top || a.left - b.left)
  const bands: Band<Item>[] = []
  let open: Item[] = []
  let bottom = -Infinity
  for (const item of sorted) {
    if (item.top >= bottom && open.length > 0) {
      bands.push(makeBand(open))
      open = []
    }
    open.push(item)
    bottom = Math.max(bottom, item.bottom)
  }
  if (open.length > 0) bands.push(makeBand(open))
  return bands
}

function makeBand<Item extends Area>(items: readonly Item[]): Band<Item> {
  return { ...unite(items), items, covered: cover(items) }
}

/** Gives the stretches that items cover from left to right. */
export function cover(items: readonly Stretch[]): Stretch[] {
  const sorted = [...items].sort((a, b) => a.left - b.left)
  const covered: { left: number; right: number }[] = []
  for (const { left, right } of sorted) {
    const last = covered.at(-1)
    if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right)
    else covered.push({ left, right })
  }
  return covered
}

/** Gives the stretches between those covered that are as wide as `least`. */
export function gapsBetween(covered: readonly Stretch[], least: number): Stretch[] {
  return covered.slice(1).flatMap(({ left }, place) => {
    const gap = { left: covered[place]?.right ?? left, right: left }
    return gap.right - gap.left >= least ? [gap] : []
  })
}

/** Narrows gaps to what is free beside the stretches covered; a gap left narrower than `least` is none. */
export function narrowGaps(gaps: readonly Stretch[], covered: readonly Stretch[], least: number): Stretch[] {
  return gaps.flatMap((gap) => {
    const free: Stretch[] = []
    let left = gap.left
    for (const stretch of covered) {
      if (stretch.right <= left) continue
      if (stretch.left >= gap.right) break
      if (stretch.left - left >= least) free.push({ left, right: stretch.left })
      left = Math.max(left, stretch.right)
    }
    if (gap.right - left >= least) free.push({ left, right: gap.right })
    return free
  })
}

/** Sorts items into the columns that gaps part. */
export function splitColumns<Item extends Stretch>(items: readonly Item[], gaps: readonly Stretch[]): Item[][] {
  const columns: Item[][] = [[], ...gaps.map(() => [])]
  for (const item of items) columns[gaps.filter((gap) => gap.right <= item.left + 0.01).length]?.push(item)
  return columns
}
