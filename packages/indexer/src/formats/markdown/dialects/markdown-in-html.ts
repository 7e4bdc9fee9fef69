const TAG = /<([a-z][a-z0-9]*)(\s[^<>]*)>/gi
const MARKDOWN = /\smarkdown(?:="?[a-z0-9]*"?)?(?:\s|$)/i

/** Markdown within an element that says so, `<div markdown="1">`, is read as Markdown: empty lines set it off. */
export function readMarkdownInHtml(text: string): string {
  if (!text.includes(' markdown')) return text
  const names = new Set<string>()
  const opened = text.replace(TAG, (tag: string, name: string, attributes: string) => {
    if (isInlineElement(name) || !MARKDOWN.test(attributes)) return tag
    names.add(name.toLowerCase())
    return `${tag}\n\n`
  })
  if (names.size === 0) return text
  return opened.replace(/^[ \t]*<\/([a-z][a-z0-9]*)>/gim, (tag, name: string) =>
    names.has(name.toLowerCase()) ? `\n${tag.trimStart()}` : tag,
  )
}

function isInlineElement(name: string): boolean {
  return /^(?:a|abbr|b|cite|em|i|kbd|mark|q|small|span|strong|sub|sup|u)$/i.test(name)
}
