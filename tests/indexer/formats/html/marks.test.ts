import { expect, test } from 'vitest'
import { blocksFromHtml } from '../../../../packages/indexer/src/formats/html/blocks-from-html.ts'

const text = (html: string): string[] => blocksFromHtml(html).map(({ text }) => text)

test.each([
  ['a number that leads to a note', '<p>Labs work<sup><a href="#fn1">1</a></sup>.</p>', 'Labs work.'],
  ['one in brackets', '<p>Labs work<a href="#cite_note-2">[2]</a>.</p>', 'Labs work.'],
  ['an arrow back', '<p>See the report. <a href="#fnref1">↩</a></p>', 'See the report.'],
  ['what is called so', '<p>Labs work<a role="doc-noteref" href="#n">*</a>.</p>', 'Labs work.'],
  ['the link of a heading to itself', '<h2>Labs<a href="#labs">#</a></h2>', 'Labs'],
  ['what edits a heading', '<h2>Labs<span class="mw-editsection">[edit]</span></h2>', 'Labs'],
  ['what is there to be heard', '<p>Labs work<span class="sr-only">, opens in a new window</span>.</p>', 'Labs work.'],
])('%s is no text', (_, html, expected) => {
  expect(text(html)).toEqual([expected])
})

test.each([
  ['a link with words to a place on the page', '<p>See <a href="#fn1">the first note</a>.</p>', 'See the first note.'],
  ['a number that leads to another page', '<p>Page <a href="/2">2</a></p>', 'Page 2'],
  ['a heading that is a link', '<h2><a href="#labs">Labs</a></h2>', 'Labs'],
])('%s is text', (_, html, expected) => {
  expect(text(html)).toEqual([expected])
})

test.each([
  '<ul class="footnotes"><li>See the report.</li></ul>',
  '<section role="doc-endnotes"><p>See the report.</p></section>',
  '<aside epub:type="footnote"><p>See the report.</p></aside>',
  '<div id="ftn1"><p>See the report.</p></div>',
])('%s is a footnote', (html) => {
  expect(blocksFromHtml(html)).toEqual([{ kind: 'footnote', text: 'See the report.' }])
})

test.each([
  '<ol class="footnotes"><li>See the report.</li></ol>',
  '<ol><li id="fn:1"><p>See the report.</p></li></ol>',
  '<ol><li id="cite_note-Hansen-1">See the report.</li></ol>',
])('%s is a footnote with a number', (html) => {
  expect(blocksFromHtml(html)).toEqual([{ kind: 'footnote', text: 'See the report.', marker: '1.' }])
})

test.each([
  '<p class="wp-caption-text">A lab.</p>',
  '<div class="image-caption">A lab.</div>',
  '<figcaption>A lab.</figcaption>',
])('%s is a caption', (html) => {
  expect(blocksFromHtml(html)).toEqual([{ kind: 'caption', text: 'A lab.' }])
})

test.each([
  ['its own', '<h2 id="labs">Labs</h2>'],
  ['that of an element in it', '<h2><span id="labs">Labs</span></h2>'],
  ['the name of an anchor in it', '<h2><a name="labs"></a>Labs</h2>'],
  ['that of the section that it opens', '<section id="labs"><h2>Labs</h2></section>'],
])('a heading can be linked to by %s', (_, html) => {
  expect(blocksFromHtml(html)).toEqual([{ kind: 'heading', text: 'Labs', level: 2, anchor: 'labs' }])
})

test('the section is no place of its second heading', () => {
  expect(blocksFromHtml('<section id="labs"><h2>Labs</h2><h2>Money</h2></section>')[1]).toEqual({
    kind: 'heading',
    text: 'Money',
    level: 2,
  })
})
