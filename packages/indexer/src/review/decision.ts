/** Where a vocabulary folder keeps the decisions of its librarian. */
export const DECISIONS_FILE = 'review.yaml'

/** What a librarian has decided on something that was unsure, or wrong. */
export type Decision =
  /** Concepts that are one, by id; the first is kept. */
  | { readonly same: readonly string[] }
  /** Concepts that are none of them another. */
  | { readonly different: readonly string[] }
  /** A concept that there is, or that is none: no name of such a thing. */
  | { readonly name: string; readonly accepted: boolean }
  /** The value of a facet that an article has, or has not. */
  | { readonly article: string; readonly facet: string; readonly value: string; readonly accepted: boolean }
