import { apply, type Matrix } from './matrix.ts'
import type { Area } from './page.ts'

/** One stretch of a path: the area it covers, and whether its sides are straight and run with the page. */
export interface SubPath extends Area {
  readonly isStraight: boolean
  /** Whether it comes back to where it began. */
  readonly isClosed: boolean
}

/** How pdfjs writes paths: a number for what is done, and that many coordinates after it. */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0]
const MOVE = 0
const CLOSE = 4

/** Reads the stretches of a path in the space of the page. */
export function readPath(path: ArrayLike<number>, transform: Matrix): SubPath[] {
  const found: SubPath[] = []
  let points: (readonly [number, number])[] = []
  let isCurved = false
  let isClosed = false
  for (let at = 0; at < path.length; ) {
    const step = path[at++] ?? CLOSE
    const count = COORDINATES[step]
    if (count === undefined) break
    if (step === MOVE) end()
    if (step === CLOSE) isClosed = true
    else {
      // Of a curve its end alone: control points may lie far outside.
      points.push(apply(transform, path[at + count - 2] ?? 0, path[at + count - 1] ?? 0))
      if (count > 2) isCurved = true
    }
    at += count
  }
  end()
  return found

  function end(): void {
    if (points.length > 1) {
      const xs = points.map(([x]) => x)
      const ys = points.map(([, y]) => y)
      const [left, right] = extent(xs)
      const [top, bottom] = extent(ys)
      found.push({ left, top, right, bottom, isStraight: !isCurved && runsWithPage(points), isClosed })
    }
    points = []
    isCurved = false
    isClosed = false
  }
}

function extent(values: readonly number[]): [number, number] {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return [low, high]
}

function runsWithPage(points: readonly (readonly [number, number])[]): boolean {
  return points.every(([x, y], place) => {
    const [nextX, nextY] = points[place + 1] ?? points[0] ?? [x, y]
    return Math.abs(nextX - x) < 0.5 || Math.abs(nextY - y) < 0.5 || place === points.length - 1
  })
}
