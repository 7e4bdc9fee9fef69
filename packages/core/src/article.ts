/** A stretch of an article's text: `[start, end)` in UTF-16 offsets, so that `text.slice(start, end)` is what it says. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a passage is, which decides whether it may be quoted: a heading, a caption or a footnote never is. */
export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quote'
  | 'table'
  | 'question'
  | 'caption'
  | 'footnote'
  | 'code'

/** One paragraph-sized unit: a paragraph, one list item, one table, one heading. */
export interface Passage extends Range {
  readonly kind: PassageKind
  /** Index into `Article.sections` of the innermost section; absent before the first heading. */
  readonly section?: number
  /** BCP 47, where it is another than the article's. */
  readonly language?: string
  /** The number that stands before a list item, a footnote or a paragraph, and is no part of the text: `7.`, `(b)`, `iv)`. */
  readonly marker?: string
}

/** What stands on one page. A passage may run on to the next. */
export interface Page extends Range {
  /** As printed or as the file says: `14`, `iv`. */
  readonly label: string
}

/** What stands under one heading, subsections included; it starts with the heading itself. */
export interface Section extends Range {
  readonly heading: string
  /** 1 to 6, as in HTML. */
  readonly level: number
  /** The fragment to link to, without `#`; unique in the article. */
  readonly anchor: string
}

/** Where a text names a concept. */
export interface Mention extends Range {
  /** Id of a {@link Concept}. */
  readonly concept: string
}

/** One value of one facet, with where it comes from. */
export interface FacetValue {
  /** A concept id, or a plain value such as `2018` or `da`. */
  readonly value: string
  /** `asserted` by the source's metadata, or `extracted` from its text. */
  readonly origin: 'asserted' | 'extracted'
  /** The words that say so; empty for an asserted value. */
  readonly evidence: readonly Range[]
  /** The words of the title that say so, as offsets into the title. */
  readonly inTitle?: readonly Range[]
  /** The words of the source's own summary that say so, as offsets into the summary. */
  readonly inSummary?: readonly Range[]
  /** 0 to 1, where it was estimated. */
  readonly confidence?: number
  /** Of an effect: whether it is told as what happened, or only as what is meant to. */
  readonly status?: 'observed' | 'planned'
  /** Of an effect: who says so, by the words of the text; `body` where no other is named. */
  readonly by?: 'body' | 'evaluation' | 'audit' | 'research'
  /** Of an effect: the figures that stand beside the evidence. */
  readonly figures?: readonly Range[]
}

/** A person by given and family name, or any other creator by its literal name. */
export type Creator = { readonly given?: string; readonly family: string } | { readonly literal: string }

/** The file that an article was read from. */
export interface ArticleSource {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string
  readonly format: string
  /** `sha256-` and the digest of the bytes in hexadecimal. */
  readonly hash: string
  readonly url?: string
  readonly publisher?: string
  readonly licence?: string
  /** What may be shown of it: all, quotes, or only what describes it. */
  readonly access: 'full' | 'quote' | 'metadata'
}

/** A normalised source: one text, and all that is known about it as ranges into that text. */
export interface Article {
  /** Front matter `id` or `slug`, else made from the path; unique in the corpus. */
  readonly id: string
  readonly title: string
  /** Plain text, NFC; headings stay where the source has them, the metadata title is not added. */
  readonly text: string
  /** BCP 47: `en`, `da`, `nb`, `nn`, `sv`; `und` where nothing tells. */
  readonly language: string
  /** CSL type: `article`, `report`, `webpage`, … */
  readonly type: string
  readonly creators: readonly Creator[]
  /** ISO 8601, as precise as known: `2018`, `2018-05`, `2018-05-01`. */
  readonly published?: string
  readonly updated?: string
  /** The source's own summary. */
  readonly summary?: string
  readonly source: ArticleSource
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  /** Every page of a source that has pages, in order, also those without text: the first is page 1, whatever its label. */
  readonly pages?: readonly Page[]
  /** Sorted by start, never overlapping. */
  readonly mentions: readonly Mention[]
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
  /** What the source's metadata said beside all this. */
  readonly metadata: Readonly<Record<string, unknown>>
  /** Id of the article that this one repeats, nearly word for word. */
  readonly duplicateOf?: string
  /** Id of the article that this one is a translation of. */
  readonly translationOf?: string
}

/**
 * A place in an article, in the terms of the W3C Web Annotation selectors:
 * the quote is the truth, the offsets are where it was found.
 */
export interface Citation extends Range {
  /** Id of the article. */
  readonly article: string
  /** The cited words, verbatim. */
  readonly quote: string
  /** Up to 32 characters before the quote. */
  readonly prefix: string
  /** Up to 32 characters after the quote. */
  readonly suffix: string
  /** Heading of the innermost section. */
  readonly section?: string
  /** Label of the page: `14`, `iv`. */
  readonly page?: string
  /** The fragment to link to, without `#`: `page=14` in a source with pages, else the section's. */
  readonly anchor?: string
}

/** A fault in material (a source, a query): data, never thrown. */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  /** The given path, or `query` or `filters`. */
  readonly source: string
  /** From 1. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
}

/** Every code a {@link Problem} may carry; `docs/problems.md` explains each. */
export type ProblemCode =
  | 'access-unknown'
  | 'article-duplicate'
  | 'article-empty'
  | 'catalogue-file'
  | 'catalogue-invalid'
  | 'catalogue-row'
  | 'concept-invalid'
  | 'country-unknown'
  | 'date-invalid'
  | 'decision-invalid'
  | 'encoding-guessed'
  | 'facet-value-ambiguous'
  | 'facet-value-unknown'
  | 'format-unknown'
  | 'front-matter-invalid'
  | 'front-matter-refused'
  | 'id-duplicate'
  | 'markdown-simplified'
  | 'needs-ocr'
  | 'query-bracket'
  | 'query-field'
  | 'query-limit'
  | 'query-modifier'
  | 'query-operator'
  | 'query-quote'
  | 'query-range'
  | 'source-failed'
  | 'source-too-large'
  | 'source-unreadable'
  | 'title-missing'
  | 'translation-unknown'
  | 'vocabulary-invalid'
