import { conceptLabel } from '@viden/core'
import type { CodebookFacet, CodebookValue } from '@viden/indexer'

/** Writes a codebook in Markdown: a section for each facet, its rule, and a table of its values. */
export function formatCodebook(codebook: readonly CodebookFacet[], language: string): string {
  const sections = codebook.map(({ label, name, rule, values }) =>
    [`## ${label} (\`${name}\`)`, `**When a value is given:** ${rule}`, ...formatValues(values, language)].join('\n\n'),
  )
  return ['# Codebook', ...sections].join('\n\n')
}

function formatValues(values: readonly CodebookValue[], language: string): string[] {
  if (values.length === 0) return []
  const rows = values.map((value) => {
    const { broader = '', definition = '', id, source } = value
    const label = conceptLabel({ ...value, type: '' }, language)
    const meaning = source === undefined ? definition : `${definition} (${source.join(', ')})`
    return `| \`${id}\` | ${[label, meaning, broader && `\`${broader}\``].map(escapeCell).join(' | ')} |`
  })
  return [['| id | label | definition | below |', '| --- | --- | --- | --- |', ...rows].join('\n')]
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
