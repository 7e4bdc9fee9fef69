import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

const CC = 'https://creativecommons.org/licenses/by/4.0/'

test.each([
  ['a link', `<link rel="license" href="${CC}">`],
  ['a link in the text', `<body><a rel="nofollow license" href="${CC}">CC BY</a>`],
  ['JSON-LD', `<script type="application/ld+json">{"@type": "Article", "license": "${CC}"}</script>`],
  [
    'an object of JSON-LD',
    `<script type="application/ld+json">{"@type": "WebPage", "license": {"@id": "${CC}"}}</script>`,
  ],
  ['Dublin Core', `<meta name="DCTERMS.license" content="${CC}">`],
  ['rights', `<meta name="DC.rights" content="${CC}">`],
])('the licence is read of %s', (_, page) => {
  expect(readHtmlMetadata(load(page)).metadata.licence).toBe(CC)
})

test('a licence may be a name', () => {
  expect(readHtmlMetadata(load('<meta name="dcterms.rights" content="NLOD 2.0">')).metadata.licence).toBe('NLOD 2.0')
})

test.each(['Copyright 2018 Agency', '© Agency', 'All rights reserved', 'Alle rettigheter forbeholdt', 'x'.repeat(300)])(
  'who holds the rights is no licence: %s',
  (rights) => {
    expect(readHtmlMetadata(load(`<meta name="dc.rights" content="${rights}">`)).metadata.licence).toBeUndefined()
  },
)
