import { decodeText } from '../decode-text.ts'
import type { Document, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { blocksOfElement } from './blocks-from-html.ts'
import { findMainContent } from './find-main-content.ts'
import { loadHtml } from './load-html.ts'
import { readHtmlMetadata } from './metadata/read-html-metadata.ts'

/** Web pages: the article without the navigation, banners and footers around it. Front matter is understood too. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  type: 'webpage',
  parse(source): Document {
    const decoded = decodeText(source)
    const { metadata, content, problems } = splitFrontMatter(decoded.text, source.path)
    const $ = loadHtml(content)
    const body = $('body')[0]
    const main = body && findMainContent(body)
    return {
      metadata: { ...readHtmlMetadata($, source.url), ...metadata },
      blocks: main === undefined ? [] : blocksOfElement(main.root.children, main.isBoilerplate),
      problems: [...decoded.problems, ...problems],
    }
  },
}
