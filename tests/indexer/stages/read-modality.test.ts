import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Modality, readModality } from '../../../packages/indexer/src/stages/read-modality.ts'

/** Reads the modality of what stands between brackets. */
function read(marked: string, language: string): Modality {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  return readModality(text, { sentence: { start: 0, end: text.length }, range: { start, end }, language })
}

describe.each<[language: string, rows: readonly [sentence: string, modality: Modality][]]>([
  [
    'en',
    [
      ['The new form [reduced costs] by 20 %.', 'asserted'],
      ['Costs were high, but the new form [reduced costs].', 'asserted'],
      ['We could not wait, and it [saved money].', 'asserted'],
      ['It not only [saved money], it saved lives.', 'asserted'],
      ['The form did not [reduce costs].', 'negated'],
      ['The form didn’t [save money].', 'negated'],
      ['There was no evidence that it [saved money].', 'negated'],
      ['It [saved no money] at all.', 'negated'],
      ['It will not [reduce costs].', 'negated'],
      ['The city failed to [reduce costs].', 'negated'],
      ['The city will [reduce costs] next year.', 'planned'],
      ['The agency plans to [reduce costs].', 'planned'],
      ['We hope that this [reduces costs].', 'planned'],
      ['The goal is to [reduce costs].', 'planned'],
      ['They met to [reduce costs].', 'purpose'],
      ['They met to greatly [reduce costs].', 'purpose'],
      ['They met in order to agree and [reduce costs].', 'purpose'],
      ['They went to Oslo, where it [saved money].', 'asserted'],
      ['It could [reduce costs].', 'hypothetical'],
      ['If it [reduced costs], nobody saw it.', 'hypothetical'],
      ['Agencies should [reduce costs].', 'hypothetical'],
      ['It has the potential to [reduce costs].', 'hypothetical'],
      ['Has it [reduced costs]?', 'hypothetical'],
    ],
  ],
  [
    'da',
    [
      ['Projektet [sparede penge].', 'asserted'],
      ['Projektet sparede ikke kun tid, men [sparede penge].', 'asserted'],
      ['Projektet [sparede] ikke penge.', 'negated'],
      ['Uden at det [sparede penge].', 'negated'],
      ['Kommunen vil [spare penge].', 'planned'],
      ['De mødtes for at [spare penge].', 'purpose'],
      ['Det kan [spare penge].', 'hypothetical'],
    ],
  ],
  [
    'nb',
    [
      ['Prosjektet [sparte penger].', 'asserted'],
      ['Prosjektet [sparte] ikke penger.', 'negated'],
      ['Kommunen planlegger tiltak som skal [spare penger].', 'hypothetical'],
      ['Kommunen har som mål å [spare penger].', 'planned'],
      ['Tiltaket kan [spare penger].', 'hypothetical'],
    ],
  ],
  [
    'nn',
    [
      ['Prosjektet [sparte] ikkje pengar.', 'negated'],
      ['Målet er å [spare pengar].', 'planned'],
    ],
  ],
  [
    'sv',
    [
      ['Projektet [sparade pengar].', 'asserted'],
      ['Projektet [sparade] inte pengar.', 'negated'],
      ['Kommunen planerar att [spara pengar].', 'planned'],
      ['Det kan [spara pengar].', 'hypothetical'],
    ],
  ],
])('in %s', (language, rows) => {
  test.each(rows)('"%s" is %s', (sentence, modality) => {
    expect(read(sentence, language)).toBe(modality)
  })
})

test('a language without lists is read as English, a region as its language', () => {
  expect(read('It did not [save money].', 'fi')).toBe('negated')
  expect(read('Projektet [sparede] ikke penge.', 'da-DK')).toBe('negated')
})

test('any range of any text has a modality', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(200), (text, a, b) => {
      const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
      const sentence = { start: 0, end: text.length }
      expect(['asserted', 'negated', 'planned', 'purpose', 'hypothetical']).toContain(
        readModality(text, { sentence, range, language: 'en' }),
      )
    }),
  )
})
