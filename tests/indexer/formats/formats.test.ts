import { expect, test } from 'vitest'
import { findFormat } from '../../../packages/indexer/src/formats/formats.ts'

test.each([
  ['a.md', 'markdown'],
  ['a/b.markdown', 'markdown'],
  ['a.mdx', 'markdown'],
  ['a.html', 'html'],
  ['A.HTM', 'html'],
  ['a.xhtml', 'html'],
  ['a.md.txt', 'text'],
  ['a.text', 'text'],
  ['a.PDF', 'pdf'],
  ['a.docx', 'docx'],
])('%s is read as %s', (path, format) => {
  expect(findFormat(path)?.name).toBe(format)
})

test.each(['a.rtf', 'a.doc', 'md', 'a.md/b', 'a', ''])('"%s" is of no format', (path) => {
  expect(findFormat(path)).toBeUndefined()
})
