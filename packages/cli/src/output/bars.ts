const BARS = '▁▂▃▄▅▆▇█'

/**
 * Draws numbers as a line of bars, one a number, the highest full; none for 0.
 *
 * @param numbers - Of at least 0.
 */
export function bars(numbers: readonly number[]): string {
  const highest = Math.max(1, ...numbers)
  return numbers
    .map((number) => (number === 0 ? '·' : BARS.charAt(Math.ceil((number / highest) * BARS.length) - 1)))
    .join('')
}
