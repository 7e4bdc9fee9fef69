import { foldText } from './fold-text.ts'
import { type LinkedData, linkedNames, linkedText, typesOf } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import { isPersonName } from './names.ts'
import type { PageEvidence } from './page-evidence.ts'

/** Names of the site that a page is on, by its own word and by its address. */
export interface SiteNames {
  /** Tells a text that is the name of the site. */
  isSite(text: string): boolean
  /** Tells a text that is likely the site when it ends a title: it holds the name and little else, or a word of the address. */
  endsWithSite(text: string): boolean
  /** Tells a name that is the site's or its publisher's rather than a person's. */
  isBody(name: string): boolean
  /** Tells a text that begins or ends with a name of the site. */
  isNamedIn(text: string): boolean
}

/** A name that long says what the site is about as well. */
const MAX_NAME = 60
const MAX_WORDS = 5
/** A word of an address is one of a name if it is that long. */
const MIN_LABEL = 4
/** A page names few; more are those of others. */
const MAX_NAMES = 200
const MAX_THINGS = 500
const BODY = /(?:Organization|Corporation|WebSite)$/
/** Words of the names of servers that are not the site's. */
const SERVER = new Set(
  'www www2 m en da no sv nb blog blogs news shop store community forum forums docs developer support help com org net co gov edu io dk se uk us eu'.split(
    ' ',
  ),
)

/**
 * Collects the names of the site.
 *
 * @param address - Of the page.
 */
export function findSiteNames(
  { metas, title }: PageEvidence,
  linked: LinkedData,
  address: string | undefined,
): SiteNames {
  const names = new Set<string>()
  const bodies = new Set<string>()
  const labels = serverLabels(address)
  // Some pages give their own title as the name of the site.
  const titles = new Set([title, ...(metas.get('og:title') ?? [])].map(foldText))
  for (const name of META_NAMES.site) for (const value of metas.get(name) ?? []) addName(value)
  for (const thing of linked.things.slice(0, MAX_THINGS)) addThing(thing)
  return { isSite, endsWithSite, isBody, isNamedIn }

  function addThing(thing: Readonly<Record<string, unknown>>): void {
    const types = typesOf(thing)
    if (!types.includes('Person') && types.some((type) => BODY.test(type)))
      for (const name of [thing.name, thing.alternateName]) addName(linkedText(name))
    for (const { name, type } of linkedNames(thing.publisher, linked)) if (type !== 'Person') addName(name)
    for (const { name, type } of linkedNames(thing.author, linked))
      if (type !== undefined && BODY.test(type)) bodies.add(foldText(name))
  }

  function addName(name: string | undefined): void {
    const folded = foldText(name ?? '').replace(/ com$/, '')
    if (folded !== '' && !titles.has(folded) && names.size < MAX_NAMES) names.add(folded)
  }

  function isSite(text: string): boolean {
    const folded = foldText(text)
    if (folded === '' || names.has(folded)) return true
    const compact = folded.replaceAll(' ', '')
    return labels.some((label) => label === compact || label === compact.replace(/^the/, ''))
  }

  function endsWithSite(text: string): boolean {
    if (isSite(text)) return true
    const folded = foldText(text)
    if (text.length <= MAX_NAME)
      for (const name of names) if (isMostOf(name, folded) || isMostOf(folded, name)) return true
    const words = folded.split(' ')
    const compact = words.join('')
    const isNamed = (label: string): boolean => words.includes(label) || compact.startsWith(label)
    return words.length <= MAX_WORDS && labels.some((label) => label.length >= MIN_LABEL && isNamed(label))
  }

  function isBody(name: string): boolean {
    const folded = foldText(name)
    return names.has(folded) || bodies.has(folded) || (isSite(name) && !isPersonName(name))
  }

  function isNamedIn(text: string): boolean {
    const folded = foldText(text)
    return [...names, ...labels].some((name) => folded.startsWith(`${name} `) || folded.endsWith(` ${name}`))
  }
}

/** Tells whether a name stands at the beginning or the end of a text, and the rest is short. */
function isMostOf(name: string, text: string): boolean {
  if (name.length < 3 || text.length > 2.5 * name.length + 8) return false
  return text.startsWith(`${name} `) || text.endsWith(` ${name}`)
}

/** The words of the name of a server that are the site's: `agency` of `www.agency.gov`. */
function serverLabels(address: string | undefined): string[] {
  if (address === undefined || !URL.canParse(address)) return []
  const labels = new URL(address).hostname.split('.').filter((label) => !SERVER.has(label))
  return labels.map((label) => foldText(label).replaceAll(' ', '')).filter((label) => label.length >= 2)
}
