import { docx } from './docx/docx.ts'
import type { Format } from './format.ts'
import { html } from './html/html.ts'
import { markdown } from './markdown/markdown.ts'
import { pdf } from './pdf/pdf.ts'
import { text } from './text/text.ts'

/** The formats that can be read. */
export const formats: readonly Format[] = [markdown, html, text, pdf, docx]

/** Gives the format of a path, by its ending; a blank behind it is a slip. */
export function findFormat(path: string): Format | undefined {
  const lower = path.toLowerCase().trimEnd()
  return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)))
}
