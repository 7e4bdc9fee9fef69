import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../packages/indexer/src/formats/html/read-html-metadata.ts'

function read(page: string): Record<string, unknown> {
  return readHtmlMetadata(load(page))
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

test('a page that says nothing has no metadata', () => {
  expect(read('<p>Text</p>')).toEqual({})
})

test.each([
  ['<title>Labs</title>', 'Labs'],
  ['<title>\n  Labs\n  now </title>', 'Labs now'],
  ['<title>Labs &amp; data</title>', 'Labs & data'],
  ['<title>Labs | Agency</title><body><h1>Labs</h1>', 'Labs'],
  ['<title>Labs - Agency</title><meta property="og:site_name" content="Agency">', 'Labs'],
  ['<title>Labs – a story | Agency</title><meta property="og:site_name" content="Agency">', 'Labs – a story'],
  ['<title>Labs – a story</title>', 'Labs – a story'],
  ['<title>Agency</title><meta property="og:site_name" content="Agency">', 'Agency'],
  ['<h1>Labs</h1>', 'Labs'],
  ['<meta property="og:title" content="Labs"><title>Labs at the Agency</title>', 'Labs'],
  ['<meta name="DCTERMS.title" content="Labs">', 'Labs'],
  ['<svg><title>Logo</title></svg><h1>Labs</h1>', 'Labs'],
])('the title of %s is "%s"', (page, title) => {
  expect(read(page).title).toBe(title)
})

test('the title for social media has no name of the site either', () => {
  const page =
    '<meta property="og:title" content="Labs | Agency"><meta property="og:site_name" content="Agency"><body><h1>Labs</h1>'
  expect(read(page).title).toBe('Labs')
})

test.each([
  ['date', '<meta property="article:published_time" content="2018-05-01T10:00Z">', '2018-05-01T10:00Z'],
  ['date', '<meta name="DC.date" content="2018">', '2018'],
  ['date', '<meta itemprop="datePublished" content="2018-05">', '2018-05'],
  ['date', '<time datetime="2018-05-01">1 May</time><time datetime="2019">', '2018-05-01'],
  ['updated', '<meta property="article:modified_time" content="2019">', '2019'],
  ['authors', '<meta name="author" content="Sophie Løhde">', ['Sophie Løhde']],
  [
    'authors',
    '<meta name="citation_author" content="Løhde, Sophie"><meta name="citation_author" content="B C">',
    ['Løhde, Sophie', 'B C'],
  ],
  ['description', '<meta name="description" content=" On labs ">', 'On labs'],
  ['publisher', '<meta property="og:site_name" content="Agency">', 'Agency'],
  ['language', '<html lang="da">', 'da'],
  ['language', '<meta http-equiv="content-language" content="sv">', 'sv'],
  ['topics', '<meta name="keywords" content="labs, open data;  design">', ['labs', 'open data', 'design']],
  [
    'topics',
    '<meta property="article:tag" content="labs"><meta property="article:tag" content="data">',
    ['labs', 'data'],
  ],
  ['country', '<meta name="dcterms.spatial" content="Denmark, Norway">', ['Denmark', 'Norway']],
  ['url', '<link rel="canonical" href="https://example.org/labs">', 'https://example.org/labs'],
  ['url', '<meta property="og:url" content="https://example.org/labs">', 'https://example.org/labs'],
  ['licence', '<link rel="license" href="https://example.org/cc">', 'https://example.org/cc'],
  ['licence', '<body><a rel="nofollow license" href="https://example.org/cc">CC</a>', 'https://example.org/cc'],
])('%s is read of %s', (key, page, value) => {
  expect(read(page)).toEqual({ [key]: value })
})

test('a meta element without a content is none', () => {
  expect(read('<meta name="author" content=" "><meta name="description">')).toEqual({})
})

test('JSON-LD has more say than meta elements', () => {
  const page =
    '<meta property="og:title" content="Other"><meta name="author" content="Other">' +
    jsonLd({
      '@type': 'NewsArticle',
      headline: 'Labs',
      datePublished: '2018-05-01',
      dateModified: '2019',
      author: [{ '@type': 'Person', name: 'Sophie Løhde' }, 'B C'],
      description: 'On labs',
      publisher: { name: 'Agency' },
      inLanguage: 'da',
    })
  expect(read(page)).toEqual({
    title: 'Labs',
    date: '2018-05-01',
    updated: '2019',
    authors: ['Sophie Løhde', 'B C'],
    description: 'On labs',
    publisher: 'Agency',
    language: 'da',
  })
})

test.each([
  [
    'a list',
    [
      { '@type': 'Organization', name: 'Agency' },
      { '@type': 'Article', headline: 'Labs' },
    ],
  ],
  [
    'a graph',
    {
      '@graph': [
        { '@type': 'WebSite', name: 'Agency' },
        { '@type': ['Article', 'Report'], headline: 'Labs' },
      ],
    },
  ],
])('an article is found in %s of JSON-LD', (_, value) => {
  expect(read(jsonLd(value))).toEqual({ title: 'Labs' })
})

test('an article of JSON-LD counts before the page that it stands on', () => {
  const page = jsonLd({
    '@graph': [
      { '@type': 'WebPage', name: 'Labs - Agency', datePublished: '2018' },
      { '@type': 'Article', headline: 'Labs', datePublished: '2018', author: { name: 'Sophie Løhde' } },
    ],
  })
  expect(read(page)).toEqual({ title: 'Labs', date: '2018', authors: ['Sophie Løhde'] })
})

test.each([
  '<script type="application/ld+json">{ "@type": "Article", "headline": </script>',
  '<script type="application/ld+json"></script>',
  '<script type="application/ld+json">null</script>',
  '<script type="application/ld+json">[1, "a", null, [[]]]</script>',
  '<script type="application/ld+json">{"@type": {"a": 1}, "@graph": 3}</script>',
  '<script type="application/ld+json">{"@type": "Article", "headline": 3, "author": [null, 4, {"name": {}}]}</script>',
])('a page with JSON-LD that makes no sense is read without it: %s', (script) => {
  expect(read(`<title>Labs</title>${script}`)).toEqual({ title: 'Labs' })
})

test('broken JSON-LD does not hide a whole one', () => {
  const page = `<script type="application/ld+json">{</script>${jsonLd({ '@type': 'Article', headline: 'Labs' })}`
  expect(read(page)).toEqual({ title: 'Labs' })
})
