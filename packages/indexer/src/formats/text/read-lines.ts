/** One line of a text. */
export interface Line {
  /** Without the white space around it; empty if there is nothing else. */
  readonly text: string
  /** As written, without white space at its end. */
  readonly raw: string
  /** Columns of white space before it. */
  readonly indent: number
  /** The first of a page that a form feed begins. */
  readonly startsPage: boolean
}

const TAB = 4
/** "3", "- 3 -", "iv", "Page 3 of 12", "Side 3 av 12" at the edge of a page. */
const PAGE_NUMBER =
  /^[-–—[( ]{0,4}(?:(?:page|side|sida|sidan|s\.|p\.)\s?)?(?:\d{1,4}|[ivxl]{1,7})(?:\s?(?:of|av|af|\/)\s?\d{1,4})?[-–—\]) ]{0,4}$/i
/** How many lines at the top and the foot of a page may be a running head. */
const EDGE = 3
/** What stands on fewer pages than this may be said twice. */
const REPEATED = 3

/** Reads the lines of a text. Of one with pages, running heads and the numbers of pages are left out. */
export function readLines(content: string): Line[] {
  const pages = content.replace(/[\v\u0085\u2028\u2029]/g, '\n').split('\f')
  const lines = pages.map((page) => page.split('\n').map(readLine))
  if (pages.length === 1) return lines[0] ?? []
  const seen = new Map<string, number>()
  for (const page of lines)
    for (const key of new Set(edgesOf(page).map(({ text }) => runningKey(text))))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  return lines.flatMap((page) => {
    const left = new Set(edgesOf(page).filter(isRunning))
    const kept = page.filter((line) => !left.has(line))
    const first = kept.findIndex(({ text }) => text !== '')
    return kept.map((line, place) => (place === first ? { ...line, startsPage: true } : line))
  })

  function isRunning({ text }: Line): boolean {
    return PAGE_NUMBER.test(text) || (seen.get(runningKey(text)) ?? 0) >= REPEATED
  }
}

function readLine(line: string): Line {
  const raw = line.replace(/[\u200b\ufeff]/g, '').trimEnd()
  const text = raw.trimStart()
  let indent = 0
  for (const letter of raw.slice(0, raw.length - text.length)) indent += letter === '\t' ? TAB - (indent % TAB) : 1
  return { text, raw, indent, startsPage: false }
}

/** The first and the last lines of a page that hold anything. */
function edgesOf(page: readonly Line[]): Line[] {
  const filled = page.filter(({ text }) => text !== '')
  return filled.length <= 2 * EDGE ? filled : [...filled.slice(0, EDGE), ...filled.slice(-EDGE)]
}

/** Running heads differ in the number of the page, and in which side of it that stands. */
function runningKey(text: string): string {
  return text
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^# | #$/g, '')
}
