import Table from 'cli-table3'

const NO_LINES = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle'
    .split(' ')
    .map((part) => [part, '']),
)

/** Lays rows out in columns, two spaces apart and without lines. */
export function table(
  rows: readonly (readonly string[])[],
  options: { readonly right?: readonly number[] } = {},
): string {
  const columns = Math.max(0, ...rows.map(({ length }) => length))
  const layout = new Table({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [] },
    colAligns: Array.from({ length: columns }, (_, column) => (options.right?.includes(column) ? 'right' : 'left')),
  })
  for (const row of rows) layout.push([...row])
  return layout
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
