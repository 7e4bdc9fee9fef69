/** A link by the title of a page, or with an exclamation mark, what stands in its place. `[[1]](#note)` is a link of Markdown. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,400}?)(?:\\?\|([^[\]\n]{1,400}))?\]\](?!\()/g
const COMMENT = /(?<![\w%])%%(?!%)(?:(?!%%|\n[ \t]*\n)[\s\S])*%%(?![\w%])/g
const COMMENT_BLOCK = /^%%[ \t]*\n(?:(?!%%[ \t]*$).*\n)*?%%[ \t]*$/gm
/** The name of a paragraph, at its end. */
const BLOCK_ID = /[ \t]\^[0-9a-f]{6}[ \t]*$/gm

/** Links, embedded pages, comments and names of blocks of Obsidian. */
export function readObsidian(text: string): string {
  const prose = text.includes('%%') ? text.replace(COMMENT_BLOCK, '').replace(COMMENT, '') : text
  const linked = !prose.includes('[[') ? prose : prose.replace(WIKI_LINK, writeLink)
  return linked.replace(BLOCK_ID, '')
}

function writeLink(found: string, embeds: string, page: string, words: string | undefined): string {
  if (embeds === '!') return ''
  // A number in double brackets is a note, and what begins with a space is code.
  if (/^(?:\s|\d+$)/.test(page)) return found
  if (words !== undefined) return words.trim()
  const [title = '', ...headings] = page.split('#')
  return (title.trim() || headings.at(-1) || '').replace(/^\^.*/, '')
}
