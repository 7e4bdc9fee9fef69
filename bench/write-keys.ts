/** Sorts rows by their keys, which must differ, and writes how many there are and then each key, as `readKeys` reads them. */
export function writeKeys<Row extends { readonly key: number }>(
  rows: readonly Row[],
): { sorted: Row[]; bytes: number[] } {
  const sorted = [...rows].sort((a, b) => a.key - b.key)
  const bytes: number[] = []
  let last = 0
  write(sorted.length)
  for (const { key } of sorted) {
    write(key - last)
    last = key
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
