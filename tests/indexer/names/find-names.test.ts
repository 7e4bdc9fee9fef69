import { expect, test } from 'vitest'
import { findNames } from '../../../packages/indexer/src/names/find-names.ts'

function read(text: string, language = 'en'): string[][] {
  const names = findNames(text, [{ start: 0, end: text.length, kind: 'paragraph' }], language)
  return names.map(({ start, end, type }) => [text.slice(start, end), type])
}

test.each([
  ['They asked Minister Sophie Løhde about it.', [['Sophie Løhde', 'person']]],
  ['The Plain Writing Act of 2010 came into force.', [['Plain Writing Act of 2010', 'law']]],
  ['It follows Executive Order 13571 closely.', [['Executive Order 13571', 'law']]],
  ['They used USA.gov, and not www.example.gov/page.', [['USA.gov', 'programme']]],
  ['She spoke at the Citizen Services Summit yesterday.', [['Citizen Services Summit', 'event']]],
  ['We wrote the Mobile Design Toolkit in a week.', [['Mobile Design Toolkit', 'programme']]],
  ['He works at the Office of Women’s Health now.', [['Office of Women’s Health', 'organisation']]],
  [
    'It was made by the Department of Labor’s Office of Disability Policy.',
    [
      ['Department of Labor', 'organisation'],
      ['Office of Disability Policy', 'organisation'],
    ],
  ],
  [
    'They asked the Office of Budget Policy, and the Department of Labor.',
    [
      ['Office of Budget Policy', 'organisation'],
      ['Department of Labor', 'organisation'],
    ],
  ],
  [
    'It joins the former Social Media Registry and Mobile Apps Registry here.',
    [
      ['Social Media Registry', 'programme'],
      ['Mobile Apps Registry', 'programme'],
    ],
  ],
  ['Ask the National Law Library on October 1.', [['National Law Library', 'organisation']]],
  ['It was the 70th National Disability Month in May.', [['National Disability Month', 'event']]],
  ['They passed the 21st Century Cures Act.', [['21st Century Cures Act', 'law']]],
  ['She studied at the McCourt School of Public Policy.', [['McCourt School of Public Policy', 'organisation']]],
])('"%s" names %j', (text, names) => {
  expect(read(text)).toEqual(names)
})

test('a law of Denmark is one by the ending of its name', () => {
  expect(read('Det følger af Forvaltningsloven.', 'da')).toEqual([['Forvaltningsloven', 'law']])
})

test.each([
  'See the service, the guide and the summit of the year.',
  'Join Challenge',
  'See why You Need A Digital Customer Strategy now.',
  'They met at the Annual Conference.',
  'He is Director of Digital Customer Strategy there.',
  'She is a Senior Technology Policy Advisor.',
  'Their Challenge and Prize community met.',
  'Have a Digital Asset Management Strategy. A digital asset management strategy helps.',
])('"%s" names nothing', (text) => {
  expect(read(text)).toEqual([])
})

test('a word of which the text also speaks as any other is no name of a body', () => {
  const names = read('The Committee met. No committee of the Committee agreed with any committee.')
  expect(names.filter(([, type]) => type === 'organisation')).toEqual([])
})

test('a people is no body and no place', () => {
  expect(read('They compared Nordic and European welfare states with American ones.')).toEqual([])
})
