import { escapeMarkdown } from '@viden/core'
import { load } from 'cheerio'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'

const renderer = new MarkdownIt({ html: true })

/** The text that a renderer shows of a block, and the elements that it makes of it. */
function render(markdown: string): { text: string; elements: string[] } {
  const $ = load(renderer.render(markdown), null, false)
  return {
    text: $.root().text().trim(),
    elements: $('*')
      .map((_, element) => $(element).prop('tagName'))
      .get(),
  }
}

test.each([
  'plain words, with a comma.',
  '*stars*, _lines_, `code`, ~~struck~~ and [a link](https://example.org)',
  '<b>tags</b>, <!-- comments -->, &amp; and &#42;',
  '# a heading',
  '- an item',
  '+ an item',
  '1. an item',
  '12) an item',
  '> a quotation',
  '---',
  '===',
  '| a | table |',
  'a note[^1] and an image ![x](y)',
  'C:\\folder\\',
  'Great!',
  '$x$ and ==marked== and {attributes}',
  ': a definition',
])('%j is shown as it is', (text) => {
  expect(render(escapeMarkdown(text))).toEqual({ text, elements: ['P'] })
})

test('line breaks become spaces', () => {
  expect(escapeMarkdown(' two\n\n  lines\t')).toBe('two lines')
})

test('addresses are not made links where an escaped character keeps them from it', () => {
  expect(escapeMarkdown('https://example.org www.example.org me@example.org')).toBe(
    'https\\://example.org www\\.example.org me\\@example.org',
  )
})

test('any text is shown as it is, in one paragraph without markup', () => {
  const sign = fc.constantFrom(...'*_`[]()<>#+-=.!|~&;:$^{}\\"\'@/%1 \nab'.split(''))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 1 })), maxLength: 40 }),
      (raw) => {
        const text = raw.replace(/\s+/g, ' ').trim()
        fc.pre(text !== '' && !/\0|\p{Cs}/u.test(text))
        expect(render(escapeMarkdown(text))).toEqual({ text, elements: ['P'] })
      },
    ),
    { numRuns: 2000 },
  )
})
