import mammoth from 'mammoth'
import type { Block, Document, Format } from '../format.ts'
import { blocksFromHtml } from '../html/blocks-from-html.ts'
import { readInformation } from '../pdf/information.ts'
import { plainKey } from '../pdf/plain-key.ts'
import { openPackage, type PackageFault } from './open-package.ts'
import { tidyWordHtml } from './tidy-word-html.ts'

/** Word files, as they have been written since 2007: headings, lists, tables, notes; pictures are left out. */
export const docx: Format = {
  name: 'docx',
  extensions: ['.docx'],
  type: 'report',
  async parse({ bytes, path }): Promise<Document> {
    const opened = openPackage(bytes)
    const html = typeof opened === 'string' ? undefined : await toHtml(bytes)
    if (typeof opened === 'string' || html === undefined) {
      const message = FAULTS[typeof opened === 'string' ? opened : 'damaged']
      return { metadata: {}, blocks: [], problems: [{ code: 'source-unreadable', message, source: path }] }
    }
    const blocks = blocksFromHtml(tidyWordHtml(html))
    return { ...readInformation(opened.properties, printedOf(blocks)), blocks, problems: [] }
  },
}

const FAULTS: Readonly<Record<PackageFault, string>> = {
  empty: 'It is empty. Save it again.',
  locked:
    'It asks for a password, or is a file of Word before 2007. Save a copy as .docx without a password and index that.',
  damaged: 'It is no Word file, or a damaged one. If Word can repair it, save the repaired file; else get it anew.',
  'too-large': 'It unpacks to more than 256 MB. Take pictures and embedded files out of it, or split it.',
}

/** By the names of styles in Word, which are English in every language, and those of templates in the Nordic ones. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Tittel'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    ['Overskrift', 'Rubrik'].map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
  ),
  ...['Quote', 'Intense Quote', 'Block Text', 'Citat', 'Sitat'].map(
    (name) => `p[style-name='${name}'] => blockquote:fresh`,
  ),
  ...['caption', 'Billedtekst', 'Bildetekst', 'Bildtext'].map((name) => `p[style-name='${name}'] => figcaption:fresh`),
  // A table of contents, and what stands on every page.
  "p[style-name^='toc '] => !",
  "p[style-name='TOC Heading'] => !",
  "p[style-name='table of figures'] => !",
  "p[style-name='header'] => !",
  "p[style-name='footer'] => !",
  'u => u',
]

async function toHtml(bytes: Uint8Array): Promise<string | undefined> {
  try {
    // Pictures come out as nothing: their bytes are no text.
    const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value
  } catch {
    return undefined
  }
}

/** What a template leaves to be filled in: "[Agency]". */
const PLACEHOLDER = /^\[[^\]]*\]$/

/** Where a document of Word says what it is: at its beginning and at its end. */
function printedOf(blocks: readonly Block[]): Parameters<typeof readInformation>[1] {
  const lines = (some: readonly Block[]): string[] => some.flatMap(({ text }) => text.split(/[\n\t]/))
  const title = blocks
    .slice(0, 12)
    .find(
      ({ kind, level, text }) => kind === 'heading' && level === 1 && plainKey(text) !== '' && !PLACEHOLDER.test(text),
    )
  return {
    opening: lines(blocks.slice(0, 40)),
    closing: lines(blocks.slice(Math.max(40, blocks.length - 10))),
    largest: title?.text,
    text: blocks.map(({ text }) => text).join('\n'),
  }
}
