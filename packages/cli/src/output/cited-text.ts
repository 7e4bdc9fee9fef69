import { type CitedText, toHtml, toMarkdown } from '@viden/core'
import { print } from './print.ts'
import { type CitationStyle, formatReferences } from './references.ts'

/** Prints quoted sentences as Markdown or HTML, with their sources in a citation style if one is given. */
export async function printCited(
  text: CitedText,
  { format, style }: { readonly format: 'markdown' | 'html'; readonly style: CitationStyle | undefined },
): Promise<void> {
  const sources = style === undefined ? [] : await formatReferences(text.articles, style)
  print((format === 'html' ? toHtml : toMarkdown)(text, { sources }).trimEnd())
}
