import { expect, test } from 'vitest'
import { blocksFromHtml } from '../../../../packages/indexer/src/formats/html/blocks-from-html.ts'

/** The blocks of HTML, a line each, with the numbers before them. */
function numbered(html: string): string[] {
  return blocksFromHtml(html).map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`))
}

test.each([
  ['from 1', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
  ['not in a list of bullets', '<ul><li>a<li>b</ul>', ['a', 'b']],
  ['from where the list starts', '<ol start="7"><li>a<li>b</ol>', ['7. a', '8. b']],
  ['from 0 or below it', '<ol start="-1"><li>a<li>b</ol>', ['-1. a', '0. b']],
  ['on from the value of an item', '<ol><li>a<li value="5">b<li>c</ol>', ['1. a', '5. b', '6. c']],
  ['down to 1', '<ol reversed><li>a<li>b<li>c</ol>', ['3. a', '2. b', '1. c']],
  ['down from where the list starts', '<ol reversed start="9"><li>a<li>b</ol>', ['9. a', '8. b']],
  ['by letters', '<ol type="a" start="26"><li>a<li>b</ol>', ['z. a', 'aa. b']],
  ['by capitals', '<ol type="A"><li>a<li>b</ol>', ['A. a', 'B. b']],
  ['by Roman numerals', '<ol type="i" start="3"><li>a<li>b</ol>', ['iii. a', 'iv. b']],
  ['by Roman capitals', '<ol type="I" start="1999"><li>a</ol>', ['MCMXCIX. a']],
  ['by the type of an item', '<ol><li>a<li type="a">b</ol>', ['1. a', 'b. b']],
  ['in digits where letters have none', '<ol type="a" start="0"><li>a</ol>', ['0. a']],
  ['in digits where Roman numerals end', '<ol type="i" start="4000"><li>a</ol>', ['4000. a']],
  ['without what is no number', '<ol start="one"><li value="x">a</ol>', ['1. a']],
])('items are numbered %s', (_, html, expected) => {
  expect(numbered(html)).toEqual(expected)
})

test('a list within an item has numbers of its own, and the outer one goes on', () => {
  const inner = '<ol type="a"><li>b<li>c</ol>'
  expect(numbered(`<ol><li>a${inner}<li>d<ul><li>e</ul></ol>`)).toEqual(['1. a', 'a. b', 'b. c', '2. d', 'e'])
})

test('the first paragraph of an item has its number', () => {
  expect(numbered('<ol><li><p>a<p>b<li><p>c</ol>')).toEqual(['1. a', 'b', '2. c'])
})

test('an item that is hidden has no number', () => {
  expect(numbered('<ol><li>a<li hidden>b<li>c</ol>')).toEqual(['1. a', '2. c'])
})
