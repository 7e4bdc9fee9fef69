import type { CheerioAPI } from 'cheerio'
import type { Block } from '../../format.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { describeBlocks } from './describe-blocks.ts'
import { findHiddenText, findPageText, type PageText } from './find-text.ts'
import { proseOf } from './page-elements.ts'
import { type PageHints, readPageHints } from './page-hints.ts'
import { readArticleBody } from './read-article-body.ts'
import { settleStreamedText } from './streamed-text.ts'
import { WEIGHTS } from './weights.ts'

/** Characters; what is found in a second place counts if there is less than this in the first. */
const LITTLE = 300
/** What is found in a second place counts if it is so much longer. */
const LONGER = 2

/**
 * Reads the main content of a page, without what stands around it: of an article its text, of a thread its posts, of a
 * list its entries. Where that is little, what waits to be shown by a script, or is told to machines only, is read.
 *
 * @param metadata - Of the page. Where it repeats its title or says who wrote, that is no part of its text.
 */
export function readPage($: CheerioAPI, metadata: Readonly<Record<string, unknown>>): Block[] {
  const hints = readPageHints($, metadata)
  settleStreamedText($)
  const shown = readText(findPageText($), hints)
  const others = [readArticleBody($), ...(lengthOf(shown) < LITTLE ? [readText(findHiddenText($), hints)] : [])]
  const longest = others.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a), [])
  const blocks = lengthOf(longest) > LONGER * lengthOf(shown) ? longest : shown
  return blocks.map(toBlock)
}

/** A page on which nothing is likely gives its prose. */
function readText(text: PageText | undefined, hints: PageHints): Block[] {
  if (text === undefined) return []
  const described = describeBlocks(text.blocks, text.body, hints)
  const chosen = chooseBlocks(described, WEIGHTS, hints.authors)
  const isNothing = !chosen.includes(true)
  return described.filter((block, index) => (isNothing ? block.features && proseOf(block) > 0 : chosen[index]))
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0)
}

function toBlock({ kind, text, level, anchor, language, marker }: Block): Block {
  return {
    kind,
    text,
    ...(level !== undefined && { level }),
    ...(anchor !== undefined && { anchor }),
    ...(language !== undefined && { language }),
    ...(marker !== undefined && { marker }),
  }
}
