/** A code span: where it stands, backticks included, and how many backticks open it. */
export interface CodeSpan {
  readonly start: number
  readonly end: number
  readonly ticks: number
}

/** Code spans end at an empty line at the latest. */
const EMPTY_LINE = /\n[ \t>]*\n/g

/**
 * Finds the code spans of a text as CommonMark does: a run of backticks is closed by the next run of the same length in
 * the same paragraph. Takes time linear in the text, however many runs stay open.
 */
export function findCodeSpans(text: string): CodeSpan[] {
  if (!text.includes('`')) return []
  const spans: CodeSpan[] = []
  let start = 0
  for (const { index } of text.matchAll(EMPTY_LINE)) {
    addSpans(text.slice(start, index), start, spans)
    start = index
  }
  addSpans(text.slice(start), start, spans)
  return spans
}

function addSpans(paragraph: string, offset: number, spans: CodeSpan[]): void {
  const runs = [...paragraph.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }))
  /** For each run the number of the next one of its length. */
  const partners = new Array<number | undefined>(runs.length)
  const nextOfLength = new Map<number, number>()
  for (const [back] of runs.entries()) {
    const number = runs.length - 1 - back
    const length = runs[number]?.length ?? 0
    partners[number] = nextOfLength.get(length)
    nextOfLength.set(length, number)
  }
  for (let number = 0; number < runs.length; number++) {
    const run = runs[number]
    const partner = partners[number]
    const close = partner === undefined ? undefined : runs[partner]
    if (run === undefined || partner === undefined || close === undefined) continue
    if (run.length === 1 && isEscaped(paragraph, run.index)) continue
    spans.push({ start: offset + run.index, end: offset + close.index + close.length, ticks: run.length })
    number = partner
  }
}

function isEscaped(text: string, index: number): boolean {
  let slashes = 0
  while (text[index - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
