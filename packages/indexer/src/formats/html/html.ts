import { decodeText } from '../decode-text.ts'
import type { Document, Format } from '../format.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { loadHtml } from './load-html.ts'
import { readHtmlMetadata } from './metadata/read-html-metadata.ts'
import { readPage } from './page/read-page.ts'
import { settleLanguage } from './settle-language.ts'

/** Web pages: the article without the navigation, banners and footers around it. Front matter is understood too. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  type: 'webpage',
  parse(source): Document {
    const decoded = decodeText(source)
    const front = splitFrontMatter(decoded.text, source.path)
    const $ = loadHtml(front.content)
    const own = readHtmlMetadata($, source.url)
    const metadata = { ...own.metadata, ...front.metadata }
    return {
      metadata,
      ...settleLanguage(readPage($, metadata), own.templateLanguage),
      problems: [...decoded.problems, ...front.problems],
    }
  },
}
