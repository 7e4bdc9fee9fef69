import { type KeptCitation, readCitationMark } from '@viden/core'
import type { FootnoteDefinition, Heading, Paragraph, Root, TableCell } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { tame } from '../formats/markdown/tame.ts'
import type { SavedBrief, SavedQuote } from './saved-brief.ts'

/** A footnote of ours: it names an article. */
interface Note {
  readonly article: string
  readonly citation?: KeptCitation
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Reads a brief of Markdown: what stands before each footnote, back to the one before it in the same paragraph. */
export function readMarkdownBrief(markdown: string): SavedBrief {
  const root: Root = parser.parse(tame(markdown))
  const notes = readNotes(root)
  const quotes: SavedQuote[] = []
  let ownParagraphs = 0
  /** The list of sources is ours, and quotes nothing. */
  let isSources = false
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition') return 'skip'
    if (node.type === 'heading') isSources = textOf(node) === 'Sources'
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return
    const found = readQuotes(node, notes)
    quotes.push(...found)
    if (found.length === 0 && !isSources && textOf(node) !== '') ownParagraphs++
    return 'skip'
  })
  return { quotes, ownParagraphs }
}

function readNotes(root: Root): Map<string, Note> {
  const notes = new Map<string, Note>()
  visit(root, 'footnoteDefinition', (definition) => {
    const note = readNote(definition)
    // Of two with one label the first counts, as where Markdown is shown.
    if (note !== undefined && !notes.has(definition.identifier)) notes.set(definition.identifier, note)
  })
  return notes
}

/** An editor may drop the comment; the id, which is shown, then still tells the article. */
function readNote(definition: FootnoteDefinition): Note | undefined {
  let citation: KeptCitation | undefined
  let id: string | undefined
  visit(definition, (node) => {
    if (node.type === 'html') citation ??= readCitationMark(node.value)
    if (node.type === 'inlineCode') id = node.value
  })
  if (citation !== undefined) return { article: citation.article, citation }
  return id === undefined ? undefined : { article: id }
}

function readQuotes(block: Paragraph | TableCell, notes: ReadonlyMap<string, Note>): SavedQuote[] {
  const quotes: SavedQuote[] = []
  let text = ''
  let before = ''
  visit(block, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    if (node.type === 'break') text += ' '
    if (node.type !== 'footnoteReference') return
    // Two footnotes in a row are on the same words.
    if (text.trim() === '') text = before
    const note = notes.get(node.identifier)
    const line = node.position?.start.line
    if (note !== undefined) quotes.push({ text: text.trim(), ...note, ...(line !== undefined && { line }) })
    before = text
    text = ''
  })
  return quotes
}

function textOf(block: Heading | Paragraph | TableCell): string {
  let text = ''
  visit(block, (node) => {
    if ('value' in node && node.type !== 'html') text += node.value
  })
  return text.trim()
}
