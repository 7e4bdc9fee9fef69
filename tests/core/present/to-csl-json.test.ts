import { toCslJson } from '@viden/core'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'

const lab = makeArticle({
  id: 'lab',
  title: 'The lab',
  language: 'da',
  creators: [{ given: 'Sophie', family: 'Løhde' }, { literal: 'MindLab' }],
  published: '2018-05',
  summary: 'It closed.',
})

test('a web page is part of the site of its publisher', () => {
  const source = { ...lab.source, publisher: 'MindLab', url: 'https://example.org/lab' }
  expect(toCslJson({ ...lab, type: 'webpage', source })).toEqual({
    id: 'lab',
    type: 'webpage',
    title: 'The lab',
    author: [{ given: 'Sophie', family: 'Løhde' }, { literal: 'MindLab' }],
    issued: { 'date-parts': [[2018, 5]] },
    'container-title': 'MindLab',
    URL: 'https://example.org/lab',
    language: 'da',
    abstract: 'It closed.',
  })
})

test('a report is its publisher’s, and what is not known is left out', () => {
  const report = makeArticle({ id: 'r', title: 'R', language: 'und' })
  expect(toCslJson({ ...report, type: 'report', source: { ...report.source, publisher: 'OECD' } })).toEqual({
    id: 'r',
    type: 'report',
    title: 'R',
    publisher: 'OECD',
  })
})

test('a type that CSL does not have is a document, and only addresses of the web are given', () => {
  const source = { ...lab.source, url: 'javascript:alert(1)' }
  expect(toCslJson({ ...lab, type: 'blog', source })).toMatchObject({ type: 'document' })
  expect(toCslJson({ ...lab, source })).not.toHaveProperty('URL')
})
