import type { Passage } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tagNames } from '../../../packages/indexer/src/tagger/tag-names.ts'

type Line = readonly [kind: Passage['kind'], text: string, language?: string]

function passagesOf(lines: readonly Line[]) {
  let text = ''
  const passages = lines.map(([kind, line, language]): Passage => {
    const start = text.length
    text += `${line}\n\n`
    return { kind, start, end: start + line.length, ...(language !== undefined && { language }) }
  })
  return { text, passages }
}

function namesIn(lines: readonly Line[], language: string): string[] {
  const { text, passages } = passagesOf(lines)
  return tagNames(text, passages, language).map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`)
}

test.each([
  ['en', 'Hillary Clinton visited Oslo in May.', ['Hillary Clinton: person', 'Oslo: place']],
  ['en', 'The European Commission met in Brussels.', ['European Commission: organisation', 'Brussels: place']],
  ['da', 'Statsminister Lars Løkke Rasmussen besøgte Aarhus.', ['Lars Løkke Rasmussen: person', 'Aarhus: place']],
  ['nb', 'Statsminister Erna Solberg reiste til Bergen.', ['Erna Solberg: person', 'Bergen: place']],
  ['nn', 'Statsminister Jens Stoltenberg reiste til Bergen.', ['Jens Stoltenberg: person', 'Bergen: place']],
  ['sv', 'Anna Lindh besökte Stockholm.', ['Anna Lindh: person', 'Stockholm: place']],
])('names are found in %s: %s', (language, text, names) => {
  expect(namesIn([['paragraph', text]], language)).toEqual(names)
})

test('a word that begins a sentence is no name for its capital', () => {
  expect(namesIn([['paragraph', 'Services changed. Users were happy. Nobody complained.']], 'en')).toEqual([])
})

test('a heading in capitals is no name for them', () => {
  expect(namesIn([['heading', 'WHAT WE LEARNED FROM USERS']], 'en')).toEqual([])
})

test('code holds no names', () => {
  expect(namesIn([['code', 'Hillary Clinton visited Oslo.']], 'en')).toEqual([])
})

test('a name ends where its passage ends', () => {
  expect(
    namesIn(
      [
        ['list', 'Hillary Clinton'],
        ['list', 'Oslo'],
      ],
      'en',
    ),
  ).toEqual(['Hillary Clinton: person', 'Oslo: place'])
})

test('a passage is read in its own language, and passed over where there are no weights for it', () => {
  expect(
    namesIn(
      [
        ['paragraph', 'Hillary Clinton visited Oslo.'],
        ['quote', 'Statsminister Erna Solberg reiste til Bergen.', 'nb'],
        ['quote', 'Angela Merkel besuchte Berlin.', 'de'],
      ],
      'en',
    ),
  ).toEqual(['Hillary Clinton: person', 'Oslo: place', 'Erna Solberg: person', 'Bergen: place'])
})

test('names are within their passage, sorted, and never overlap, whatever the text', () => {
  const line = fc.array(fc.constantFrom('Oslo', 'Anna', 'Lindh', 'the', 'OECD', 'of', '.', '\n', '\t', '(', '’s', 'É'))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      const { text, passages } = passagesOf(lines.map((words) => ['paragraph', words.join(' ')]))
      const names = tagNames(text, passages, 'en')
      expect(tagNames(text, passages, 'en')).toEqual(names)
      let last = 0
      for (const { start, end } of names) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(passages.some((passage) => passage.start <= start && end <= passage.end)).toBe(true)
        last = end
      }
    }),
  )
})
