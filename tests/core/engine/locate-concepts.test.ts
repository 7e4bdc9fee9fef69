import { analyseArticle, type Concept, createAnalyzer } from '@viden/core'
import { expect, test } from 'vitest'
import { createConceptLocator } from '../../../packages/core/src/engine/locate-concepts.ts'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

const opsi: Concept = {
  id: 'organisation/opsi',
  type: 'organisation',
  labels: { en: { preferred: 'Observatory of Public Sector Innovation', alternative: ['OPSI'] } },
}
const cocreation: Concept = {
  id: 'method/co-creation',
  type: 'method',
  labels: { en: { preferred: 'co-creation' }, da: { preferred: 'samskabelse' } },
}
const year: Concept = { id: 'date/2018', type: 'date', labels: { und: { preferred: '2018' } } }
const locate = createConceptLocator([opsi, cocreation, year])

const long = Array.from({ length: 250 }, () => 'lab').join(' ')

/** The concepts of each window of an article. */
function located(draft: Omit<ArticleDraft, 'id'>): readonly (readonly string[])[] {
  const article = makeArticle({ id: 'a', title: '', ...draft })
  return locate(article, analyseArticle(article, createAnalyzer()).windows)
}

test('a window names the concepts that are mentioned in it, each as often as it is', () => {
  expect(
    located({
      body: [`OPSI ${long}`, long, `${long} OPSI OPSI`, 'co-creation'],
      mentions: [
        ['OPSI', opsi.id],
        ['OPSI', opsi.id],
        ['OPSI', opsi.id],
        ['co-creation', cocreation.id],
      ],
    }),
  ).toEqual([[opsi.id], [], [opsi.id, opsi.id], [cocreation.id]])
})

test('the first window names those of title and summary, in the language of the article', () => {
  const danish = { title: 'OPSI om samskabelse', summary: 'Samskabelse er godt', language: 'da', body: [long, 'x'] }
  expect(located(danish)).toEqual([[cocreation.id, cocreation.id], []])
  expect(located({ title: 'OPSI on co-creation', body: [long, 'x'] })).toEqual([[opsi.id, cocreation.id], []])
})

test('of bodies that share a label, the title names the one that the text mentions', () => {
  const office: Concept = {
    id: 'organisation/office',
    type: 'organisation',
    labels: { en: { preferred: 'Office for Public Service Innovation', alternative: ['OPSI'] } },
  }
  const among = createConceptLocator([opsi, office])
  const title = 'How OPSI began'
  const body = ['The Office for Public Service Innovation began.']
  const mentions = [['Office for Public Service Innovation', office.id]] as const
  const analyzer = createAnalyzer()
  const [telling, silent] = [
    makeArticle({ id: 'a', title, body, mentions }),
    makeArticle({ id: 'b', title, body: ['It began.'] }),
  ]
  expect(among(telling, analyseArticle(telling, analyzer).windows)).toEqual([[office.id, office.id]])
  expect(among(silent, analyseArticle(silent, analyzer).windows)).toEqual([[]])
})

test('the first window names the concepts that the metadata asserts', () => {
  const facets = { organisation: [opsi.id, 'organisation/unknown'], year: ['2018'] }
  expect(located({ facets, body: [long, 'x'] })).toEqual([[opsi.id], []])
})

test('concepts extracted from the text are named where they stand, not again', () => {
  const article = makeArticle({ id: 'a', title: '', body: ['x'] })
  const extracted = { value: opsi.id, origin: 'extracted' as const, evidence: [] }
  const { windows } = analyseArticle(article, createAnalyzer())
  expect(locate({ ...article, facets: { organisation: [extracted] } }, windows)).toEqual([[]])
})

test('dates and what is no concept of the vocabulary are left out', () => {
  expect(
    located({
      title: '2018',
      body: ['In 2018 somebody'],
      mentions: [
        ['2018', year.id],
        ['somebody', 'person/somebody'],
      ],
      facets: { date: [year.id] },
    }),
  ).toEqual([[]])
})

test('an article without windows or mentions names nothing', () => {
  expect(located({})).toEqual([[]])
  expect(locate(makeArticle({ id: 'a', title: 'OPSI' }), [])).toEqual([])
})
