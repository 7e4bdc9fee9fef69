import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Concept, type ConceptLabels, compareText, type Problem } from '@viden/core'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { LineCounter, parseDocument } from 'yaml'

/** The concepts that ship with Viden. */
const SHIPPED = fileURLToPath(new URL('../vocabulary', import.meta.url))

let shipped: Promise<Vocabulary> | undefined

/** Concepts, and what was wrong with the files that they were read from. */
export interface Vocabulary {
  readonly concepts: readonly Concept[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the shipped vocabulary and the librarian's folders, whose concepts come later and so win.
 *
 * @param folders - Each holds `*.yaml`; a missing one is an empty one.
 * @param name - How its files are named in problems.
 */
export async function readVocabulary(folders: readonly string[], name = 'vocabulary'): Promise<Vocabulary> {
  // It does not change while a program runs.
  shipped ??= readFolder(SHIPPED, 'shipped')
  const parts = await Promise.all([shipped, ...folders.map((folder) => readFolder(folder, name))])
  return { concepts: parts.flatMap((part) => part.concepts), problems: parts.flatMap((part) => part.problems) }
}

async function readFolder(folder: string, name: string): Promise<Vocabulary> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = entries.flatMap((entry) => (entry.isFile() && /\.ya?ml$/.test(entry.name) ? [entry.name] : []))
  const parts = await Promise.all(
    files.sort(compareText).map(async (file): Promise<Vocabulary> => {
      const path = `${name}/${file}`
      try {
        return readVocabularyFile(await readFile(join(folder, file), 'utf8'), path)
      } catch (error) {
        const message = `It could not be read: ${error instanceof Error ? error.message.split(',')[0] : String(error)}.`
        return { concepts: [], problems: [{ code: 'vocabulary-invalid', message, source: path }] }
      }
    }),
  )
  return { concepts: parts.flatMap((part) => part.concepts), problems: parts.flatMap((part) => part.problems) }
}

/**
 * Reads one file: a YAML list of concepts, each with `id` and `labels`. The labels of a language are one text, or a list
 * that begins with the preferred one. The type is the first part of the id.
 *
 * @param path - For the problems.
 */
export function readVocabularyFile(yaml: string, path: string): Vocabulary {
  const { rows, problems } = parseRows(yaml, path)
  const concepts: Concept[] = []
  for (const [place, row] of [rows ?? []].flat().entries()) {
    const concept = readConcept(row)
    if (concept !== undefined) concepts.push(concept)
    else
      problems.push({
        code: 'concept-invalid',
        message: `Concept ${place + 1} was left out: it needs an id such as "topic/open-data" and labels such as { en: Open data }.`,
        source: path,
      })
  }
  return { concepts, problems }
}

/** An anchor or alias, of which a few lines can mean more than fits into memory. */
const ALIAS = /(?:^|[\s[{,])[&*]\S/

/**
 * Reads YAML by the faster of two libraries; what that one refuses, and aliases, by the one that says what is wrong, and
 * reads the rest.
 */
function parseRows(yaml: string, path: string): { readonly rows: unknown; readonly problems: Problem[] } {
  if (ALIAS.test(yaml)) return parseFaultyRows(yaml, path)
  try {
    return { rows: load(yaml, { schema: FAILSAFE_SCHEMA }), problems: [] }
  } catch {
    return parseFaultyRows(yaml, path)
  }
}

function parseFaultyRows(yaml: string, path: string): { readonly rows: unknown; readonly problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines })
  const problems = document.errors.map(
    ({ message, pos }): Problem => ({
      code: 'vocabulary-invalid',
      message: message.split(' at line')[0] ?? message,
      source: path,
      line: lines.linePos(pos[0]).line,
    }),
  )
  try {
    return { rows: document.toJS({ maxAliasCount: 100 }), problems }
  } catch (error) {
    // An alias that names nothing, or that would unfold into more than a file can mean.
    const message = error instanceof Error ? error.message : String(error)
    problems.push({ code: 'vocabulary-invalid', message: `${message}; the file was left out.`, source: path })
    return { rows: [], problems }
  }
}

function readConcept(row: unknown): Concept | undefined {
  if (typeof row !== 'object' || row === null) return undefined
  // Every property is checked before it is used; anything may stand in a file.
  const { id, labels, ...rest } = row as Record<string, unknown>
  const type = typeof id === 'string' ? /^([a-z-]+)\/\S+$/.exec(id)?.[1] : undefined
  if (typeof id !== 'string' || type === undefined || typeof labels !== 'object' || labels === null) return undefined
  const read = Object.entries(labels).flatMap(([language, given]): [string, ConceptLabels][] => {
    const [preferred, ...alternative] = [given].flat().filter((name) => typeof name === 'string' && name !== '')
    if (preferred === undefined) return []
    return [[language, alternative.length > 0 ? { preferred, alternative } : { preferred }]]
  })
  if (read.length === 0) return undefined
  const texts = ['definition', 'kind', 'country', 'broader', 'validFrom', 'validTo', 'replacedBy'] as const
  const lists = ['sameAs', 'source'] as const
  const optional = texts.flatMap((key) => (typeof rest[key] === 'string' ? [[key, rest[key]] as const] : []))
  const several = lists.flatMap((key) => {
    const values = [rest[key]].flat().filter((value) => typeof value === 'string')
    return values.length > 0 ? [[key, values] as const] : []
  })
  return {
    id,
    type,
    labels: Object.fromEntries(read),
    ...Object.fromEntries(optional),
    ...Object.fromEntries(several),
    ...(rest.named === 'false' && { named: false as const }),
  }
}
