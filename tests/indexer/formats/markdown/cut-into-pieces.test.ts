import { expect, test } from 'vitest'
import { cutIntoPieces } from '../../../../packages/indexer/src/formats/markdown/cut-into-pieces.ts'
import { readMarkdown } from './read-markdown.ts'

const PARAGRAPH = `${'word '.repeat(100).trim()}.`

test('a short text is one piece', () => {
  expect(cutIntoPieces('One.\n\nTwo.')).toEqual(['One.\n\nTwo.'])
})

test('a long text is cut between paragraphs', () => {
  const text = Array.from({ length: 100 }, () => PARAGRAPH).join('\n\n')
  const pieces = cutIntoPieces(text)
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('\n')).toBe(text)
  for (const piece of pieces) expect(piece.startsWith('word')).toBe(true)
})

test('code is never cut', () => {
  const code = `\`\`\`\n${'a\n\n'.repeat(20_000)}\`\`\``
  expect(cutIntoPieces(`One.\n\n${code}\n\nTwo.`)).toEqual([`One.\n\n${code}`, '\nTwo.'])
})

test('nor is HTML', () => {
  const html = `<div>\n${'<p>a</p>\n'.repeat(5_000)}</div>`
  expect(cutIntoPieces(`${html}\n\nTwo.`)).toEqual([`${html}\n`, 'Two.'])
})

test('a long text reads as its parts do', async () => {
  const part = `# One\n\n${PARAGRAPH}\n\n- two\n  - three\n\n> four\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\nfive\n\n\nsix\n\`\`\`\n`
  const read = await readMarkdown(part)
  expect(await readMarkdown(Array.from({ length: 30 }, () => part).join('\n'))).toEqual(
    Array.from({ length: 30 }, () => read).flat(),
  )
})

test('links and footnotes find their definitions in another piece', async () => {
  const text = Array.from({ length: 35 }, (_, number) => `See [the lab][lab] and [us].[^${number}] ${PARAGRAPH}`)
  const notes = text.map((_, number) => `[^${number}]: Note ${number}.`)
  const lines = await readMarkdown([...text, '[Lab]: https://example.org', '[us]: /us "Us"', ...notes].join('\n\n'))
  expect(lines).toEqual([
    ...text.map(() => `paragraph: See the lab and us. ${PARAGRAPH}`),
    ...notes.map((_, number) => `footnote: Note ${number}.`),
  ])
})

test('a paragraph without an end is cut between its lines, and nothing of it is lost', async () => {
  const lines = Array.from({ length: 900 }, (_, number) => `line ${number}`)
  const read = await readMarkdown(lines.join('\n'))
  expect(read.map((line) => line.replace('paragraph: ', '')).join(' ')).toBe(lines.join(' '))
})
