import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VarintReader, VarintWriter } from '../../../packages/core/src/engine/varint.ts'

test.each([
  [0, [0]],
  [127, [127]],
  [128, [0x80, 1]],
  [300, [0xac, 2]],
  [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('%d is written as %j', (value, bytes) => {
  const writer = new VarintWriter()
  writer.write(value)
  expect([...writer.bytes()]).toEqual(bytes)
  expect(writer.length).toBe(bytes.length)
})

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (values) => {
      const writer = new VarintWriter()
      for (const value of values) writer.write(value)
      const reader = new VarintReader(writer.bytes(), 0)
      expect(values.map(() => reader.read())).toEqual(values)
    }),
  )
})

test('a writer grows as needed and keeps what it has', () => {
  const writer = new VarintWriter()
  for (let value = 0; value < 50_000; value++) writer.write(value)
  const reader = new VarintReader(writer.bytes(), 0)
  for (let value = 0; value < 50_000; value++) if (reader.read() !== value) throw new Error(`${value} was lost`)
  expect(writer.length).toBe(128 + (16_384 - 128) * 2 + (50_000 - 16_384) * 3)
})

test('a reader begins where it is told', () => {
  expect(new VarintReader(Uint8Array.of(1, 2, 3), 1).read()).toBe(2)
})

test('past the end a reader reads 0', () => {
  expect(new VarintReader(Uint8Array.of(0x80), 0).read()).toBe(0)
  expect(new VarintReader(new Uint8Array(), 5).read()).toBe(0)
})
