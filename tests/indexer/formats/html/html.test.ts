import { expect, test } from 'vitest'
import type { Document } from '../../../../packages/indexer/src/formats/format.ts'
import { html } from '../../../../packages/indexer/src/formats/html/html.ts'
import { latin1, makeSource } from '../../make-source.ts'

async function parse(page: string): Promise<Document> {
  return html.parse(makeSource('a.html', page))
}

/** Gives blocks as pairs of kind and text. */
async function read(page: string): Promise<string[][]> {
  return (await parse(page)).blocks.map(({ kind, text }) => [kind, text])
}

const FIRST = 'The ministry opened a lab in which officials and citizens try out services before they are bought.'
const SECOND = 'After two years it had changed how forms are written, how letters sound and how long people wait.'
const THIRD = 'What it did not change is who decides, and its staff say that this is what they would begin with today.'
const ARTICLE = [
  ['heading', 'A lab in the ministry'],
  ['paragraph', FIRST],
  ['paragraph', SECOND],
  ['heading', 'What is left'],
  ['list', 'Better letters'],
  ['paragraph', THIRD],
]
const BODY = `<p>${FIRST}</p><p>${SECOND}</p><h2>What is left</h2><ul><li>Better letters</li></ul><p>${THIRD}</p>`
const COOKIES =
  'We use cookies to make this site work and to learn how it is used. You can accept or refuse them at any time you like.'

test.each([
  [
    'HTML5',
    `<body><a class="skip-link" href="#m">Skip to content</a>
    <header role="banner"><a href="/">Agency</a></header>
    <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Reports</a></li></ul></nav>
    <main id="m"><ol class="breadcrumb"><li><a href="/">Home</a></li><li>Labs</li></ol>
    <article><h1>A lab in the ministry</h1>${BODY}
    <div class="share-buttons"><span>Share on Facebook</span></div></article>
    <aside><h2>Related</h2><p>Another article about something else entirely, told in some length.</p></aside></main>
    <footer><p>Agency, Street 1, 1000 City</p></footer></body>`,
  ],
  [
    'divisions with class names',
    `<body><div id="cookie-banner"><p>${COOKIES}</p></div>
    <div id="topNav"><a href="/a">News</a> <a href="/b">Reports</a></div>
    <div id="wrapper"><div class="left sidebar"><h3>Topics</h3><ul><li>Labs</li></ul></div>
    <div class="content"><h1>A lab in the ministry</h1>${BODY}
    <ul class="pagination"><li>1</li><li>2</li></ul></div>
    <div class="newsletter"><p>Sign up for our letter and get the news of the month every month in your inbox.</p></div></div>
    <div class="site-footer"><p>All rights reserved</p></div></body>`,
  ],
  [
    'no hints at all',
    `<body><div><div><a href="/a">News</a> | <a href="/b">Reports</a></div>
    <div><div><h1>A lab in the ministry</h1>${BODY}</div></div></div></body>`,
  ],
  [
    'tables that lay out the page',
    `<body><table><tr><td colspan="2"><a href="/">Agency</a></td></tr>
    <tr><td><a href="/a">News</a><br><a href="/b">Reports</a></td><td><h1>A lab in the ministry</h1>${BODY}</td></tr></table></body>`,
  ],
  [
    'schema.org',
    `<body><div class="teasers"><p>${COOKIES}</p></div><div itemscope itemtype="https://schema.org/Article">
    <div itemprop="articleBody"><h1>A lab in the ministry</h1>${BODY}</div>
    <div class="comments"><p>I do not believe a word of this, and neither should you, dear reader of comments.</p></div></div></body>`,
  ],
  [
    'roles',
    `<body><div role="navigation"><p>${COOKIES}</p></div><div role="main"><h1>A lab in the ministry</h1>${BODY}
    <div role="complementary"><p>Another article about something else entirely, told in some length.</p></div></div>
    <div role="contentinfo">Imprint</div></body>`,
  ],
  [
    'a form around all',
    `<body><form action="/"><div class="breadcrumbs">Home</div><div class="main"><h1>A lab in the ministry</h1>${BODY}</div>
    <div id="footer">Imprint</div></form></body>`,
  ],
  [
    'an article that a class name calls a sidebar',
    `<body class="has-sidebar page-with-menu"><div class="layout-sidebar"><h1>A lab in the ministry</h1>${BODY}</div></body>`,
  ],
])('the article is all that is left of a page built with %s', async (_, page) => {
  expect(await read(`<!doctype html><html lang="en"><head><title>T</title></head>${page}</html>`)).toEqual(ARTICLE)
})

test('a page without a main content is read as it is', async () => {
  expect(await read('<body><p>Short.</p><div>Words.</div></body>')).toEqual([
    ['paragraph', 'Short.'],
    ['paragraph', 'Words.'],
  ])
})

test.each(['', '<html></html>', '<body><nav><a href="/">Home</a></nav></body>', '<body><script>1</script></body>'])(
  'a page with nothing to read has no blocks: %j',
  async (page) => {
    expect((await parse(page)).blocks).toEqual([])
  },
)

test('what is hidden is no text, though it stands in the article', async () => {
  expect(
    await read(`<article><p>${FIRST}</p><p hidden>Secret</p><p style="display:none">Secret</p></article>`),
  ).toEqual([['paragraph', FIRST]])
})

test('several articles on a page are all read', async () => {
  expect(await read(`<main><article><p>${FIRST}</p></article><article><p>${SECOND}</p></article></main>`)).toEqual([
    ['paragraph', FIRST],
    ['paragraph', SECOND],
  ])
})

test('front matter before a page has more say than the page', async () => {
  const page = `---\ntitle: Mine\n---\n<html lang="da"><head><title>Theirs</title></head><body><p>${FIRST}</p></body></html>`
  expect(await parse(page)).toEqual({
    metadata: { title: 'Mine' },
    templateLanguage: 'da',
    blocks: [{ kind: 'paragraph', text: FIRST }],
    problems: [],
  })
})

test('a page is read in the charset that it declares', async () => {
  const page = latin1('<meta charset="iso-8859-1"><title>\xc6ldre</title><body><p>Bl\xe5</p>')
  expect(await html.parse(makeSource('a.html', page))).toEqual({
    metadata: { title: 'Ældre' },
    blocks: [{ kind: 'paragraph', text: 'Blå' }],
    problems: [],
  })
})

test.each([1_000, 2_000])('a text nested in %i elements is read', async (depth) => {
  const deep = '<div class="a">'.repeat(depth)
  expect(await read(`<body>${deep}<p>${FIRST}</p><p>${SECOND}</p>`)).toEqual([
    ['paragraph', FIRST],
    ['paragraph', SECOND],
  ])
})

test('blocks in another language than the page are marked as it marks them', async () => {
  const page = (lang: string): string =>
    `<html lang="${lang}"><body><article lang="da-DK"><p>${FIRST}</p><p>${SECOND}</p><blockquote lang="sv">${THIRD}</blockquote></article>`
  for (const lang of ['en', 'da', '']) {
    const { blocks, templateLanguage } = await parse(page(lang))
    expect(templateLanguage).toBe('da-DK')
    expect(blocks.map(({ language }) => language)).toEqual([undefined, undefined, 'sv'])
  }
})
