import type { CheerioAPI } from 'cheerio'
import { jsonLdScripts } from './json-ld-scripts.ts'

/** What a page says of itself that tells what kind of page it is, and what in it repeats its metadata. */
export interface PageHints {
  /** Empty if it has none. */
  readonly title: string
  readonly authors: readonly string[]
  /** By Open Graph. */
  readonly isProduct: boolean
  /** By JSON-LD. */
  readonly describesProducts: boolean
  readonly describesList: boolean
}

/** Reads what a page says of itself for machines. */
export function readPageHints($: CheerioAPI, metadata: Readonly<Record<string, unknown>>): PageHints {
  const { title, authors } = metadata
  const scripts = jsonLdScripts($)
  return {
    title: typeof title === 'string' ? title : '',
    authors: Array.isArray(authors) ? authors.filter((author) => typeof author === 'string') : [],
    isProduct: /product/i.test($('meta[property="og:type"]').attr('content') ?? ''),
    describesProducts: scripts.some((script) => /"Product\w*"/.test(script)),
    describesList: scripts.some((script) => /"(CollectionPage|ItemList)"/.test(script)),
  }
}
