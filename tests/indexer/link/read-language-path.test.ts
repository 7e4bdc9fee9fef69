import { expect, test } from 'vitest'
import { readLanguagePath } from '../../../packages/indexer/src/link/read-language-path.ts'

test.each([
  ['post.da.md', 'da', 'post'],
  ['labs/post.da.md', 'da', 'labs/post'],
  ['post_en.html', 'en', 'post'],
  ['post-sv.md', 'sv', 'post'],
  ['post.EN-GB.md', 'en', 'post'],
  ['post_en_us.txt', 'en', 'post'],
  ['post.no.md', 'nb', 'post'],
  ['post.no.md', 'nn', 'post'],
  ['post.nn.md', 'nn', 'post'],
  ['da/post.md', 'da', 'post'],
  ['docs/en/labs/post.md', 'en', 'docs/labs/post'],
  ['Dansk/post.md', 'da', 'post'],
  ['da/post.da.md', 'da', 'da/post'],
])('%s in %s is the path %s in a language', (path, language, key) => {
  expect(readLanguagePath(path, language)).toEqual({ key, isMarked: true })
})

test.each([
  ['post.md', 'da', 'post'],
  ['post.da.md', 'en', 'post.da'],
  ['what-to-do.md', 'en', 'what-to-do'],
  ['en/post.md', 'da', 'en/post'],
  ['.en.md', 'en', '.en'],
  ['en.md', 'en', 'en'],
  ['post.en', 'en', 'post'],
  ['', 'en', ''],
])('%s in %s is the path %s in no language', (path, language, key) => {
  expect(readLanguagePath(path, language)).toEqual({ key, isMarked: false })
})
