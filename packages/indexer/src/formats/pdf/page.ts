/** A stretch of a page in points; y grows downwards from the top of the page. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the name of a font says of it. */
export interface Font {
  readonly name: string
  /** As in CSS: 400 regular, 700 bold. */
  readonly weight: number
  readonly isItalic: boolean
  /** Whether its characters are bullets and arrows, whatever letters they are stored as. */
  readonly isSymbols: boolean
  /** Whether all its letters are equally wide, as those of code are. */
  readonly isFixed: boolean
}

/** A run of glyphs of one style on one baseline without a gap. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand, from the top of the page. */
  readonly baseline: number
  /** Of the type, in points. */
  readonly size: number
  readonly font: Font
  /** As `#rrggbb`. */
  readonly colour: string
  /** Whether a space stands before it in the file. */
  readonly isSpaced: boolean
  /** Number of the stretch that the file sets in one go: a line, or a part of one. */
  readonly run: number
  /** Its place in the order of the file. */
  readonly order: number
  /** Whether the file marks it as no part of the text: a running head, a page number. */
  readonly isArtifact: boolean
}

/** A drawn line, upright or level. */
export interface Rule extends Area {
  readonly isLevel: boolean
}

/** What a page holds, as it is drawn. */
export interface PageContent {
  readonly width: number
  readonly height: number
  /** In the order of the file. */
  readonly words: readonly Word[]
  /** Rectangles, filled or framed. */
  readonly boxes: readonly Area[]
  readonly rules: readonly Rule[]
  /** Small filled shapes, such as drawn bullets. */
  readonly dots: readonly Area[]
  /** Whether a picture covers a good part of it. */
  readonly hasPicture: boolean
}

/** Gives the area that holds several; there must be one at least. */
export function unite(areas: readonly Area[]): Area {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const area of areas) {
    left = Math.min(left, area.left)
    top = Math.min(top, area.top)
    right = Math.max(right, area.right)
    bottom = Math.max(bottom, area.bottom)
  }
  return { left, top, right, bottom }
}

/** Tells whether an area holds the middle of another. */
export function holds(outer: Area, inner: Area, slack = 0): boolean {
  const x = (inner.left + inner.right) / 2
  const y = (inner.top + inner.bottom) / 2
  return x > outer.left - slack && x < outer.right + slack && y > outer.top - slack && y < outer.bottom + slack
}
