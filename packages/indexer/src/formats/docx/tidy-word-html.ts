import type { Cheerio, CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { loadHtml } from '../html/load-html.ts'

/** Longer lines in bold are sentences. */
const LONGEST_HEADING = 120

/**
 * Prepares what mammoth makes of a Word file: notes apart from the text, frames drawn as tables of one cell opened, and
 * lines in bold that stand above text as headings, which many writers use in place of styles.
 */
export function tidyWordHtml(html: string): string {
  const $ = loadHtml(html)
  $('img').remove()
  setNotesApart($)
  openFrames($)
  joinCells($)
  markHeadings($)
  return $.html()
}

/** Marks notes as Markdown's are, and takes out the numbers in the text and the arrows back. */
function setNotesApart($: CheerioAPI): void {
  $('a[id^="footnote-ref-"], a[id^="endnote-ref-"]').each((_, link) => {
    const mark = $(link).parent('sup')
    if (mark.length > 0) mark.remove()
    else $(link).remove()
  })
  $('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]').remove()
  $('li[id^="footnote-"], li[id^="endnote-"]').each((_, note) => {
    $(note).parent('ol').wrap('<section data-footnotes></section>')
    $(note).replaceWith($('<div></div>').append($(note).contents()))
  })
  // Each note wrapped its list once more.
  $('section[data-footnotes] section[data-footnotes]').each((_, section) => {
    $(section).replaceWith($(section).contents())
  })
  $('section[data-footnotes] > ol').each((_, list) => {
    $(list).replaceWith($(list).contents())
  })
}

/** A table of one cell is a frame around text. */
function openFrames($: CheerioAPI): void {
  $('table').each((_, table) => {
    const cells = $(table).find('td, th')
    if (cells.length === 1) $(table).replaceWith(cells.first().contents())
  })
}

/** Word has paragraphs in every cell; as text of a row they are one. */
function joinCells($: CheerioAPI): void {
  $('td li, th li').prepend('• ')
  $('td, th')
    .find('p, h1, h2, h3, h4, h5, h6, li, ul, ol')
    .each((_, block) => {
      $(block).replaceWith($('<span></span>').append($(block).contents(), ' '))
    })
}

function markHeadings($: CheerioAPI): void {
  let level = 1
  let hasStyled = false
  $('body *').each((_, node) => {
    const tag = node.tagName
    if (/^h[1-6]$/.test(tag) && $(node).text().trim() !== '') {
      level = Number(tag[1])
      hasStyled = true
      return
    }
    const line = headingLine($, node)
    if (line === undefined) return
    const text = line.text().replace(/\s+/g, ' ').trim()
    const own = levelOf(text, { hasStyled, isItem: tag !== 'p', level })
    $(node).replaceWith($(`<h${own}></h${own}>`).text(text))
  })
}

/** The line in bold that an element consists of, if text follows it. */
function headingLine($: CheerioAPI, node: Element): Cheerio<Element> | undefined {
  const isItem = node.tagName === 'ol' || node.tagName === 'ul'
  const line = isItem ? $(node).children('li') : $(node)
  if ((node.tagName !== 'p' && !isItem) || line.length !== 1) return undefined
  if ($(node).parents('table, li, blockquote, section, figcaption').length > 0) return undefined
  const text = line.text().replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > LONGEST_HEADING || !/\p{L}{2}/u.test(text) || /[.,;]$/.test(text)) return undefined
  return isAllBold($, line) && isFollowed($, node) ? line : undefined
}

/** Whether every letter is in bold or underlined. */
function isAllBold($: CheerioAPI, line: Cheerio<Element>): boolean {
  const rest = line.clone()
  rest.find('strong, b, u').remove()
  return rest.find('p, ul, ol, br').length === 0 && rest.text().trim() === '' && $(line).find('ul, ol, p').length === 0
}

/** Text follows, or another heading; a row of lines in bold alone is a form or a title page. */
function isFollowed($: CheerioAPI, node: Element): boolean {
  let next = $(node).next()
  while (next.length > 0 && next.text().trim() === '') next = next.next()
  return next.length > 0
}

/** "1.1" is a level below "1"; without a number a line in bold is below the last heading that has a style. */
function levelOf(
  text: string,
  { hasStyled, isItem, level }: { hasStyled: boolean; isItem: boolean; level: number },
): number {
  const number = /^\d{1,2}(?:\.\d{1,2})*(?=[.)]?\s)/.exec(text)?.[0]
  if (number !== undefined) return Math.min(6, number.split('.').length)
  if (isItem) return 1
  return hasStyled ? Math.min(6, level + 1) : 2
}
