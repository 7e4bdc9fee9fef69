/** Gives the number of columns of a line below the head of a table, `| --- | :-: |`; nothing for any other line. */
export function columnsOf(line: string): number | undefined {
  if (!line.includes('|') || !line.includes('-')) return undefined
  const cells = line.trim().split('|')
  if (cells[0]?.trim() === '') cells.shift()
  if (cells.at(-1)?.trim() === '') cells.pop()
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell.trim())) ? cells.length : undefined
}
