/** Letters that Unicode does not decompose, as they are typed without them. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}
const MARKS = /\p{M}+/gu
const UNDECOMPOSED = /[øæœßðþłđı]/g

/**
 * Gives a word as it is compared: lower case, without diacritics, compatibility forms resolved.
 *
 * @example
 * fold('Løhde') // => 'lohde'
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  // Nearly all words are plain ASCII; they are their own folding.
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return lower
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
}

/**
 * Gives what the ways to write a word with Nordic letters have in common: "Løhde", "Loehde" and "Lohde"; "Århus" and
 * "Aarhus". Words without such letters may share it too ("poet" and "pot"), so that it is a clue, not a proof.
 *
 * @param folded - As {@link fold} gives it.
 * @example
 * nordicKey(fold('Århus')) === nordicKey(fold('Aarhus')) // => true
 */
export function nordicKey(folded: string): string {
  return folded.replace(/aa|ae/g, 'a').replaceAll('oe', 'o')
}
