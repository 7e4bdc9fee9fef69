import { expect, test } from 'vitest'
import { placeOf } from '../../packages/core/src/place-of.ts'
import { makeArticle } from './make-article.ts'

const article = makeArticle({
  id: 'report',
  body: ['Before any heading.', ['heading', 'Findings'], 'Labs need time.'],
})
const pages = [
  { start: 0, end: 0, label: 'cover' },
  { start: 0, end: 21, label: 'i' },
  { start: 21, end: article.text.length, label: '1' },
]

test('what stands before the first heading is in no section', () => {
  expect(placeOf(article, 3)).toEqual({ sections: [] })
})

test('what stands under a heading is in its section, and linked to by its anchor', () => {
  const place = placeOf(article, article.text.indexOf('need'))
  expect(place.sections.map(({ heading }) => heading)).toEqual(['Findings'])
  expect(place.anchor).toBe(article.sections[0]?.anchor)
  expect(place).not.toHaveProperty('page')
})

test('a page is named by its label and linked to by its number', () => {
  const paged = { ...article, pages }
  expect(placeOf(paged, 0)).toMatchObject({ page: 'i', anchor: 'page=2' })
  expect(placeOf(paged, article.text.indexOf('need'))).toMatchObject({ page: '1', anchor: 'page=3' })
})

test('sections around a section are given from the outermost', () => {
  const text = 'One\n\nTwo\n\nThree'
  const nested = {
    ...article,
    text,
    sections: [
      { heading: 'One', level: 1, anchor: 'one', start: 0, end: 15 },
      { heading: 'Two', level: 2, anchor: 'two', start: 5, end: 15 },
    ],
    passages: [
      { kind: 'heading', start: 0, end: 3, section: 0 },
      { kind: 'heading', start: 5, end: 8, section: 1 },
      { kind: 'paragraph', start: 10, end: 15, section: 1 },
    ] as const,
  }
  expect(placeOf(nested, 12).sections.map(({ anchor }) => anchor)).toEqual(['one', 'two'])
  expect(placeOf(nested, 1).sections.map(({ anchor }) => anchor)).toEqual(['one'])
})
