import type { IsInHead } from './article-head.ts'
import type { LinkedArticle } from './find-article.ts'
import { findVisibleDates, type SeenDate } from './find-visible-dates.ts'
import { type LinkedThing, linkedText } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import type { PageEvidence } from './page-evidence.ts'
import type { PageKind } from './page-kind.ts'
import { isPlausible, readMachineDate, toDay } from './read-machine-date.ts'
import { FOREIGN, ROLE, SETTING } from './setting.ts'

/** When a page was published and last changed, in ISO 8601; what it does not say is not here. */
export interface PageDates {
  readonly published?: string
  readonly updated?: string
}

/** What the dates are found in. */
export interface DateSources {
  readonly evidence: PageEvidence
  readonly article: LinkedArticle
  readonly isInHead: IsInHead
  readonly kind: PageKind
  readonly address: string | undefined
  /** Pieces of text behind bylines: a date there is the article's. */
  readonly bylineEnds: readonly number[]
}

/** So many dates that say nothing of what they are, each no further from the next, are a list. */
const MANY = 4
const FAR = 900
/** A title block has two: when published, when changed. */
const MAX_IN_HEAD = 2
/** What a page gives more often under one name is not its own. */
const MAX_VALUES = 20
const ADDRESS_DATE = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/

/**
 * Finds the dates of a page: for machines first, then those that readers see in the head of the article, then that in its
 * address. What JSON-LD says of the page around an article counts for changes only: most systems date every page.
 */
export function findPageDates(sources: DateSources): PageDates {
  const { evidence, article, kind, address } = sources
  const seen = findVisibleDates(evidence, sources.isInHead)
  const isArticle = kind === 'article'
  const published =
    linkedDate(article.article, ['datePublished', 'dateCreated']) ??
    (isArticle ? metaDate(evidence, META_NAMES.published) : undefined) ??
    (isArticle ? markedDate(evidence, ROLE.declaredPublished) : undefined) ??
    publishedOf(seen, sources) ??
    addressDate(address)
  const updated =
    linkedDate([...article.article, ...article.page], ['dateModified']) ??
    metaDate(evidence, META_NAMES.updated) ??
    markedDate(evidence, ROLE.declaredUpdated) ??
    seen.find(({ label }) => label === 'updated')?.iso
  return { ...(published !== undefined && { published }), ...(updated !== undefined && { updated }) }
}

function linkedDate(things: readonly LinkedThing[], properties: readonly string[]): string | undefined {
  for (const property of properties)
    for (const thing of things) {
      const iso = readMachineDate(linkedText(thing[property]) ?? '')
      if (iso !== undefined) return iso
    }
  return undefined
}

function metaDate({ metas }: PageEvidence, names: readonly string[]): string | undefined {
  for (const name of names)
    for (const value of metas.get(name)?.slice(0, MAX_VALUES) ?? []) {
      const iso = readMachineDate(value)
      if (iso !== undefined) return iso
    }
  return undefined
}

/** The first date that microdata or RDFa gives. */
function markedDate({ marks, pieces }: PageEvidence, role: number): string | undefined {
  for (const mark of marks) {
    if ((mark.role & role) === 0 || (mark.setting & FOREIGN & ~SETTING.hidden) !== 0) continue
    const { datetime, content } = mark.attribs
    for (const written of [datetime, content, pieces[mark.first]?.text]) {
      const iso = readMachineDate(written ?? '')
      if (iso !== undefined) return iso
    }
  }
  return undefined
}

function publishedOf(seen: readonly SeenDate[], { kind, bylineEnds }: DateSources): string | undefined {
  const said = seen.filter(({ label }) => label === 'published')
  const inHead = said.find(({ isHead }) => isHead)
  if (inHead !== undefined || kind !== 'article') return inHead?.iso
  const bare = seen.filter(({ label }) => label === 'none')
  const [first, ...more] = bare.filter(({ isHead }) => isHead)
  if (first !== undefined && more.length < MAX_IN_HEAD && !isList(first, bare)) return first.iso
  if (said[0] !== undefined) return said[0].iso
  return bare.find(({ piece }) => bylineEnds.some((end) => piece >= end - 1 && piece <= end + 1))?.iso
}

/** Many dates like the first, one soon after the other. */
function isList(first: SeenDate, bare: readonly SeenDate[]): boolean {
  const alike = bare.filter(({ isMarked }) => isMarked === first.isMarked)
  return alike.length >= MANY && alike.every(({ offset }, index) => offset - (alike[index - 1]?.offset ?? offset) < FAR)
}

/** `/2018/05/01/` in an address. */
function addressDate(address: string | undefined): string | undefined {
  const [, year = '', month = '', day = ''] = ADDRESS_DATE.exec(address ?? '') ?? []
  const iso = toDay(year, month, day)
  return iso !== undefined && isPlausible(iso) ? iso : undefined
}
