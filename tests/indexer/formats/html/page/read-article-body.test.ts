import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readArticleBody } from '../../../../../packages/indexer/src/formats/html/page/read-article-body.ts'

function read(articleBody: string): string[] {
  const json = JSON.stringify({ '@type': 'Article', articleBody })
  return readArticleBody(load(`<script type="application/ld+json">${json}</script>`)).map(({ text }) => text)
}

test.each([
  ['lines', ' One \n\n Two\r\nThree ', ['One', 'Two', 'Three']],
  ['HTML', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['entities', 'R&amp;D', ['R&D']],
  ['many blanks', `One${' '.repeat(500_000)}two`, [`One${' '.repeat(500_000)}two`]],
])('an article that a page tells to machines may have %s', (_, body, expected) => {
  expect(read(body)).toEqual(expected)
})
