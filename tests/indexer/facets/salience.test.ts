import { expect, test } from 'vitest'
import { build } from '../make-source.ts'

test('of what a text names, that comes first which it is most about', async () => {
  const { articles } = await build({
    'a.md': [
      '---\ntitle: What Norway did\nlanguage: en\n---\nThe report was written in Sweden.',
      ...Array(12).fill('Many words that name nothing at all stand here.'),
      'Denmark, Denmark, Denmark and Denmark. Also Norway, and Finland.',
    ].join('\n\n'),
  })
  expect(articles[0]?.facets.country?.map(({ value }) => value)).toEqual([
    'place/NO',
    'place/DK',
    'place/SE',
    'place/FI',
  ])
})
