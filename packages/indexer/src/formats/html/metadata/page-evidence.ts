/** A stretch of text within one element: what stands between two tags. */
export interface Piece {
  /** Its text in one line; of a long one the beginning. */
  readonly text: string
  /** Number of the block that it stands in: two pieces of one number share a line. */
  readonly line: number
  /** No white space stands between it and the piece before. */
  readonly glued: boolean
  /** Characters of text that stand before it on the page. */
  readonly offset: number
  /** {@link SETTING} bits. */
  readonly setting: number
}

/** An element that may say something about the article. */
export interface Mark {
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  /** {@link ROLE} bits. */
  readonly role: number
  /** {@link SETTING} bits, its own included. */
  readonly setting: number
  /** Its pieces of text: `[first, end)`. */
  readonly first: number
  readonly end: number
}

/** One `link` element, or one `a` with a `rel`. */
export interface PageLink {
  readonly rel: readonly string[]
  readonly href: string
  readonly hreflang?: string
}

/** What a page says of itself in any way, collected in one walk, nothing judged. */
export interface PageEvidence {
  /** Of the `html` element. */
  readonly language?: string
  /** Of the `base` element. */
  readonly base?: string
  /** Where a browser says that it saved the page from. */
  readonly savedFrom?: string
  /** Of the `title` element. */
  readonly title: string
  /** Contents of meta elements by lower-case name, in order; what microdata says of other things than the page is not here. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly links: readonly PageLink[]
  /** The text of each JSON-LD script. */
  readonly scripts: readonly string[]
  readonly pieces: readonly Piece[]
  readonly marks: readonly Mark[]
}

/** The text of some pieces, a line each where the page has one. */
export function textOf(pieces: readonly Piece[], first: number, end: number): string {
  let text = ''
  for (let at = first; at < end; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (at > first) text += piece.line !== pieces[at - 1]?.line ? '\n' : piece.glued ? '' : ' '
    text += piece.text
  }
  return text
}

/** The text of some pieces, each on a line of its own. */
export function linesOf(pieces: readonly Piece[], first: number, end: number): string {
  return pieces
    .slice(first, end)
    .map(({ text }) => text)
    .join('\n')
}
