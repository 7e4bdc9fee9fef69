import fc from 'fast-check'

/** Facets that {@link queryText} names. */
export const FACETS = ['country', 'published', 'TOPIC', '年', 'title']

const pieces = [
  ...['lab', 'Labs', 'design', 'open', 'the', 'og', 'Løhde', 'e-Residency', 'GOV.UK', "MindLab's", '2018', 'x', '…'],
  ...['AND', 'OR', 'NOT', 'and', 'AND.', '(', ')', '"', '“', '”', '-', '+', '*', ':', '/', ' ', ' ', ' ', '\t'],
  ...['title:', 'TITLE:', 'author:', 'body:', 'colour:', '://', '(lab ', ' AND ', ' OR ', ' NOT ', ' -', ' +'],
  ...[
    '~',
    '^',
    '~1',
    '~3',
    '^2',
    '^0.5',
    '^1',
    '^0',
    '^.00001',
    '"near by"~5',
    '"a"~',
    '(a b)^2',
    '.',
    '..',
    '<',
    '>=',
  ],
  ...[
    'country:',
    'Country:DK',
    'country:"New Zealand"',
    'country:(',
    'country:(DK OR NO)',
    '-country:SE',
    'DK',
    'topic:',
  ],
  ...[
    'topic:open-data',
    'topic:topic/ai',
    'published:',
    '2015..2018',
    '>2016-05',
    '2018..2015-01',
    '<2016-03-01',
    '年:',
  ],
  ...[' OR country:DK', 'country:DK OR ', ' AND topic:x', '\n', 'WAR AND PEACE', 'ⓐ'],
]

/** Texts that look like queries, odd ones more often than people type them, and any text at all. */
export const queryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'aB1 ():"~^*-+.<>=&/\'ANDOR') }) },
)
