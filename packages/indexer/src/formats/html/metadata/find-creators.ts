import type { IsInHead } from './article-head.ts'
import type { LinkedArticle } from './find-article.ts'
import { findBiographies } from './find-biographies.ts'
import type { Byline } from './find-bylines.ts'
import { foldText } from './fold-text.ts'
import { type LinkedData, linkedNames } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import { isPersonName } from './names.ts'
import type { PageEvidence } from './page-evidence.ts'
import type { PageKind } from './page-kind.ts'
import { readDeclaredNames } from './read-byline.ts'
import { ELSEWHERE } from './setting.ts'
import type { SiteNames } from './site-names.ts'

/** What the creators are found in. */
export interface CreatorSources {
  readonly evidence: PageEvidence
  readonly linked: LinkedData
  readonly article: LinkedArticle
  readonly sites: SiteNames
  readonly isInHead: IsInHead
  readonly kind: PageKind
  /** The best first. */
  readonly bylines: readonly Byline[]
}

const MAX_CREATORS = 100
/** Characters that may stand before a name to say that it is the author's. */
const MAX_LABEL = 20

/**
 * Finds who wrote: whom the page declares for machines, unless a byline names others or more; else the byline; else the one
 * person whose life it tells. A site is the author of its pages only where readers see that. A page that nobody signed has
 * no creators.
 */
export function findCreators(sources: CreatorSources): readonly string[] {
  const { bylines, evidence, isInHead, kind, sites } = sources
  const [byline] = bylines
  const declared = declaredCreators(sources).filter((name) => !sites.isBody(name) || isShown(name, sources))
  if (declared.some((name) => !sites.isBody(name))) return choose(declared, byline)
  if (byline?.names.some(isPersonName)) return byline.names
  const told = kind === 'article' ? findBiographies(evidence, isInHead) : []
  if (told.length > 0) return told
  return declared.length > 0 ? declared : (byline?.names ?? [])
}

/** A declaration often names the first author only, or who put the text on the site. */
function choose(declared: readonly string[], byline: Byline | undefined): readonly string[] {
  if (byline === undefined || !byline.names.some(isPersonName)) return declared
  const isSaid = (name: string): boolean => byline.names.some((other) => isSame(name, other))
  if (declared.every(isSaid)) return byline.names.length > declared.length ? byline.names : declared
  return byline.isLabelled && byline.isHead && !declared.some(isSaid) ? byline.names : declared
}

function declaredCreators({ evidence, linked, article, kind }: CreatorSources): string[] {
  for (const thing of article.article) {
    const given = linkedNames(thing.author ?? thing.creator, linked)
    const persons = given.filter(({ type }) => type !== 'Organization')
    const names = (persons.length > 0 ? persons : given).flatMap(({ name }) => readDeclaredNames(name))
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_CREATORS)
  }
  if (kind !== 'article') return []
  for (const property of META_NAMES.creators) {
    const names = (evidence.metas.get(property) ?? []).slice(0, MAX_CREATORS).flatMap(readDeclaredNames)
    if (names.length > 0) return [...new Set(names)].slice(0, MAX_CREATORS)
  }
  return []
}

/** Tells a name that readers see, in a byline or on a line of its own in the head of the article. */
function isShown(name: string, { evidence, isInHead, bylines }: CreatorSources): boolean {
  if (bylines.some(({ names }) => names.some((other) => isSame(name, other)))) return true
  const folded = foldText(name)
  const isFit = (text: string): boolean =>
    text.length < name.length + MAX_LABEL && readDeclaredNames(text).some((other) => foldText(other) === folded)
  return evidence.pieces.some(
    ({ text, setting }, piece) => (setting & ELSEWHERE) === 0 && isInHead(piece) && isFit(text),
  )
}

/** The same name, or one with a title before it. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [foldText(a), foldText(b)]
  return first === second || first.endsWith(` ${second}`) || second.endsWith(` ${first}`)
}
