/** Every code a {@link VidenError} may carry; `docs/problems.md` explains each. */
export type ErrorCode =
  | 'article-unknown'
  | 'concept-ambiguous'
  | 'concept-unknown'
  | 'corpus-empty'
  | 'corpus-missing'
  | 'evaluation-invalid'
  | 'facet-unknown'
  | 'file-missing'
  | 'file-unwritable'
  | 'index-damaged'
  | 'index-duplicate'
  | 'index-format'
  | 'index-version'
  | 'option-invalid'

/**
 * Misuse, thrown: a wrong option, a damaged index, an unknown article.
 * The message says what was expected, what came, and what to do.
 */
export class VidenError extends Error {
  override readonly name = 'VidenError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
