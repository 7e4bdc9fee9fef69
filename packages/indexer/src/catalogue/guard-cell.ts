/** How a cell begins that a spreadsheet would run as a formula, also with full-width signs or after white space. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u
/** Says that there is nothing, and is no formula. */
const NONE = '-'

/**
 * Gives a cell as it is written, so that no spreadsheet runs it: with an apostrophe before what would be a formula.
 * A cell that has an apostrophe there already is given one more, so that {@link unguardCell} gives back each as it was.
 */
export function guardCell(cell: string): string {
  return cell !== NONE && FORMULA.test(withoutApostrophes(cell)) ? `'${cell}` : cell
}

/** Takes away the one apostrophe that {@link guardCell} puts before a cell. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(withoutApostrophes(cell)) ? cell.slice(1) : cell
}

function withoutApostrophes(cell: string): string {
  return cell.startsWith("'") ? cell.replace(/^'+/, '') : cell
}
