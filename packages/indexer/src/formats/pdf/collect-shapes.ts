import { apply, type Matrix } from './matrix.ts'
import { type Area, type PageContent, type Rule, unite } from './page.ts'
import { readPath, type SubPath } from './read-path.ts'

/** Collects what is drawn beside text. */
export interface ShapeCollector {
  /** @param how - Name of the operator that draws the path. */
  addPath(path: ArrayLike<number>, transform: Matrix, how: string): void
  /** Adds a picture, which fills the unit square of its space. */
  addPicture(transform: Matrix): void
  shapes(): Pick<PageContent, 'boxes' | 'rules' | 'dots' | 'hasPicture'>
}

/** Thinner shapes are lines, in points. */
const THIN = 3
/** Shorter lines underline a word or make up a drawing. */
const SHORT = 12
/** More shapes than this on a page are a drawing or a map; no text is set in them. */
const MAX_SHAPES = 2000
/** A picture that covers less of the page is an ornament. */
const PICTURE_SHARE = 0.2

/** Makes boxes and rules of paths: rectangles, filled or framed, and straight lines along the page. */
export function collectShapes(page: { readonly width: number; readonly height: number }): ShapeCollector {
  const boxes: Area[] = []
  const rules: Rule[] = []
  const dots: Area[] = []
  let hasPicture = false

  return {
    addPath(path, transform, how) {
      const isFilled = /fill/i.test(how)
      if (!isFilled && !/stroke/i.test(how)) return
      for (const piece of readPath(path, transform)) {
        if (boxes.length + rules.length + dots.length >= MAX_SHAPES) return
        addPiece(piece, isFilled)
      }
    },
    addPicture(transform) {
      const corners = [apply(transform, 0, 0), apply(transform, 1, 0), apply(transform, 0, 1), apply(transform, 1, 1)]
      const area = onPage(unite(corners.map(([x, y]) => ({ left: x, top: y, right: x, bottom: y }))))
      if ((area.right - area.left) * (area.bottom - area.top) > PICTURE_SHARE * page.width * page.height)
        hasPicture = true
    },
    shapes: () => ({ boxes, rules, dots, hasPicture }),
  }

  function addPiece({ isClosed, isStraight, ...piece }: SubPath, isFilled: boolean): void {
    const area = piece
    if (area.right < 0 || area.left > page.width || area.bottom < 0 || area.top > page.height) return
    const width = area.right - area.left
    const height = area.bottom - area.top
    if (height < THIN && width >= SHORT) rules.push({ ...area, isLevel: true })
    else if (width < THIN && height >= SHORT) rules.push({ ...area, isLevel: false })
    else if (isFilled && isClosed && width > 1 && width < SHORT && height > 1 && height < SHORT) dots.push(area)
    // Round corners are no reason not to be a box; an open or slanting line is.
    else if (width >= SHORT && height >= SHORT && (isFilled || (isClosed && isStraight))) boxes.push(area)
  }

  function onPage({ left, top, right, bottom }: Area): Area {
    return {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(page.width, right),
      bottom: Math.min(page.height, bottom),
    }
  }
}
