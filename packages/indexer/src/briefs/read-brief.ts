import { isKeptCitation } from '@viden/core'
import { readMarkdownBrief } from './read-markdown-brief.ts'
import type { SavedBrief, SavedQuote } from './saved-brief.ts'

/** Nothing of ours nests deeper. */
const DEEPEST = 20

/** Reads a brief or summaries that were saved as Markdown, and perhaps edited since, or as JSON. */
export function readBrief(text: string): SavedBrief {
  const plain = text.replace(/^\ufeff/, '')
  const json = /^\s*[[{]/.test(plain) ? parseJson(plain) : undefined
  return json === undefined ? readMarkdownBrief(plain) : { quotes: findQuotes(json), ownParagraphs: 0 }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Markdown may begin with a bracket, too.
    return undefined
  }
}

/** Finds sentences with their citations, wherever in a value they are: a brief, a list of summaries, anything that holds them. */
function findQuotes(value: unknown, depth = 0): SavedQuote[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  const { text, citation }: { text?: unknown; citation?: unknown } = value
  if (typeof text === 'string' && isKeptCitation(citation)) return [{ text, article: citation.article, citation }]
  return Object.values(value).flatMap((part) => findQuotes(part, depth + 1))
}
