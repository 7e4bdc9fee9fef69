import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectEvidence } from '../../../../../packages/indexer/src/formats/html/metadata/collect-evidence.ts'
import { textOf } from '../../../../../packages/indexer/src/formats/html/metadata/page-evidence.ts'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'
import { ROLE, SETTING } from '../../../../../packages/indexer/src/formats/html/metadata/setting.ts'

const LONG = 'The ministry opened a lab in which officials and citizens try out services. '.repeat(10)

function settingOf(page: string, text: string): number | undefined {
  return collectEvidence(load(page)).pieces.find((piece) => piece.text === text)?.setting
}

test('the text of a page is collected in pieces, a line for each block', () => {
  const { pieces } = collectEvidence(load('<div>One <b>two</b>three<p>four</p> five<br>six</div>'))
  expect(textOf(pieces, 0, pieces.length)).toBe('One twothree\nfour\nfive\nsix')
})

test('scripts, controls and templates hold no text', () => {
  const page =
    '<p>Text</p><script>a</script><style>b</style><template><p>c</p></template><select><option>d</option></select>'
  expect(collectEvidence(load(page)).pieces.map(({ text }) => text)).toEqual(['Text'])
})

test.each([
  ['<nav><p>x</p></nav>', SETTING.navigation],
  ['<div role="navigation"><p>x</p></div>', SETTING.navigation],
  ['<div class="main-menu"><p>x</p></div>', SETTING.navigation],
  ['<div class="siteFooter"><p>x</p></div>', SETTING.footer],
  ['<div id="comments"><p>x</p></div>', SETTING.comment],
  ['<div itemprop="comment"><p>x</p></div>', SETTING.comment],
  ['<div class="c-related__item"><p>x</p></div>', SETTING.teaser],
  ['<blockquote><p>x</p></blockquote>', SETTING.quote],
  ['<div itemscope itemtype="https://schema.org/VideoObject"><p>x</p></div>', SETTING.otherItem],
  ['<div style="display:none"><p>x</p></div>', SETTING.hidden],
  ['<h2>x</h2>', SETTING.heading],
  ['<a href="/a">x</a>', SETTING.link],
  ['<nav><aside><p>x</p></aside></nav>', SETTING.navigation | SETTING.aside],
  ['<p>x</p>', 0],
  ['<p class="navigable commentary">x</p>', 0],
])('what stands where is told: %s', (piece, setting) => {
  expect(settingOf(`<body><main><p>${LONG}</p></main>${piece}</body>`, 'x')).toBe(setting)
})

test('what holds the heading and most of the text of a page is no surroundings, whatever it is called', () => {
  expect(settingOf(`<div class="sidebar-left"><h1>Labs</h1><p>x</p><p>${LONG}</p></div>`, 'x')).toBe(0)
  expect(settingOf(`<h1>Labs</h1><div class="comments"><p>x</p><p>${LONG}</p></div>`, 'x')).toBe(SETTING.comment)
})

test('an article is no surroundings by its class names', () => {
  expect(settingOf(`<article class="post comments-open"><p>x</p></article><p>${LONG}</p>`, 'x')).toBe(0)
})

test.each([
  ['<h1>x</h1>', ROLE.heading],
  ['<p class="article-title">x</p>', ROLE.title],
  ['<a rel="author">x</a>', ROLE.declaredAuthor],
  ['<p itemprop="author">x</p>', ROLE.declaredAuthor],
  ['<p class="c-byline">x</p>', ROLE.author | ROLE.date],
  ['<a href="/author/jane">x</a>', ROLE.authorLink],
  ['<time>x</time>', ROLE.time],
  ['<p itemprop="datePublished">x</p>', ROLE.declaredPublished],
  ['<p property="schema:dateModified">x</p>', ROLE.declaredUpdated],
  ['<p class="author-bio">x</p>', ROLE.author | ROLE.about],
])('what may be what is told: %s', (page, role) => {
  expect(collectEvidence(load(page)).marks.map((mark) => mark.role)).toEqual([role])
})

test('a meta element may have several names, and stand anywhere', () => {
  const page =
    '<meta property="dcterms:issued schema:datePublished" content=" 2018 "><p>Text</p><meta name="DC.Date" content="2019">' +
    '<meta name="a"><meta content="b">'
  expect([...collectEvidence(load(page)).metas]).toEqual([
    ['dcterms.issued', ['2018']],
    ['datepublished', ['2018']],
    ['dc.date', ['2019']],
  ])
})

test('microdata of other things is not of the page', () => {
  const page =
    '<div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2018"></div>' +
    '<div class="comments"><meta itemprop="datePublished" content="2019"></div><meta itemprop="datePublished" content="2020">'
  expect(collectEvidence(load(page)).metas.get('datepublished')).toEqual(['2020'])
})

test('nesting has no limit', () => {
  const deep = load(`<h1>Labs</h1>${'<div class="author">'.repeat(5_000)}By Jane Smith`, { xml: { xmlMode: false } })
  expect(readHtmlMetadata(deep).metadata).toEqual({ title: 'Labs', authors: ['Jane Smith'] })
})

test('a page with thousands of meta elements is read', () => {
  const page = '<meta name="keywords" content="labs, open data"><meta name="author" content="Jane Smith">'.repeat(5_000)
  expect(readHtmlMetadata(load(page)).metadata).toEqual({ authors: ['Jane Smith'], topics: ['labs', 'open data'] })
})

test('whatever a page holds, it is read', () => {
  const word = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<p class="author">',
    '<time datetime="',
    '">',
    '</p>',
    '<meta name="date" content="',
    '2018-05-01',
    'By Jane Smith',
    '<script type="application/ld+json">',
    '{"@type":"Article"',
    '}',
    '</script>',
    '<title>',
    ' | ',
    '<nav>',
    '&amp;',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { title, date } = readHtmlMetadata(load(words.join('')), 'https://agency.example/labs').metadata
      expect(['string', 'undefined']).toContain(typeof title)
      expect(date ?? '2018-05-01').toBe('2018-05-01')
    }),
    { numRuns: 200 },
  )
})
