/**
 * Compares two texts by UTF-16 code unit, for sorting: the same order everywhere, whatever the locale.
 *
 * @example
 * ['b', 'a'].sort(compareText) // => ['a', 'b']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
