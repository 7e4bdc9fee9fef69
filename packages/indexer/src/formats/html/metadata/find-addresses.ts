import type { PageEvidence } from './page-evidence.ts'

/** Where a page lives, and where its translations do. */
export interface PageAddresses {
  /** The canonical address, absolute. */
  readonly url?: string
  /** Absolute addresses of the page in other languages, by language code in lower case. */
  readonly alternates?: Readonly<Record<string, string>>
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/
const MAX_ALTERNATES = 1_000
const MAX_ADDRESS = 4_000

/**
 * Finds the canonical address of a page and those of its translations. Relative ones are resolved against where the page was
 * saved from. A page deep in a site that calls the first page canonical is mistaken.
 *
 * @param source - Where the page was saved from, if that is known.
 */
export function findAddresses(evidence: PageEvidence, source: string | undefined): PageAddresses {
  const { base, links, metas } = evidence
  const saved = resolve(source ?? evidence.savedFrom ?? '', undefined)
  const root = resolve(base ?? '', saved) ?? saved
  const isFit = (address: string | undefined): address is string => address !== undefined && !isMistaken(address, saved)
  const canonical = links.find(({ rel, href }) => rel.includes('canonical') && isFit(resolve(href, root)))?.href
  const url = [canonical, ...(metas.get('og:url') ?? []).slice(0, 1), saved]
    .map((address) => resolve(address ?? '', root))
    .find(isFit)
  const alternates = new Map<string, string>()
  for (const { rel, href, hreflang = '' } of links) {
    const language = hreflang.trim().toLowerCase()
    if (!rel.includes('alternate') || !LANGUAGE.test(language) || alternates.has(language)) continue
    const address = resolve(href, root ?? url)
    if (address !== undefined && alternates.size < MAX_ALTERNATES) alternates.set(language, address)
  }
  return {
    ...(url !== undefined && { url }),
    ...(alternates.size > 0 && { alternates: Object.fromEntries(alternates) }),
  }
}

/** An absolute address of the web, or nothing. */
function resolve(address: string, root: string | undefined): string | undefined {
  if (address === '' || address.length > MAX_ADDRESS || !URL.canParse(address, root)) return undefined
  const url = new URL(address, root)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

function isMistaken(address: string, source: string | undefined): boolean {
  return source !== undefined && isFirstPage(new URL(address)) && !isFirstPage(new URL(source))
}

function isFirstPage({ pathname, search }: URL): boolean {
  return pathname === '/' && search === ''
}
