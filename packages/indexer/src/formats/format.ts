import type { PassageKind, Problem } from '@viden/core'
import type { Source } from '../source.ts'

/** A way to write articles, recognised by the ending of a path. */
export interface Format {
  /** As it stands in `article.source.format`. */
  readonly name: string
  /** With the dot, lower case. */
  readonly extensions: readonly string[]
  /** CSL type of its articles unless they say otherwise. */
  readonly type: string
  /** Reads a source. What is wrong with it becomes a problem; nothing is thrown for bad material. */
  parse(source: Source): Document | Promise<Document>
}

/** A parsed source: its metadata as given, and its text in blocks, boilerplate left out. */
export interface Document {
  /** Keys as in front matter; formats with metadata of their own translate it to these. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** As a page template or a word processor put it, which often knows no better; BCP 47 or a name of the language. */
  readonly templateLanguage?: string
  readonly blocks: readonly Block[]
  /** Labels of all pages, in order, of a source that has pages. */
  readonly pages?: readonly string[]
  readonly problems: readonly Problem[]
}

/** A paragraph, a heading, a list item, a table: what becomes one passage. */
export interface Block {
  readonly kind: PassageKind
  readonly text: string
  /** Of a heading, 1 to 6. */
  readonly level?: number
  /** Of a heading, where the source gives one. */
  readonly anchor?: string
  /** The number before a list item, a footnote or a paragraph: `7.`, `(b)`; none for a bullet. */
  readonly marker?: string
  /** As the source marks it; BCP 47 or a name of the language. */
  readonly language?: string
  /** The pages that it stands on: where in `text` each begins, and which of `Document.pages` it is, from 0. Never falling. */
  readonly pages?: readonly { readonly start: number; readonly page: number }[]
}
