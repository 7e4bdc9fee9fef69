import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../packages/indexer/src/formats/decode-text.ts'
import { latin1, makeSource } from '../make-source.ts'

test('valid UTF-8 is read as it is', () => {
  expect(decodeText(makeSource('a.md', 'Blåbær – €'))).toEqual({ text: 'Blåbær – €', problems: [] })
})

test('any text written as UTF-8 comes back, without a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: read, problems } = decodeText(makeSource('a.md', text))
      expect(problems).toEqual([])
      expect(read).toBe(text.replace(/^\ufeff/, ''))
    }),
  )
})

test.each([
  ['UTF-8', [0xef, 0xbb, 0xbf, 0x62, 0x6c, 0xc3, 0xa5]],
  ['UTF-16 little-endian', [0xff, 0xfe, 0x62, 0x00, 0x6c, 0x00, 0xe5, 0x00]],
  ['UTF-16 big-endian', [0xfe, 0xff, 0x00, 0x62, 0x00, 0x6c, 0x00, 0xe5]],
])('a byte order mark tells %s and is not part of the text', (_, bytes) => {
  expect(decodeText(makeSource('a.txt', Uint8Array.from(bytes)))).toEqual({ text: 'blå', problems: [] })
})

test.each([
  ['<meta charset="iso-8859-1"><p>bl\xe5', 'blå'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>bl\xe5', 'blå'],
  ['<meta charset="iso-8859-5"><p>\xb6', 'Ж'],
  ['<?xml version="1.0" encoding="koi8-r"?><p>\xc1', 'а'],
])('bytes that are no UTF-8 are read in the charset that the page declares: %j', (page, last) => {
  const { text, problems } = decodeText(makeSource('a.html', latin1(page)))
  expect(text.endsWith(last)).toBe(true)
  expect(problems).toEqual([])
})

test('valid UTF-8 is UTF-8 whatever the page declares', () => {
  const page = '<meta charset="iso-8859-1"><p>blå'
  expect(decodeText(makeSource('a.html', page))).toEqual({ text: page, problems: [] })
})

test('bytes in no declared encoding are read as windows-1252, which is reported with the line', () => {
  expect(decodeText(makeSource('a.txt', latin1('First\nbl\xe5')))).toEqual({
    text: 'First\nblå',
    problems: [
      {
        code: 'encoding-guessed',
        message:
          'This is not valid UTF-8 and declares no other encoding; it was read as windows-1252. Save it as UTF-8.',
        source: 'a.txt',
        line: 2,
      },
    ],
  })
})

test('a page that wrongly declares UTF-8 is read as windows-1252 and reported', () => {
  const { text, problems } = decodeText(makeSource('a.html', latin1('<meta charset="utf-8"><p>bl\xe5')))
  expect(text).toBe('<meta charset="utf-8"><p>blå')
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['encoding-guessed', 1]])
})

test('windows-1252 has euro, dashes and curly quotation marks where Latin-1 has control characters', () => {
  const { text } = decodeText(makeSource('a.html', latin1('<meta charset="windows-1252">\x80 \x96 \x93a\x94')))
  expect(text).toBe('<meta charset="windows-1252">€ – “a”')
})

test('an unknown declared charset counts as none', () => {
  const { text, problems } = decodeText(makeSource('a.html', latin1('<meta charset="klingon"><p>bl\xe5')))
  expect(text).toBe('<meta charset="klingon"><p>blå')
  expect(problems.map(({ code }) => code)).toEqual(['encoding-guessed'])
})

test('a binary file under the name of a text is refused, not read as garbage', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  const { text, problems } = decodeText({ path: 'picture.md', bytes: picture })
  expect(text).toBe('')
  expect(problems).toMatchObject([{ code: 'source-unreadable', source: 'picture.md' }])
})
