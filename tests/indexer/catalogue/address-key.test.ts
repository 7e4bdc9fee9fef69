import { expect, test } from 'vitest'
import { addressKey, readAddress } from '../../../packages/indexer/src/catalogue/address-key.ts'

test.each([
  'https://example.org/a',
  'http://example.org/a',
  'https://example.org/a/',
  'https://EXAMPLE.org/a#part',
  'example.org/a',
  ' https://example.org:443/a ',
])('%j is one address with the others', (address) => {
  expect(addressKey(address)).toBe('//example.org/a')
})

test.each(['https://example.org/b', 'https://example.org/a?b=1', 'https://example.org/A', 'https://www.example.org/a'])(
  '%j is another address',
  (address) => {
    expect(addressKey(address)).not.toBe('//example.org/a')
  },
)

test.each(['', 'see the intranet', '/a', 'javascript:alert(1)', 'https://', 'https://a b', '-'])(
  '%j is no address',
  (text) => {
    expect(readAddress(text)).toBeUndefined()
  },
)

test.each([
  ['www.example.org', 'https://www.example.org'],
  ['doi:10.1787/abc', 'doi:10.1787/abc'],
  ['http://example.org', 'http://example.org'],
])('%j is read as %j', (text, address) => {
  expect(readAddress(text)).toBe(address)
})
