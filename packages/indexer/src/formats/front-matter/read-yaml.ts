import { type Document, isNode, parseDocument, visit } from 'yaml'
import { type Head, type HeadFault, REPORTED, readLines } from './head.ts'

/** Brackets in one another, which no one's front matter has and a parser takes long for. */
const DEEPEST = 200
/** Each key is compared with all others; where there may be more, they are not looked at for a second one of a name. */
const MOST_KEYS = 5_000

/**
 * Reads YAML, and JSON as YAML, in which values stay what was written: `2018-05` is a text, not a date, and `007` not a
 * number. What can be read around a fault is kept.
 *
 * @param name - Of the language, for messages.
 */
export function readYaml(yaml: string, name: 'YAML' | 'JSON' = 'YAML'): Head {
  if (depthOf(yaml) > DEEPEST) return unreadable(yaml, `Brackets stand in one another more than ${DEEPEST} deep`)
  try {
    return read(yaml, name)
  } catch (error) {
    return unreadable(yaml, error instanceof Error ? error.message : String(error))
  }
}

function unreadable(yaml: string, reason: string): Head {
  const message = `${reason}. Put the value in quotes; the other lines were kept.`
  return { data: readLines(yaml, ':'), faults: [{ message, line: 0 }] }
}

function depthOf(yaml: string): number {
  let depth = 0
  let deepest = 0
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = '[{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1)
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function read(yaml: string, name: string): Head {
  const document = parseHead(yaml)
  if (holdsItself(document)) return unreadable(yaml, 'An alias here stands within what it names')
  const faults = document.errors.slice(0, REPORTED).map(({ code, message, linePos }): HeadFault => {
    const line = linePos?.[0].line ?? 1
    const key = /^\s*["']?([^:"']+)["']?:/.exec(yaml.split('\n')[line - 1] ?? '')?.[1]
    return {
      message:
        code === 'DUPLICATE_KEY'
          ? `"${key}" stands here a second time; the last one counts. Remove one of them.`
          : `This is not valid ${name}: ${firstLineOf(message)} What could be read was kept.`,
      line,
      ...(linePos && { column: linePos[0].col }),
    }
  })
  const isBroken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  const data: unknown = document.toJS({ maxAliasCount: 100 })
  if (isMap(data)) return { data: isBroken ? { ...readLines(yaml, ':'), ...wellFormed(data) } : { ...data }, faults }
  return { data: data === null || data === '' ? {} : undefined, faults }
}

/** An empty line in what is no YAML: text between two rules, or front matter whose end was forgotten. */
export function holdsProse(head: string): boolean {
  if (!/\n[ \t]*\n/.test(head) || depthOf(head) > DEEPEST) return false
  try {
    const { errors } = parseHead(head)
    return errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  } catch {
    return false
  }
}

function parseHead(yaml: string): Document.Parsed {
  const uniqueKeys = (yaml.match(/:/g)?.length ?? 0) <= MOST_KEYS
  return parseDocument(yaml, { schema: 'failsafe', prettyErrors: true, uniqueKeys })
}

/** `&a [*a]` has no end, and could not be written into an index. */
function holdsItself(document: Document.Parsed): boolean {
  let isEndless = false
  visit(document, {
    Alias(_, { source }, around) {
      isEndless ||= around.some((node) => isNode(node) && 'anchor' in node && node.anchor === source)
    },
  })
  return isEndless
}

function isMap(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** What YAML read as texts and lists; a nested map is more likely what a slip made of the lines below it. */
function wellFormed(data: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => typeof value === 'string' || Array.isArray(value)),
  )
}

function firstLineOf(message: string): string {
  const line = message.split('\n')[0] ?? ''
  return `${line.replace(/ at line \d+, column \d+:?$/, '')}.`
}
