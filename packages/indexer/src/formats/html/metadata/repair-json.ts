/** What pages put around JSON in a script: comments and CDATA marks. */
const BEFORE = /^\s*(?:(?:<!--|\/\*|\/\/)?\s*<!\[CDATA\[\s*(?:\*\/)?|<!--)/
/** What a backslash may stand before. */
const ESCAPE = /["\\/bfnrt]/

/**
 * Mends JSON as pages hold it: marks around it, raw line breaks and quotation marks in texts, commas too many or too few,
 * text behind its end, brackets left open. One pass; what is no JSON after it cannot be read.
 */
export function repairJson(json: string): string {
  const text = json.replace(BEFORE, '')
  const open: string[] = []
  let out = ''
  /** What was written last: a bracket, a colon, a comma, or `v` for the end of a value. */
  let last = ''
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? ''
    let end = at + 1
    if (char === '}' || char === ']') {
      if (open.at(-1) === char) {
        open.pop()
        out += char
        last = 'v'
      }
    } else if (char === ',') {
      if (last === 'v') last = ','
    } else if (char === ':') {
      out += char
      last = char
    } else if (!isSpace(char)) {
      if (last === ',' || last === 'v') out += ','
      if (char === '{' || char === '[') {
        open.push(char === '{' ? '}' : ']')
        out += char
        last = char
      } else {
        end = char === '"' ? endOfText(text, at) : endOfWord(text, at)
        out += char === '"' ? quote(text.slice(at + 1, end - 1)) : text.slice(at, end)
        last = 'v'
      }
    }
    if (open.length === 0 && last === 'v') break
    at = end
  }
  return out + open.reverse().join('')
}

/** The place behind the quotation mark that ends a text: one with a sign of JSON, or a line break and a text, behind it. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') {
      let next = at + 1
      let isLineEnd = false
      for (; isSpace(text[next] ?? ''); next++) isLineEnd ||= text[next] === '\n'
      if (next >= text.length || /[,:}\]]/.test(text[next] ?? '') || (isLineEnd && text[next] === '"')) return at + 1
      at = next - 1
    }
  }
  return text.length + 1
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && !/[\s,:"{}[\]]/.test(text[end] ?? '')) end++
  return end
}

function quote(text: string): string {
  let out = '"'
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    const next = text[at + 1] ?? ''
    if (char === '"') out += '\\"'
    else if (char < ' ') out += ' '
    else if (char !== '\\') out += char
    else if (ESCAPE.test(next) || (next === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6)))) {
      out += char + next
      at++
    }
  }
  return `${out}"`
}

function isSpace(char: string): boolean {
  return char !== '' && /\s/.test(char)
}
