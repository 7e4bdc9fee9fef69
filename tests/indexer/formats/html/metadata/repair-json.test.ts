import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repairJson } from '../../../../../packages/indexer/src/formats/html/metadata/repair-json.ts'

test.each([
  ['a comma too many', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
  ['a comma too few', '[{"a": 1} {"b": 2}]', [{ a: 1 }, { b: 2 }]],
  ['a comma too few between lines', '{"a": "x"\n"b": "y"}', { a: 'x', b: 'y' }],
  ['several commas', '[1,,2]', [1, 2]],
  ['a line break in a text', '{"a": "one\ntwo"}', { a: 'one two' }],
  ['quotation marks in a text', '{"a": "He said "no" today", "b": 1}', { a: 'He said "no" today', b: 1 }],
  ['a backslash that means nothing', '{"a": "it\\\'s"}', { a: "it's" }],
  ['text behind its end', '{"a": 1}; more', { a: 1 }],
  ['a bracket too many', '{"a": [1]]}', { a: [1] }],
  ['brackets left open', '{"a": [{"b": 1', { a: [{ b: 1 }] }],
  ['a text left open', '{"a": "b', { a: 'b' }],
  ['a comment around it', '<!-- {"a": 1} -->', { a: 1 }],
  ['a CDATA mark around it', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
  ['a commented CDATA mark', '/*<![CDATA[*/{"a": 1}/*]]>*/', { a: 1 }],
])('JSON with %s is mended', (_, json, value) => {
  expect(JSON.parse(repairJson(json))).toEqual(value)
})

test('JSON that is whole means the same after repair', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = JSON.stringify(value)
      expect(JSON.parse(repairJson(json))).toEqual(JSON.parse(json))
    }),
  )
})

test('whatever stands in a script, repair comes to an end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', ' ', 'a', '1') }),
      (text) => {
        expect(typeof repairJson(text)).toBe('string')
      },
    ),
  )
})
