/** Sorts rows by their keys, which must differ, and writes how many there are and then each key, as `readKeys` reads them. */
export function writeKeys<Row extends { readonly key: number }>(
  rows: readonly Row[],
): { sorted: Row[]; bytes: number[] } {
  const sorted = [...rows].sort((a, b) => (a.key >>> 0) - (b.key >>> 0))
  const bytes: number[] = []
  let last = 0
  write(sorted.length)
  for (const { key } of sorted) {
    write((key >>> 0) - last)
    last = key >>> 0
  }
  return { sorted, bytes }

  function write(value: number): void {
    let rest = value
    while (rest >= 128) {
      bytes.push((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
}
