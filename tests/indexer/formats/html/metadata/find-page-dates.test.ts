import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

const TEXT = `<p>${'The ministry opened a lab in which officials and citizens try out services. '.repeat(30)}</p>`

/** Reads the dates of an article with this between its title and its text, and that behind. */
function datesOf(head: string, behind = '', address = 'https://www.agency.example/news/labs'): unknown {
  const page = `<html><body><main><h1>Labs at work</h1>${head}${TEXT}${behind}</main></body></html>`
  const { date, updated } = readHtmlMetadata(load(page), address).metadata
  return { ...(date !== undefined && { date }), ...(updated !== undefined && { updated }) }
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

test('a page that says nothing has no dates', () => {
  expect(datesOf('<p>Labs are rooms.</p>')).toEqual({})
})

test.each([
  ['Open Graph', '<meta property="article:published_time" content="2018-05-01T10:00:00Z">'],
  ['Dublin Core', '<meta name="DCTERMS.issued" content="2018-05-01">'],
  ['Dublin Core with a colon', '<meta property="dcterms:issued" content="2018-05-01">'],
  ['a citation', '<meta name="citation_publication_date" content="2018/05/01">'],
  ['analytics', '<meta name="parsely-pub-date" content="2018-05-01T10:00:00Z">'],
  ['microdata in meta', '<meta itemprop="dateCreated datePublished" content="2018-05-01">'],
  ['microdata', '<span itemprop="datePublished" content="2018-05-01">yesterday</span>'],
  ['RDFa', '<span property="schema:datePublished">1 May 2018</span>'],
  ['time', '<time datetime="2018-05-01T10:00">last week</time>'],
  ['the text of time', '<time>May 1, 2018</time>'],
  ['a class name', '<div class="post-meta">May 1, 2018</div>'],
  ['a line of text', '<p>May 1, 2018</p>'],
  ['a byline', '<p>By Jane Smith, May 1, 2018</p>'],
  ['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2018-05-01' })],
  ['JSON-LD in words', jsonLd({ '@type': 'BlogPosting', datePublished: 'May 1, 2018' })],
])('the date is read of %s', (_, head) => {
  expect(datesOf(head)).toEqual({ date: '2018-05-01' })
})

test.each([
  'Published 23 January 2012',
  'Posted on January 23, 2012',
  'First published: 23/01/2012',
  'Date: 23.01.2012',
  'Publiceret 23. januar 2012',
  'Offentliggjort den 23. januar 2012',
  'Udgivet: 23.01.2012',
  'Publisert 23.01.2012',
  'Publisert: 23. januar 2012 kl. 10.30',
  'Lagt ut 23. januar 2012',
  'Publicerad den 23 januari 2012',
  'Publicerad: 2012-01-23',
  'Mandag 23. januar 2012',
  '2012.01.23',
])('a dateline in one of four languages is read: %s', (line) => {
  expect(datesOf(`<p>${line}</p>`)).toEqual({ date: '2012-01-23' })
})

test.each([
  'Updated 23 January 2012',
  'Last updated on January 23, 2012',
  'Sidst opdateret 23. januar 2012',
  'Sist oppdatert 23.01.2012',
  'Senast uppdaterad den 23 januari 2012',
  'Ændret den 23. januar 2012',
])('a page that only says when it was changed has no date of publication: %s', (line) => {
  expect(datesOf(`<p>${line}</p>`)).toEqual({ updated: '2012-01-23' })
})

test.each([
  'Published 1 May 2018, updated 3 June 2019',
  'Publisert 1. mai 2018 | Sist oppdatert 3. juni 2019',
  'Publiceret: 01.05.2018 - Opdateret: 03.06.2019',
  'Publicerad 1 maj 2018. Uppdaterad 3 juni 2019',
])('both dates of a line are read: %s', (line) => {
  expect(datesOf(`<p>${line}</p>`)).toEqual({ date: '2018-05-01', updated: '2019-06-03' })
})

test('dates say what they are in elements before them too', () => {
  const head = '<dl><dt>Publisert</dt><dd>1. mai 2018</dd><dt>Sist oppdatert</dt><dd>3. juni 2019</dd></dl>'
  expect(datesOf(head)).toEqual({ date: '2018-05-01', updated: '2019-06-03' })
})

test('dates for machines have more say than those for readers', () => {
  const head = '<meta property="article:published_time" content="2018-05-01"><p>Updated 3 June 2019</p>'
  expect(datesOf(head)).toEqual({ date: '2018-05-01', updated: '2019-06-03' })
})

test.each([
  ['the page of an article', jsonLd({ '@type': 'WebPage', datePublished: '2018-05-01' })],
  ['a video', jsonLd({ '@type': 'VideoObject', datePublished: '2018-05-01' })],
  ['an event', '<div itemscope itemtype="https://schema.org/Event"><time datetime="2018-05-01">1 May</time></div>'],
  ['a comment', '<div class="comments"><time datetime="2018-05-01">1 May</time></div>'],
  ['another article', '<div class="related-posts"><time datetime="2018-05-01">1 May</time></div>'],
  ['a copyright', '<p>Copyright © 1 May 2018</p>'],
  ['a deadline', '<p>Frist: 1. mai 2018</p>'],
  ['an offer', '<p>Valid until 1 May 2018</p>'],
  ['a release', '<p>Release date: 1 May 2018</p>'],
  ['who joined', '<p>Registered: 2018-05-01</p>'],
  [
    'a sentence',
    `<p>On 1 May 2018 the ministry opened a lab that was meant to last for no more than two years in all.</p>`,
  ],
  ['a placeholder', '<meta name="date" content="1970-01-01T00:00:00Z"><time datetime="0001-01-01">?</time>'],
  ['the far future', '<meta name="date" content="2099-12-31">'],
  ['nonsense', '<meta name="date" content="{{ date }}"><time datetime="soon">soon</time>'],
  ['two readings', '<p>03/04/2018</p>'],
  ['what is hidden', '<p style="display: none">1 May 2018</p>'],
  ['a year', '<p class="date">2018</p>'],
])('the date of %s is not the date of the article', (_, head) => {
  expect(datesOf(head)).toEqual({})
})

test('which number is the day, another date on the page may tell', () => {
  expect(datesOf('<p>03/04/2018</p>', '<p>Event: 25/12/2018</p>')).toEqual({ date: '2018-04-03' })
  expect(datesOf('<p>03/04/2018</p>', '<p>Event: 12/25/2018</p>')).toEqual({ date: '2018-03-04' })
})

test('several dates one after the other are those of a list', () => {
  const items = [1, 2, 3, 4, 5].map((day) => `<p>${day} May 2018</p><p><a href="/${day}">News of the day</a></p>`)
  expect(datesOf(items.join(''))).toEqual({})
})

test.each([
  ['with a word', '<p>Posted July 10, 2004</p>'],
  ['behind a byline', '<p>Written by Jane Smith</p><p>July 10, 2004</p>'],
])('an article may be dated at its end, %s', (_, behind) => {
  expect(datesOf('', behind)).toEqual({ date: '2004-07-10' })
})

test('a date at the end of an article without a word is not its own', () => {
  expect(datesOf('', '<p>July 10, 2004</p>')).toEqual({})
})

test('the address of a page may hold its date', () => {
  expect(datesOf('', '', 'https://agency.example/2018/05/01/labs/')).toEqual({ date: '2018-05-01' })
  expect(datesOf('', '', 'https://agency.example/2018/05/labs/')).toEqual({})
})

test('the first post of a thread dates it', () => {
  const posts = ['2018-05-01', '2018-05-02', '2018-05-03'].map(
    (day) => `<div><meta itemprop="datePublished" content="${day}"></div>`,
  )
  expect(datesOf(posts.join(''))).toEqual({ date: '2018-05-01' })
})

test('a product has no date of publication', () => {
  const head = '<meta property="og:type" content="product"><meta name="date" content="2018-05-01"><p>2 May 2018</p>'
  expect(datesOf(head)).toEqual({})
})
