import { type CitedText, toHtml, toMarkdown } from '@viden/core'
import type { PresentingOptions } from '../commands/options.ts'
import { formatQuotations, formatSources } from './citations.ts'
import { print, wrap } from './print.ts'
import { formatReferences } from './references.ts'
import { style } from './style.ts'

/** Prints quoted sentences in a format, with their sources in a citation style if one is given. */
export async function printCited(
  text: CitedText,
  options: { readonly format: 'text' | 'markdown' | 'html'; readonly cite: PresentingOptions['cite'] | undefined },
): Promise<void> {
  const references = options.cite && (await formatReferences(text.articles, options.cite))
  if (options.format === 'text') print(...formatCited(text, references))
  else print((options.format === 'html' ? toHtml : toMarkdown)(text, { sources: references ?? [] }).trimEnd())
}

function formatCited({ articles, groups, title }: CitedText, references: readonly string[] | undefined): string[] {
  const lines = [style.bold(wrap(title))]
  for (const { heading, sentences } of groups) {
    // What shares no heading is set apart from what stands under the one before.
    lines.push('', ...(heading === undefined ? [] : [style.bold(wrap(heading))]))
    lines.push(...formatQuotations(sentences, { articles }))
  }
  return [
    ...lines,
    '',
    style.dim('Sources, each sentence quoted word for word:'),
    ...formatSources(articles, { references }),
  ]
}
