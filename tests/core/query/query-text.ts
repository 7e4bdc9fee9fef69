import fc from 'fast-check'

const pieces = [
  ...['lab', 'Labs', 'design', 'open', 'the', 'og', 'Løhde', 'e-Residency', "MindLab's", '2018', 'x', '…'],
  ...['AND', 'OR', 'NOT', 'and', 'AND.', '(', ')', '"', '“', '”', '-', '+', '*', ':', '/', ' ', ' ', ' ', '\t'],
  ...['title:', 'TITLE:', 'author:', 'body:', 'colour:', '://', '(lab ', ' AND ', ' OR ', ' NOT ', ' -', ' +'],
]

/** Texts that look like queries, odd ones more often than people type them, and any text at all. */
export const queryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
