import { expect, test } from 'vitest'
import { makeEngine } from '../make-engine.ts'

test.each([
  ['web designs', 2],
  ['design web', 0],
  ['community of practice', 1],
  ['community practice', 0],
  ['good web design', 1],
  ['fælles design', 1],
])('%s stands side by side in %i articles', async (phrase, documents) => {
  const engine = await makeEngine([
    { id: 'a', body: ['Good web design is rare, in a community of practice.'] },
    { id: 'b', body: ['The web. Design of webs, web-design.'] },
    { id: 'c', body: ['The web is no design.'] },
    { id: 'd', language: 'da', body: ['Et fælles design er godt.'] },
  ])
  expect(await engine.terms({ words: [phrase] })).toEqual([{ word: phrase, documents }])
})
