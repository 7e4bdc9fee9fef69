import type { ArticleSource, Creator, Problem } from '@viden/core'
import { parseDate } from '../quantities/find-dates.ts'
import { quote } from '../quote.ts'
import { readLanguage } from './detect-language.ts'

/** What a source says of itself, in the terms of an Article; names of concepts are still names. */
export interface ReadMetadata {
  readonly id?: string
  readonly title?: string
  readonly language?: string
  readonly type?: string
  readonly creators: readonly Creator[]
  readonly published?: string
  readonly updated?: string
  readonly summary?: string
  readonly url?: string
  readonly publisher?: string
  readonly licence?: string
  readonly access: ArticleSource['access']
  readonly translationOf?: string
  /** Names that the source asserts, by the type of concept that they name. */
  readonly names: Readonly<Record<AssertedType, readonly string[]>>
  /** The rest, as given. */
  readonly metadata: Readonly<Record<string, unknown>>
}

/** Types of concepts that metadata asserts. */
export type AssertedType = 'place' | 'organisation' | 'topic'

/** What metadata may tell of a source. */
export type MetadataProperty = keyof typeof METADATA_KEYS

/** The names under which front matter gives each property, the first found taken. */
export const METADATA_KEYS = {
  id: ['id', 'slug'],
  title: ['title'],
  published: ['date', 'published', 'publishDate'],
  updated: ['updated', 'lastmod', 'modified'],
  creators: ['authors', 'author', 'creators'],
  summary: ['summary', 'deck', 'description', 'excerpt'],
  topic: ['topics', 'tags', 'categories', 'tag'],
  place: ['country', 'countries'],
  organisation: ['organisations', 'organisation', 'organizations', 'organization'],
  language: ['language', 'lang'],
  url: ['canonical', 'url', 'source_url'],
  publisher: ['publisher'],
  licence: ['licence', 'license'],
  type: ['type'],
  access: ['access'],
  translationOf: ['translationOf', 'translation_of'],
} as const

const ACCESS: readonly string[] = ['full', 'quote', 'metadata'] satisfies readonly ArticleSource['access'][]
/** Words that tell the name of a body from that of a person. */
const BODY =
  /\b(the|of|for|and|og|och|team|project|office|agency|department|ministry|institute|university|council|centre|center|group|lab|government|parliament|commission|authority|committee|service)\b/i

/** An academic degree or a licence to practise. */
const CREDENTIAL = /^(?:\p{Lu}{2,6}|Ph\.?\s?D\.?|M\.D\.|[BM]\.?Sc\.?)[®™]?$/u

/** Reads metadata; a value that makes no sense is left out and reported. */
export function readMetadata(
  raw: Readonly<Record<string, unknown>>,
  path: string,
): ReadMetadata & { problems: Problem[] } {
  const problems: Problem[] = []
  const used = new Set<string>()
  const first = (property: keyof typeof METADATA_KEYS): string | undefined => list(property)[0]
  const source = textList(raw.source)[0]
  const isAddress = source !== undefined && /^https?:\/\//.test(source)
  if (source !== undefined) used.add('source')
  const url = first('url') ?? (isAddress ? source : undefined)
  const publisher = first('publisher') ?? (isAddress ? undefined : source)
  const declared = first('language')
  const optional = {
    id: first('id'),
    title: first('title'),
    language: declared === undefined ? undefined : readLanguage(declared),
    type: first('type'),
    published: date('published'),
    updated: date('updated'),
    summary: first('summary'),
    url,
    publisher,
    licence: first('licence'),
    translationOf: first('translationOf'),
  }
  return {
    ...withoutUndefined(optional),
    creators: list('creators').map(readCreator),
    access: readAccess(),
    names: { place: list('place'), organisation: list('organisation'), topic: list('topic') },
    metadata: Object.fromEntries(Object.entries(raw).filter(([key]) => !used.has(key))),
    problems,
  }

  function list(property: keyof typeof METADATA_KEYS): string[] {
    let found: string[] = []
    for (const key of METADATA_KEYS[property]) {
      const values = textList(raw[key])
      if (found.length > 0 || values.length === 0) continue
      used.add(key)
      found = values
    }
    return found
  }

  function date(property: 'published' | 'updated'): string | undefined {
    const given = first(property)
    if (given === undefined) return undefined
    const iso = parseDate(given)
    if (iso === undefined)
      problems.push({
        code: 'date-invalid',
        message: `${quote(given)} is not a date that can be read in one way only; the article has none. Write it as 2018-05-01.`,
        source: path,
      })
    return iso
  }

  function readAccess(): ArticleSource['access'] {
    const given = first('access') ?? 'full'
    if (isAccess(given)) return given
    problems.push({
      code: 'access-unknown',
      message: `${quote(given)} is none of ${ACCESS.join(', ')}; it was taken as metadata, the narrowest.`,
      source: path,
    })
    return 'metadata'
  }
}

/** Whether a text says what may be shown of a source. */
export function isAccess(value: string): value is ArticleSource['access'] {
  return ACCESS.includes(value)
}

/** How YAML writes that there is nothing. */
const NOTHING = new Set(['', '~', 'null', 'Null', 'NULL'])

/** Texts of a value: one, or several in a list; anything else says nothing here. */
function textList(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((item) => (typeof item === 'object' && item !== null && 'name' in item ? item.name : item))
    .flatMap((item) => {
      const text = cleanText(item)
      return text === undefined || NOTHING.has(text) ? [] : [text]
    })
}

/** A text in one line without control characters, which have no place in a title and would act on a terminal. */
function cleanText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return value
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** "Sophie Løhde" and "Løhde, Sophie" are a person; "bbrantley" and "The Viden project" are names as they stand. */
export function readCreator(name: string): Creator {
  const [family, given, ...more] = name.split(',').map((part) => part.trim())
  // "Jane Smith, MD" is no surname with a given name behind it.
  const isInverted = more.length === 0 && !(family?.includes(' ') && CREDENTIAL.test(given ?? ''))
  if (family && given && isInverted && !BODY.test(name)) return { given, family }
  const words = name.split(/\s+/)
  const last = words.at(-1)
  const isPerson =
    given === undefined &&
    words.length >= 2 &&
    words.length <= 4 &&
    !BODY.test(name) &&
    words.every((word) => /^\p{Lu}/u.test(word))
  return isPerson && last !== undefined ? { given: words.slice(0, -1).join(' '), family: last } : { literal: name }
}

function withoutUndefined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // Object.entries forgets which key has which type; only keys are dropped here.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }
}
