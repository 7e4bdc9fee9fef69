import { expect, test } from 'vitest'
import { findCodeSpans } from '../../../../../packages/indexer/src/formats/markdown/code/find-code-spans.ts'

test.each([
  ['a `b` c', ['`b`']],
  ['``a ` b`` c `d`', ['``a ` b``', '`d`']],
  ['`a\nb`', ['`a\nb`']],
  ['`a\n\nb`', []],
  ['`a\n> \n> b`', []],
  ['``a` b', []],
  ['\\`a` b', []],
  ['\\\\`a` b', ['`a`']],
  ['`a\\` b', ['`a\\`']],
  ['no code', []],
])('the code spans of %j are %j', (text, spans) => {
  expect(findCodeSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans)
})

test('runs of backticks that nothing closes are text', () => {
  const text = Array.from({ length: 2_000 }, (_, length) => '`'.repeat(length + 1)).join(' a ')
  expect(findCodeSpans(text)).toEqual([])
})
