import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Decision, saveDecision } from '@viden/indexer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDecisions } from '../../../packages/indexer/src/review/read-decisions.ts'
import { makeFolder } from '../make-source.ts'

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const ids = fc.array(text, { minLength: 2, maxLength: 4 })
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ same: ids }),
  fc.record({ different: ids }),
  fc.record({ name: text, accepted: fc.boolean() }),
  fc.record({ article: text, facet: text, value: text, accepted: fc.boolean() }),
)

test('what is saved is what is read', async () => {
  const folder = await makeFolder()
  await fc.assert(
    fc.asyncProperty(fc.array(decision, { minLength: 1, maxLength: 5 }), async (decisions) => {
      await writeFile(join(folder, 'review.yaml'), '')
      for (const each of decisions) await saveDecision(folder, each)
      const yaml = await readFile(join(folder, 'review.yaml'), 'utf8')
      expect(readDecisions(yaml, 'review.yaml')).toEqual({ decisions, problems: [] })
    }),
    { numRuns: 30 },
  )
})

test('a decision is added to those there are, and comments are kept', async () => {
  const before =
    '# Mine.\n- same: [person/a, person/b] # Told by herself.\n\n# In doubt.\n- {name: person/c, accepted: true}\n'
  const folder = await makeFolder({ 'review.yaml': before })
  await saveDecision(folder, { different: ['person/a', 'person/c'] })
  expect(await readFile(join(folder, 'review.yaml'), 'utf8')).toBe(`${before}- different: [person/a, person/c]\n`)
})

test('folder and file are made where they are missing', async () => {
  const folder = join(await makeFolder(), 'corpus', 'vocabulary')
  await saveDecision(folder, { article: '2018', facet: 'kind', value: 'kind/news', accepted: false })
  expect((await readFile(join(folder, 'review.yaml'), 'utf8')).split('\n').slice(1)).toEqual([
    '',
    '- article: 2018',
    '  facet: kind',
    '  value: kind/news',
    '  accepted: false',
    '',
  ])
})

test.each(['same: [a, b]\n', '- same: [a, b\n'])('a file that is no list is left as it is: %j', async (before) => {
  const folder = await makeFolder({ 'review.yaml': before })
  const saving = saveDecision(folder, { same: ['c', 'd'] })
  await expect(saving).rejects.toMatchObject({ code: 'file-unwritable' })
  await expect(saving).rejects.toThrow('is no YAML list')
  expect(await readFile(join(folder, 'review.yaml'), 'utf8')).toBe(before)
})

test('a folder that cannot be made is reported', async () => {
  const folder = await makeFolder({ file: '' })
  await expect(saveDecision(join(folder, 'file'), { same: ['c', 'd'] })).rejects.toMatchObject({
    code: 'file-unwritable',
  })
})
