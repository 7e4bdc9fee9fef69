import type { Block } from '../../../../packages/indexer/src/formats/format.ts'
import { markdown } from '../../../../packages/indexer/src/formats/markdown/markdown.ts'
import { makeSource } from '../../make-source.ts'

/** Reads a Markdown file to its blocks. */
export async function blocksOf(text: string, path = 'a.md'): Promise<readonly Block[]> {
  return (await markdown.parse(makeSource(path, text))).blocks
}

/** Reads a Markdown file to lines of kind, number and text: `quote: We learned`, `list: 1. Ask`. */
export async function readMarkdown(text: string, path = 'a.md'): Promise<string[]> {
  return (await blocksOf(text, path)).map(
    ({ kind, marker, text: words }) => `${kind}: ${marker === undefined ? '' : `${marker} `}${words}`,
  )
}
