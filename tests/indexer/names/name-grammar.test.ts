import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBuiltNames } from '../../../packages/indexer/src/names/name-grammar.ts'

function read(text: string): string[] {
  return findBuiltNames(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each([
  ['The Ministry of Finance paid.', ['Ministry of Finance']],
  ['They asked the Ministry of Trade and Growth.', ['Ministry of Trade and Growth']],
  ['Staff of the Observatory of Public Sector Innovation (OPSI) agree.', ['Observatory of Public Sector Innovation']],
  ['The Department of Health and Human Services.', ['Department of Health and Human Services']],
  ['Danish Business Authority and the National Audit Office agree.', ['Business Authority', 'National Audit Office']],
  ['A grant of the European Commission.', ['European Commission']],
  ['At the University of Oslo, the Rockefeller Foundation asked.', ['University of Oslo', 'Rockefeller Foundation']],
  ['Digitaliseringsstyrelsen og Skatteverket', ['Digitaliseringsstyrelsen', 'Skatteverket']],
  ['Finansdepartementet, Skatteetaten og Datatilsynet', ['Finansdepartementet', 'Skatteetaten', 'Datatilsynet']],
  ['hos Direktoratet for forvaltning og økonomi i Oslo', ['Direktoratet for forvaltning og økonomi']],
  ['Ministeriet for Børn, Unge og Ligestilling sagde', ['Ministeriet for Børn, Unge og Ligestilling']],
  ['Odense Kommune og Oslo kommune', ['Odense Kommune', 'Oslo kommune']],
])('in "%s" are %j', (text, names) => {
  expect(read(text)).toEqual(names)
})

test.each(['The', 'In', 'Our', 'When', 'Danish', 'Former', 'Minister', 'Both'])(
  '"%s" before a name is not part of it',
  (lead) => {
    expect(read(`${lead} National Audit Office said so.`)).toEqual(['National Audit Office'])
  },
)

test.each(["the Ministry of Finance's budget", 'the Ministry of Finance’s budget'])(
  'a possessive is not part of a name: %s',
  (text) => {
    expect(read(text)).toEqual(['Ministry of Finance'])
  },
)

test.each([
  'The Agency said that the Service was good.',
  'an agency of the state',
  'the Minister of Finance',
  'the service centre for citizens',
  'In the Centre',
  'Improving Customer Service is what they do.',
  'See Service',
  'Tell Your Agency About It',
  'kommune',
])('"%s" names no organisation', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['The Federal HIV/AIDS Web Council met.', ['Federal HIV/AIDS Web Council']],
  ['The Office of HIV/AIDS and Infectious Disease Policy.', ['Office of HIV/AIDS and Infectious Disease Policy']],
  ['The Americans with Disabilities Act says so.', ['Americans with Disabilities Act']],
  ['The National Action Plan and the Internal Revenue Code.', ['National Action Plan', 'Internal Revenue Code']],
  ['It follows Section 508, and Section 3 of that.', ['Section 508']],
])('in "%s" the words %j go together', (text, names) => {
  expect(read(text)).toEqual(names)
})

test.each([
  'when NASA Senior Photographer Bill Ingalls did so',
  'part of the Tour De Code',
  'the Django REST Framework',
  'the Security Assessment Plan',
  'the Developer Program License Agreement',
  'have an effective Customer Service Strategy',
  'What’s your Mobile Development Strategy?',
  'the White House Director of Digital Strategy',
  'a Science and Technology Policy Fellow',
])('"%s" names no law', (text) => {
  expect(read(text)).toEqual([])
})

test.each(['heading', 'question', 'code'] as const)('in a %s no organisation is looked for', (kind) => {
  const text = 'The Ministry of Finance'
  expect(findBuiltNames(text, [{ start: 0, end: text.length, kind }])).toEqual([])
})

test('names stand where they are said to stand, sorted and never overlapping', () => {
  const word = fc.constantFrom(
    'The',
    'Ministry',
    'of',
    'for',
    'and',
    'Finance',
    'Danish',
    'Agency',
    'Office',
    'said',
    "O'Brien",
    'Centre',
    ',',
    '.',
    'Styrelsen',
    'Oslo',
    'kommune',
    'Minister',
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = `Before. ${words.join(' ')}`
      let last = 8
      for (const { start, end } of findBuiltNames(text, [{ start: 8, end: text.length, kind: 'paragraph' }])) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
  )
})

test('a date after a name is no part of it', () => {
  const text = 'MindLab will move to the Ministry of Trade and Growth on May 1, 2018.'
  expect(read(text)).toEqual(['Ministry of Trade and Growth'])
})
