import { findDates } from '../../find-dates.ts'
import { decodeText } from '../decode-text.ts'
import type { Block, Document, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'

/** Plain text, such as a web page saved as text: paragraphs, headings and bullets are told by their looks. */
export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  type: 'article',
  parse(source): Document {
    const decoded = decodeText(source)
    const { metadata, content, problems } = splitFrontMatter(decoded.text, source.path)
    const paragraphs = splitParagraphs(content)
    const dateline = paragraphs.find(({ dateline: date }) => date !== undefined)?.dateline
    const blocks = readBlocks(paragraphs.filter((paragraph) => paragraph.dateline === undefined))
    return {
      metadata: { ...titleOf(blocks), ...(dateline !== undefined && { date: dateline }), ...metadata },
      blocks,
      problems: [...decoded.problems, ...problems],
    }
  },
}

/** A run of lines, with what was recognised of it. */
interface Paragraph {
  readonly text: string
  readonly bullet: boolean
  readonly dateline: string | undefined
}

const BULLET = /^\s*(?:[•·▪◦‣*]|\d{1,2}[.)])\s+/
/** A dash may also open a quotation, so that it is a bullet only in a list of them. */
const DASH = /^\s*[-–—]\s+/
/** What surrounds a saved page says one of these, alone or first in a row of links. */
const BOILERPLATE =
  /^(skip to (main )?content|top navigas?jon|hopp til (hoved)?innhold(et)?|gå til (hoved)?indhold(et)?|hoppa till (huvud)?innehåll(et)?|terms( and conditions| of use)?|privacy( policy)?|personal data|cookies?|contact( us)?|legal( notice)?|accessibility( statement)?|sitemap|(copyright|©)[ ©(c)\d–-]*[^.]{0,40}|all rights reserved)$/iu
/** Longer lines are sentences, not rows of links. */
const BOILERPLATE_LENGTH = 200
const DATELINE =
  /^(published|last (updated|modified)|publisert|publiceret|udgivet|publicerad|oppdatert|opdateret|uppdaterad|date|dato|datum)\b\s*:?\s*/i
/** Longer lines are sentences, whatever they end in. */
const HEADING_LENGTH = 100

function splitParagraphs(content: string): Paragraph[] {
  const lines = content.split('\n').map((line) => line.trimEnd())
  const paragraphs: Paragraph[] = []
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) add(open.join(' '), false)
    open = []
  }
  for (const [number, line] of lines.entries()) {
    if (line.trim() === '') close()
    else if (isBullet(line) || (DASH.test(line) && isDashList(lines, number))) {
      close()
      add(line.replace(BULLET.test(line) ? BULLET : DASH, ''), true)
    } else if (open.length > 0 && !isWrapped(open.at(-1) ?? '', line)) {
      close()
      open = [line]
    } else open.push(line)
  }
  close()
  return paragraphs

  function add(raw: string, bullet: boolean): void {
    const text = raw.replace(/\s+/g, ' ').trim()
    if (text === '' || isBoilerplate(text)) return
    paragraphs.push({ text, bullet, dateline: datelineOf(text) })
  }
}

/** A row of links has its parts apart by bars or dots, and none is a sentence. */
function isBoilerplate(text: string): boolean {
  if (text.length > BOILERPLATE_LENGTH) return false
  const [first = '', ...more] = text.split(/[|·•]/).map((part) => part.trim())
  return BOILERPLATE.test(first) && more.every((part) => /^[\p{L} ]*$/u.test(part))
}

/** "19. januar" begins with a date and is no item number 19. */
function isBullet(line: string): boolean {
  const [date] = findDates(line)
  return BULLET.test(line) && (date === undefined || date.start > line.search(/\S/))
}

/** A line goes on in the next if it is about as long as lines are wrapped to, or ends in mid-sentence. */
function isWrapped(line: string, next: string): boolean {
  if (/^\s*\p{Ll}/u.test(next)) return true
  return line.length >= 60 && !/[.!?:]["'”’)]*$/.test(line) && line.length < 120
}

function isDashList(lines: readonly string[], number: number): boolean {
  const near = [lines[number - 1], lines[number - 2], lines[number + 1], lines[number + 2]]
  return near.some((line) => line !== undefined && DASH.test(line)) && (lines[number]?.length ?? 0) < 200
}

/** "Publisert 23.01.2012": the date of the article and nothing else. */
function datelineOf(text: string): string | undefined {
  const rest = text.replace(DATELINE, '')
  const [date] = findDates(rest)
  if (date === undefined || date.start !== 0 || date.end < rest.length - 1) return undefined
  return rest !== text ? date.iso : undefined
}

function readBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = []
  for (const [place, { text, bullet }] of paragraphs.entries()) {
    const next = paragraphs[place + 1]
    if (bullet) blocks.push({ kind: 'list', text })
    else if (isHeading(text)) {
      // With nothing below it, it heads nothing.
      if (next === undefined) blocks.push({ kind: 'paragraph', text })
      else blocks.push({ kind: 'heading', text, level: place === 0 ? 1 : 2 })
    } else blocks.push({ kind: 'paragraph', text: text.replace(DASH, (dash) => dash.trimStart()) })
  }
  return blocks
}

function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || !/^["'“‘«]?[\p{Lu}\p{N}]/u.test(text)) return false
  return text.endsWith('?') || !/[.!:;,…]["'”’»)]*$/u.test(text)
}

/** The first heading, if it stands above the first paragraph. */
function titleOf(blocks: readonly Block[]): { title?: string } {
  const first = blocks[0]
  return first?.kind === 'heading' ? { title: first.text } : {}
}
