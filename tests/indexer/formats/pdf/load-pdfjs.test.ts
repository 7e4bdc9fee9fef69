import { expect, test, vi } from 'vitest'
import { loadPdfjs } from '../../../../packages/indexer/src/formats/pdf/load-pdfjs.ts'

test('pdfjs is loaded once, without a word, and leaves no stand-ins behind', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const first = await loadPdfjs()
  expect(await loadPdfjs()).toBe(first)
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
  expect(first.OPS.showText).toBeTypeOf('number')
})
