const DEFINITION = /^( {0,3}):([ \t]+)(?=\S)/
/** A line of something else than a paragraph names no term. */
const OTHER = /^(?:\s*$|\s*(?:[#>|<]|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^)| {4}|\t)/

/**
 * Definition lists of kramdown, Python-Markdown and PHP Markdown Extra as lists: terms and definitions become items, in
 * which indented lines go on as they did.
 */
export function readDefinitionLists(text: string): string {
  if (!/^ {0,3}:[ \t]/m.test(text)) return text
  const lines = text.split('\n')
  /** Number of the first line that may be a term. */
  let free = 0
  let isDefinition = false
  for (const [number, line] of lines.entries()) {
    if (isDefinition && line.trim() !== '' && !/^[ \t]/.test(line) && lines[number - 1]?.trim() === '') {
      // A paragraph of its own ends the definition.
      isDefinition = DEFINITION.test(line)
      if (!isDefinition) free = number
    }
    if (!DEFINITION.test(line)) continue
    const terms = isDefinition ? [] : termsAbove(lines, number, free)
    if (terms.length === 0 && !isDefinition) continue
    for (const term of terms) lines[term] = `- ${(lines[term] ?? '').trim()}`
    lines[number] = line.replace(DEFINITION, '$1-$2')
    isDefinition = true
    free = number + 1
  }
  return lines.join('\n')
}

/** Numbers of the lines of the paragraph above a definition; an empty line may come between. */
function termsAbove(lines: readonly string[], definition: number, free: number): number[] {
  let last = definition - 1
  if (lines[last]?.trim() === '') last--
  const terms: number[] = []
  for (let number = last; number >= free && !OTHER.test(lines[number] ?? ''); number--) terms.push(number)
  return terms
}
