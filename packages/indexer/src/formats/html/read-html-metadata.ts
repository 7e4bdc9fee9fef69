import type { CheerioAPI } from 'cheerio'

/** Metadata of pages by the front-matter key that it stands for, the most trustworthy name first. */
const META: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'dcterms.title', 'dc.title', 'citation_title'],
  date: [
    'article:published_time',
    'dcterms.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'citation_publication_date',
    'datepublished',
  ],
  updated: ['article:modified_time', 'dcterms.modified', 'og:updated_time', 'datemodified'],
  authors: ['citation_author', 'dcterms.creator', 'dc.creator', 'article:author', 'author'],
  description: ['description', 'og:description', 'dcterms.description', 'dc.description'],
  publisher: ['dcterms.publisher', 'dc.publisher', 'og:site_name', 'application-name'],
  language: ['dcterms.language', 'dc.language', 'content-language'],
  topics: ['article:tag', 'citation_keywords', 'dcterms.subject', 'dc.subject', 'keywords'],
  country: ['dcterms.spatial', 'dcterms.coverage'],
  licence: ['dcterms.license', 'dcterms.rights', 'dc.rights'],
  sources: ['dcterms.source', 'dc.source'],
  translationOf: ['translationof'],
}
/** Keys of which a page may give several, one element each or with commas. */
const SEVERAL = new Set(['authors', 'topics', 'country', 'sources'])
const WITH_COMMAS = new Set(['topics', 'country'])

/**
 * Reads what a page says of itself: JSON-LD first, then meta elements, links, `<html lang>`, `<time>`, headings.
 * The result has the keys of front matter.
 */
export function readHtmlMetadata($: CheerioAPI): Record<string, unknown> {
  const metas = readMetas($)
  const linked = readJsonLd($)
  const metadata: Record<string, unknown> = {}
  for (const [key, names] of Object.entries(META)) {
    const values = names.map((name) => metas.get(name)).find((found) => found !== undefined) ?? []
    const value = SEVERAL.has(key) ? splitValues(key, values) : values[0]
    if (value !== undefined && value.length > 0) metadata[key] = value
  }
  for (const [key, value] of Object.entries(linked)) metadata[key] = value
  const title = titleOf($, metadata)
  if (title !== '') metadata.title = title
  const own = {
    date: $('time[datetime]').first().attr('datetime'),
    language: $('html').attr('lang'),
    url: $('link[rel="canonical"]').attr('href') ?? metas.get('og:url')?.[0],
    licence: $('link[rel="license"]').attr('href') ?? $('a[rel~="license"]').attr('href'),
  }
  for (const [key, value] of Object.entries(own))
    if (value?.trim() && metadata[key] === undefined) metadata[key] = value.trim()
  return metadata
}

function readMetas($: CheerioAPI): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const element of $('meta[content]').toArray()) {
    const { name, property, itemprop, content = '' } = element.attribs
    const key = (property ?? name ?? itemprop ?? element.attribs['http-equiv'] ?? '').toLowerCase()
    if (key === '' || content.trim() === '') continue
    metas.set(key, [...(metas.get(key) ?? []), content.trim()])
  }
  return metas
}

function splitValues(key: string, values: readonly string[]): string[] {
  if (!WITH_COMMAS.has(key)) return [...values]
  return values.flatMap((value) => value.split(/\s*[,;]\s*/)).filter((value) => value !== '')
}

/** The declared title, else the heading of the page if its title begins with it, else its title; without the site's name. */
function titleOf($: CheerioAPI, { publisher, title: declared }: Record<string, unknown>): string {
  const title = $('head > title').first().text().replace(/\s+/g, ' ').trim()
  const heading = $('h1').first().text().replace(/\s+/g, ' ').trim()
  if (typeof declared === 'string') return withoutSite(declared, publisher)
  if (heading !== '' && title.toLowerCase().startsWith(heading.toLowerCase())) return heading
  return withoutSite(title, publisher) || heading
}

function withoutSite(title: string, site: unknown): string {
  const [, own, last] = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]+)$/.exec(title) ?? []
  const isSite = typeof site === 'string' && last?.trim().toLowerCase() === site.toLowerCase()
  return isSite && own !== undefined ? own : title
}

/** Types of schema.org that describe an article, and those that describe the page around it. */
const TYPES = [/^(\w*Article|BlogPosting|Report)$/, /^(WebPage|CreativeWork)$/]
const MAX_JSON = 1_000_000

function readJsonLd($: CheerioAPI): Record<string, unknown> {
  const scripts = $('script[type="application/ld+json"]').toArray()
  const nodes = scripts.flatMap((script) => jsonLdNodes($(script).text()))
  const isOf = (node: Record<string, unknown>, type: RegExp): boolean =>
    [node['@type']].flat().some((own) => typeof own === 'string' && type.test(own))
  const [node] = TYPES.flatMap((type) => nodes.filter((candidate) => isOf(candidate, type)))
  if (node === undefined) return {}
  const found: Record<string, unknown> = {
    title: textOf(node.headline),
    date: textOf(node.datePublished),
    updated: textOf(node.dateModified),
    authors: namesOf(node.author),
    description: textOf(node.description),
    publisher: namesOf(node.publisher)?.[0],
    language: textOf(node.inLanguage),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

function jsonLdNodes(json: string): Record<string, unknown>[] {
  if (json.length > MAX_JSON) return []
  try {
    const value: unknown = JSON.parse(json)
    return [value]
      .flat()
      .flatMap((node) => (isObject(node) ? [node, ...[node['@graph'] ?? []].flat().filter(isObject)] : []))
  } catch {
    // A page with broken JSON-LD is a page without: there is enough else to read.
    return []
  }
}

function namesOf(value: unknown): string[] | undefined {
  const names = [value].flat().flatMap((node) => (isObject(node) ? (textOf(node.name) ?? []) : (textOf(node) ?? [])))
  return names.length === 0 ? undefined : names
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
