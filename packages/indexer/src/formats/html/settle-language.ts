import type { Block, Document } from '../format.ts'

/**
 * Settles the language of a page: that which most of its text is marked as, else that of its template. Only blocks in
 * another language stay marked.
 *
 * @param template - As the page declares it on its `html` element.
 */
export function settleLanguage(
  blocks: readonly Block[],
  template: string | undefined,
): Pick<Document, 'blocks' | 'templateLanguage'> {
  const own = mostMarked(blocks) ?? template
  if (own === undefined) return { blocks }
  const isOwn = (language: string): boolean => codeOf(language) === codeOf(own)
  return {
    templateLanguage: own,
    blocks: blocks.map(({ language, ...block }) =>
      language === undefined || isOwn(language) ? block : { ...block, language },
    ),
  }
}

/** What more than half of the text is marked as. */
function mostMarked(blocks: readonly Block[]): string | undefined {
  const lengths = new Map<string | undefined, number>()
  let whole = 0
  for (const { text, language } of blocks) {
    whole += text.length
    lengths.set(language, (lengths.get(language) ?? 0) + text.length)
  }
  return [...lengths].find(([, length]) => length > whole / 2)?.[0]
}

/** `en` of `en-GB`. */
function codeOf(tag: string): string {
  return tag
    .trim()
    .toLowerCase()
    .replace(/[-_].*$/, '')
}
