/** What may stand between the cells of a line. */
export type Separator = ',' | ';' | '\t' | '|'

/** A list of files and what is known of them, as a table: nothing in it is read yet, and nothing of it is lost. */
export interface Catalogue {
  /** Lines above the names of the columns, such as a heading. They say nothing, and stay. */
  readonly above: readonly (readonly string[])[]
  /** Names of the columns, as written. */
  readonly columns: readonly string[]
  /** One a file or an address: cells in the order of the columns; those at the end that are empty may be missing. */
  readonly rows: readonly (readonly string[])[]
  readonly separator: Separator
  /** Hash of the file that this was read from, and that it may replace. */
  readonly hash?: string
}

/** The names under which a corpus folder may hold its catalogue, and the copy that is kept of the one before. */
export const CATALOGUE_NAME = /^catalogue\.(?:csv|tsv)$/i
export const CATALOGUE_COPY = /^catalogue\.(?:csv|tsv)\.bak$/i
