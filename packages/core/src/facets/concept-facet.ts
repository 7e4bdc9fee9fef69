/** The facet that every index has: the concepts that an article names, or that its metadata asserts. */
export const CONCEPT_FACET = 'concept'
