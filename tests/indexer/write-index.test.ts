import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VidenError } from '@viden/core'
import { writeIndex } from '@viden/indexer'
import { expect, test } from 'vitest'
import { makeFolder } from './make-source.ts'

const BYTES = Uint8Array.of(1, 2, 3)

test('an index is written as it is, and nothing else is left in the folder', async () => {
  const folder = await makeFolder()
  await writeIndex(join(folder, 'a.viden'), BYTES)
  expect(Uint8Array.from(await readFile(join(folder, 'a.viden')))).toEqual(BYTES)
  expect(await readdir(folder)).toEqual(['a.viden'])
})

test('an index that was there is replaced', async () => {
  const folder = await makeFolder({ 'a.viden': 'a longer file that was here before' })
  await writeIndex(join(folder, 'a.viden'), BYTES)
  expect(Uint8Array.from(await readFile(join(folder, 'a.viden')))).toEqual(BYTES)
})

test('of a view into other bytes only the view is written', async () => {
  const folder = await makeFolder()
  await writeIndex(join(folder, 'a.viden'), Uint8Array.of(0, 1, 2, 3, 4).subarray(1, 4))
  expect(Uint8Array.from(await readFile(join(folder, 'a.viden')))).toEqual(BYTES)
})

test('who reads while an index is written sees the old one or the new, whole', async () => {
  const folder = await makeFolder()
  const path = join(folder, 'a.viden')
  const [old, fresh] = [new Uint8Array(2_000_000).fill(1), new Uint8Array(2_000_000).fill(2)]
  await writeIndex(path, old)
  const state = { isDone: false }
  const writing = (async () => {
    for (let round = 0; round < 5; round++) await writeIndex(path, round % 2 === 0 ? fresh : old)
    state.isDone = true
  })()
  let reads = 0
  while (!state.isDone) {
    const seen = await readFile(path)
    expect(seen.length).toBe(old.length)
    expect(new Set(seen).size).toBe(1)
    reads++
  }
  await writing
  expect(reads).toBeGreaterThan(0)
})

test('a path in a folder that is not there cannot be written', async () => {
  const folder = await makeFolder()
  const path = join(folder, 'none', 'a.viden')
  const error = await writeIndex(path, BYTES).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(VidenError)
  expect(error).toMatchObject({
    code: 'file-unwritable',
    message: `"${path}" could not be written: ENOENT: no such file or directory.`,
  })
  expect(error).toHaveProperty('cause.code', 'ENOENT')
})

test('a write that fails leaves what was there, and nothing else', async () => {
  const folder = await makeFolder()
  await mkdir(join(folder, 'a.viden'))
  await expect(writeIndex(join(folder, 'a.viden'), BYTES)).rejects.toMatchObject({ code: 'file-unwritable' })
  expect(await readdir(folder)).toEqual(['a.viden'])
})
