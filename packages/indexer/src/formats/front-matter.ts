import type { Problem } from '@viden/core'
import matter from 'gray-matter'
import { findJsonEnd } from './front-matter/find-json-end.ts'
import type { Head } from './front-matter/head.ts'
import { readToml } from './front-matter/read-toml.ts'
import { holdsProse, readYaml } from './front-matter/read-yaml.ts'

/** The head of a file, the text below it, and what was wrong with the head. */
export interface FrontMatter {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly content: string
  readonly problems: readonly Problem[]
}

/** The line that opens a head, with the language that it names. */
const OPENING = /^(---|\+\+\+)([^\n+-][^\n]*)?\n/
const LANGUAGES: ReadonlyMap<string, (head: string) => Head> = new Map([
  ['yaml', readYaml],
  ['yml', readYaml],
  ['json', (head: string) => readYaml(head, 'JSON')],
  ['toml', readToml],
])
const CLOSINGS = { '---': /^(?:---|\.\.\.)[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m } as const
/** What the head of a file in JSON begins with; a brace of anything else is followed by something else. */
const JSON_OPENING = /^\{\s*"/
/** Lines of JSON whose bracket was not closed. */
const JSON_LINES = /^\{[ \t]*\n[ \t]*"[\w-]+"[ \t]*:/

/**
 * Separates front matter in YAML (`---`), TOML (`+++`) or JSON (`{`, or `---json`) from the text. Values stay what was
 * written: `2018-05` is a text, not a date, and `007` not a number. What can be read around a fault is kept. Nothing is
 * run: a head that is marked as any other language is left out, and reported.
 *
 * @param path - For the problems.
 */
export function splitFrontMatter(text: string, path: string): FrontMatter {
  const normalised = text.replace(/\r\n?/g, '\n')
  const none: FrontMatter = { metadata: {}, content: normalised, problems: [] }
  // An empty line or two before the front matter is a slip of the hand; "---" further down is a rule.
  const leading = /^\s*\n(?=---|\+\+\+|\{)/.exec(normalised)?.[0] ?? ''
  const file = normalised.slice(leading.length)
  const firstLine = leading.split('\n').length
  if (file.startsWith('{')) return splitJson()

  const [opening, mark, given = ''] = OPENING.exec(file) ?? []
  if (opening === undefined || (mark !== '---' && mark !== '+++')) return none
  const rest = file.slice(opening.length)
  const closing = CLOSINGS[mark].exec(rest)
  const head = rest.slice(0, closing?.index)
  const isToml = mark === '+++'
  if (closing === null || (isToml ? !looksLikeToml(head) : holdsProse(head))) return splitUnclosed(rest, isToml)

  const below = rest.slice(closing.index + closing[0].length)
  const language = isToml ? 'toml' : given.trim().toLowerCase() || 'yaml'
  const read = LANGUAGES.get(language)
  if (read === undefined) return refused(opening.trim(), below)
  const { content, parsed } = separate(`${mark}\n${head}${mark}${below}`, { mark, language, read })
  const { data, faults } = parsed
  // What stands between two rules and is no mapping is text: nothing may be lost.
  if (data === undefined) return none
  return { metadata: data, content: withoutRepeatedKey(content, head), problems: faults.map(problemOf) }

  function problemOf({ message, line, column }: Head['faults'][number]): Problem {
    const place = { line: firstLine + line, ...(column !== undefined && { column }) }
    return { code: 'front-matter-invalid', message, source: path, ...place }
  }

  function refused(line: string, content: string): FrontMatter {
    const message = `Only YAML, TOML and JSON front matter is read, and none is run as code; this one, "${line}", was left out.`
    return { ...none, content, problems: [{ code: 'front-matter-refused', message, source: path, line: firstLine }] }
  }

  /** Reads the lines up to the first empty one, if they look like front matter; otherwise "---" was a rule. */
  function splitUnclosed(below: string, isToml: boolean): FrontMatter {
    const head = below.split(/\n\s*\n/, 1)[0] ?? ''
    if (!(isToml ? looksLikeToml(head) : /^[\w-]+:(\s|$)/.test(head))) return none
    const message = `This front matter is not closed by "${isToml ? '+++' : '---'}"; it was taken to end at the first empty line.`
    const { data, faults } = isToml ? readToml(head) : readYaml(head)
    const problems = [problemOf({ message, line: 0 }), ...faults.map(problemOf)]
    return { metadata: data ?? {}, content: below.slice(head.length), problems }
  }

  function splitJson(): FrontMatter {
    if (!JSON_OPENING.test(file)) return none
    const end = findJsonEnd(file)
    const isAlone = end !== undefined && /^[ \t]*(?:\n|$)/.test(file.slice(end, end + 100))
    if (!isAlone && !JSON_LINES.test(file)) return none
    const head = isAlone ? file.slice(0, end) : (file.split(/\n\s*\n/, 1)[0] ?? '')
    // YAML takes no tabs for indentation, JSON has none within its texts.
    const { data, faults } = readYaml(head.replace(/\t/g, ' '), 'JSON')
    const unclosed = {
      message: 'The bracket of this front matter is not closed; it was taken to end at the first empty line.',
      line: 0,
    }
    const problems = [
      ...(isAlone ? [] : [problemOf(unclosed)]),
      ...faults.map((fault) => problemOf({ ...fault, line: Math.max(0, fault.line - 1) })),
    ]
    return { metadata: data ?? {}, content: file.slice(head.length).replace(/^[ \t]*\n/, ''), problems }
  }
}

/**
 * Has gray-matter take head and text apart, and read the head by a reader of ours. It would run a head marked as code and
 * remember what it parsed: it is given no other language, and options, which keep it from its cache.
 */
function separate(
  file: string,
  how: { readonly mark: string; readonly language: string; readonly read: (head: string) => Head },
): { parsed: Head; content: string } {
  const { language, mark, read } = how
  let parsed: Head = { data: {}, faults: [] }
  const parse = (head: string): object => {
    parsed = read(head.replace(/^\n/, ''))
    return parsed.data ?? {}
  }
  const { content } = matter(file, { delimiters: mark, language, engines: { [language]: { parse } } })
  return { parsed, content }
}

function looksLikeToml(head: string): boolean {
  return /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?:$|\[{1,2}[\w."'-]|[\w."'-]+[ \t]*=)/.test(head)
}

/** A key of the front matter that stands again above a rule was put there by a careless script, and is no heading. */
function withoutRepeatedKey(content: string, head: string): string {
  const keys = new Set([...head.matchAll(/^[a-z]\w*(?=:)/gm)].map(([key]) => key))
  return content.replace(/^(\w+):.*\n(---[ \t]*)$/gm, (found, key, rule) => (keys.has(key) ? `\n${rule}` : found))
}
