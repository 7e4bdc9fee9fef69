import { expect, test } from 'vitest'
import { findMoney } from '../../../packages/indexer/src/quantities/find-money.ts'

const read = (text: string, language = 'en') =>
  findMoney(text, language).map(({ start, end, currency, amount }) => [text.slice(start, end), currency, amount])

test.each([
  ['The prize is $50,000.', '$50,000', 'dollar', 50_000],
  ['It saved $4.5 million a year.', '$4.5 million', 'dollar', 4_500_000],
  ['a $100-million fund', '$100-million', 'dollar', 100_000_000],
  ['about $27.9 billion](https://a.b)', '$27.9 billion', 'dollar', 27_900_000_000],
  ['saved $45K', '$45K', 'dollar', 45_000],
  ['cost US$ 3 bn', 'US$ 3 bn', 'USD', 3_000_000_000],
  ['paid 1,200 U.S. dollars', '1,200 U.S. dollars', 'USD', 1200],
  ['a grant of €1.25 million', '€1.25 million', 'EUR', 1_250_000],
  ['a grant of 300 euros', '300 euros', 'EUR', 300],
  ['worth £300m', '£300m', 'GBP', 300_000_000],
  ['DKK 30 million were set aside', 'DKK 30 million', 'DKK', 30_000_000],
  ['from $5 to $10 million', '$5 to $10 million', 'dollar', 5_000_000],
  ['$1,000.50 each', '$1,000.50', 'dollar', 1000.5],
])('%j gives %j', (text, written, currency, amount) => {
  expect(read(text)).toEqual([[written, currency, amount]])
})

test.each([
  ['da', 'Der er afsat 50 mio. kr. i alt', '50 mio. kr.', 'DKK', 50_000_000],
  ['da', 'Det kostede 1.500.000,50 kroner', '1.500.000,50 kroner', 'DKK', 1_500_000.5],
  ['nb', 'på om lag 360 millioner kroner. Selv', '360 millioner kroner', 'NOK', 360_000_000],
  ['nb', 'en nåverdi på 3,2 milliarder 2027-kroner', '3,2 milliarder 2027-kroner', 'NOK', 3_200_000_000],
  ['sv', 'stad över 2,3 miljoner kronor per år', '2,3 miljoner kronor', 'SEK', 2_300_000],
  ['sv', '1 200 kr i månaden', '1 200 kr', 'SEK', 1200],
  ['en', 'about 60 million kroner', '60 million kroner', 'krone', 60_000_000],
  ['en', '60 million Norwegian kroner', '60 million Norwegian kroner', 'NOK', 60_000_000],
])('in %s, %j gives %j', (language, text, written, currency, amount) => {
  expect(read(text, language)).toEqual([[written, currency, amount]])
})

test.each([
  '5 million people',
  'in 2018',
  'Section 508',
  '20 % less',
  'room 12 k',
  'millions of dollars',
  'version 2.0',
  '$',
])('%j is no sum of money', (text) => {
  expect(read(text)).toEqual([])
})

test('several sums in one sentence are told apart', () => {
  expect(read('It shared $2,000,000: $500 for first, €300 for second.').map(([written]) => written)).toEqual([
    '$2,000,000',
    '$500',
    '€300',
  ])
})
