import type { CheerioAPI } from 'cheerio'

/** What a page says of itself that tells what kind of page it is. */
export interface PageHints {
  /** As its metadata gives it; empty if it has none. */
  readonly title: string
  /** By Open Graph. */
  readonly isProduct: boolean
  /** By JSON-LD. */
  readonly describesProducts: boolean
  readonly describesList: boolean
}

/** Reads what a page says for machines of its kind. */
export function readPageHints($: CheerioAPI, title: string): PageHints {
  const scripts = $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text())
  return {
    title,
    isProduct: /product/i.test($('meta[property="og:type"]').attr('content') ?? ''),
    describesProducts: scripts.some((script) => /"Product\w*"/.test(script)),
    describesList: scripts.some((script) => /"(CollectionPage|ItemList)"/.test(script)),
  }
}
