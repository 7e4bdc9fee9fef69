import { parseDate } from '../quantities/find-dates.ts'

/** 01-05-2018, 5/1/2018. */
const NUMERIC = /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/
/** What spreadsheets add to a date that has no time of day. */
const MIDNIGHT = /[ T]00[:.]00(?:[:.]00)?$/

/**
 * Gives a reader for the dates of a table. "01-05-2018" alone could be the first of May or the fifth of January, and is
 * none. A spreadsheet writes all of its dates in one order, though: where some of them can only be read day first
 * ("23-01-2012") and none only month first, all that are written with the same sign are read so.
 *
 * @param cells - All that stands in the columns of dates.
 */
export function createDateReader(cells: Iterable<string>): (cell: string) => string | undefined {
  const dayFirst = new Set<string>()
  const monthFirst = new Set<string>()
  for (const cell of cells) {
    const { first = '', sign = '', second = '' } = NUMERIC.exec(dayOf(cell))?.groups ?? {}
    if (Number(first) > 12) dayFirst.add(sign)
    if (Number(second) > 12) monthFirst.add(sign)
  }
  return (cell) => {
    const given = dayOf(cell)
    return parseDate(given) ?? readNumeric(given)
  }

  function readNumeric(given: string): string | undefined {
    const { first = '', sign = '', second = '', year = '' } = NUMERIC.exec(given)?.groups ?? {}
    if (dayFirst.has(sign) === monthFirst.has(sign)) return undefined
    const [day, month] = dayFirst.has(sign) ? [first, second] : [second, first]
    return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
}

function dayOf(cell: string): string {
  return cell.trim().replace(MIDNIGHT, '')
}
