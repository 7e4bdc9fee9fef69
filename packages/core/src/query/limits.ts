/** Of a query, so many characters are read. */
export const MAX_CHARACTERS = 10_000

/** So many words, phrases and facet values of a query are searched, and so many words of one phrase. */
export const MAX_CLAUSES = 1_024

/** Brackets nest so deep. */
export const MAX_DEPTH = 64
