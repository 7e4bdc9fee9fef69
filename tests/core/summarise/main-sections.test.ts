import { expect, test } from 'vitest'
import { mainSections } from '../../../packages/core/src/summarise/main-sections.ts'
import { makeArticle } from '../make-article.ts'

const headings = (article: ReturnType<typeof makeArticle>) => mainSections(article).map(({ heading }) => heading)

test('the sections of the highest level that there are several of are the main ones', () => {
  const article = makeArticle({ id: 'a', body: [['heading', 'One'], 'Text.', ['heading', 'Two'], 'Text.'] })
  expect(headings(article)).toEqual(['One', 'Two'])
  const [one, two] = article.sections
  const title = one && { ...one, level: 1, end: article.text.length, heading: 'Title' }
  const sections = title && one && two ? [title, one, two] : []
  expect(headings({ ...article, sections })).toEqual(['One', 'Two'])
})

test('a section of a few lines is no main one', () => {
  const long = 'Much is said here. '.repeat(40)
  const body = [['heading', 'One'] as const, long, ['heading', 'Two'] as const, long, ['heading', 'Ltd'] as const, 'X.']
  expect(headings(makeArticle({ id: 'a', body }))).toEqual(['One', 'Two'])
})

test('an article of one section has no main ones', () => {
  expect(headings(makeArticle({ id: 'a', body: [['heading', 'One'], 'Text.'] }))).toEqual([])
})
