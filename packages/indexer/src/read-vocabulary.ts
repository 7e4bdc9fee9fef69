import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Concept, type ConceptLabels, compareText, type Problem } from '@viden/core'
import { readYamlRows } from './read-yaml-rows.ts'
import { DECISIONS_FILE, type Decision } from './review/decision.ts'
import { readDecisions } from './review/read-decisions.ts'

/** The concepts that ship with Viden. */
const SHIPPED = fileURLToPath(new URL('../vocabulary', import.meta.url))

let shipped: Promise<Vocabulary> | undefined

/** Concepts, decisions on what is unsure, and what was wrong with the files that they were read from. */
export interface Vocabulary {
  readonly concepts: readonly Concept[]
  readonly decisions: readonly Decision[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the shipped vocabulary and the librarian's folders, whose concepts come later and so win.
 *
 * @param folders - Each holds `*.yaml`, of which `review.yaml` holds decisions; a missing one is an empty one.
 * @param name - How its files are named in problems.
 */
export async function readVocabulary(folders: readonly string[], name = 'vocabulary'): Promise<Vocabulary> {
  // It does not change while a program runs.
  shipped ??= readFolder(SHIPPED, 'shipped')
  return join(await Promise.all([shipped, ...folders.map((folder) => readFolder(folder, name))]))
}

async function readFolder(folder: string, name: string): Promise<Vocabulary> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const files = entries.flatMap((entry) => (entry.isFile() && /\.ya?ml$/.test(entry.name) ? [entry.name] : []))
  return join(await Promise.all(files.sort(compareText).map((file) => readFolderFile(folder, file, name))))
}

async function readFolderFile(folder: string, file: string, name: string): Promise<Vocabulary> {
  const path = `${name}/${file}`
  try {
    const yaml = await readFile(resolve(folder, file), 'utf8')
    return file === DECISIONS_FILE
      ? { concepts: [], ...readDecisions(yaml, path) }
      : { ...readVocabularyFile(yaml, path), decisions: [] }
  } catch (error) {
    const message = `It could not be read: ${error instanceof Error ? error.message.split(',')[0] : String(error)}.`
    return { concepts: [], decisions: [], problems: [{ code: 'vocabulary-invalid', message, source: path }] }
  }
}

function join(parts: readonly Vocabulary[]): Vocabulary {
  return {
    concepts: parts.flatMap(({ concepts }) => concepts),
    decisions: parts.flatMap(({ decisions }) => decisions),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

/**
 * Reads one file: a YAML list of concepts, each with `id` and `labels`. The labels of a language are one text, or a list
 * that begins with the preferred one. The type is the first part of the id.
 *
 * @param path - For the problems.
 */
export function readVocabularyFile(yaml: string, path: string): Omit<Vocabulary, 'decisions'> {
  const { lineOf, problems, rows } = readYamlRows(yaml, path)
  const concepts: Concept[] = []
  for (const [place, row] of rows.entries()) {
    const concept = readConcept(row)
    if (concept !== undefined) {
      concepts.push(concept)
      continue
    }
    const line = lineOf(place)
    problems.push({
      code: 'concept-invalid',
      message: `Concept ${place + 1} was left out: it needs an id such as "topic/open-data" and labels such as { en: Open data }.`,
      source: path,
      ...(line !== undefined && { line }),
    })
  }
  return { concepts, problems }
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
