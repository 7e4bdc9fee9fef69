import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

const TEXT = `<p>${'The ministry opened a lab in which officials and citizens try out services. '.repeat(30)}</p>`

/** Reads the authors of an article with this between its title and its text, and that behind. */
function authorsOf(head: string, behind = '', address = 'https://www.agency.example/news/labs'): unknown {
  const page = `<html><body><main><h1>Labs at work</h1>${head}${TEXT}${behind}</main></body></html>`
  return readHtmlMetadata(load(page), address).metadata.authors
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

test('an article that nobody signed has no authors', () => {
  expect(authorsOf('<p>Labs are rooms.</p>')).toBeUndefined()
})

test.each([
  ['meta', '<meta name="author" content="Sophie Løhde">'],
  ['meta with a label', '<meta name="author" content="By Sophie Løhde">'],
  [
    'an address before a name',
    '<meta name="author" content="https://x.example/sl"><meta name="byl" content="Sophie Løhde">',
  ],
  ['Dublin Core', '<meta name="DC.creator" content="Sophie Løhde">'],
  ['article:author', '<meta property="article:author" content="Sophie Løhde">'],
  ['analytics', '<meta name="parsely-author" content="Sophie Løhde">'],
  ['a class name', '<div class="article-byline">By Sophie Løhde</div>'],
  ['a class name with a post', '<p class="author"><b>Sophie Løhde</b><i>Senior Editor</i></p>'],
  ['rel', '<p>Posted by <a rel="author" href="/a/1">Sophie Løhde</a></p>'],
  ['microdata', '<div itemprop="author" itemscope><span itemprop="name">Sophie Løhde</span></div>'],
  ['a link to a page of the author', '<p>By <a href="/authors/sophie">Sophie Løhde</a></p>'],
  ['words', '<p>By Sophie Løhde</p>'],
  ['words with a date', '<p>By Sophie Løhde | 3 May 2018</p>'],
  ['words in two elements', '<p><span>Written by</span><span>Sophie Løhde</span></p>'],
  ['Danish words', '<p>Af Sophie Løhde, kontorchef</p>'],
  ['Norwegian words', '<p>Skrevet av: Sophie Løhde</p>'],
  ['Norwegian credits', '<p>Tekst: Sophie Løhde Foto: Ola Hansen</p>'],
  ['Swedish words', '<p>Text: Sophie Løhde</p>'],
  ['an article header in an aside', '<aside class="post-author">Sophie Løhde</aside>'],
])('the author is read of %s', (_, head) => {
  expect(authorsOf(head)).toEqual(['Sophie Løhde'])
})

test.each([
  ['a text', 'Sophie Løhde'],
  ['an object', { '@type': 'Person', name: 'Sophie Løhde' }],
  ['a list', [{ '@type': 'Person', name: 'Sophie Løhde' }]],
  ['a list of names', { name: ['Sophie Løhde'] }],
  ['a reference', { '@id': '#sl' }],
  ['a name with entities', { name: 'Sophie L&oslash;hde' }],
  ['a person beside a body', [{ name: 'Sophie Løhde' }, { '@type': 'Organization', name: 'Agency' }]],
])('the author in JSON-LD may be %s', (_, author) => {
  const graph = [
    { '@id': '#sl', '@type': 'Person', name: 'Sophie Løhde' },
    { '@type': 'NewsArticle', author },
  ]
  expect(authorsOf(jsonLd({ '@graph': graph }))).toEqual(['Sophie Løhde'])
})

test.each([
  [
    'meta elements',
    '<meta name="citation_author" content="Løhde, Sophie"><meta name="citation_author" content="Doe, J.">',
    ['Løhde, Sophie', 'Doe, J.'],
  ],
  ['one byline', '<p class="byline">By Sophie Løhde and John Doe</p>', ['Sophie Løhde', 'John Doe']],
  [
    'elements side by side',
    '<a rel="author">Sophie Løhde</a>, <a rel="author">John Doe</a>',
    ['Sophie Løhde', 'John Doe'],
  ],
  [
    'a byline that names more than the declaration',
    '<meta name="author" content="Sophie Løhde"><p class="byline">By Dr Sophie Løhde, John Doe</p>',
    ['Dr Sophie Løhde', 'John Doe'],
  ],
])('several authors are read of %s', (_, head, authors) => {
  expect(authorsOf(head)).toEqual(authors)
})

test.each([
  ['who administers the site', '<meta name="author" content="admin">'],
  ['an address', '<meta name="author" content="https://www.facebook.com/agency">'],
  ['a mailbox', '<meta name="author" content="post@agency.example">'],
  ['a handle', '<meta name="twitter:creator" content="@agency">'],
  ['staff', '<p class="byline">By Staff</p>'],
  [
    'the site, where nobody sees it',
    '<meta property="og:site_name" content="Agency"><meta name="author" content="Agency">',
  ],
  [
    'a body, where nobody sees it',
    jsonLd({ '@type': 'Article', author: { '@type': 'Organization', name: 'Trade Union' } }),
  ],
  ['who checked', '<p class="author">Reviewed by Sophie Løhde</p>'],
  ['who checked, in two elements', '<p><span>Fact-checked by</span> <a href="/authors/sl">Sophie Løhde</a></p>'],
  ['who took the pictures', '<p>Photo by Sophie Løhde</p>'],
  ['who is quoted', '<blockquote><p class="author">Sophie Løhde</p></blockquote>'],
  ['who is in a picture', '<figure><figcaption>By Sophie Løhde</figcaption></figure>'],
  ['a sentence', '<p>By and large, labs work.</p>'],
  ['what an author is', '<p class="author-bio">Sophie Løhde</p>'],
  ['a template', '<p class="byline">By {{ author.name }}</p>'],
])('no author is %s', (_, head) => {
  expect(authorsOf(head)).toBeUndefined()
})

test('a body is the author where a byline says so', () => {
  const head = '<meta property="og:site_name" content="Agency"><meta name="author" content="Agency"><p>By Agency</p>'
  expect(authorsOf(head)).toEqual(['Agency'])
})

test.each([
  ['commented', '<section class="comments"><p class="comment-author">Sophie Løhde</p><p>By Sophie Løhde</p></section>'],
  ['wrote other articles', '<div class="related"><p class="byline">By Sophie Løhde</p></div>'],
  ['wrote the next article', '<div><a href="/b">Labs at rest</a><p class="byline">By Sophie Løhde</p></div>'],
  [
    'wrote the articles of a list',
    ['Ann Lee', 'John Doe', 'Jane Smith', 'Sophie Løhde']
      .map((name) => `<div class="card"><p class="byline">By ${name}</p></div>`)
      .join(''),
  ],
])('no author is who %s', (_, behind) => {
  expect(authorsOf('', behind)).toBeUndefined()
})

test.each([
  ['words', '<p>Written by Sophie Løhde</p>'],
  ['a box', '<div class="author-box"><h3>Sophie Løhde</h3><p>Sophie is a designer.</p></div>'],
  ['a life', '<h3>Sophie Løhde</h3><p>Sophie Løhde is a senior adviser at the Agency.</p>'],
  ['a life in Danish', '<p>Sophie Løhde</p><p>Sophie er kontorchef i styrelsen.</p>'],
  ['a heading', '<p>Sophie Løhde</p><p>Om forfatteren</p>'],
])('an article may be signed at its end, by %s', (_, behind) => {
  expect(authorsOf('', behind)).toEqual(['Sophie Løhde'])
})

test('lives of several persons are no signature', () => {
  const people = ['Ann Lee', 'John Doe'].map((name) => `<h3>${name}</h3><p>${name} is a designer.</p>`)
  expect(authorsOf('', people.join(''))).toBeUndefined()
})

test('a byline has more say than who put the text on the site', () => {
  expect(authorsOf('<meta name="author" content="Web Editor Two"><p class="byline">By Sophie Løhde</p>')).toEqual([
    'Sophie Løhde',
  ])
})

test('who began a thread of a forum is its author', () => {
  expect(authorsOf('<p><span>Thread starter</span> <a href="/members/1">piizog</a></p>')).toEqual(['piizog'])
})

test('credentials stay, posts go', () => {
  expect(authorsOf('<p>Written by Jillian Kubala, MS, RD, Senior Editor</p>')).toEqual(['Jillian Kubala, MS, RD'])
})

test('a shop and the first page of a site have no authors of meta elements', () => {
  const head = '<meta name="author" content="Sophie Løhde">'
  expect(authorsOf(head, '', 'https://agency.example/')).toBeUndefined()
  expect(authorsOf(head, '', 'https://agency.example/products/chair')).toBeUndefined()
})
