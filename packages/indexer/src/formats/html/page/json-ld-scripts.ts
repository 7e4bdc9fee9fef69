import type { CheerioAPI } from 'cheerio'

/** Gives what a page says in JSON-LD, a text for each script. */
export function jsonLdScripts($: CheerioAPI): string[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => $(script).text())
}
