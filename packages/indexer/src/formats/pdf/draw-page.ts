import { collectShapes } from './collect-shapes.ts'
import { collectWords } from './collect-words.ts'
import { apply, IDENTITY, type Matrix, multiply, readMatrix } from './matrix.ts'
import type { Font, PageContent } from './page.ts'

/** What a page consists of, as pdfjs gives it: operators by number, and their arguments. */
export interface Operators {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}

/** What is needed beside the operators themselves. */
export interface PageFrame {
  readonly width: number
  readonly height: number
  /** From the space of the file to that of the page, where y grows downwards. */
  readonly transform: Matrix
  /** Names of operators by number. */
  readonly names: readonly (string | undefined)[]
  /** Gives a font by the name that the operators know it by. */
  fontOf(id: string): PageFont | undefined
  /** Whether a layer is shown. */
  isShown(layer: unknown): boolean
}

/** A font, with what the widths of its glyphs are measured in. */
export interface PageFont extends Font {
  /** To the size of the type: mostly a thousandth. */
  readonly unit: number
}

/** More operators than this are no page that anyone wrote. */
const MAX_OPERATORS = 2_000_000
/** Deeper nesting keeps the outer state. */
const MAX_DEPTH = 1000

/** What `save` keeps and `restore` brings back. */
interface State {
  transform: Matrix
  font: PageFont | undefined
  size: number
  letterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  colour: string
}

/** A page as drawn, and how much of its text stands upright. */
export interface DrawnPage extends PageContent {
  /** By the direction that text runs in, in quarter turns clockwise, the number of glyphs. */
  readonly turns: readonly number[]
}

/** Follows the operators of a page as a viewer would, and gives what they draw and where. Text that is turned is left out. */
export function drawPage(operators: Operators, frame: PageFrame): DrawnPage {
  const collector = collectWords()
  const shapes = collectShapes(frame)
  const saved: State[] = []
  const marks: Mark[] = []
  const turns = [0, 0, 0, 0]
  let state: State = { ...START, transform: frame.transform }
  let text: Matrix = IDENTITY
  let line: Matrix = IDENTITY
  let masks = 0
  let runs = 0
  /** The space of a picture that is not given: one was made ready, and nothing was drawn in it. */
  let prepared: Matrix | undefined

  const actions: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform(args) {
      state.transform = multiply(state.transform, readMatrix(args))
      prepared = state.transform
    },
    paintFormXObjectBegin([matrix]) {
      save()
      state.transform = multiply(state.transform, readMatrix(matrix))
    },
    paintFormXObjectEnd: restore,
    beginGroup([group]) {
      save()
      if (masks > 0 || isMask(group)) masks++
    },
    endGroup() {
      restore()
      if (masks > 0) masks--
    },
    beginMarkedContent([tag]) {
      marks.push(tag === 'Artifact' ? 'artifact' : 'shown')
    },
    beginMarkedContentProps([tag, properties]) {
      marks.push(tag === 'Artifact' ? 'artifact' : tag === 'OC' && !frame.isShown(properties) ? 'hidden' : 'shown')
    },
    endMarkedContent() {
      marks.pop()
    },
    setGState([entries]) {
      for (const entry of list(entries)) {
        const [key, value] = list(entry)
        if (key === 'Font') setFont(list(value))
      }
    },
    setFillRGBColor([colour]) {
      state.colour = typeof colour === 'string' ? colour : START.colour
    },
    beginText() {
      text = IDENTITY
      line = IDENTITY
      runs++
    },
    setFont,
    setCharSpacing([value]) {
      state.letterSpacing = finite(value)
    },
    setWordSpacing([value]) {
      state.wordSpacing = finite(value)
    },
    setHScale([value]) {
      state.stretch = finite(value, 100) / 100
    },
    setLeading([value]) {
      state.leading = finite(value)
    },
    setTextRise([value]) {
      state.rise = finite(value)
    },
    setTextMatrix([matrix]) {
      text = readMatrix(matrix)
      line = text
      runs++
    },
    moveText([x, y]) {
      move(finite(x), finite(y))
    },
    setLeadingMoveText([x, y]) {
      state.leading = -finite(y)
      move(finite(x), finite(y))
    },
    nextLine() {
      move(0, -state.leading)
    },
    showText([glyphs]) {
      prepared = undefined
      showText(list(glyphs))
    },
    constructPath([action, pieces]) {
      prepared = undefined
      const how = frame.names[finite(action)] ?? ''
      const [path] = list(pieces)
      if (!isHidden() && path instanceof Float32Array) shapes.addPath(path, state.transform, how)
    },
  }

  const count = Math.min(operators.fnArray.length, MAX_OPERATORS)
  for (let at = 0; at < count; at++) {
    const name = frame.names[operators.fnArray[at] ?? -1] ?? ''
    if (name in actions) actions[name]?.(list(operators.argsArray[at]))
    else if (PICTURE.test(name)) {
      shapes.addPicture(state.transform)
      prepared = undefined
    }
  }
  return { width: frame.width, height: frame.height, words: collector.words(), ...shapes.shapes(), turns }

  function save(): void {
    if (saved.length < MAX_DEPTH) saved.push({ ...state })
  }

  function restore(): void {
    if (prepared !== undefined) shapes.addPicture(prepared)
    prepared = undefined
    state = saved.pop() ?? state
  }

  function isHidden(): boolean {
    return masks > 0 || marks.includes('hidden')
  }

  function setFont([id, size]: readonly unknown[]): void {
    state.font = frame.fontOf(String(id))
    state.size = finite(size)
  }

  function move(x: number, y: number): void {
    line = multiply(line, [1, 0, 0, 1, x, y])
    if (y !== 0) runs++
    text = line
  }

  function showText(glyphs: readonly unknown[]): void {
    const { colour, font, letterSpacing, rise, size, stretch, transform, wordSpacing } = state
    if (font === undefined || isHidden()) return
    const space = multiply(transform, text)
    const [originX, originY] = apply(space, 0, 0)
    const [a, b, c, d] = space
    const scale = Math.hypot(c, d)
    const turn = quarterTurn(a * Math.sign(size || 1), b * Math.sign(size || 1))
    const isArtifact = marks.includes('artifact')
    const [riseX, riseY] = [c * rise, d * rise]
    let x = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        x -= (glyph / 1000) * size * stretch
        continue
      }
      const { isSpace, unicode, width } = readGlyph(glyph)
      const own = width * font.unit * size * stretch
      turns[turn] = (turns[turn] ?? 0) + 1
      if (turn === 0)
        collector.add({
          text: unicode,
          left: originX + riseX + a * x,
          right: originX + riseX + a * (x + own),
          baseline: originY + riseY + b * x,
          size: Math.abs(size) * scale,
          font,
          colour,
          spacing: letterSpacing * stretch * Math.abs(a),
          isArtifact,
          run: runs,
        })
      x += own + (letterSpacing + (isSpace ? wordSpacing : 0)) * stretch
    }
    text = multiply(text, [1, 0, 0, 1, x, 0])
  }
}

type Mark = 'shown' | 'artifact' | 'hidden'

const START: Omit<State, 'transform'> = {
  font: undefined,
  size: 0,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  colour: '#000000',
}
const PICTURE = /^paint.*Image/

/** Text runs to the right (0), down (1), to the left (2) or up (3); what slants counts as turned. */
function quarterTurn(x: number, y: number): number {
  if (Math.abs(y) < 0.1 * Math.abs(x)) return x > 0 ? 0 : 2
  return y > 0 ? 1 : 3
}

interface PlainGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

function readGlyph(value: unknown): PlainGlyph {
  if (typeof value !== 'object' || value === null) return { unicode: '', width: 0, isSpace: false }
  // An object; what its properties hold is looked at below.
  const { unicode, width, isSpace } = value as Readonly<Record<string, unknown>>
  return { unicode: typeof unicode === 'string' ? unicode : '', width: finite(width), isSpace: isSpace === true }
}

function isMask(group: unknown): boolean {
  return typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask)
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function finite(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}
