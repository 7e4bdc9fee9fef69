import type { Area, Rule } from './page.ts'

/** A line that parts the cells of a table: where it runs, and from where to where. */
export interface Edge {
  /** Of a level line its height, of an upright one its distance from the left. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Points between the edges of neighbouring cells, which count as one. */
export const SLACK = 6

/** The edges of shapes, level and upright: the sides of boxes, and lines. */
export function edgesOf(boxes: readonly Area[], rules: readonly Rule[]): { level: Edge[]; upright: Edge[] } {
  const level: Edge[] = []
  const upright: Edge[] = []
  for (const { bottom, left, right, top } of boxes) {
    level.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right })
    upright.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom })
  }
  for (const { bottom, isLevel, left, right, top } of rules)
    if (isLevel) level.push({ at: (top + bottom) / 2, from: left, to: right })
    else upright.push({ at: (left + right) / 2, from: top, to: bottom })
  return { level, upright }
}

/** Where edges run that together reach over `least` points at the least; those side by side are one. */
export function boundaries(edges: readonly Edge[], least: number): number[] {
  const sorted = [...edges].sort((a, b) => a.at - b.at)
  const found: number[] = []
  let near: Edge[] = []
  for (const edge of sorted) {
    const last = near.at(-1)
    if (last !== undefined && edge.at - last.at > SLACK) close()
    near.push(edge)
  }
  close()
  return found

  function close(): void {
    const first = near[0]
    const last = near.at(-1)
    if (first !== undefined && last !== undefined && reach(near) >= least) found.push((first.at + last.at) / 2)
    near = []
  }
}

function reach(edges: readonly Edge[]): number {
  let length = 0
  let end = -Infinity
  for (const { from, to } of [...edges].sort((a, b) => a.from - b.from)) {
    length += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return length
}
