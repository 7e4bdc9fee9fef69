import { toHtml } from '@viden/core'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'
import { hostile, makeCitedText } from './make-cited-text.ts'

const quotes = hostile.passages.map(({ start, end }) => hostile.text.slice(start, end))

test('quotations and footnotes link to each other', () => {
  const lab = makeArticle({ id: 'lab', title: 'The lab', published: '2018', body: ['It closed.'] })
  const article = { ...lab, source: { ...lab.source, url: 'https://example.org/lab' } }
  expect(toHtml(makeCitedText(article, ['It closed.'], 'The end'), { prefix: 'x', sources: ['Lab & co.'] })).toBe(
    `<section class="viden">
<h2>What *happened*?</h2>
<h3>The end</h3>
<p><q cite="https://example.org/lab" lang="en" data-article="lab" data-start="0" data-end="10">It closed.</q><sup><a id="x-quote-1" href="#x-note-1">1</a></sup></p>
<h3>Sources</h3>
<ul>
<li>Lab &amp; co.</li>
</ul>
<ol>
<li id="x-note-1"><a href="https://example.org/lab#:~:text=It%20closed."><cite>The lab</cite></a>, 2018 <code>lab</code> <a href="#x-quote-1" aria-label="Back to the quote">↩</a></li>
</ol>
</section>
`,
  )
})

test('nothing of an article becomes an element or an attribute', () => {
  const $ = load(toHtml(makeCitedText(hostile, quotes, '<b>bold</b>')), null, false)
  expect(
    new Set(
      $('*')
        .map((_, element) => $(element).prop('tagName'))
        .get(),
    ),
  ).toEqual(new Set(['SECTION', 'H2', 'H3', 'P', 'Q', 'SUP', 'A', 'OL', 'LI', 'CITE', 'CODE']))
  expect(
    $('q')
      .map((_, quote) => $(quote).text())
      .get(),
  ).toEqual(quotes)
  expect($('cite').first().text()).toBe(hostile.title)
  expect($('code').first().text()).toBe(hostile.id)
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', 'file:///etc/passwd'])(
  'an address such as %s is no link',
  (url) => {
    const html = toHtml(makeCitedText({ ...hostile, source: { ...hostile.source, url } }, quotes))
    const $ = load(html, null, false)
    expect($('a:not([href^="#"])').length).toBe(0)
    expect($('q[cite]').length).toBe(0)
  },
)
