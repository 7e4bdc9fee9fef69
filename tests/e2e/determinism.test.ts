import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { buildIndex, type Source } from '@viden/indexer'
import { glob } from 'tinyglobby'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, viden } from './viden.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viden-bytes-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('the corpus gives the same bytes in two time zones and locales, with concurrency 1 and 8', async () => {
  const settings = [
    { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8', concurrency: '1' },
    { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', concurrency: '8' },
  ]
  const hashes = await Promise.all(
    settings.map(async ({ concurrency, ...env }) => {
      const output = join(folder, `${concurrency}.viden`)
      const { code } = viden(['index', 'corpus', '-o', output, '--concurrency', concurrency], { env })
      expect(code).toBe(0)
      return hash(await readFile(output))
    }),
  )
  expect(hashes[1]).toBe(hashes[0])
})

test('the corpus gives the same bytes in whatever order its files come', async () => {
  const corpus = join(root, 'corpus')
  const files = await glob('**/*.{md,html}', { cwd: corpus, absolute: true })
  const sources = await Promise.all(
    files.map(async (file): Promise<Source> => ({ path: relative(corpus, file), bytes: await readFile(file) })),
  )
  sources.sort((a, b) => (a.path < b.path ? -1 : 1))
  const orders = [sources, sources.toReversed(), sources.toSorted((a, b) => a.bytes.length - b.bytes.length)]
  const hashes = await Promise.all(orders.map(async (order) => hash((await buildIndex(order)).index)))
  expect(new Set(hashes).size).toBe(1)
})

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
