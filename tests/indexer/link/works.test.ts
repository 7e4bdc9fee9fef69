import { expect, test } from 'vitest'
import { build } from '../make-source.ts'

const ENGLISH = 'The municipality has tried new services together with its citizens. '.repeat(6)
const DANISH = 'Kommunen har prøvet nye ydelser sammen med borgerne, og det gik godt. '.repeat(6)

test('articles say by id what they repeat and what they translate', async () => {
  const { articles, problems } = await build({
    'a.md': `---\nid: trial\ndate: 2018\n---\n# A trial\n\n${ENGLISH}`,
    'copy.md': `# A trial again\n\n${ENGLISH}`,
    'da.md': `---\ntranslationOf: copy.md\n---\n# Et forsøg\n\n${DANISH}`,
    'nb.md': '---\nlanguage: nb\ntranslationOf: lost\n---\n# Et forsøk\n\nKommunen har prøvd nye tjenester.',
  })
  expect(articles.map(({ duplicateOf, id, translationOf }) => ({ id, duplicateOf, translationOf }))).toEqual([
    { id: 'copy', duplicateOf: 'trial' },
    { id: 'da', translationOf: 'trial' },
    { id: 'nb' },
    { id: 'trial' },
  ])
  expect(problems.map(({ code, source }) => [code, source])).toEqual([
    ['article-duplicate', 'copy.md'],
    ['translation-unknown', 'nb.md'],
  ])
})

test('no link leads to an article with a link of its kind', async () => {
  const { articles } = await build({
    'a.md': `# A\n\n${ENGLISH}`,
    'b.md': `# B\n\n${ENGLISH}`,
    'c.md': `# C\n\n${ENGLISH}`,
    'a.da.md': `# A\n\n${DANISH}`,
    'b.da.md': `# B\n\n${DANISH}`,
  })
  const byId = new Map(articles.map((article) => [article.id, article]))
  const links = articles.map(({ duplicateOf = '', id, translationOf = '' }) => [id, duplicateOf, translationOf])
  expect(links).toEqual([
    ['a', '', ''],
    ['a.da', '', 'a'],
    ['b', 'a', ''],
    ['b.da', 'a.da', 'a'],
    ['c', 'a', ''],
  ])
  for (const { duplicateOf, translationOf } of articles) {
    if (duplicateOf !== undefined) expect(byId.get(duplicateOf)?.duplicateOf).toBeUndefined()
    if (translationOf !== undefined) expect(byId.get(translationOf)?.translationOf).toBeUndefined()
  }
})
