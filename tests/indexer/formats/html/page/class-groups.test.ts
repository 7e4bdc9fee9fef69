import { expect, test } from 'vitest'
import { CLASS_GROUP_NAMES, groupsOf } from '../../../../../packages/indexer/src/formats/html/page/class-groups.ts'

test.each([
  [['site', 'nav'], ['navigation']],
  [['related', 'articles'], ['related']],
  [['cookiebanner'], ['cookie']],
  [['innhold'], ['content']],
  [
    ['article', 'list'],
    ['card', 'content'],
  ],
  [['navigator'], []],
  [[], []],
])('%j belongs to %j', (words, groups) => {
  expect([...groupsOf(words)].map((index) => CLASS_GROUP_NAMES[index] ?? '').sort()).toEqual(groups)
})
