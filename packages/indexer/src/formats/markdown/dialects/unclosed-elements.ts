const TAG =
  /<(\/?)(script|style|textarea|title|xmp|plaintext|iframe|noembed|noframes|noscript|template|svg|math|object|applet|canvas|audio|video|select|button|option|dialog|map)(?=[\s/>])[^<>]*>/gi

/**
 * Takes out the start tags of elements whose content nobody sees, where no end tag follows: they would swallow the rest
 * of the page.
 */
export function dropUnclosedElements(text: string): string {
  if (!text.includes('<')) return text
  // Only in drawings and formulas does a slash close a tag.
  const tags = [...text.matchAll(TAG)].filter(([tag]) => !/^<(?:svg|math)[^<>]*\/>$/i.test(tag))
  const unclosed = new Set<number>()
  const ends = new Map<string, number>()
  for (const { 1: slash, 2: name = '', index } of tags.reverse()) {
    const key = name.toLowerCase()
    const closers = ends.get(key) ?? 0
    if (slash === '/') ends.set(key, closers + 1)
    else if (closers > 0) ends.set(key, closers - 1)
    else unclosed.add(index)
  }
  if (unclosed.size === 0) return text
  return text.replace(TAG, (tag: string, _slash: string, _name: string, index: number) =>
    unclosed.has(index) ? '' : tag,
  )
}
