import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

function typeOf(page: string, address?: string): unknown {
  return readHtmlMetadata(load(page), address).metadata.type
}

test.each([
  ['NewsArticle', 'article-newspaper'],
  ['AnalysisNewsArticle', 'article-newspaper'],
  ['BlogPosting', 'post-weblog'],
  ['ScholarlyArticle', 'article-journal'],
  ['Report', 'report'],
  ['Thesis', 'thesis'],
  ['DiscussionForumPosting', 'post'],
  ['Article', 'article'],
  ['TechArticle', 'article'],
  [['Article', 'Report'], 'report'],
  ['WebPage', undefined],
  ['JobPosting', undefined],
])('%j is of the CSL type %s', (type, csl) => {
  expect(typeOf(`<script type="application/ld+json">${JSON.stringify({ '@type': type })}</script>`)).toBe(csl)
})

test.each([
  ['<meta property="og:type" content="article">', 'article'],
  ['<meta property="og:type" content="website">', undefined],
  ['<meta name="citation_journal_title" content="Public Management Review">', 'article-journal'],
  ['<meta name="citation_technical_report_institution" content="Agency">', 'report'],
  ['<p>Text</p>', undefined],
])('the type of %s is %s', (page, type) => {
  expect(typeOf(page)).toBe(type)
})

test('the first page of a site is no article, whatever it says', () => {
  expect(typeOf('<meta property="og:type" content="article">', 'https://agency.example/')).toBeUndefined()
})
