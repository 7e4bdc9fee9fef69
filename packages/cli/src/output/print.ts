import wrapAnsi from 'wrap-ansi'
import { width } from './style.ts'

/** Writes lines to standard output, where results go and nothing else. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Writes a value as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

/** Writes a remark to standard error. */
export function remark(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
}

/**
 * Breaks a text into lines that fit, each indented; not at a no-break space, which is printed as a space.
 *
 * @param bullet - Stands in the margin of the first line.
 */
export function wrap(text: string, indent = 0, bullet = ''): string {
  const margin = ' '.repeat(indent)
  return wrapAnsi(text, width - indent, { trim: true })
    .split('\n')
    .map((line, number) => (number === 0 ? margin.slice(bullet.length) + bullet : margin) + line)
    .join('\n')
    .replaceAll('\u00a0', ' ')
}
