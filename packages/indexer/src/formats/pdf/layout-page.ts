import { findTextBoxes } from './boxes.ts'
import { findGridTables } from './grid-table.ts'
import { joinLines, type Line } from './line.ts'
import { isMarker } from './markers.ts'
import { findOpenRows, type TextItem } from './open-table.ts'
import { type Area, holds, type PageContent, unite } from './page.ts'
import { orderItems } from './reading-order.ts'
import { segmentText } from './segment-text.ts'
import { findSegments, type Segment } from './segments.ts'

/** A stretch of a page that is read from its top to its foot. */
export type Region =
  | {
      readonly kind: 'text'
      readonly lines: readonly Line[]
      /** Of its column. */
      readonly left: number
      readonly right: number
      /** Number of the box that sets it apart from the text around it. */
      readonly box: number | undefined
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Line[][])[]; readonly box: number | undefined }

/** Boxes within boxes, to this depth. */
const MAX_DEPTH = 3

/** Points that text may stand out of the page. */
const BLEED = 4

/** What is put in order: a segment, a box with all that stands in it, a table. */
interface Placed extends TextItem {
  readonly segment?: Segment
  readonly inside?: readonly Region[]
}

/** Puts the text of a page in the order in which it is read. */
export function layoutPage(page: PageContent, segments: readonly Segment[]): Region[] {
  const tables = findGridTables({ ...page, words: segments.filter(isOnPage).flatMap(({ words }) => words) })
  let boxes = 0
  return joinColumns(
    layout(segments.filter(isOnPage), { area: { left: 0, top: 0, right: page.width, bottom: page.height }, depth: 0 }),
  )

  /** What begins beside the page belongs to another, or to no one; what runs out of it belongs here. */
  function isOnPage({ baseline, left }: Segment): boolean {
    return left > -BLEED && left < page.width - 2 && baseline > 0 && baseline < page.height + BLEED
  }

  function layout(own: readonly Segment[], within: { area: Area; depth: number; box?: number }): Region[] {
    const { area, box, depth } = within
    const candidates = page.boxes.filter(
      (one) => holds(area, one) && isSmaller(one, area) && !tables.some((table) => isPartOf(one, table)),
    )
    const found =
      depth < MAX_DEPTH
        ? findTextBoxes(candidates, own, { width: area.right - area.left, height: area.bottom - area.top })
        : []
    const items: Placed[] = []
    let rest = own
    const take = (taken: Area): Segment[] => {
      const inside = rest.filter((segment) => holds(taken, segment))
      rest = rest.filter((segment) => !holds(taken, segment))
      return inside
    }
    for (const inner of found) {
      const inside = take(inner)
      if (inside.length === 0) continue
      boxes++
      items.push(placeBox(inner, inside, layout(inside, { area: inner, depth: depth + 1, box: boxes })))
    }
    for (const table of tables) {
      const inside = take(table)
      if (inside.length === 0) continue
      const rows = table.rows.map((cells) => cells.map((cell) => joinLines(findSegments(cell))))
      items.push(placeBox(table, inside, [{ kind: 'table', rows, box }]))
    }
    items.push(...rest.map(placeSegment))
    return orderItems(items, { em: usualSize(own), findRows: findOpenRows }).flatMap((region): Region[] => {
      if (region.kind === 'column') return readColumn(region, box)
      const rows = region.rows.map((cells) =>
        cells.map((cell) => joinLines(cell.flatMap(({ segment }) => segment ?? []))),
      )
      return [{ kind: 'table', rows, box }]
    })
  }
}

/** The text of a column, and the boxes and tables in it, from top to bottom. */
function readColumn(
  column: { items: readonly Placed[]; left: number; right: number },
  box: number | undefined,
): Region[] {
  const { items, left, right } = column
  const regions: Region[] = []
  let open: Segment[] = []
  for (const { inside, segment } of items) {
    if (segment !== undefined) open.push(segment)
    if (inside === undefined) continue
    flush()
    regions.push(...inside)
  }
  flush()
  return regions

  function flush(): void {
    if (open.length > 0) regions.push({ kind: 'text', lines: joinLines(open), left, right, box })
    open = []
  }
}

/** Joins stretches of one column that follow one another closely. */
function joinColumns(regions: readonly Region[]): Region[] {
  const joined: Region[] = []
  for (const region of regions) {
    const last = joined.at(-1)
    if (last?.kind === 'text' && region.kind === 'text' && isGoingOn(last, region)) {
      const lines = [...last.lines, ...region.lines]
      joined[joined.length - 1] = {
        ...last,
        lines,
        left: Math.min(last.left, region.left),
        right: Math.max(last.right, region.right),
      }
    } else joined.push(region)
  }
  return joined
}

function isGoingOn(above: Region & { kind: 'text' }, below: Region & { kind: 'text' }): boolean {
  const last = above.lines.at(-1)
  const first = below.lines[0]
  if (last === undefined || first === undefined || above.box !== below.box) return false
  const distance = first.baseline - last.baseline
  const isAsWide = Math.abs(above.right - below.right) < 0.15 * (above.right - above.left)
  return isAsWide && Math.abs(last.left - first.left) < 2 * first.size && distance > 0 && distance < 3 * first.size
}

function placeSegment(segment: Segment): Placed {
  const text = segmentText(segment.words)
  return {
    ...areaOf(segment),
    size: segment.size,
    order: segment.order,
    length: text.length,
    isFigure: FIGURE.test(text),
    isMarker: isMarker(text, segment.words[0]?.font.isSymbols),
    segment,
  }
}

const FIGURE = /^[-–—−+±~<>≈$€£]{0,2}\s?(?:\d[\d\s.,:/–-]*\s?(?:%|pp|k|m|bn|mia\.?|mio\.?|kr\.?)?|n\/?a|[-–—])$/i

function placeBox(area: Area, segments: readonly Segment[], inside: readonly Region[]): Placed {
  const order = segments.reduce((least, segment) => Math.min(least, segment.order), Infinity)
  // A box may reach under text beside it; what counts is where its own text stands.
  const text = unite(segments)
  const across = { left: Math.max(area.left, text.left - 4), right: Math.min(area.right, text.right + 4) }
  return { ...areaOf(area), ...across, size: 0, order, length: 0, isFigure: false, isMarker: false, inside }
}

function areaOf({ bottom, left, right, top }: Area): Area {
  return { bottom, left, right, top }
}

function isSmaller(inner: Area, outer: Area): boolean {
  return extent(inner) < 0.9 * extent(outer)
}

function isPartOf(box: Area, table: Area): boolean {
  return holds(table, box) && extent(box) < 1.1 * extent(table)
}

function extent({ bottom, left, right, top }: Area): number {
  return (right - left) * (bottom - top)
}

/** The size that most letters have. */
function usualSize(segments: readonly Segment[]): number {
  const letters = new Map<number, number>()
  for (const { size, words } of segments)
    letters.set(size, (letters.get(size) ?? 0) + words.reduce((sum, { text }) => sum + text.length, 0))
  let [usual, most] = [10, 0]
  for (const [size, count] of letters) if (count > most) [usual, most] = [size, count]
  return usual
}
