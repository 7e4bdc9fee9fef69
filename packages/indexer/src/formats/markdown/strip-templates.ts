/** The info string of a fence of backticks holds none, or it would be a code span; fences stand in lists and quotations too. */
const FENCE = /^[\s>]*(`{3,}(?!.*`)|~{3,})/
/** A code span, or a template tag of Hugo, Jekyll or Nunjucks, or a shortcode of WordPress. */
const TAGS =
  /(?<code>(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\2(?!`))|\{\{[<%]?-?\s*(?<name>[\w/-]*)(?<parameters>(?:(?!\{\{|\n[ \t]*\n)[\s\S]){0,4000}?)-?[%>]?\}\}|\{%(?:(?!\{%|\n[ \t]*\n)[\s\S]){0,2000}?%\}|\{#(?:(?!\{#|\n[ \t]*\n)[\s\S]){0,2000}?#\}|\[\/?(?:youtube|vimeo|soundcloud|slideshare|caption|gallery|embed|video|audio|playlist|tweet|twitter|ooyala|googlemaps|polldaddy)(?:=[^\]\n]*|\s+(?:https?:|[\w-]+=)[^\]\n]*|\s*\/)?\](?!\()/g
const PARAMETER = /([\w-]+)\s*=\s*"((?:[^"\\]|\\.)*)"/g

/**
 * Takes the tags of site generators out of Markdown, outside code. What an image or quotation tag shows a reader
 * stays: a caption as the title of a Markdown image, a quotation as a block quote.
 */
export function stripTemplates(markdown: string): string {
  const parts: string[] = []
  let prose: string[] = []
  let fence: string | undefined
  const flush = (): void => {
    if (prose.length > 0) parts.push(prose.join('\n').replace(TAGS, replaceTag))
    prose = []
  }
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1]
    if (fence === undefined && mark === undefined) prose.push(line)
    else {
      if (fence === undefined) {
        flush()
        fence = mark
      } else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
      parts.push(line)
    }
  }
  flush()
  return parts.join('\n')
}

function replaceTag(...match: readonly unknown[]): string {
  // With named groups, `replace` hands them over last.
  const groups = match.at(-1) as { code?: string; name?: string; parameters?: string }
  if (groups.code !== undefined) return groups.code
  const parameters = new Map(
    [...(groups.parameters ?? '').matchAll(PARAMETER)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\\"/g, '"'),
    ]),
  )
  const caption = parameters.get('caption')?.trim()
  if (caption) return `![](# ${JSON.stringify(caption)})`
  const quote = parameters.get('text')?.trim()
  if (groups.name?.includes('quote') && quote) return `\n\n> ${quote}\n\n`
  return ''
}
