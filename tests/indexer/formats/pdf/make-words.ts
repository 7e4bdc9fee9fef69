import { type Line, makeLine } from '../../../../packages/indexer/src/formats/pdf/line.ts'
import type { Font, Word } from '../../../../packages/indexer/src/formats/pdf/page.ts'
import { readFont } from '../../../../packages/indexer/src/formats/pdf/read-font.ts'
import { makeSegment, type Segment } from '../../../../packages/indexer/src/formats/pdf/segments.ts'

/** How words are set; letters are half as wide as they are large. */
export interface Setting {
  readonly left: number
  readonly baseline: number
  readonly size?: number
  readonly font?: Font
  readonly colour?: string
  /** Of the first word in the file. */
  readonly order?: number
  /** Points between words, and whether the file has a space there. */
  readonly gap?: number
  readonly isSpaced?: boolean
}

/** Makes words of a text, one after the other on a line. */
export function makeWords(text: string, setting: Setting): Word[] {
  const { baseline, colour = '#000000', font = readFont('Helvetica'), isSpaced = true, order = 0, size = 10 } = setting
  const { gap = size / 4 } = setting
  let at = setting.left
  return text.split(' ').map((word, place) => {
    const left = at
    const right = left + word.length * size * 0.5
    at = right + gap
    return {
      text: word,
      left,
      right,
      baseline,
      size,
      font,
      colour,
      isSpaced: isSpaced && place > 0,
      run: order,
      order: order + place,
      isArtifact: false,
    }
  })
}

/** Makes a segment of a text. */
export function makeTextSegment(text: string, setting: Setting): Segment {
  return makeSegment(makeWords(text, setting))
}

/** Makes lines of texts below one another, twelve points apart. */
export function makeTextLines(texts: readonly string[], setting: Setting): Line[] {
  return texts.map((text, place) =>
    makeLine(
      makeWords(text, {
        ...setting,
        baseline: setting.baseline + 12 * place,
        order: (setting.order ?? 0) + 100 * place,
      }),
    ),
  )
}
