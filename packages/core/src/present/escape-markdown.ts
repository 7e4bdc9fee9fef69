/** What CommonMark, GitHub's extensions, mathematics and common dialects give a meaning to, wherever it stands. */
const SIGNS = /[\\`*_[\]<>|~$^{}#]|&(?=[#\w])|:(?=\/\/)|@(?=\w)|(?<=www)\.|==|%%|!$/gi
/** What begins a list, a quotation or a rule, at the beginning of a line alone. */
const OPENING = /^(?:([-+=:])|(\d{1,9})([.)]))/

/**
 * Escapes a text so that Markdown shows it as it is, in one line: nothing in it becomes markup. Line breaks become spaces.
 *
 * @example
 * escapeMarkdown('1. The *first*') // => '1\\. The \\*first\\*'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, (signs) => [...signs].map((sign) => `\\${sign}`).join(''))
    .replace(OPENING, (_, sign, number, stop) => (sign === undefined ? `${number}\\${stop}` : `\\${sign}`))
}

/** Gives a text as a code span of Markdown. */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(1 + runs.reduce((most, run) => Math.max(most, run.length), 0))
  const pad = runs.length > 0 ? ' ' : ''
  return fence + pad + text.replace(/\s+/g, ' ') + pad + fence
}
