import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { collectEvidence } from '../../../../../packages/indexer/src/formats/html/metadata/collect-evidence.ts'
import { findArticle } from '../../../../../packages/indexer/src/formats/html/metadata/find-article.ts'
import { readJsonLd } from '../../../../../packages/indexer/src/formats/html/metadata/json-ld.ts'
import { findPageKind } from '../../../../../packages/indexer/src/formats/html/metadata/page-kind.ts'

function kindOf(page: string, address?: string): string {
  const evidence = collectEvidence(load(page))
  const linked = readJsonLd(evidence.scripts)
  return findPageKind(evidence, linked, findArticle(linked, []), address)
}

test.each([
  [undefined, 'article'],
  ['https://agency.example/', 'home'],
  ['https://agency.example', 'home'],
  ['https://agency.example/index.html', 'home'],
  ['https://agency.example/?utm_source=letter', 'home'],
  ['https://agency.example/?p=12', 'article'],
  ['https://agency.example/services/permits', 'article'],
  ['https://agency.example/labs', 'article'],
  ['https://shop.example/products/chair', 'other'],
  ['https://shop.example/blogs/news/category/chairs', 'article'],
  ['https://shop.example/category/chairs', 'other'],
  ['no address', 'article'],
])('the page at %s is: %s', (address, kind) => {
  expect(kindOf('<p>Text</p>', address)).toBe(kind)
})

test.each([
  ['Product', 'other'],
  ['CollectionPage', 'other'],
  ['Article', 'article'],
  ['WebPage', 'article'],
])('a page that JSON-LD calls %s is: %s', (type, kind) => {
  expect(kindOf(`<script type="application/ld+json">{"@type": "${type}"}</script>`, 'https://a.example/b')).toBe(kind)
})

test.each([
  ['product', 'other'],
  ['product.group', 'other'],
  ['og:product', 'other'],
  ['article', 'article'],
  ['website', 'article'],
])('a page that Open Graph calls %s is: %s', (type, kind) => {
  expect(kindOf(`<meta property="og:type" content="${type}">`)).toBe(kind)
})
