import { type Band, type Stretch, splitColumns } from './bands.ts'
import type { Item } from './reading-order.ts'

/** An item whose text counts. */
export interface TextItem extends Item {
  /** Characters. */
  readonly length: number
  /** Whether it is a number, an amount, a share, a dash. */
  readonly isFigure: boolean
}

/** Cells longer than this are paragraphs in columns, unless the file goes through them row by row. */
const SHORT_CELL = 24

/**
 * Tells the rows of a table without lines from columns of text: its cells stand in the file row by row, while columns stand
 * there one after the other. Where a file is written in some other order, short cells and figures tell.
 */
export function findOpenRows<Kind extends TextItem>(
  all: readonly Band<Kind>[],
  gaps: readonly Stretch[],
): { rows: Kind[][][]; count: number } | undefined {
  const bands = withoutRest(all, gaps)
  const rows = bands.map((band) => ({ band, cells: splitColumns(band.items, gaps) }))
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1)
  if (full.length < 2) return undefined
  const items = rows.flatMap(({ cells }) => cells.flatMap((cell, column) => cell.map((item) => ({ item, column }))))
  if (items.some(({ item }) => item.size === 0)) return undefined
  const isByRow = countReturns(items) >= Math.max(1, 0.6 * (full.length - 1))
  const lengths = items.map(({ item }) => item.length).sort((a, b) => a - b)
  const isShort = (lengths[Math.floor(lengths.length / 2)] ?? 0) <= SHORT_CELL
  const figures = items.filter(({ column, item }) => column > 0 && item.isFigure).length
  const others = items.filter(({ column }) => column > 0).length
  const isFigures = figures >= 0.5 * others
  const isRegular = full.length >= 0.7 * rows.length
  if (isByRow ? isProse(items, gaps) : !(full.length >= 3 && isRegular && isShort && (isFigures || gaps.length > 1)))
    return undefined
  // Two rows of two are more often something said side by side.
  if (full.length < 3 && !(isShort && isByRow && isRegular && (isFigures || gaps.length > 1))) return undefined
  return { rows: joinRows(rows), count: bands.length }
}

/** Leaves out what stands under the last full row, further from it than rows are from each other. */
function withoutRest<Kind extends Item>(bands: readonly Band<Kind>[], gaps: readonly Stretch[]): readonly Band<Kind>[] {
  const last = bands.findLastIndex(({ items }) => isFull(splitColumns(items, gaps)))
  const widest = Math.max(0, ...bands.slice(1, last + 1).map(({ top }, place) => top - (bands[place]?.bottom ?? top)))
  const end = bands.findIndex(
    ({ items, top }, place) =>
      place > last && top - (bands[place - 1]?.bottom ?? top) > widest + 0.3 * (items[0]?.size ?? 0),
  )
  return end === -1 ? bands : bands.slice(0, end)
}

/** How often the file goes back to a column further left. */
function countReturns(items: readonly { item: Item; column: number }[]): number {
  const sorted = [...items].sort((a, b) => a.item.order - b.item.order)
  return sorted.filter(({ column }, place) => column < (sorted[place - 1]?.column ?? 0)).length
}

/** Lines that fill their columns, close below one another. */
function isProse(items: readonly { item: TextItem; column: number }[], gaps: readonly Stretch[]): boolean {
  if (gaps.length > 2) return false
  return [0, ...gaps.map((_, place) => place + 1)].every((column) => {
    const own = items.filter((one) => one.column === column).map(({ item }) => item)
    const left = Math.min(...own.map((item) => item.left))
    const right = Math.max(...own.map((item) => item.right))
    const filling = own.filter((item) => item.right - item.left > 0.75 * (right - left) && item.length > SHORT_CELL)
    return own.length >= 5 && filling.length >= 0.6 * own.length
  })
}

/** A row begins after a wider gap than between lines; where all gaps are alike, with each band that has several cells. */
function joinRows<Kind extends TextItem>(rows: readonly { band: Band<Kind>; cells: Kind[][] }[]): Kind[][][] {
  const distances = rows.slice(1).map(({ band }, place) => band.top - (rows[place]?.band.bottom ?? band.top))
  const size = rows[0]?.band.items[0]?.size ?? 10
  const least = Math.min(...distances)
  const isWide = (distance: number): boolean => distance > least + 0.25 * size
  const isUneven = distances.some(isWide) && distances.some((distance) => !isWide(distance))
  const joined: Kind[][][] = []
  for (const [place, { cells }] of rows.entries()) {
    const last = joined.at(-1)
    const isNew = isUneven ? isWide(distances[place - 1] ?? Infinity) : isFull(cells) || (cells[0]?.length ?? 0) > 0
    if (last === undefined || isNew) joined.push(cells.map((cell) => [...cell]))
    else for (const [column, cell] of cells.entries()) last[column]?.push(...cell)
  }
  return joined
}

function isFull(cells: readonly (readonly unknown[])[]): boolean {
  return cells.filter((cell) => cell.length > 0).length > 1
}
