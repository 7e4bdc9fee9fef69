import type { Element } from 'domhandler'

/** Longer names are generated; they say nothing. */
const LONGEST = 1_000

/**
 * Splits the class names and the id of an element into their words, adjacent words also joined:
 * `entry-content siteNav` is entry, content, entrycontent, site, nav, sitenav.
 */
export function classWords({ attribs: { class: classes = '', id = '' } }: Element): readonly string[] {
  if (classes === '' && id === '') return []
  const names = `${classes} ${id}`
    .slice(0, LONGEST)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
  const words: string[] = []
  for (const name of names.split(/\s+/)) {
    let before = ''
    for (const word of name.split(/[^\p{Ll}]+/u)) {
      if (word === '') continue
      words.push(word)
      if (before !== '') words.push(before + word)
      before = word
    }
  }
  return words
}
