import type { CheerioAPI } from 'cheerio'
import type { Block } from '../../format.ts'
import { blocksFromHtml } from '../blocks-from-html.ts'
import { readJsonLd } from '../metadata/json-ld.ts'
import { jsonLdScripts } from './json-ld-scripts.ts'

/** Reads the text of an article that a page tells to machines (schema.org's `articleBody`); nothing if it tells none. */
export function readArticleBody($: CheerioAPI): Block[] {
  const scripts = jsonLdScripts($).filter((script) => script.includes('"articleBody"'))
  const bodies = readJsonLd(scripts).things.map(({ articleBody }) => articleBody)
  const body = bodies.find((value) => typeof value === 'string') ?? ''
  if (/<(p|br|div)\b/i.test(body) || /&#?\w+;/.test(body)) return blocksFromHtml(body)
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', text }))
}
