/**
 * Gives the rows of a table that go on the one at the end of the page before, without the heads that it repeats; nothing
 * if it does not repeat them, since it may then be another table.
 *
 * @param above - Text of a table: a row a line, its cells with tabs between.
 * @example
 * restOfTable('Country\tLabs\nDenmark\t12', 'Country\tLabs\nNorway\t7') // => 'Norway\t7'
 */
export function restOfTable(above: string, below: string): string | undefined {
  const heads = above.split('\n')
  const rows = below.split('\n')
  let repeated = 0
  while (repeated < rows.length && rows[repeated] === heads[repeated]) repeated++
  const hasHeads = repeated > 0 && heads[0]?.includes('\t')
  return hasHeads && repeated < rows.length ? rows.slice(repeated).join('\n') : undefined
}
