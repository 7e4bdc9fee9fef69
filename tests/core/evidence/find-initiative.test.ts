import type { Concept } from '@viden/core'
import { expect, test } from 'vitest'
import { findInitiative } from '../../../packages/core/src/evidence/find-initiative.ts'
import { makeArticle } from '../make-article.ts'

const NAMES = new Map([
  ['programme/lamp', 'Lamp'],
  ['programme/corner', 'Corner'],
  ['organisation/unit', 'Unit'],
  ['organisation/office', 'Office'],
])
const concepts = new Map(
  [...NAMES].map(([id, name]): [string, Concept] => [
    id,
    { id, type: id.replace(/\/.*/, ''), labels: { en: { preferred: name } } },
  ]),
)

test.each([
  ['the programme that does it', 'Lamp cut costs for Unit.', 'cut costs', '', 'programme/lamp'],
  ['a programme before an organisation', 'With Lamp, Unit cut costs.', 'cut costs', '', 'programme/lamp'],
  ['the organisation, where no programme is named', 'Unit cut costs.', 'cut costs', 'News', 'organisation/unit'],
  ['the programme of the title', 'Lamp is new. Unit cut costs.', 'cut costs', 'On Lamp', 'programme/lamp'],
  ['no column of that name', 'In Corner we ask. Costs fell.', 'Costs fell', 'Corner: on costs', undefined],
  ['what its words name', 'Visits to Unit rose.', 'Visits to Unit rose', '', 'organisation/unit'],
  ['who is named after what for', 'In an effort to cut costs, Unit left.', 'cut costs', '', 'organisation/unit'],
  ['what the sentence before is about', 'Lamp is new. It cut costs.', 'cut costs', '', 'programme/lamp'],
  ['not who tells', 'According to Office, costs fell.', 'costs fell', 'News', undefined],
  ['not what something is done to', 'We cut costs of Lamp.', 'cut costs', 'News', undefined],
])('an effect is of %s', (_, text, words, title, expected) => {
  const mentions = [...NAMES].flatMap(([id, name]) => (text.includes(name) ? [[name, id] as const] : []))
  const sorted = mentions.sort(([a], [b]) => text.indexOf(a) - text.indexOf(b))
  const article = makeArticle({ id: 'a', title, body: [text], mentions: sorted })
  const start = text.indexOf(words)
  const sentence = { start: start - (/\. (.*)$/.exec(text.slice(0, start))?.[1]?.length ?? start), end: text.length }
  const statement = {
    ...({ effect: 'impact/cost', status: 'observed', by: 'body', sentence, figures: [] } as const),
    words: [{ start, end: start + words.length }],
  }
  const found = findInitiative(article, statement, {
    concepts,
    isSeries: (beginning) => beginning === 'Corner',
    language: 'en',
  })
  expect(found.id).toBe(expected)
  expect(found.label).toBe(expected === undefined ? title : NAMES.get(expected))
})
