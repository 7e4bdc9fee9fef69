import fc from 'fast-check'
import iconv from 'iconv-lite'
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
  ['UTF-32 little-endian', [0xff, 0xfe, 0, 0, 0x62, 0, 0, 0, 0x6c, 0, 0, 0, 0xe5, 0, 0, 0]],
  ['UTF-32 big-endian', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x62, 0, 0, 0, 0x6c, 0, 0, 0, 0xe5]],
])('a byte order mark tells %s and is not part of the text', (_, bytes) => {
  expect(decodeText(makeSource('a.txt', Uint8Array.from(bytes)))).toEqual({ text: 'blå', problems: [] })
})

test.each([
  ['<meta charset="iso-8859-1"><p>bl\xe5', 'blå'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>bl\xe5', 'blå'],
  ['<meta charset="iso-8859-5"><p>\xb6', 'Ж'],
  ['<?xml version="1.0" encoding="koi8-r"?><p>\xc1', 'а'],
  ['<?xml version="1.0" encoding="iso-8859-15"?><p>\xa4', '€'],
  ['<meta charset="cp865"><p>bl\x86 \x91\x9b', 'blå æø'],
  ['<meta charset="ibm850"><p>\x86 \x91\x9b', 'å æø'],
  ['<meta charset="macintosh"><p>\x8c \xbe\xbf', 'å æø'],
  ['<meta charset="x-mac-roman"><p>\x8c', 'å'],
  ['<meta charset="us-ascii"><p>\xe5', 'å'],
  ['Content-Type: text/plain; charset=ISO-8859-1\n\nbl\xe5', 'blå'],
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

/** Makes UTF-16 without a mark. */
function utf16(text: string, endian: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(endian === 'le' ? bytes : bytes.swap16())
}

test.each(['le', 'be'] as const)('UTF-16%s without a mark is told by its zero bytes, and reported', (endian) => {
  const { text, problems } = decodeText(makeSource('a.txt', utf16('Blåbær – €.\nOne line more.', endian)))
  expect(text).toBe('Blåbær – €.\nOne line more.')
  expect(problems).toMatchObject([{ code: 'encoding-guessed', source: 'a.txt', line: 1 }])
})

test.each([
  ['UTF-16 of an odd length', [0xff, 0xfe, 0x62, 0x00, 0x6c], 'b\ufffd'],
  ['half a pair of surrogates', [0xff, 0xfe, 0x62, 0x00, 0x00, 0xd8], 'b\ufffd'],
])('%s is read as far as it goes, and reported', (_, bytes, expected) => {
  const { text, problems } = decodeText(makeSource('a.txt', Uint8Array.from(bytes)))
  expect(text).toMatch(new RegExp(`^${expected.slice(0, 1)}`))
  expect(text).not.toMatch(/\p{Cs}/u)
  expect(problems.length).toBeLessThanOrEqual(1)
})

test('a few bytes of windows-1252 in UTF-8 are read as what they are, and reported with the line of the first', () => {
  const bytes = Buffer.concat([Buffer.from('Først\nblåbær – så '), latin1('\x93\xe6ble\x94'), Buffer.from(' på €')])
  const { text, problems } = decodeText(makeSource('a.txt', Uint8Array.from(bytes)))
  expect(text).toBe('Først\nblåbær – så “æble” på €')
  expect(problems).toEqual([
    {
      code: 'encoding-guessed',
      message:
        'This is UTF-8, but 3 bytes of it are not, the first on this line; read as windows-1252. Save it as UTF-8.',
      source: 'a.txt',
      line: 2,
    },
  ])
})

test('what a page declares in UTF-8 with one wrong byte is not believed', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="iso-8859-1"><p>blåbær på '), latin1('\xe5')])
  const { text, problems } = decodeText(makeSource('a.html', Uint8Array.from([...bytes, 0x2e])))
  expect(text).toMatch(/blåbær på å\.$/)
  expect(problems).toHaveLength(1)
})

test('a file that is cut off in the middle of a character says so', () => {
  const bytes = new TextEncoder().encode('blåbær\npå')
  const { text, problems } = decodeText(makeSource('a.txt', bytes.subarray(0, -1)))
  expect(text).toBe('blåbær\np\ufffd')
  expect(problems).toMatchObject([{ code: 'encoding-guessed', line: 2 }])
})

test('bytes that are no UTF-8 after the mark of UTF-8 are reported', () => {
  const { text, problems } = decodeText(makeSource('a.txt', latin1('\xef\xbb\xbfbl\xe5.')))
  expect(text).toBe('blå.')
  expect(problems).toHaveLength(1)
})

/** Spoils a text as a program does that reads UTF-8 as windows-1252 and saves it. */
function spoil(text: string): string {
  return iconv.decode(Buffer.from(text), 'windows-1252')
}

test('a text that was read as windows-1252 and saved again is mended, and reported with the line', () => {
  const { text, problems } = decodeText(makeSource('a.txt', spoil('Labs\nØre, blåbær – “så” koster €5')))
  expect(text).toBe('Labs\nØre, blåbær – “så” koster €5')
  expect(problems).toEqual([
    {
      code: 'encoding-guessed',
      message: 'This was UTF-8, read as windows-1252 and saved so ("Ã¸" for "ø"); it was mended. Save it as UTF-8.',
      source: 'a.txt',
      line: 2,
    },
  ])
})

test('a text that was spoilt twice is mended twice', () => {
  expect(decodeText(makeSource('a.txt', spoil(spoil('Først blåbær på ære')))).text).toBe('Først blåbær på ære')
})

test('a text that was spoilt in part is left as it is, and reported', () => {
  const mixed = `${spoil('Først blåbær på ære')} og så blåbær på ære`
  const { text, problems } = decodeText(makeSource('a.txt', mixed))
  expect(text).toBe(mixed)
  expect(problems).toMatchObject([{ code: 'encoding-guessed', line: 1 }])
})

test.each([
  'Programmet skrev “Ã¸” i stedet for ø, og “â€™” i stedet for et tegn på en pæn måde.',
  'SÃO PAULO – É preciso',
  'Ã¸',
])('a text that shows what spoilt letters look like is none: %s', (text) => {
  expect(decodeText(makeSource('a.txt', text))).toEqual({ text, problems: [] })
})

test.each(['utf16le', 'utf8'] as const)(
  'any text written as %s with a mark comes back, without a problem',
  (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = Uint8Array.from(Buffer.from(`\ufeff${text}`, encoding))
        const { text: read, problems } = decodeText(makeSource('a.md', bytes))
        expect(problems).toEqual([])
        expect(read).toBe(text)
      }),
    )
  },
)

test('any bytes are decoded or refused, and what is read is well formed', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { text, problems } = decodeText(makeSource('a.txt', bytes))
      expect(text).not.toMatch(/\p{Cs}/u)
      for (const { code } of problems) expect(['encoding-guessed', 'source-unreadable']).toContain(code)
    }),
  )
})

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
  ['a picture of another kind', [0xff, 0xd8, 0xff, 0xe0, 0x20, 0x20]],
  ['a PDF file', [...latin1('%PDF-1.4 text')]],
  ['rich text', [...latin1('{\\rtf1 text}')]],
  ['an archive', [0x50, 0x4b, 3, 4, 20, 20]],
  ['control characters', [1, 2, 3, 4, 5, 6, 0x41]],
  ['zero bytes among letters', [...latin1('one\0two\0three')]],
  ['zero bytes alone', [0, 0, 0, 0]],
])('%s under the name of a text is refused, not read as garbage', (_, bytes) => {
  const { text, problems } = decodeText(makeSource('a.txt', Uint8Array.from(bytes)))
  expect(text).toBe('')
  expect(problems).toMatchObject([{ code: 'source-unreadable', source: 'a.txt' }])
})
