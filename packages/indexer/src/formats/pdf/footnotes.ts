import type { Line } from './line.ts'
import { makeLine } from './line.ts'
import { isRaised } from './line-text.ts'
import type { Paragraph } from './paragraphs.ts'

/** A paragraph of a page, with what tells a note at its foot. */
export interface PageParagraph {
  readonly paragraph: Paragraph
  /** Number of the column among those of the page. */
  readonly column: number
}

/** The notes of a page, and what is left of its text. */
export interface SplitPage<Kind extends PageParagraph> {
  readonly text: readonly Kind[]
  readonly notes: readonly Kind[]
  /** The numbers or signs of the notes. */
  readonly numbers: ReadonlySet<string>
}

/** Notes are set smaller than the text, by this much at the least. */
const SMALLER = 0.94
/** Share of the page below which a note may stand without a mark in the text that points to it. */
const FOOT = 0.72
const NUMBER = /^[[(]?(\d{1,3}|[*†‡]{1,3})[\].)]?$/

/** Finds the notes at the foot of a page, or of its columns: small paragraphs that begin with a number. */
export function splitNotes<Kind extends PageParagraph>(
  paragraphs: readonly Kind[],
  { height, size }: { readonly height: number /** Of the running text. */; readonly size: number },
): SplitPage<Kind> {
  const marks = raisedMarks(paragraphs)
  const notes: Kind[] = []
  const text: Kind[] = []
  let isOpen = false
  let column = -1
  for (const found of paragraphs) {
    const first = found.paragraph.lines[0]
    const isSmall = first !== undefined && first.size <= SMALLER * size
    const number = readNumber(found.paragraph)
    const isNote =
      isSmall &&
      number !== undefined &&
      first.baseline > 0.4 * height &&
      (marks.has(number) || first.baseline > FOOT * height)
    const isMore: boolean =
      isOpen && isSmall && column === found.column && number === undefined && found.paragraph.marker === undefined
    isOpen = isNote || isMore
    column = found.column
    if (isNote) notes.push(...splitNumbered(found))
    else if (isMore) addLines(notes, found)
    else text.push(found)
  }
  return { text, notes, numbers: new Set(notes.flatMap(({ paragraph }) => paragraph.marker?.text ?? [])) }
}

/** What stands raised behind words of the text. */
function raisedMarks(paragraphs: readonly PageParagraph[]): Set<string> {
  const marks = new Set<string>()
  for (const { paragraph } of paragraphs)
    for (const line of paragraph.lines)
      for (const [place, word] of line.words.entries())
        if (place > 0 && isRaised(word, line)) for (const number of word.text.split(/[,–-]/)) marks.add(number.trim())
  return marks
}

function readNumber({ lines, marker }: Paragraph): string | undefined {
  return NUMBER.exec(marker?.text ?? lines[0]?.words[0]?.text ?? '')?.[1]
}

/** A paragraph of several notes, as one for each; their numbers become markers. */
function splitNumbered<Kind extends PageParagraph>(found: Kind): Kind[] {
  const notes: { marker: Paragraph['marker']; lines: Line[] }[] = []
  let last = 0
  for (const [place, line] of found.paragraph.lines.entries()) {
    const marker = place === 0 ? found.paragraph.marker : undefined
    const word = marker ?? line.words[0]
    const number = NUMBER.exec(word?.text ?? '')?.[1]
    const isNext = number !== undefined && (Number(number) === last + 1 || (word !== undefined && isRaised(word, line)))
    if (place === 0 || isNext) {
      last = Number(number) || last
      const own = word === undefined ? undefined : { ...word, text: number ?? word.text }
      notes.push({ marker: own, lines: [marker === undefined ? makeLine(line.words.slice(1)) : line] })
    } else notes.at(-1)?.lines.push(line)
  }
  return notes
    .filter(({ lines }) => lines.some(({ words }) => words.length > 0))
    .map((paragraph) => ({ ...found, paragraph }))
}

function addLines<Kind extends PageParagraph>(notes: Kind[], { paragraph }: Kind): void {
  const last = notes.pop()
  if (last !== undefined)
    notes.push({ ...last, paragraph: { ...last.paragraph, lines: [...last.paragraph.lines, ...paragraph.lines] } })
}
