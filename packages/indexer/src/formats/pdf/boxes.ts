import { type Area, holds, unite } from './page.ts'
import type { Segment } from './segments.ts'

/** Shares of a page beyond which a box is its background. */
const BACKGROUND = 0.8

/**
 * Chooses the boxes that set text apart: sidebars, panels. A field behind a heading or a few words is none, nor is the
 * background of the page. Of boxes within boxes the outer ones.
 */
export function findTextBoxes(
  boxes: readonly Area[],
  segments: readonly Segment[],
  page: { readonly width: number; readonly height: number },
): Area[] {
  const chosen: Area[] = []
  const bySize = joinStacked(boxes)
    .filter(isPlausible)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
  for (const box of bySize.slice(0, 200))
    if (!chosen.some((other) => holds(other, box, 4)) && setsApart(box)) chosen.push(box)
  return chosen

  function isPlausible(box: Area): boolean {
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    return width > 70 && height > 24 && sizeOf(box) < BACKGROUND * page.width * page.height
  }

  function setsApart(box: Area): boolean {
    const inside = segments.filter((segment) => holds(box, segment))
    const letters = inside.reduce((sum, { words }) => sum + words.reduce((own, { text }) => own + text.length, 0), 0)
    const rows = new Set(inside.map(({ baseline }) => Math.round(baseline))).size
    return (
      rows >= 2 && letters > 40 && !segments.some((segment) => crosses(segment, box) || goesOn(segment, box, inside))
    )
  }
}

/** Fields of one width that touch, one below the other, are one: a field behind each paragraph of a panel. */
function joinStacked(boxes: readonly Area[]): Area[] {
  const byWidth = new Map<string, Area[]>()
  for (const box of boxes) {
    const key = `${Math.round(box.left / 2)} ${Math.round(box.right / 2)}`
    const same = byWidth.get(key)
    if (same === undefined) byWidth.set(key, [box])
    else same.push(box)
  }
  return [...byWidth.values()].flatMap((same) => {
    const joined: Area[] = []
    for (const box of same.sort((a, b) => a.top - b.top)) {
      const last = joined.at(-1)
      if (last !== undefined && box.top < last.bottom + 2) joined[joined.length - 1] = unite([last, box])
      else joined.push(box)
    }
    return joined
  })
}

/** A line close above or below those within, in the same column: the box is a field behind some lines of a text. */
function goesOn(segment: Segment, box: Area, inside: readonly Segment[]): boolean {
  if (holds(box, segment) || segment.bottom < box.top - segment.size || segment.top > box.bottom + segment.size)
    return false
  return inside.some(
    (other) =>
      Math.abs(other.baseline - segment.baseline) < 1.3 * segment.size &&
      Math.abs(other.left - segment.left) < segment.size &&
      Math.abs(other.size - segment.size) < 0.5,
  )
}

function sizeOf({ bottom, left, right, top }: Area): number {
  return (right - left) * (bottom - top)
}

/** Text that stands half in a box is not set apart by it. */
function crosses(segment: Area, box: Area): boolean {
  if (segment.bottom < box.top || segment.top > box.bottom) return false
  const within = Math.min(segment.right, box.right) - Math.max(segment.left, box.left)
  const width = segment.right - segment.left
  return within > 0.15 * width && within < 0.85 * width
}
