import { formatCitationMark, readCitationMark } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('what is written is read again, whatever it is, and ends no comment early', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>!-`\n"\\') }))
  fc.assert(
    fc.property(text, fc.nat(), text, text, text, (article, start, quote, prefix, suffix) => {
      const kept = { article, start, end: start + quote.length, quote, prefix, suffix }
      const mark = formatCitationMark(kept)
      expect(readCitationMark(mark)).toEqual(kept)
      expect(mark.slice(4, -3)).not.toMatch(/--|[<>`\n]/)
    }),
  )
})

test.each(['<!-- viden -->', '<!-- viden {"article":1} -->', '<!-- viden {oops} -->', '<!-- viden [] -->', 'viden {}'])(
  '%s is no citation',
  (comment) => {
    expect(readCitationMark(comment)).toBe(undefined)
  },
)
