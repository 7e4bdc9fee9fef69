import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

function titleOf(page: string, address?: string): unknown {
  return readHtmlMetadata(load(page), address).metadata.title
}

const TEXT = `<p>${'The ministry opened a lab in which officials and citizens try out services. '.repeat(5)}</p>`

test.each([
  ['the title of the page', '<title>Labs</title>', 'Labs'],
  ['white space', '<title>\n  Labs\n  now </title>', 'Labs now'],
  ['an entity', '<title>Labs &amp; data</title>', 'Labs & data'],
  ['a heading', '<h1>Labs</h1>', 'Labs'],
  ['a heading that the title begins with', '<title>Labs | Agency</title><body><h1>Labs</h1>', 'Labs'],
  [
    'a title that ends with the site',
    '<title>Labs - Agency</title><meta property="og:site_name" content="Agency">',
    'Labs',
  ],
  [
    'a title that begins with the site',
    '<title>Agency: news » Labs at work</title><h1>Labs at work</h1>',
    'Labs at work',
  ],
  ['a title with a dash', '<title>Labs – a story</title>', 'Labs – a story'],
  [
    'a title with a dash and the site',
    '<title>Labs – a story | Agency</title><meta property="og:site_name" content="Agency">',
    'Labs – a story',
  ],
  ['a site that is all there is', '<title>Agency</title><meta property="og:site_name" content="Agency">', 'Agency'],
  ['a title for social media', '<meta property="og:title" content="Labs"><title>Labs at the Agency</title>', 'Labs'],
  ['Dublin Core', '<meta name="DCTERMS.title" content="Labs">', 'Labs'],
  ['Twitter cards', '<meta name="twitter:title" content="Labs">', 'Labs'],
  ['no logo', '<svg><title>Logo</title></svg><h1>Labs</h1>', 'Labs'],
  ['no heading of a permalink', '<h1>Labs<a href="#labs">¶</a></h1>', 'Labs'],
  ['a heading that says itself twice', '<h1><span>Labs at work</span> <b>Labs at work</b></h1>', 'Labs at work'],
  ['nothing', '<p>Text</p>', undefined],
])('the title is read of %s', (_, page, title) => {
  expect(titleOf(page)).toBe(title)
})

test.each([
  [
    'the name of the site',
    '<h1>Agency</h1><title>Labs at work | Agency</title><meta property="og:site_name" content="Agency">',
  ],
  ['the name of the site by its address', '<h1>Example</h1><title>Labs at work | Example</title>'],
  ['another heading', '<h1>Search</h1><h1>Labs at work</h1><title>Labs at work | Agency</title>'],
  ['a heading of comments', '<h1>Labs at work</h1><div class="comments"><h1>Labs at work and play</h1></div>'],
  ['a hidden heading', '<h1 hidden>Menu of labs at work</h1><h1>Labs at work</h1><title>Labs at work | Agency</title>'],
  ['a slogan', '<h1>We shape tomorrow, together</h1><title>Labs at work | Agency</title>'],
  ['a heading in capitals', '<h1>LABS AT WORK</h1><title>Labs at work | Agency</title>'],
  ['a title that was cut', '<title>Labs at…</title><h1>Labs at work</h1>'],
  ['no h1', '<title>Labs at work / News / Agency</title><h2>Labs at work</h2>'],
  ['the heading of all its pages', '<h1>Handbook of labs</h1><title>Labs at work | Handbook of labs</title>'],
])('the title of an article is no worse for %s', (_, page) => {
  expect(titleOf(page + TEXT, 'https://www.example.org/news/labs-at-work')).toBe('Labs at work')
})

test('the heading of an article says more than a title for search engines', () => {
  const page =
    '<title>Using labs to shape public services</title><meta name="author" content="Jane Smith">' +
    '<h1>How labs shape our public services, and why</h1>'
  expect(titleOf(page)).toBe('How labs shape our public services, and why')
})

test('the name of a section is said in full by the declared title', () => {
  expect(titleOf('<title>Permits for building | City</title><h1>Permits</h1>')).toBe('Permits for building')
})

test('a heading with more words than the declared title says no more on a page that nobody signed', () => {
  expect(titleOf('<title>Building permits | City</title><h1>New! Building permits</h1>')).toBe('Building permits')
})

test('the first page of a site has its name', () => {
  const page = '<title>Agency - better services - Home</title><h1>We make services better</h1>'
  expect(titleOf(page, 'https://agency.example/')).toBe('Agency - better services')
})

test.each([
  ['a name of the server', '<title>Lab i arbejde - Styrelsen</title>', 'https://www.styrelsen.dk/lab', 'Lab i arbejde'],
  ['a word of it', '<title>Labb i arbete - Om Myndigheten</title>', 'https://myndigheten.se/labb', 'Labb i arbete'],
])('a site is known by %s', (_, page, address, title) => {
  expect(titleOf(page, address)).toBe(title)
})

test('the headline of JSON-LD is a declared title', () => {
  const page = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Labs &amp; data"}</script>'
  expect(titleOf(page)).toBe('Labs & data')
})
