/** Names of meta elements by what they say, the most trustworthy first: Open Graph, Dublin Core, citation tags, analytics. */
export const META_NAMES = {
  title: [
    'og:title',
    'twitter:title',
    'dcterms.title',
    'dc.title',
    'citation_title',
    'headline',
    'parsely-title',
    'sailthru.title',
    'title',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'og:publish_date',
    'datepublished',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.available',
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
    'dc.date',
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'rnews:datepublished',
    'shareaholic:article_published_time',
    'publish_date',
    'publish-date',
    'publishdate',
    'published_at',
    'published_time',
    'publication_date',
    'publication-date',
    'publicationdate',
    'pubdate',
    'date.published',
    'w-published-date',
    'originalpublicationdate',
    'article_date_original',
    'datecreated',
    'date',
    'created',
  ],
  updated: [
    'article:modified_time',
    'article:modified',
    'og:article:modified_time',
    'og:updated_time',
    'og:modified_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'shareaholic:article_modified_time',
    'last-modified',
    'lastmod',
    'revised',
    'modified',
  ],
  creators: [
    'citation_author',
    'dcterms.creator',
    'dc.creator',
    'dc.contributor.author',
    'author',
    'article:author',
    'article:author_name',
    'og:author',
    'og:article:author',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'shareaholic:article_author_name',
    'bc:authors',
    'byl',
    'rnews:author',
    'authors',
  ],
  description: [
    'description',
    'og:description',
    'dcterms.description',
    'dcterms.abstract',
    'dc.description',
    'twitter:description',
    'citation_abstract',
  ],
  publisher: [
    'dcterms.publisher',
    'dc.publisher',
    'citation_publisher',
    'og:site_name',
    'application-name',
    'publisher',
  ],
  site: [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dcterms.publisher',
    'dc.publisher',
    'al:ios:app_name',
  ],
  language: ['dcterms.language', 'dc.language', 'language', 'inlanguage'],
  templateLanguage: ['content-language', 'og:locale'],
  topics: [
    'article:tag',
    'og:article:tag',
    'citation_keywords',
    'dcterms.subject',
    'dc.subject',
    'parsely-tags',
    'sailthru.tags',
    'news_keywords',
    'keywords',
  ],
  country: ['dcterms.spatial', 'dcterms.coverage'],
  licence: [
    'dcterms.license',
    'dc.rights.license',
    'license',
    'licence',
    'cc:license',
    'dcterms.rights',
    'dc.rights',
    'copyright.license',
  ],
  sources: ['dcterms.source', 'dc.source'],
  translationOf: ['translationof'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Gives all values of the first name of a property that has any. */
export function metaValues(
  metas: ReadonlyMap<string, readonly string[]>,
  property: keyof typeof META_NAMES,
): readonly string[] {
  for (const name of META_NAMES[property]) {
    const values = metas.get(name)
    if (values !== undefined) return values
  }
  return []
}

/** What one meta element says, under one name. */
export interface MetaContent {
  /** In lower case; without the prefix of schema.org, and Dublin Core as `dcterms.issued`. */
  readonly name: string
  readonly content: string
  /** Given by `itemprop` alone, so of the thing around it. */
  readonly isItem: boolean
  /** {@link SETTING} bits. */
  readonly setting: number
}

/** Dublin Core is written with a colon too. */
const DUBLIN_CORE = /^(dcterms|dct?)[:.]/
const SCHEMA = /^(?:schema:|https?:\/\/schema\.org\/)/

/** Reads a meta element: its content under each of its names. */
export function metaContents(attribs: Readonly<Record<string, string>>): Omit<MetaContent, 'setting'>[] {
  const { property, name, itemprop } = attribs
  const content = (attribs.content ?? attribs.value ?? '').replace(/\s+/g, ' ').trim()
  if (content === '') return []
  const isItem = property === undefined && name === undefined && itemprop !== undefined
  const names = (property ?? name ?? itemprop ?? attribs['http-equiv'] ?? '').toLowerCase().split(/\s+/)
  return names
    .filter((written) => written !== '')
    .map((written) => ({ name: written.replace(DUBLIN_CORE, '$1.').replace(SCHEMA, ''), content, isItem }))
}
