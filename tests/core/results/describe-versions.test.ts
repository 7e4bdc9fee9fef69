import { expect, test } from 'vitest'
import { describeVersions } from '../../../packages/core/src/results/describe-versions.ts'
import { makeArticle } from '../make-article.ts'

const work = [
  { id: 'original' },
  { id: 'copy', duplicateOf: 'original' },
  { id: 'danish', translationOf: 'original' },
  { id: 'danish-copy', duplicateOf: 'danish' },
].map(makeArticle)

test.each([
  ['original', { copy: 'duplicate', danish: 'translation', 'danish-copy': 'translation' }],
  ['copy', { original: 'original', danish: 'translation', 'danish-copy': 'translation' }],
  ['danish', { original: 'original', copy: 'translation', 'danish-copy': 'duplicate' }],
  ['danish-copy', { original: 'original', copy: 'translation', danish: 'duplicate' }],
])('to %s the others are %j', (shown, relations) => {
  const others = work.filter(({ id }) => id !== shown)
  const described = work.filter(({ id }) => id === shown).flatMap((article) => describeVersions(article, others))
  expect(Object.fromEntries(described.map(({ id, relation }) => [id, relation]))).toEqual(relations)
})
