import { protectCode } from '../code/protect-code.ts'
import { readAdmonitions } from './admonitions.ts'
import { readAttributeLists } from './attribute-lists.ts'
import { emptyComments } from './comments.ts'
import { readDefinitionLists } from './definition-lists.ts'
import { readDirectives } from './directives.ts'
import { readFootnotes } from './footnotes.ts'
import { readHugo } from './hugo.ts'
import { readKramdown } from './kramdown.ts'
import { mendLinks } from './links.ts'
import { readLiquid } from './liquid.ts'
import { readMarkdownInHtml } from './markdown-in-html.ts'
import { looksLikeMdx, readMdx } from './mdx.ts'
import { readObsidian } from './obsidian.ts'
import { readPythonMarkdown } from './python-markdown.ts'
import { dropUnclosedElements } from './unclosed-elements.ts'
import { readWordPress } from './wordpress.ts'

/** Each reads what one dialect adds to Markdown and gives plain Markdown; code is out of their reach. */
const STEPS: readonly ((text: string) => string)[] = [
  emptyComments,
  readHugo,
  readLiquid,
  readWordPress,
  dropUnclosedElements,
  readDirectives,
  readAdmonitions,
  readMarkdownInHtml,
  readKramdown,
  readPythonMarkdown,
  readObsidian,
  readAttributeLists,
  readDefinitionLists,
  readFootnotes,
  mendLinks,
]

/**
 * Turns the dialects of site generators into GitHub's Markdown: tags, imports and attributes go; captions, titles and
 * all that stands between tags stays. Code is left as it is.
 *
 * @param options.isMdx - The name of the file says so; otherwise its imports and components may.
 */
export function readDialects(markdown: string, { isMdx }: { readonly isMdx: boolean }): string {
  const asNamed = protectCode(markdown, { isMdx })
  const isRead = isMdx || looksLikeMdx(asNamed.text)
  const { text, restore } = isRead === isMdx ? asNamed : protectCode(markdown, { isMdx: true })
  // First, as an attribute in JSX looks like the tag of a template.
  const start = isRead ? readMdx(emptyComments(text)) : text
  return restore(STEPS.reduce((given, step) => step(given), start))
}
