import { articles } from '@viden/core'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'
import { makeEngine } from '../make-engine.ts'

const engine = makeEngine([{ id: 'a' }, { id: 'b', body: ['Text.'] }])

test('whole articles come in the order asked', async () => {
  expect(await articles(await engine, ['b', 'a'])).toEqual([
    makeArticle({ id: 'b', body: ['Text.'] }),
    makeArticle({ id: 'a' }),
  ])
})

test('an unknown article throws', async () => {
  await expect(articles(await engine, ['a', 'unheard-of'])).rejects.toMatchObject({ code: 'article-unknown' })
})

test('a call that was given up is not answered', async () => {
  await expect(articles(await engine, ['a'], { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'AbortError',
  })
})
