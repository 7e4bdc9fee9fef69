import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { expect, test } from 'vitest'
import { crc32 } from '../../../packages/core/src/index-file/crc32.ts'
import { BLOCK_SIZE, MAGIC, PREAMBLE, SECTIONS } from '../../../packages/core/src/index-file/layout.ts'
import { type RandomAccess, readIndexFile } from '../../../packages/core/src/index-file/read.ts'
import { writeIndexFile } from '../../../packages/core/src/index-file/write.ts'
import { header, makeSections, noise } from './sections.ts'

const articles = noise(3 * BLOCK_SIZE + 5)
const file = writeIndexFile(header, makeSections({ terms: new TextEncoder().encode('lab'), articles }))
const headerEnd = PREAMBLE + new DataView(file.buffer).getUint32(12, true)

function changed(at: number, change: (byte: number) => number): Uint8Array {
  const copy = file.slice()
  copy[at] = change(copy[at] ?? 0) & 0xff
  return copy
}

/** A file whose header is another one, with a checksum that fits it. */
function withHeader(value: unknown): Uint8Array {
  const head = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
  const made = new Uint8Array(PREAMBLE + head.length)
  made.set(file.subarray(0, PREAMBLE))
  made.set(head, PREAMBLE)
  const view = new DataView(made.buffer)
  view.setUint32(12, head.length, true)
  view.setUint32(16, crc32(head), true)
  return made
}

/** A header that lists empty sections. */
function withSections(names: readonly string[]): unknown {
  return { ...header, bodySize: 0, sections: names.map((name) => ({ name, offset: 0, size: 0, blocks: [] })) }
}

/** Remembers which bytes were read. */
function recording(bytes: Uint8Array): RandomAccess & { readonly reads: [number, number][] } {
  const reads: [number, number][] = []
  return {
    size: bytes.length,
    reads,
    read(start, end) {
      reads.push([start, end])
      return bytes.slice(start, end)
    },
  }
}

test('what was written is read', async () => {
  const read = await readIndexFile(file)
  expect(read.header).toMatchObject(header)
  expect(new TextDecoder().decode(await read.section('terms'))).toBe('lab')
  expect(await read.section('articles')).toEqual(articles)
  expect(await read.section('concepts')).toEqual(new Uint8Array())
})

test('every section comes back as itself', async () => {
  const sections = makeSections(Object.fromEntries(SECTIONS.map((name) => [name, new TextEncoder().encode(name)])))
  const read = await readIndexFile(writeIndexFile(header, sections))
  for (const name of SECTIONS) expect(new TextDecoder().decode(await read.section(name))).toBe(name)
})

test('a header that lists empty sections is no fault', async () => {
  const read = await readIndexFile(withHeader(withSections(SECTIONS)))
  for (const name of SECTIONS) expect(await read.section(name)).toEqual(new Uint8Array())
})

test('any sections come back as they were, whole and in part', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 50 }),
    fc.integer({ min: BLOCK_SIZE - 2, max: 2 * BLOCK_SIZE + 2 }).map(noise),
  )
  const sections = fc.record({ documents: bytes, terms: bytes, phrases: bytes, articles: bytes })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  await fc.assert(
    fc.asyncProperty(sections, share, share, async (sections, one, other) => {
      const read = await readIndexFile(writeIndexFile(header, makeSections(sections)))
      for (const name of ['documents', 'terms', 'phrases', 'articles'] as const) {
        const whole = sections[name]
        const start = Math.floor(Math.min(one, other) * whole.length)
        const end = Math.floor(Math.max(one, other) * whole.length)
        expect(Buffer.compare(await read.section(name), whole)).toBe(0)
        expect(Buffer.compare(await read.section(name, start, end), whole.subarray(start, end))).toBe(0)
      }
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['an ArrayBuffer', file.slice().buffer],
  ['a Blob', new Blob([file.slice()])],
  ['a part of a larger buffer', Buffer.concat([Buffer.alloc(3), file]).subarray(3)],
  ['random access', { size: file.length, read: (start: number, end: number) => file.slice(start, end) }],
  [
    'random access that takes its time',
    { size: file.length, read: async (start: number, end: number) => file.slice(start, end) },
  ],
])('an index file is read from %s', async (_, source) => {
  const read = await readIndexFile(source)
  expect(await read.section('articles', 10, 20)).toEqual(articles.slice(10, 20))
})

test('opening a file reads its header only', async () => {
  const source = recording(file)
  await readIndexFile(source)
  expect(Math.max(...source.reads.map(([, end]) => end))).toBe(headerEnd)
})

test('a part of a section is read from the blocks that hold it and no others', async () => {
  const source = recording(file)
  const read = await readIndexFile(source)
  const entry = read.header.sections.find(({ name }) => name === 'articles')
  const [first = [0, 0], second = [0, 0], third = [0, 0]] = entry?.blocks ?? []
  const begin = headerEnd + (entry?.offset ?? 0) + first[0]
  source.reads.length = 0

  expect(await read.section('articles', BLOCK_SIZE + 5, BLOCK_SIZE + 10)).toEqual(
    articles.slice(BLOCK_SIZE + 5, BLOCK_SIZE + 10),
  )
  expect(source.reads).toEqual([[begin, begin + second[0]]])
  source.reads.length = 0

  expect(await read.section('articles', 2 * BLOCK_SIZE - 1, 2 * BLOCK_SIZE + 1)).toEqual(
    articles.slice(2 * BLOCK_SIZE - 1, 2 * BLOCK_SIZE + 1),
  )
  expect(source.reads).toEqual([[begin, begin + second[0] + third[0]]])
})

test('a block that was just read is not read again', async () => {
  const source = recording(file)
  const read = await readIndexFile(source)
  await read.section('articles', 0, 5)
  source.reads.length = 0
  expect(await read.section('articles', 5, 10)).toEqual(articles.slice(5, 10))
  expect(source.reads).toEqual([])
})

test('blocks read long ago are forgotten', async () => {
  const source = recording(writeIndexFile(header, makeSections({ articles: noise(40 * BLOCK_SIZE) })))
  const read = await readIndexFile(source)
  for (let block = 0; block < 40; block++) await read.section('articles', block * BLOCK_SIZE, block * BLOCK_SIZE + 1)
  source.reads.length = 0
  await read.section('articles', 0, 1)
  expect(source.reads).toHaveLength(1)
})

test('many blocks read one after the other all come back right', async () => {
  const large = noise(40 * BLOCK_SIZE)
  const read = await readIndexFile(writeIndexFile(header, makeSections({ articles: large })))
  for (const block of [...Array(40).keys(), 0, 39, 1]) {
    const start = block * BLOCK_SIZE + 7
    expect(await read.section('articles', start, start + 3)).toEqual(large.slice(start, start + 3))
  }
})

test.each([
  ['nothing', 0],
  ['a part of the signature', 5],
  ['the signature alone', MAGIC.length],
  ['all but the last byte before the header', PREAMBLE - 1],
])('a file of %s is no index', async (_, length) => {
  await expect(readIndexFile(file.slice(0, length))).rejects.toMatchObject({ code: 'index-format' })
})

test.each([
  ['before its header', PREAMBLE],
  ['within its header', headerEnd - 1],
  ['after its header', headerEnd],
  ['within its first block', headerEnd + 1],
  ['before its last byte', file.length - 1],
])('a file that is cut off %s is damaged', async (_, length) => {
  await expect(readIndexFile(file.slice(0, length))).rejects.toMatchObject({ code: 'index-damaged' })
})

test('a file with bytes after its end is damaged', async () => {
  await expect(readIndexFile(Buffer.concat([file, Buffer.alloc(1)]))).rejects.toMatchObject({ code: 'index-damaged' })
})

test.each([...MAGIC.keys()])('a file with another byte %d in its signature is no index', async (at) => {
  await expect(readIndexFile(changed(at, (byte) => byte ^ 1))).rejects.toMatchObject({
    name: 'VidenError',
    code: 'index-format',
  })
})

test('a file of another format is refused with both versions and what to do', async () => {
  await expect(readIndexFile(changed(MAGIC.length, () => 9))).rejects.toMatchObject({
    code: 'index-version',
    message: 'This index has format 9; this build reads format 2. Run "viden index" again.',
  })
})

test('a file of the format before this one is refused, whatever follows', async () => {
  await expect(readIndexFile(changed(MAGIC.length, () => 1))).rejects.toMatchObject({
    code: 'index-version',
    message: 'This index has format 1; this build reads format 2. Run "viden index" again.',
  })
})

test('any changed byte of the header is found on opening', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: MAGIC.length + 4, max: headerEnd - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, mask) => {
        await expect(readIndexFile(changed(at, (byte) => byte ^ mask))).rejects.toMatchObject({ code: 'index-damaged' })
      },
    ),
  )
})

test('any changed byte of a block is found when the block is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: headerEnd, max: file.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, mask) => {
        const read = await readIndexFile(changed(at, (byte) => byte ^ mask))
        await expect(Promise.all(SECTIONS.map((name) => read.section(name)))).rejects.toMatchObject({
          code: 'index-damaged',
        })
      },
    ),
  )
})

test('a damaged block does not keep others from being read', async () => {
  const read = await readIndexFile(changed(file.length - 1, (byte) => byte ^ 1))
  expect(await read.section('articles', 0, 4)).toEqual(articles.slice(0, 4))
  await expect(read.section('articles', 3 * BLOCK_SIZE)).rejects.toMatchObject({ code: 'index-damaged' })
})

test.each([
  ['no JSON', '{'],
  ['no object', 'null'],
  ['without a part', { ...header, bodySize: 0 }],
  ['without one of the sections', withSections(SECTIONS.filter((name) => name !== 'phrases'))],
  ['of a section twice, in the place of another', withSections(SECTIONS.with(SECTIONS.indexOf('phrases'), 'words'))],
  ['of a section that has another name', withSections(['phrase', ...SECTIONS.filter((name) => name !== 'phrases')])],
  ['of a section that lacks its blocks', { ...header, bodySize: 0, sections: SECTIONS.map((name) => ({ name })) }],
  [
    'of a section with fewer blocks than its size needs',
    { ...header, bodySize: 0, sections: SECTIONS.map((name) => ({ name, offset: 0, size: 1, blocks: [] })) },
  ],
  [
    'of a section that lies beyond the end',
    { ...header, bodySize: 0, sections: SECTIONS.map((name) => ({ name, offset: 0, size: 1, blocks: [[9, 0]] })) },
  ],
])('a header that is %s is damaged, even if its checksum fits', async (_, value) => {
  await expect(readIndexFile(withHeader(value))).rejects.toMatchObject({ code: 'index-damaged' })
})

test('a block of another size than the header says is damaged, even if its checksum fits', async () => {
  const block = deflateSync(new Uint8Array(3))
  const sections = SECTIONS.map((name) => ({ name, offset: 0, size: 5, blocks: [[block.length, crc32(block)]] }))
  const head = withHeader({ ...header, bodySize: block.length, sections })
  const read = await readIndexFile(Buffer.concat([head, block]))
  await expect(read.section('terms')).rejects.toMatchObject({ code: 'index-damaged' })
})

test('a block that cannot be decompressed is damaged, even if its checksum fits', async () => {
  const block = Uint8Array.of(0xff, 0xff, 0xff)
  const sections = SECTIONS.map((name) => ({ name, offset: 0, size: 5, blocks: [[block.length, crc32(block)]] }))
  const head = withHeader({ ...header, bodySize: block.length, sections })
  const read = await readIndexFile(Buffer.concat([head, block]))
  await expect(read.section('terms')).rejects.toMatchObject({ code: 'index-damaged' })
})

test('bytes beyond the end of a section are not there', async () => {
  const read = await readIndexFile(file)
  await expect(read.section('terms', 0, 4)).rejects.toMatchObject({ code: 'index-damaged' })
  await expect(read.section('terms', 3, 2)).rejects.toMatchObject({ code: 'index-damaged' })
})

test('a source that gives fewer bytes than asked for is damaged', async () => {
  const short = { size: file.length, read: (start: number, end: number) => file.slice(start, end - 1) }
  await expect(readIndexFile(short)).rejects.toMatchObject({ code: 'index-damaged' })
})

test.each([
  ['a path', 'corpus.viden'],
  ['nothing', null],
  ['an object without read', { size: 3 }],
])('an index is not opened from %s', async (_, source) => {
  // What a caller without types might give.
  await expect(readIndexFile(source as unknown as Uint8Array)).rejects.toMatchObject({ code: 'option-invalid' })
})
