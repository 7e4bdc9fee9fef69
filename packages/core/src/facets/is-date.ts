const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Tells whether a text is a date, as precise as known: `2018`, `2018-05` or `2018-05-01`.
 *
 * @example
 * isDate('2018-05') // => true
 */
export function isDate(text: string): boolean {
  return DATE.test(text)
}
