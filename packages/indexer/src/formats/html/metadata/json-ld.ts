import { decodeEntities } from './decode-entities.ts'
import { repairJson } from './repair-json.ts'

/** One thing of JSON-LD: an object with properties. */
export type LinkedThing = Readonly<Record<string, unknown>>

/** What the JSON-LD of a page says, ready to be asked. */
export interface LinkedData {
  /** Things that are or describe the page: those on top, in a graph, or called its main entity. */
  readonly things: readonly LinkedThing[]
  /** The first thing with this `@id`, however deep. */
  readonly byId: ReadonlyMap<string, LinkedThing>
}

/** A name, and what schema.org calls whose it is: `Person`, `Organization`. */
export interface LinkedName {
  readonly name: string
  readonly type?: string
}

/** A page has few; more are of no use and cost time. */
const MAX_THINGS = 20_000
const MAX_NAMES = 100
/** A longer text is the article itself. */
const MAX_TEXT = 10_000
/** Properties whose value is what the page is about, rather than something that it mentions. */
const MAIN = new Set(['@graph', 'mainEntity', 'mainEntityOfPage'])

/** Reads JSON-LD scripts; one that cannot be read even after repair says nothing. Walks without recursion. */
export function readJsonLd(scripts: readonly string[]): LinkedData {
  const things: LinkedThing[] = []
  const byId = new Map<string, LinkedThing>()
  const queue = scripts.slice(0, MAX_THINGS).map((script) => ({ value: parse(script), isMain: true }))
  for (let next = queue[0], index = 0; next !== undefined; next = queue[++index]) {
    const { value, isMain } = next
    if (Array.isArray(value)) for (const item of value) add(item, isMain)
    else if (isThing(value)) {
      const id = value['@id']
      const isReference = id !== undefined && Object.keys(value).length === 1
      if (isMain && !isReference) things.push(value)
      if (typeof id === 'string' && !isReference && !byId.has(id)) byId.set(id, value)
      // The questions of a list of them are no page of their own.
      const leadsOn = isMain && !typesOf(value).includes('FAQPage')
      for (const [key, inner] of Object.entries(value)) add(inner, leadsOn && MAIN.has(key))
    }
  }
  return { things, byId }

  function add(value: unknown, isMain: boolean): void {
    if (typeof value === 'object' && value !== null && queue.length < MAX_THINGS) queue.push({ value, isMain })
  }
}

/** Types of a thing, without the address of their vocabulary. */
export function typesOf(thing: LinkedThing): string[] {
  return listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? (type.split(/[/#:]/).at(-1) ?? []) : []))
}

/** A value as text, entities decoded; the first of a list. */
export function linkedText(value: unknown): string | undefined {
  for (const item of listOf(value)) {
    const plain = isThing(item) ? item['@value'] : item
    if (typeof plain !== 'string' && typeof plain !== 'number') continue
    const text = decodeEntities(String(plain).slice(0, MAX_TEXT)).replace(/\s+/g, ' ').trim()
    if (text !== '') return text
  }
  return undefined
}

/** Names of persons, bodies or other things, given as text, as objects, or by reference. */
export function linkedNames(value: unknown, { byId }: LinkedData): LinkedName[] {
  return listOf(value).flatMap((item): LinkedName[] => {
    if (!isThing(item)) {
      const name = linkedText(item)
      return name === undefined ? [] : [{ name }]
    }
    const id = item['@id']
    const thing = item.name === undefined && typeof id === 'string' ? (byId.get(id) ?? item) : item
    const [type] = typesOf(thing)
    return namesOf(thing).map((name) => ({ name, ...(type !== undefined && { type }) }))
  })
}

/** Tells an object from a text, a number or a list. */
export function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a list, of which the beginning is enough: things may refer to long ones many times. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_NAMES) : [value]
}

function namesOf(thing: LinkedThing): string[] {
  const names = listOf(thing.name).flatMap((name) => linkedText(isThing(name) ? (name.name ?? name) : name) ?? [])
  if (names.length > 0) return names
  const whole = [thing.givenName, thing.familyName].flatMap((part) => linkedText(part) ?? []).join(' ')
  return whole === '' ? [] : [whole]
}

function parse(script: string): unknown {
  return parseJson(script) ?? parseJson(repairJson(script))
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // There is enough else to read on a page.
    return undefined
  }
}
