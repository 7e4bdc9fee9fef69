import type { Problem } from '@viden/core'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { type Document, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** The rows of a YAML list. */
export interface YamlRows {
  readonly rows: readonly unknown[]
  readonly problems: Problem[]
  /** Gives the line, from 1, where a row begins. */
  lineOf(place: number): number | undefined
}

/** An anchor or alias, of which a few lines can mean more than fits into memory. */
const ALIAS = /(?:^|[\s[{,])[&*]\S/

/**
 * Reads a file that is a YAML list, by the faster of two libraries; what that one refuses, and aliases, by the one that says
 * what is wrong, and reads the rest. Every plain value is a text: "no" is Norwegian, 2018 a year. A file that holds one thing
 * is a list of it.
 *
 * @param path - For the problems.
 */
export function readYamlRows(yaml: string, path: string): YamlRows {
  if (!ALIAS.test(yaml))
    try {
      const rows = [load(yaml, { schema: FAILSAFE_SCHEMA }) ?? []].flat()
      let parsed: Parsed | undefined
      return { rows, problems: [], lineOf: (place) => lineOfRow((parsed ??= parse(yaml)), place) }
    } catch {
      // The other library says what is wrong.
    }
  return readFaultyRows(yaml, path)
}

interface Parsed {
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

function parse(yaml: string): Parsed {
  const lines = new LineCounter()
  return { document: parseDocument(yaml, { schema: 'failsafe', lineCounter: lines }), lines }
}

function lineOfRow({ document, lines }: Parsed, place: number): number | undefined {
  const nodes = isSeq<Node>(document.contents) ? document.contents.items : [document.contents]
  const start = nodes[place]?.range?.[0]
  return start === undefined ? undefined : lines.linePos(start).line
}

function readFaultyRows(yaml: string, path: string): YamlRows {
  const parsed = parse(yaml)
  const { document, lines } = parsed
  const problems = document.errors.map(
    ({ message, pos }): Problem => ({
      code: 'vocabulary-invalid',
      message: message.split(' at line')[0] ?? message,
      source: path,
      line: lines.linePos(pos[0]).line,
    }),
  )
  const lineOf = (place: number): number | undefined => lineOfRow(parsed, place)
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { rows: [value ?? []].flat(), problems, lineOf }
  } catch (error) {
    // An alias that names nothing, or that would unfold into more than a file can mean.
    const message = error instanceof Error ? error.message : String(error)
    problems.push({ code: 'vocabulary-invalid', message: `${message}; the file was left out.`, source: path })
    return { rows: [], problems, lineOf }
  }
}
