import type { FacetValue } from '@viden/core'
import { expect, test } from 'vitest'
import { build, only } from '../make-source.ts'

async function impactsOf(content: string): Promise<{ readonly text: string; readonly values: readonly FacetValue[] }> {
  const { articles } = await build({ 'a.md': `---\nlanguage: en\n---\n${content}` })
  const { facets, text } = only(articles)
  return { text, values: facets.impact ?? [] }
}

test.each([
  ['The new form reduced costs by 20 %.', 'impact/cost', 'observed'],
  ['It saved the city $3 million.', 'impact/cost', 'observed'],
  ['Online booking cut waiting times.', 'impact/quality', 'observed'],
  ['Customer satisfaction scores went up.', 'impact/satisfaction', 'observed'],
  ['The change has improved morale.', 'impact/staff', 'observed'],
  ['Visits to the site doubled.', 'impact/access', 'observed'],
  ['That step increased trust.', 'impact/trust', 'observed'],
  ['The new form will reduce costs.', 'impact/cost', 'planned'],
  ['The agency aims to increase public trust.', 'impact/trust', 'planned'],
])('"%s" tells of %s, %s', async (text, value, status) => {
  const { values } = await impactsOf(text)
  expect(values.map((impact) => [impact.value, impact.status])).toEqual([[value, status]])
})

test.each([
  'The new form did not reduce costs.',
  'There were no savings: it saved no money.',
  'It could reduce costs.',
  'Agencies should reduce costs.',
  'They met to reduce costs.',
  'Benefits include reduced costs and improved quality.',
  'Have they reduced costs?',
  'Meeting often will save you time.',
])('"%s" tells of none', async (text) => {
  expect((await impactsOf(text)).values).toEqual([])
})

test('figures are ranges of the text, years aside', async () => {
  const { text, values } = await impactsOf('In 2015 the form reduced costs by 20 % and $3 million.')
  expect(only(values).figures?.map(({ start, end }) => text.slice(start, end))).toEqual(['20 %', '$3 million'])
})

test('what has happened is told before what is planned, once', async () => {
  const { values } = await impactsOf('It will reduce costs. Last year it reduced costs.')
  expect(values.map(({ evidence, status }) => [status, evidence.length])).toEqual([['observed', 1]])
})

test.each([
  ['The form reduced costs.', 'body'],
  ['An evaluation found that the form reduced costs.', 'evaluation'],
  ['Auditors found that the form reduced costs.', 'audit'],
  ['A study by Lund showed that the form reduced costs.', 'research'],
])('"%s" is said by the %s', async (text, by) => {
  expect(only((await impactsOf(text)).values).by).toBe(by)
})
