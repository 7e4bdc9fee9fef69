import { type Band, gapsBetween, narrowGaps, type Stretch, splitBands, splitColumns } from './bands.ts'
import type { Area } from './page.ts'

/** Something that is read as a whole: a stretch of a line, a box, a table. */
export interface Item extends Area {
  /** Its place in the order of the file. */
  readonly order: number
  /** Of its type; 0 for what is no text. */
  readonly size: number
  /** Whether it is a bullet or a number, such as items of lists have. */
  readonly isMarker: boolean
}

/** Items that stand below one another in one column, or a table that has no lines drawn. */
export type Region<Kind extends Item> =
  | { readonly kind: 'column'; readonly items: readonly Kind[]; readonly left: number; readonly right: number }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Kind[][])[] }

/** Tells whether bands that have gaps in common begin with the rows of a table; gives these, each with its cells. */
export type FindRows<Kind extends Item> = (
  bands: readonly Band<Kind>[],
  gaps: readonly Stretch[],
) => { readonly rows: (readonly Kind[][])[] /** How many bands they take. */; readonly count: number } | undefined

/** Ems between columns at the least. */
const GUTTER = 0.8
/** Ems of white between a heading and the text above it, at the least; between lines there is less. */
const APART = 0.7
/** Columns within columns, to this depth. */
const MAX_DEPTH = 6

/**
 * Puts what stands on a page in the order in which it is read: down one column, then the next; what reaches across
 * columns parts them into those above and those below.
 *
 * @param em - The usual size of the type.
 */
export function orderItems<Kind extends Item>(
  items: readonly Kind[],
  { em, findRows }: { em: number; findRows: FindRows<Kind> },
  depth = 0,
): Region<Kind>[] {
  const regions: Region<Kind>[] = []
  let plain: Kind[] = []
  const groups = joinTight(groupBands(splitBands(items), GUTTER * em), em).map(joinMarkers)
  for (const { bands, gaps } of groups) {
    const own = bands.flatMap((band) => band.items)
    if (gaps.length === 0 || depth >= MAX_DEPTH) {
      plain.push(...own)
      continue
    }
    flush()
    const table = findRows(bands, gaps)
    if (table !== undefined) {
      regions.push({ kind: 'table', rows: table.rows })
      const rest = bands.slice(table.count).flatMap((band) => band.items)
      regions.push(...orderItems(rest, { em, findRows }, depth + 1))
      continue
    }
    const parts = splitByFile(bands, gaps, em)
    for (const part of parts) {
      const inside = part.flatMap((band) => band.items)
      // Cut in parts, it may have other columns.
      if (parts.length > 1) regions.push(...orderItems(inside, { em, findRows }, depth + 1))
      else
        for (const column of splitColumns(inside, gaps))
          regions.push(...orderItems(column, { em, findRows }, depth + 1))
    }
  }
  flush()
  return regions

  function flush(): void {
    if (plain.length > 0) regions.push(makeColumn(plain))
    plain = []
  }
}

function makeColumn<Kind extends Item>(items: readonly Kind[]): Region<Kind> {
  const left = Math.min(...items.map((item) => item.left))
  const right = Math.max(...items.map((item) => item.right))
  return { kind: 'column', items: [...items].sort((a, b) => a.top - b.top || a.left - b.left), left, right }
}

/**
 * Cuts columns across where the file goes through all of them above before it goes on below: rows of panels, a heading over
 * several columns. A file that goes through the lines as they stand says nothing of this.
 */
function splitByFile<Kind extends Item>(
  bands: readonly Band<Kind>[],
  gaps: readonly Stretch[],
  em: number,
): Band<Kind>[][] {
  const items = bands.flatMap((band) =>
    splitColumns(band.items, gaps).flatMap((own, column) => own.map(({ order }) => ({ order, column }))),
  )
  items.sort((a, b) => a.order - b.order)
  const returns = items.filter(({ column }, place) => column < (items[place - 1]?.column ?? 0)).length
  if (returns > 0.3 * bands.length) return [[...bands]]
  /** The first place in the file of all that stands in a band or below it. */
  const firsts: number[] = []
  for (let at = bands.length - 1, first = Infinity; at >= 0; at--) {
    for (const { order } of bands[at]?.items ?? []) first = Math.min(first, order)
    firsts[at] = first
  }
  const parts: Band<Kind>[][] = []
  let last = -Infinity
  let bottom = Infinity
  for (const [at, band] of bands.entries()) {
    if (at === 0 || (last < (firsts[at] ?? 0) && band.top - bottom > 0.6 * em)) parts.push([])
    parts.at(-1)?.push(band)
    for (const { order } of band.items) last = Math.max(last, order)
    bottom = band.bottom
  }
  // One column below the other is no row of panels.
  return parts.filter((part) => isSideBySide(part, gaps)).length > 1 ? parts : [[...bands]]
}

function isSideBySide<Kind extends Item>(bands: readonly Band<Kind>[], gaps: readonly Stretch[]): boolean {
  return (
    splitColumns(
      bands.flatMap(({ items }) => items),
      gaps,
    ).filter((column) => column.length > 0).length > 1
  )
}

interface Group<Kind extends Item> {
  readonly bands: readonly Band<Kind>[]
  /** Between its columns; none if it is one column. */
  readonly gaps: readonly Stretch[]
}

/** Joins bands as long as the same gaps go through all of them. */
function groupBands<Kind extends Item>(bands: readonly Band<Kind>[], least: number): Group<Kind>[] {
  const groups: Group<Kind>[] = []
  for (let at = 0; at < bands.length; ) {
    const first = bands[at]
    if (first === undefined) break
    let gaps = gapsBetween(first.covered, least)
    let end = at + 1
    for (; gaps.length > 0; end++) {
      const next = bands[end]
      const narrowed = next === undefined ? [] : narrowGaps(gaps, next.covered, least)
      if (narrowed.length === 0) break
      gaps = narrowed
    }
    if (gaps.length > 0) end -= trailing(bands.slice(at, end), gaps, bands[end])
    const taken = gaps.length > 0 ? takeAbove(groups, gaps, least) : []
    groups.push({ bands: [...taken, ...bands.slice(at, end)], gaps })
    at = end
  }
  return groups
}

/** Takes back the bands above columns that stand in a column other than the first alone: a column may begin higher. */
function takeAbove<Kind extends Item>(groups: Group<Kind>[], gaps: readonly Stretch[], least: number): Band<Kind>[] {
  let first = groups.length
  for (let at = groups.length - 1; at >= 0; at--) {
    const [band] = groups[at]?.bands ?? []
    if (
      band === undefined ||
      groups[at]?.gaps.length !== 0 ||
      narrowGaps(gaps, band.covered, least).length < gaps.length
    )
      break
    const [left = []] = splitColumns(band.items, gaps)
    if (left.length === 0) first = at
  }
  return groups.splice(first).flatMap(({ bands }) => bands)
}

/**
 * How many of the last bands belong to what follows: a heading at the left above something that reaches across stands
 * nearer to it than to the column above.
 */
function trailing<Kind extends Item>(
  bands: readonly Band<Kind>[],
  gaps: readonly Stretch[],
  next: Band<Kind> | undefined,
): number {
  if (next === undefined) return 0
  const below = Math.max(0, next.top - (bands.at(-1)?.bottom ?? next.top))
  let count = 0
  for (let at = bands.length - 1; at > 0 && bands.length - at <= 4; at--) {
    const [above, band] = [bands[at - 1], bands[at]]
    if (above === undefined || band === undefined) break
    if (splitColumns(band.items, gaps).filter((column) => column.length > 0).length > 1) break
    if (band.top - above.bottom > Math.max(1.3 * below, APART * (band.items[0]?.size ?? 0))) count = bands.length - at
  }
  return count
}

/**
 * A wide gap in one or two lines of a paragraph parts no columns: they belong to the lines above and below, which stand
 * close and reach across the gap.
 */
function joinTight<Kind extends Item>(groups: readonly Group<Kind>[], em: number): Group<Kind>[] {
  return groups.map((group, place) => {
    const { bands, gaps } = group
    if (gaps.length === 0 || bands.length > 6 || bands.some(({ items }) => items.some(({ size }) => size === 0)))
      return group
    const first = bands[0]
    const last = bands.at(-1)
    const above = groups[place - 1]?.bands.at(-1)
    const below = groups[place + 1]?.bands[0]
    if (first === undefined || last === undefined || last.bottom - first.top > 9 * em) return group
    const isTightAbove = above !== undefined && first.top - above.bottom < 0.7 * em && reachesAcross(above, gaps)
    const isTightBelow = below !== undefined && below.top - last.bottom < 0.7 * em && reachesAcross(below, gaps)
    const isTight =
      bands.length > 2
        ? isTightAbove && isTightBelow && Math.abs(above.left - first.left) < 2
        : isTightAbove || isTightBelow
    return isTight ? { bands, gaps: [] } : group
  })
}

/** A column of bullets or numbers is none: they belong to the text beside them. */
function joinMarkers<Kind extends Item>(group: Group<Kind>): Group<Kind> {
  const own = group.bands.flatMap(({ items }) => items)
  const [first = []] = splitColumns(own, group.gaps)
  return group.gaps.length > 0 && first.every(({ isMarker }) => isMarker)
    ? { ...group, gaps: group.gaps.slice(1) }
    : group
}

function reachesAcross<Kind extends Item>(band: Band<Kind>, gaps: readonly Stretch[]): boolean {
  return gaps.some(({ left, right }) =>
    band.items.some((item) => item.size > 0 && item.left < left && item.right > right),
  )
}
