import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Options that every bench takes. */
export interface BenchOptions {
  /** Folder of the data. */
  readonly data: string
  /** Folder to write results to. */
  readonly out: string
}

/** Reads `--data DIR` and `--out DIR` (default `bench/results`) from the command line. */
export function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string', default: 'bench/results' } },
  })
  if (values.data === undefined) throw new Error('Say where the data is: --data DIR')
  return { data: values.data, out: values.out }
}

/** Prints rows as a table and writes them as JSON. */
export async function report(
  name: string,
  rows: readonly Record<string, string | number>[],
  { out }: BenchOptions,
): Promise<void> {
  console.table(rows)
  await mkdir(out, { recursive: true })
  await writeFile(join(out, `${name}.json`), `${JSON.stringify(rows, null, 2)}\n`)
}

/** Compares figures with their floors; a figure below its floor makes the bench fail. */
export function checkFloors(figures: Readonly<Record<string, number>>, floors: Readonly<Record<string, number>>): void {
  for (const [name, floor] of Object.entries(floors)) {
    const figure = figures[name]
    const passes = figure !== undefined && figure >= floor
    console.log(`${passes ? 'ok  ' : 'FAIL'} ${name}: ${figure?.toFixed(4) ?? 'missing'} (floor ${floor})`)
    if (!passes) process.exitCode = 1
  }
}
