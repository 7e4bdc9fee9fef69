import type { Citation } from '../article.ts'
import { creatorName } from '../creator-name.ts'
import type { ArticleCard } from '../results/search.ts'

/** What a footnote says of an article and of a place in it, apart from title and address, in reading order. */
export interface PlaceDescription {
  /** `Sophie Løhde, MindLab`; empty where none is known. */
  readonly creators: string
  /** `MindLab, 2018, “How it ended”, p. 14`: publisher, year, section, page, as far as known. */
  readonly details: string
}

/** More creators are told by the first of them. */
const CREATORS = 3

/** Describes where a quote stands. */
export function describePlace(
  { creators, published, source: { publisher }, title }: ArticleCard,
  { page, section }: Citation,
): PlaceDescription {
  const names = creators.map(creatorName)
  const details = [
    names.includes(publisher ?? '') ? undefined : publisher,
    published?.slice(0, 4),
    section && section !== title && `“${section.trim()}”`,
    page && `p.\u00a0${page}`,
  ]
  return {
    creators: names.length > CREATORS ? `${names[0]} et al.` : names.join(', '),
    details: details.filter(Boolean).join(', '),
  }
}
