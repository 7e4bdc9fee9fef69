/**
 * Gives every offset at which words stand in a text, those that overlap included, in order. Unlike `indexOf`, it takes time
 * in proportion to the length of the text whatever both are (Knuth, Morris and Pratt 1977).
 */
export function* findAll(text: string, words: string): Generator<number> {
  if (words === '') return
  const borders = findBorders(words)
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0
    if (words.charCodeAt(matched) === code) matched++
    if (matched < words.length) continue
    yield at + 1 - matched
    matched = borders[matched - 1] ?? 0
  }
}

/** For each beginning of the words, the length of the longest shorter one that it also ends with. */
function findBorders(words: string): Uint32Array {
  const borders = new Uint32Array(words.length)
  let length = 0
  for (let at = 1; at < words.length; at++) {
    const code = words.charCodeAt(at)
    while (length > 0 && words.charCodeAt(length) !== code) length = borders[length - 1] ?? 0
    if (words.charCodeAt(length) === code) length++
    borders[at] = length
  }
  return borders
}
