import type { Page, Passage, PassageKind, Section } from '@viden/core'
import { slug } from 'github-slugger'
import type { Block } from '../formats/format.ts'

/** The one text of an article, and its structure as ranges into it. */
export interface NormalisedText {
  readonly text: string
  readonly passages: readonly Passage[]
  readonly sections: readonly Section[]
  /** Of a source that has pages: where each of them stands, all of the text together. */
  readonly pages?: readonly Page[]
}

// Soft hyphens, zero-width and directional marks, fillers, byte order marks, tags, what is no character at all.
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e0fff}]/gu
/** Joiners, which some scripts and emoji are spelt with: between others they are invisible. */
const JOINER =
  /(?=[\u200c\u200d])(?<!\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic}|[^\P{L}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}]|\p{M}).|[\u200c\u200d](?![\p{Extended_Pictographic}\p{L}])/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out here.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
/** Signs of one font, such as icons, which mean nothing without it. */
const PRIVATE = / ?[\ue000-\uf8ff\u{f0000}-\u{10ffff}]+ ?/gu
/** Latin letters that were printed as one: PDF files are full of them. */
const LIGATURE = /[\ufb00-\ufb06]/gu

/**
 * Joins blocks into one text, NFC, with an empty line between them, but none within a list.
 *
 * @param labels - Of the pages that blocks refer to.
 */
export function normalise(blocks: readonly Block[], labels: readonly string[] = []): NormalisedText {
  const given = new Set(blocks.flatMap(({ anchor }) => anchor ?? []))
  const anchors = new Set<string>()
  const numbers = new Map<string, number>()
  const passages: Passage[] = []
  const open: { section: Section; index: number }[] = []
  const sections: Section[] = []
  const parts: string[] = []
  /** Where pages begin: the first offset of each page that has text. */
  const turns = new Map<number, number>()
  let length = 0
  let before: Block | undefined
  for (const block of blocks) {
    const clean = cleanText(block.text, block.kind)
    if (!/[\p{L}\p{N}]/u.test(clean)) continue
    const gap = before === undefined ? '' : before.kind === 'list' && block.kind === 'list' ? '\n' : '\n\n'
    const start = length + gap.length
    const end = start + clean.length
    parts.push(gap, clean)
    for (const turn of block.pages ?? [])
      if (!turns.has(turn.page)) turns.set(turn.page, start + cleanLength(block, turn.start))
    if (block.kind === 'heading') openSection(clean, block, { start, end })
    const section = open.at(-1)?.index
    // A heading that asks is a question, and what follows its answer.
    const kind = block.kind === 'heading' && clean.endsWith('?') ? 'question' : block.kind
    const { language } = block
    const marker = cleanText(block.marker ?? '', kind)
    passages.push({
      ...{ start, end, kind },
      ...(section !== undefined && { section }),
      ...(language && { language }),
      ...(marker !== '' && { marker }),
    })
    length = end
    before = block
  }
  closeSections(0, length)
  const text = parts.join('')
  return { text, passages, sections, ...(labels.length > 0 && { pages: layPages(labels, turns, length) }) }

  function openSection(
    heading: string,
    { level = 2, anchor }: Block,
    { start, end }: { start: number; end: number },
  ): void {
    closeSections(level, before === undefined ? 0 : length)
    const section = { heading, level, anchor: anchorOf(heading, anchor), start, end }
    open.push({ section, index: sections.length })
    sections.push(section)
  }

  /** The anchor that the source gives, else one made from the heading as GitHub does; never the same twice. */
  function anchorOf(heading: string, own: string | undefined): string {
    const base = own ?? slug(heading)
    let anchor = base
    let number = numbers.get(base) ?? 1
    for (; anchors.has(anchor) || (anchor !== own && given.has(anchor)); number++) anchor = `${base}-${number}`
    numbers.set(base, number)
    anchors.add(anchor)
    return anchor
  }

  /** A heading ends the sections of its own level and below. */
  function closeSections(level: number, end: number): void {
    for (let last = open.at(-1); last !== undefined && last.section.level >= level; last = open.at(-1)) {
      sections[last.index] = { ...last.section, end }
      open.pop()
    }
  }
}

/** Each page reaches to where the next one begins; a page without text is empty, and stands there too. */
function layPages(labels: readonly string[], turns: ReadonlyMap<number, number>, length: number): Page[] {
  const pages: Page[] = []
  let end = length
  for (const [number, label] of [...labels.entries()].reverse()) {
    // What stands before the first page that has text is nothing.
    const start = turns.get(number) ?? end
    pages.unshift({ start: Math.min(start, end), end, label })
    end = Math.min(start, end)
  }
  return pages
}

/** How long the text up to an offset is once it is cleaned; a page may begin with white space, and ends before it. */
function cleanLength({ kind, text }: Block, offset: number): number {
  const before = cleanText(text.slice(0, offset), kind)
  return before === '' ? 0 : before.length + (/\s$/.test(text.slice(0, offset)) ? 1 : 0)
}

function cleanText(text: string, kind: PassageKind): string {
  const clean = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINER, '')
    .replace(CONTROL, ' ')
    .replace(PRIVATE, ' ')
    .replace(LIGATURE, (letters) => letters.normalize('NFKC'))
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
  // The first cell of a table may be empty.
  return kind === 'table' ? clean.trimEnd().replace(/^\n+/, '') : clean.trim()
}
