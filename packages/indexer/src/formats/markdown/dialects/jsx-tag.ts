/** A tag as JSX writes it. */
export interface JsxTag {
  readonly kind: 'start' | 'end' | 'empty'
  /** Empty for a fragment. */
  readonly name: string
  /** Attributes that are plain text; expressions are never run. */
  readonly attributes: ReadonlyMap<string, string>
  readonly end: number
}

const NAME = /[A-Za-z_$][\w$.:-]*/y
const ATTRIBUTE = /[A-Za-z_$][\w$:.-]*/y
const SPACE = /\s*/y
/** A tag with more attributes is none. */
const MOST_ATTRIBUTES = 200

/**
 * Reads the tag that begins at `<`, if there is one.
 *
 * @param braces - The closing brace of each opening one.
 */
export function readJsxTag(text: string, start: number, braces: ReadonlyMap<number, number>): JsxTag | undefined {
  let place = start + 1
  const isEnd = text[place] === '/'
  if (isEnd) place++
  const name = take(NAME)
  if (name === '' && text[place] !== '>') return undefined
  const attributes = new Map<string, string>()
  for (let count = 0; count < MOST_ATTRIBUTES; count++) {
    take(SPACE)
    const character = text[place]
    if (character === '>') return { kind: isEnd ? 'end' : 'start', name, attributes, end: place + 1 }
    if (character === '/' && text[place + 1] === '>') return { kind: 'empty', name, attributes, end: place + 2 }
    if (isEnd || name === '') return undefined
    if (character === '{') {
      const close = braces.get(place)
      if (close === undefined) return undefined
      place = close + 1
      continue
    }
    const key = take(ATTRIBUTE)
    if (key === '' || !readValue(key)) return undefined
  }
  return undefined

  function take(pattern: RegExp): string {
    pattern.lastIndex = place
    const found = pattern.exec(text)?.[0] ?? ''
    place += found.length
    return found
  }

  /** Reads `="value"` or `={expression}`, if it is there; tells whether what is there makes sense. */
  function readValue(key: string): boolean {
    take(SPACE)
    if (text[place] !== '=') {
      attributes.set(key, '')
      return true
    }
    place++
    take(SPACE)
    const quote = text[place]
    const close =
      quote === '{' ? braces.get(place) : quote === '"' || quote === "'" ? text.indexOf(quote, place + 1) : -1
    if (close === undefined || close < 0) return false
    if (quote !== '{') attributes.set(key, text.slice(place + 1, close))
    place = close + 1
    return true
  }
}
