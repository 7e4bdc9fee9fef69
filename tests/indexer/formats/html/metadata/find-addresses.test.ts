import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { collectEvidence } from '../../../../../packages/indexer/src/formats/html/metadata/collect-evidence.ts'
import { findAddresses } from '../../../../../packages/indexer/src/formats/html/metadata/find-addresses.ts'

function find(page: string, source?: string) {
  return findAddresses(collectEvidence(load(page)), source)
}

test.each([
  ['a link', '<link rel="canonical" href="https://agency.example/labs">'],
  ['a link in the body', '<p>Text</p><link rel="canonical" href="https://agency.example/labs">'],
  ['Open Graph', '<meta property="og:url" content="https://agency.example/labs">'],
  ['a relative link', '<link rel="canonical" href="/labs">'],
  ['a link relative to its base', '<base href="https://agency.example/"><link rel="canonical" href="labs">'],
  [
    'a link before Open Graph',
    '<meta property="og:url" content="https://agency.example/x"><link rel="canonical" href="/labs">',
  ],
  [
    'Open Graph, where the link goes to the first page of the site',
    '<link rel="canonical" href="https://agency.example/"><meta property="og:url" content="https://agency.example/labs">',
  ],
  [
    'Open Graph, where the link goes nowhere',
    '<link rel="canonical" href="javascript:a()"><meta property="og:url" content="/labs">',
  ],
  ['where it was saved from', '<p>Text</p>'],
])('the address of a page is read of %s', (_, page) => {
  expect(find(page, 'https://agency.example/labs')).toEqual({ url: 'https://agency.example/labs' })
})

test.each([
  ['a browser', '<!-- saved from url=(0027)https://agency.example/labs -->'],
  ['SingleFile', '<!--\n Page saved with SingleFile \n url: https://agency.example/labs \n saved date: today\n-->'],
])('the address is read of what %s wrote when it saved the page', (_, comment) => {
  expect(find(`<!doctype html>${comment}<html></html>`)).toEqual({ url: 'https://agency.example/labs' })
})

test.each([
  ['nothing', '<p>Text</p>'],
  ['a relative link', '<link rel="canonical" href="/labs">'],
  ['an empty link', '<link rel="canonical" href=" ">'],
  ['another scheme', '<link rel="canonical" href="file:///labs">'],
  ['no address', '<link rel="canonical" href="http://[bad">'],
])('a page saved from an unknown place has no address by %s', (_, page) => {
  expect(find(page)).toEqual({})
})

test('the first page of a site is its own canonical page', () => {
  expect(find('<link rel="canonical" href="/">', 'https://agency.example/')).toEqual({ url: 'https://agency.example/' })
})

test('translations are given by language', () => {
  const page =
    '<link rel="alternate" hreflang="da" href="https://agency.example/da/lab">' +
    '<link rel="alternate" hreflang="en-GB" href="/en/lab">' +
    '<link rel="alternate" hreflang="en-GB" href="/en/other">' +
    '<link rel="alternate" hreflang="x-default" href="/">' +
    '<link rel="alternate" hreflang="nb"><link rel="alternate" type="application/rss+xml" href="/feed">'
  expect(find(page, 'https://agency.example/x').alternates).toEqual({
    da: 'https://agency.example/da/lab',
    'en-gb': 'https://agency.example/en/lab',
  })
})
