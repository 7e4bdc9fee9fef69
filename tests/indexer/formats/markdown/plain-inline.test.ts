import { expect, test } from 'vitest'
import { plainInline } from '../../../../packages/indexer/src/formats/markdown/plain-inline.ts'

test.each([
  ['one *two* **three** ~~four~~ _five_', 'one two three four five'],
  ['snake_case and 2 \\* 3', 'snake_case and 2 * 3'],
  ['[one](two) ![three](four) [five][6]', 'one  five'],
  ['[![one](two) three](four)', ' three'],
  ['[one](two_(three)) four', 'one four'],
  ['`a [b](c)` ``d ` e``', 'a [b](c) d ` e'],
  ['<b>one</b> 2 < 3', 'one 2 < 3'],
  ['one &amp; two', 'one &amp; two'],
])('the words of %j are %j', (markdown, words) => {
  expect(plainInline(markdown)).toBe(words)
})
