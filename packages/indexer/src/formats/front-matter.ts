import type { Problem } from '@viden/core'
import matter from 'gray-matter'
import { parseDocument } from 'yaml'

/** The head of a file, the text below it, and what was wrong with the head. */
export interface FrontMatter {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly content: string
  readonly problems: readonly Problem[]
}

const OPENING = /^---[^\n-]*\n/
/** What gray-matter is asked to read; anything else after the dashes is refused before it gets there. */
const LANGUAGE = /^---[ \t]*(ya?ml|json)?[ \t]*\n/i
/** One slip of the hand can make hundreds of errors, of which the first ones tell. */
const REPORTED = 3
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m

/**
 * Separates front matter in YAML or JSON from the text. Values stay what was written: `2018-05` is a text, not a date,
 * and `007` not a number. What YAML can read around a fault is kept.
 *
 * gray-matter runs code in front matter marked `---js` and remembers what it parsed: here every language but these two
 * is refused, and options are always given, which keeps it from its cache.
 *
 * @param path - For the problems.
 */
export function splitFrontMatter(text: string, path: string): FrontMatter {
  const normalised = text.replace(/\r\n?/g, '\n')
  // An empty line or two before the front matter is a slip of the hand; "---" further down is a rule.
  const leading = /^\s*\n(?=---)/.exec(normalised)?.[0] ?? ''
  const file = normalised.slice(leading.length)
  const problems: Problem[] = []
  let isMapping = true
  const firstLine = leading.split('\n').length
  const opening = OPENING.exec(file)
  if (opening === null) return { metadata: {}, content: normalised, problems }
  const rest = file.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (closing === null) return unclosed(rest)

  const head = rest.slice(0, closing.index)
  if (holdsProse(head)) return unclosed(rest)
  if (!LANGUAGE.test(file)) return refused(opening[0].trim(), rest.slice(closing.index + closing[0].length))
  const yaml = { parse: parseYaml }
  // gray-matter knows no other end than "---".
  const below = rest.slice(closing.index + closing[0].length)
  const { data, content } = matter(`${opening[0]}${head}---${below}`, {
    engines: { yaml, yml: yaml, json: yaml, js: refuse, javascript: refuse },
  })
  // What stands between two rules and is no mapping is text: nothing may be lost.
  if (!isMapping) return { metadata: {}, content: normalised, problems }
  return { metadata: data, content: withoutRepeatedKey(content, head), problems }

  function refused(line: string, content: string): FrontMatter {
    problems.push({
      code: 'front-matter-refused',
      message: `Only YAML and JSON front matter is read, and none is run as code; this one, "${line}", was left out.`,
      source: path,
      line: firstLine,
    })
    return { metadata: {}, content, problems }
  }

  function parseYaml(yaml: string): object {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: true })
    for (const { code, message, linePos } of document.errors.slice(0, REPORTED)) {
      const line = linePos?.[0].line ?? 1
      const key = /^\s*([^:]+):/.exec(yaml.split('\n')[line - 1] ?? '')?.[1]
      problems.push({
        code: 'front-matter-invalid',
        message:
          code === 'DUPLICATE_KEY'
            ? `"${key}" stands here a second time; the last one counts. Remove one of them.`
            : `This is not valid YAML: ${firstLineOf(message)} What could be read was kept.`,
        source: path,
        line: firstLine + line - (yaml.startsWith('\n') ? 1 : 0),
        ...(linePos && { column: linePos[0].col }),
      })
    }
    const isBroken = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
    try {
      const data: unknown = document.toJS({ maxAliasCount: 100 })
      if (isMap(data)) return isBroken ? { ...readLines(yaml), ...wellFormed(data) } : data
      isMapping = data === null || data === ''
    } catch (error) {
      const message = `${messageOf(error)}. Put the value in quotes; the other lines were kept.`
      problems.push({ code: 'front-matter-invalid', message, source: path, line: firstLine })
      return readLines(yaml)
    }
    return {}
  }

  /** Reads the lines up to the first empty one, if they look like YAML; otherwise "---" was a rule. */
  function unclosed(below: string): FrontMatter {
    const head = below.split(/\n\s*\n/, 1)[0] ?? ''
    if (!/^[\w-]+:(\s|$)/.test(head)) return { metadata: {}, content: normalised, problems }
    problems.push({
      code: 'front-matter-invalid',
      message: 'This front matter is not closed by "---"; it was taken to end at the first empty line.',
      source: path,
      line: firstLine,
    })
    return { metadata: { ...parseYaml(head) }, content: below.slice(head.length), problems }
  }
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

/** An empty line in what is no YAML: text between two rules, or front matter whose end was forgotten. */
function holdsProse(head: string): boolean {
  if (!/\n[ \t]*\n/.test(head)) return false
  const { errors } = parseDocument(head, { schema: 'failsafe' })
  return errors.some(({ code }) => code !== 'DUPLICATE_KEY')
}

/** One wrong value must not cost the others: reads the keys that stand alone on their lines. */
function readLines(yaml: string): Record<string, string> {
  const lines = yaml.matchAll(/^([\w-]+):[ \t]+(\S.*)$/gm)
  return Object.fromEntries(
    [...lines].map(([, key = '', value = '']) => [key, value.trim().replace(/^(['"])(.*)\1$/, '$2')]),
  )
}

/** A key of the front matter that stands again above a rule was put there by a careless script, and is no heading. */
function withoutRepeatedKey(content: string, head: string): string {
  const keys = new Set([...head.matchAll(/^[a-z]\w*(?=:)/gm)].map(([key]) => key))
  return content.replace(/^(\w+):.*\n(---[ \t]*)$/gm, (found, key, rule) => (keys.has(key) ? `\n${rule}` : found))
}

const refuse = {
  parse(): object {
    throw new Error('Front matter is never run as code.')
  },
}

function firstLineOf(message: string): string {
  const line = message.split('\n')[0] ?? ''
  return `${line.replace(/ at line \d+, column \d+:?$/, '')}.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
