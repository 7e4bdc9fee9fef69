import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

function read(page: string, source?: string): Record<string, unknown> {
  return readHtmlMetadata(load(page), source).metadata
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

test('a page that says nothing has no metadata', () => {
  expect(read('<p>Text</p>')).toEqual({})
})

test.each([
  ['updated', '<meta property="article:modified_time" content="2019">', '2019'],
  ['description', '<meta name="description" content=" On labs ">', 'On labs'],
  ['description', '<meta property="og:description" content="On labs &amp; data">', 'On labs & data'],
  ['publisher', '<meta property="og:site_name" content="Agency">', 'Agency'],
  [
    'publisher',
    '<meta name="dcterms.publisher" content="Agency"><meta name="application-name" content="App">',
    'Agency',
  ],
  ['publisher', '<meta name="publisher" content="https://agency.example"><meta name="x" content="y">', undefined],
  ['topics', '<meta name="keywords" content="labs, open data;  design, labs">', ['labs', 'open data', 'design']],
  [
    'topics',
    '<meta property="article:tag" content="labs"><meta property="article:tag" content="data">',
    ['labs', 'data'],
  ],
  ['topics', jsonLd({ '@type': 'Article', keywords: 'labs, data' }), ['labs', 'data']],
  [
    'topics',
    jsonLd({ '@type': 'Article', keywords: ['labs', { '@type': 'DefinedTerm', name: 'data' }] }),
    ['labs', 'data'],
  ],
  ['country', '<meta name="dcterms.spatial" content="Denmark, Norway">', ['Denmark', 'Norway']],
  [
    'sources',
    '<meta name="dcterms.source" content="Agency, 2018: A, B"><meta name="dcterms.source" content="C">',
    ['Agency, 2018: A, B', 'C'],
  ],
  ['translationOf', '<meta name="translationOf" content="labs">', 'labs'],
])('%s is read of %s', (key, page, value) => {
  expect(read(page)[key]).toEqual(value)
})

test('a meta element without a content is none', () => {
  expect(read('<meta name="author" content=" "><meta name="description">')).toEqual({})
})

test('JSON-LD has more say than meta elements', () => {
  const page =
    '<meta property="og:title" content="Other"><meta name="author" content="Other Person">' +
    jsonLd({
      '@type': 'NewsArticle',
      headline: 'Labs',
      datePublished: '2018-05-01',
      dateModified: '2019',
      author: [{ '@type': 'Person', name: 'Sophie Løhde' }, 'Jane Smith'],
      description: 'On labs',
      publisher: { name: 'Agency' },
      inLanguage: 'da',
    })
  expect(read(page)).toEqual({
    title: 'Labs',
    date: '2018-05-01',
    updated: '2019',
    authors: ['Sophie Løhde', 'Jane Smith'],
    description: 'On labs',
    publisher: 'Agency',
    type: 'article-newspaper',
  })
})

test('an article of JSON-LD counts before the page that it stands on', () => {
  const page = jsonLd({
    '@graph': [
      { '@type': 'WebPage', name: 'Labs - Agency', description: 'A page' },
      { '@type': 'Article', headline: 'Labs', datePublished: '2018', description: 'An article' },
    ],
  })
  expect(read(page)).toEqual({ title: 'Labs', date: '2018', description: 'An article', type: 'article' })
})

test('of several articles, the one with the title of the page is read', () => {
  const articles = ['One', 'Two', 'Labs at work'].map((headline, index) => ({
    '@type': 'NewsArticle',
    headline,
    datePublished: `201${index}`,
  }))
  expect(read(`<title>Labs at work | Agency</title>${jsonLd(articles)}`)).toMatchObject({ date: '2012' })
  expect(read(`<title>News | Agency</title>${jsonLd(articles)}`)).toEqual({ title: 'News' })
})

test.each([
  '{ "@type": "Article", "headline": ',
  '',
  'null',
  '[1, "a", null, [[]]]',
  '{"@type": {"a": 1}, "@graph": 3}',
  '{"@type": "Article", "headline": {}, "author": [null, {"name": {}}], "datePublished": "soon", "keywords": [null]}',
])('a page with JSON-LD that makes no sense is read without it: %s', (json) => {
  const { type: _, ...rest } = read(`<title>Labs</title><script type="application/ld+json">${json}</script>`)
  expect(rest).toEqual({ title: 'Labs' })
})

test('an article of a ministry is read as a reader would', () => {
  const page = `<!doctype html><html lang="nb"><head><title>Laboratorier i arbeid - Direktoratet</title>
    <link rel="canonical" href="/nyheter/laboratorier"><link rel="alternate" hreflang="en" href="/en/news/labs">
    <meta name="description" content="Om laboratorier"></head><body>
    <nav><a href="/">Direktoratet</a> <a href="/nyheter">Nyheter 1. januar 2024</a></nav>
    <main><h1>Laboratorier i arbeid</h1>
    <p class="meta">Publisert 23.01.2012 | Sist oppdatert 1. februar 2013</p><p>Av Kari Nordmann, seniorrådgiver</p>
    <p>${'Departementet åpnet et laboratorium der tjenester prøves ut. '.repeat(20)}</p></main>
    <aside><h2>Relatert</h2><p>Av Ola Hansen, 4. mai 2015</p></aside>
    <footer><p>© Direktoratet 2020</p></footer></body></html>`
  expect(read(page, 'https://direktoratet.no/nyheter/laboratorier?utm=1')).toEqual({
    title: 'Laboratorier i arbeid',
    date: '2012-01-23',
    updated: '2013-02-01',
    authors: ['Kari Nordmann'],
    description: 'Om laboratorier',
    url: 'https://direktoratet.no/nyheter/laboratorier',
    alternates: { en: 'https://direktoratet.no/en/news/labs' },
  })
})
