import type { Evidence, Finding } from '@viden/core'
import { formatPage } from './page.ts'
import { wrap } from './print.ts'
import { style, width } from './style.ts'
import { table } from './table.ts'

/** Columns of a table of findings, in files and Markdown: one cell each, none of them cut. */
const COLUMNS: Readonly<Record<string, (finding: Finding) => string>> = {
  initiative: ({ initiative }) => initiative.label,
  effect: ({ effect }) => effect.label,
  words: ({ effect }) => effect.words.join(' … '),
  figures: ({ figures }) => figures.join('; '),
  status: ({ status }) => status,
  'says who': ({ by }) => by,
  country: ({ country }) => country?.label ?? '',
  year: ({ year }) => year ?? '',
  quote: ({ quote }) => quote.text,
  article: ({ article }) => article.id,
  title: ({ article }) => article.title,
  page: ({ quote }) => quote.citation.page ?? '',
  'also in': ({ also }) => also.map(({ article }) => article.id).join('; '),
}
/** Columns that Markdown leaves out: what they say stands in others. */
const LEFT_OUT: readonly string[] = ['words', 'title', 'also in']
/** Characters of a cell on a terminal at most; the rest of the line is the initiative's. */
const WIDTHS = { effect: 21, status: 8, figures: 21, year: 4 }

/**
 * Formats findings for a terminal: a line of the table each, and below it the sentence, word for word.
 *
 * @param options.offset - Findings before the page.
 */
export function formatEvidence(
  { counts, initiatives, rows, total }: Evidence,
  { offset }: { readonly offset: number },
): string[] {
  const shown = rows.length < total ? `, ${offset + 1} to ${offset + rows.length}` : ''
  const first = width - Object.values(WIDTHS).reduce((sum, own) => sum + own + 2, 0)
  const head = ['Initiative', 'Effect', 'Status', 'Figures', 'Year'].map((cell) => style.bold(cell))
  const body = rows.map(({ effect, figures, initiative, status, year }) => [
    cut(initiative.label, first),
    cut(effect.label, WIDTHS.effect),
    status,
    cut(figures.join(', '), WIDTHS.figures),
    year ?? '',
  ])
  const [names = '', ...lines] = table([head, ...body]).split('\n')
  return [
    `${style.bold(countOf(total, 'finding'))} of ${countOf(initiatives, 'initiative')}${shown}`,
    '',
    ...(rows.length === 0 ? [] : [names]),
    ...rows.flatMap((row, place) => [lines[place] ?? '', ...formatQuote(row)]),
    '',
    style.bold('Initiatives by effect'),
    table(
      [
        ['', 'all', 'observed', 'planned'].map((cell) => style.dim(cell)),
        ...counts.map(({ initiatives: all, label, observed, planned }) => [
          label,
          ...[all, observed, planned].map(String),
        ]),
      ],
      { right: [1, 2, 3] },
    ),
  ]
}

/** Gives findings as rows of cells, the names of the columns first. */
export function evidenceCells(rows: readonly Finding[]): { columns: string[]; rows: string[][] } {
  return {
    columns: Object.keys(COLUMNS),
    rows: rows.map((row) => Object.values(COLUMNS).map((cellOf) => oneLine(cellOf(row)))),
  }
}

/** Formats findings as a Markdown table, and the counts below it. */
export function evidenceMarkdown({ counts, initiatives, rows, total }: Evidence): string[] {
  const columns = Object.entries(COLUMNS).filter(([name]) => !LEFT_OUT.includes(name))
  return [
    ...markdownTable([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cellOf]) => cellOf(row)))]),
    '',
    `${countOf(total, 'finding')} of ${countOf(initiatives, 'initiative')}. Initiatives by effect:`,
    '',
    ...markdownTable([
      ['effect', 'all', 'observed', 'planned'],
      ...counts.map(({ initiatives: all, label, observed, planned }) => [
        label,
        ...[all, observed, planned].map(String),
      ]),
    ]),
  ]
}

function formatQuote({ also, article, by, country, effect, quote }: Finding): string[] {
  const { page } = quote.citation
  const place = page === undefined ? article.id : `${article.id}, ${formatPage(page)}`
  const others = also.map((other) => other.article.id).filter((id) => id !== article.id)
  const facts = [place, country?.label, by === 'body' ? undefined : `says: ${by}`]
  const elsewhere = others.length > 0 ? [`also in ${[...new Set(others)].join(', ')}`] : []
  return [
    wrap(highlight(oneLine(quote.text), effect.words.map(oneLine)), 2),
    style.dim(wrap([...facts, ...elsewhere].filter((fact) => fact !== undefined).join(' · '), 2)),
    '',
  ]
}

function highlight(text: string, words: readonly string[]): string {
  let marked = ''
  let rest = text
  for (const part of words) {
    const start = rest.indexOf(part)
    if (start < 0) continue
    marked += rest.slice(0, start) + style.bold(style.yellow(part))
    rest = rest.slice(start + part.length)
  }
  return marked + rest
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
}

/** What Markdown would take for markup is text here. */
function escapeCell(cell: string): string {
  return oneLine(cell).replace(/[\\|*_`[\]<>~#]/g, '\\$&')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function cut(text: string, length: number): string {
  const fitting = Math.max(length, 10)
  return text.length <= fitting ? text : `${text.slice(0, fitting - 1).trimEnd()}…`
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
