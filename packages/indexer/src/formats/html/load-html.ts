import { type CheerioAPI, load } from 'cheerio'
import { limitNesting } from './limit-nesting.ts'

/** Parses HTML as browsers do. */
export function loadHtml(html: string): CheerioAPI {
  return load(limitNesting(html))
}
