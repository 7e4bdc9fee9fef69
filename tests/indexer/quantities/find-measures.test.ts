import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMeasures } from '../../../packages/indexer/src/quantities/find-measures.ts'

test.each([
  ['en', 'It reduced costs by 20 %.', [20, 'percent', 'less', 'costs']],
  ['en', 'Wait times fell from 10 to 4 days.', [4, 'day', 'less', 'Wait times']],
  ['en', 'There was a 30 percent reduction in errors.', [30, 'percent', 'less', 'errors']],
  ['en', 'An increase of 12 percent in visits.', [12, 'percent', 'more', 'visits']],
  ['en', 'It has 20 percent fewer calls.', [20, 'percent', 'less', 'calls']],
  ['en', 'They increased web traffic 40 percent.', [40, 'percent', 'more', 'web traffic']],
  ['en', 'It saved the city more than $3 million.', [3_000_000, 'dollar', 'less', undefined]],
  ['en', 'Downloads increased by 2,000.', [2000, 'count', 'more', 'Downloads']],
  ['da', 'Projektet reducerede udgifterne med 20 procent.', [20, 'percent', 'less', 'udgifterne']],
  ['da', 'Ventetiden er faldet med 30 %.', [30, 'percent', 'less', 'Ventetiden']],
  ['da', 'Der er 12 procent færre fejl.', [12, 'percent', 'less', 'fejl']],
  ['da', 'Kommunen har sparet 3 mio. kr.', [3_000_000, 'DKK', 'less', undefined]],
  ['nb', 'Saksbehandlingstiden ble redusert fra 10 til 4 dager.', [4, 'day', 'less', 'Saksbehandlingstiden']],
  ['nb', 'En reduksjon på 20 prosent i kostnadene.', [20, 'percent', 'less', 'kostnadene']],
  ['nn', 'Talet på brukarar auka med 15 prosent.', [15, 'percent', 'more', 'Talet på brukarar']],
  ['sv', 'Väntetiden minskade med 15 procent.', [15, 'percent', 'less', 'Väntetiden']],
  ['sv', 'Vi sparade 200 timmar.', [200, 'hour', 'less', undefined]],
])('of %s "%s" the measure is %j', (language, text, expected) => {
  expect(
    findMeasures(text, language).map(({ direction, of, unit, value }) => [
      ...[value, unit, direction],
      of && text.slice(of.start, of.end),
    ]),
  ).toEqual([expected])
})

test.each([
  ['en', 'In 2015 the agency wrote 5 more posts.'],
  ['en', 'Call 202 555 0100 by 5 May.'],
  ['en', 'Women are 20 percent more likely to call.'],
  ['en', 'It raised the share to 40 percent.'],
  ['en', 'These made up 70 % of all questions.'],
  ['de', 'Die Kosten sanken um 20 Prozent.'],
])('of %s "%s" there is no measure', (language, text) => {
  expect(findMeasures(text, language)).toEqual([])
})

test('a measure never overlaps the next, and its parts are ranges of the text', () => {
  const word = fc.constantFrom(
    'reduced',
    'costs',
    'by',
    '20 %',
    '$3 million',
    'saved',
    'fell',
    'from',
    'to',
    'in',
    '5',
    '.',
    'more',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { amount, end, of, start } of findMeasures(text, 'en')) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(amount.end).toBeLessThanOrEqual(text.length)
        if (of !== undefined) expect(of.end).toBeLessThanOrEqual(end)
        last = end
      }
    }),
  )
})
