/** Longer cells are no number and no date. */
const MOST = 40
const NUMBER = /^(?=[^\d]*\d)[\d\s.,:/%eE+-]+$/
/** "maj 2018", "1-Mar", "sept. 18": a month in any of our languages, and a number. */
const MONTH =
  /^(?=[^\d]*\d)(?:\d{1,4}[-\s./]*)?(?:jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|des)\p{L}{0,7}\.?[-\s./]*(?:\d{1,4})?$/iu
const TRUTH = /^(?:true|false|sand|falsk|sant|usant|falskt)$/i
/** What a spreadsheet leaves as it is: a whole number without zeros before it, not longer than it can count. */
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/

/**
 * Puts an apostrophe before a text that a spreadsheet would take for a number, a date or a truth value, and write
 * differently: "2018-05" as "maj-18", "007" as "7". In spreadsheets it says that a cell is a text.
 *
 * @param except - Texts to leave as they are.
 */
export function markText(text: string, except?: RegExp): string {
  const isKept = WHOLE_NUMBER.test(text) || except?.test(text) === true
  return isRewritten(text) && !isKept ? `'${text}` : text
}

/** Takes the apostrophe away that says that a number, a date or a truth value is a text. */
export function unmarkText(cell: string): string {
  return cell.startsWith("'") && isRewritten(cell) ? cell.slice(1) : cell
}

function isRewritten(cell: string): boolean {
  const text = cell.replace(/^'+/, '')
  return text.length <= MOST && (NUMBER.test(text) || MONTH.test(text) || TRUTH.test(text))
}
