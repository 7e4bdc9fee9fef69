import { parse, TomlDate, TomlError } from 'smol-toml'
import { type Head, type HeadFault, REPORTED, readLines } from './head.ts'

/** Tables in one another. */
const DEEPEST = 100

/**
 * Reads TOML. Dates, numbers and truths become texts, as they are in YAML read for front matter. A line with a fault is
 * passed over, and the others are read without it.
 */
export function readToml(toml: string): Head {
  const lines = toml.split('\n')
  const faults: HeadFault[] = []
  while (faults.length < REPORTED) {
    try {
      const table = parse(lines.join('\n'), { maxDepth: DEEPEST })
      return { data: Object.fromEntries(Object.entries(table).map(([key, value]) => [key, asText(value)])), faults }
    } catch (error) {
      if (!(error instanceof TomlError)) break
      const { line, column } = error
      faults.push({ message: messageOf(error), line, column })
      lines[line - 1] = ''
    }
  }
  return { data: readLines(toml, '='), faults }
}

/** Nesting is bounded where it is parsed. */
function asText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?!\d)/, '')
  if (Array.isArray(value)) return value.map(asText)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]))
}

function messageOf({ message }: TomlError): string {
  const [reason = ''] = message.replace(/^Invalid TOML document: /, '').split('\n')
  return `This is not valid TOML: ${reason}. The line was left out; what else could be read was kept.`
}
