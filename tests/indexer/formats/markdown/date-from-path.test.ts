import { expect, test } from 'vitest'
import { dateFromPath } from '../../../../packages/indexer/src/formats/markdown/date-from-path.ts'
import { markdown } from '../../../../packages/indexer/src/formats/markdown/markdown.ts'
import { makeSource } from '../../make-source.ts'

test.each([
  ['2018-05-01-a-title.md', { date: '2018-05-01' }],
  ['_posts/labs/2018-12-31-a.markdown', { date: '2018-12-31' }],
  ['2018-13-01-a.md', {}],
  ['2018-05-32-a.md', {}],
  ['2018-05-01.md', {}],
  ['2018-05-a.md', {}],
  ['a-2018-05-01-b.md', {}],
  ['2018-05-01-labs/a.md', {}],
])('the date of %s is %j', (path, date) => {
  expect(dateFromPath(path, {})).toEqual(date)
})

test.each(['date', 'published', 'publishDate'])('"%s" in front matter wins', (key) => {
  expect(dateFromPath('2018-05-01-a.md', { [key]: '2017' })).toEqual({})
})

test('an article without a date has that of its name', async () => {
  const { metadata } = await markdown.parse(makeSource('2018-05-01-a.md', '---\ntitle: T\n---\nText'))
  expect(metadata).toEqual({ title: 'T', date: '2018-05-01' })
})
