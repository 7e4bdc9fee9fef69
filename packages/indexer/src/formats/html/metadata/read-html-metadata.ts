import type { CheerioAPI } from 'cheerio'
import type { Document } from '../../format.ts'
import { findHead } from './article-head.ts'
import { collectEvidence } from './collect-evidence.ts'
import { findAddresses } from './find-addresses.ts'
import { findArticle, type LinkedArticle } from './find-article.ts'
import { findBylines } from './find-bylines.ts'
import { findCreators } from './find-creators.ts'
import { findLanguage, findTemplateLanguage } from './find-language.ts'
import { findLicence } from './find-licence.ts'
import { findPageDates } from './find-page-dates.ts'
import { findTitle } from './find-title.ts'
import { findTopics, splitList } from './find-topics.ts'
import { findType } from './find-type.ts'
import { type LinkedData, linkedNames, linkedText, readJsonLd } from './json-ld.ts'
import { META_NAMES, metaValues } from './meta-elements.ts'
import type { PageEvidence } from './page-evidence.ts'
import { findPageKind } from './page-kind.ts'
import { findSiteNames } from './site-names.ts'

/** A byline seldom stands more than twice on a page. */
const MAX_BYLINES = 10

/**
 * Reads what a page says of itself, for machines and for readers. The metadata has the keys of front matter, and holds
 * nothing that could not be read: what is missing, the page does not say.
 *
 * @param source - Where the page was saved from, if that is known.
 */
export function readHtmlMetadata($: CheerioAPI, source?: string): Pick<Document, 'metadata' | 'templateLanguage'> {
  const evidence = collectEvidence($)
  const { metas } = evidence
  const linked = readJsonLd(evidence.scripts)
  const titles = META_NAMES.title.flatMap((name) => metas.get(name)?.[0] ?? [])
  const article = findArticle(linked, [...titles, evidence.title])
  const { url, alternates } = findAddresses(evidence, source)
  const address = source ?? url
  const kind = findPageKind(evidence, linked, article, address)
  const sites = findSiteNames(evidence, linked, address)
  const headlines = article.article.flatMap((thing) => linkedText(thing.headline) ?? [])
  const title = findTitle(evidence, {
    declared: [...headlines, ...titles],
    sites,
    isHome: kind === 'home',
    isSigned: isSigned(evidence, article),
    address,
  })
  const isInHead = findHead(evidence, title?.heading)
  const bylines = findBylines(evidence, isInHead, kind === 'article')
  const authors = findCreators({ evidence, linked, article, sites, isInHead, kind, bylines })
  const own = bylines.filter(({ names }) => names.some((name) => authors.includes(name)))
  const bylineEnds = own.slice(0, MAX_BYLINES).map(({ end }) => end)
  const { published, updated } = findPageDates({ evidence, article, isInHead, kind, address, bylineEnds })
  const metadata = withoutNothing({
    title: title?.title,
    date: published,
    updated,
    authors,
    description: findDescription(evidence, article),
    publisher: findPublisher(evidence, article, linked),
    language: findLanguage(evidence),
    topics: findTopics(evidence, article, linked),
    // Coordinates and periods are given under the same names.
    country: splitList(metaValues(metas, 'country')).filter((place) => !/\d/.test(place)),
    url,
    licence: findLicence(evidence, article),
    type: findType(evidence, article, kind),
    sources: metaValues(metas, 'sources'),
    translationOf: metaValues(metas, 'translationOf')[0],
    alternates,
  })
  const templateLanguage = findTemplateLanguage(evidence, article)
  return { metadata, ...(templateLanguage !== undefined && { templateLanguage }) }
}

/** Tells a page that is signed or dated for machines, as articles are and lists are not. */
function isSigned({ metas }: PageEvidence, { article }: LinkedArticle): boolean {
  return article.length > 0 || metaValues(metas, 'published').length > 0 || metaValues(metas, 'creators').length > 0
}

function findDescription({ metas }: PageEvidence, { article, page }: LinkedArticle): string | undefined {
  for (const { description } of [...article, ...page]) {
    const text = linkedText(description)
    if (text !== undefined) return text
  }
  return metaValues(metas, 'description')[0]
}

function findPublisher(
  { metas }: PageEvidence,
  { article, page }: LinkedArticle,
  linked: LinkedData,
): string | undefined {
  for (const { publisher } of [...article, ...page]) {
    const [body] = linkedNames(publisher, linked)
    if (body !== undefined && !/^https?:/.test(body.name)) return body.name
  }
  return metaValues(metas, 'publisher').find((name) => !/^https?:/.test(name))
}

function withoutNothing(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)))
}
