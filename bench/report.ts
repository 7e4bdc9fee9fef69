import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** Options that every bench takes. */
export interface BenchOptions {
  /** Folder of the data. */
  readonly data: string
  /** Folder to write results to. */
  readonly out: string
  /** The parts to run, for a bench of several; default all. */
  readonly only?: readonly string[]
}

/**
 * Reads `--data DIR` and `--out DIR` (default `bench/results`) from the command line.
 *
 * @param parts - What `--only a,b` may name; default nothing.
 */
export function readOptions(parts: readonly string[] = []): BenchOptions {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, out: { type: 'string', default: 'bench/results' }, only: { type: 'string' } },
  })
  const { data, only, out } = values
  if (data === undefined) throw new Error('Say where the data is: --data DIR')
  if (only === undefined) return { data, out }
  const chosen = only.split(',')
  const unknown = chosen.find((part) => !parts.includes(part))
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}" to run, only: ${parts.join(', ') || 'all'}.`)
  return { data, out, only: chosen }
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
