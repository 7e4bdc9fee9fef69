import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { findMainContent, type MainContent } from '../../../../packages/indexer/src/formats/html/find-main-content.ts'

const PROSE = 'The ministry opened a lab in which officials and citizens try out services before they are bought.'

function find(body: string): { readonly $: ReturnType<typeof load>; readonly main: MainContent } {
  const $ = load(body)
  const [element] = $('body').toArray()
  if (element === undefined) throw new Error('There is no body.')
  return { $, main: findMainContent(element) }
}

test.each([
  ['article', `<div><p>${PROSE}</p></div><article id="x"><p>${PROSE}</p><p>${PROSE}</p></article>`],
  ['main', `<main id="x"><p>${PROSE}</p></main><div><p>short</p></div>`],
  ['role', `<div role="main" id="x"><p>${PROSE}</p></div>`],
  [
    'articleBody',
    `<article><p>short</p><div itemprop="articleBody" id="x"><p>${PROSE}</p><p>${PROSE}</p></div></article>`,
  ],
  ['class name', `<div><p>${PROSE}</p></div><div class="post-content" id="x"><p>${PROSE}</p><p>${PROSE}</p></div>`],
  ['Nordic class name', `<div><p>${PROSE}</p></div><div class="indhold" id="x"><p>${PROSE}</p><p>${PROSE}</p></div>`],
  ['most of the text', `<div>short</div><div id="x"><p>${PROSE}</p></div>`],
])('the main content is found by %s', (_, body) => {
  const { main } = find(body)
  expect(main.root.attribs.id).toBe('x')
})

test('markup that holds less than half of the running text does not make the main content', () => {
  const { main } = find(
    `<article id="teaser"><p>${PROSE}</p></article><div id="rest"><p>${PROSE}</p><p>${PROSE}</p></div>`,
  )
  expect(main.root.attribs.id).not.toBe('teaser')
})

test('a heading beside the text keeps their common parent', () => {
  const { main } = find(`<div id="x"><h1>Title</h1><div><p>${PROSE}</p></div></div>`)
  expect(main.root.attribs.id).toBe('x')
})

test('a page of links has no main content but the body', () => {
  const links = `<a href="/">${PROSE}</a>`
  const { main } = find(`<div><p>${links}</p></div>`)
  expect(main.root.name).toBe('body')
})

test.each([
  ['<nav id="x">', true],
  ['<aside id="x">', true],
  ['<footer id="x">', true],
  ['<div role="navigation" id="x">', true],
  ['<div aria-hidden="true" id="x">', true],
  ['<div class="siteNav" id="x">', true],
  ['<div class="cookie_consent" id="x">', true],
  ['<ul class="breadcrumbs" id="x">', true],
  ['<div class="article__share" id="x">', true],
  ['<div class="navigator-lab" id="x">', false],
  ['<div class="shareholder" id="x">', false],
  ['<header id="x">', false],
  ['<section class="intro" id="x">', false],
])('%s is boilerplate: %s', (tag, expected) => {
  const { $, main } = find(`<article><p>${PROSE}</p>${tag}<p>Words</p></article>`)
  const [element] = $('#x').toArray()
  expect(element && main.isBoilerplate(element)).toBe(expected)
})

test('an element that holds most of the text is no boilerplate, whatever it is called', () => {
  const { $, main } = find(`<div class="sidebar" id="x"><p>${PROSE}</p></div>`)
  const [element] = $('#x').toArray()
  expect(element && main.isBoilerplate(element)).toBe(false)
})
