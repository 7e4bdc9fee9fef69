import { expect, test } from 'vitest'
import { decodeEntities } from '../../../../../packages/indexer/src/formats/html/metadata/decode-entities.ts'

test.each([
  ['Maria &amp; Katerina', 'Maria & Katerina'],
  ['J&oslash;rgen &AElig;sop', 'Jørgen Æsop'],
  ['What&#8217;s new &#x2013; a list&hellip;', 'What’s new – a list…'],
  ['&lt;b&gt; is bold', '<b> is bold'],
  ['AT&T; more &unknown; &#0; &#x110000;', 'AT&T; more &unknown; &#0; &#x110000;'],
  ['no entities', 'no entities'],
])('%j says %j', (written, text) => {
  expect(decodeEntities(written)).toBe(text)
})

test('a text that was escaped twice is decoded twice where a number is left', () => {
  expect(decodeEntities('What&amp;#039;s new')).toBe("What's new")
})

test('a text about entities is decoded once', () => {
  expect(decodeEntities('Write &amp;amp; for an ampersand')).toBe('Write &amp; for an ampersand')
})
