/**
 * Hashes a text to 32 bits (FNV-1a over its UTF-16 units). It has a sign, since maps and sets of unsigned numbers are
 * many times slower.
 *
 * @example
 * hashText('Oslo') === hashText('Oslo') // => true
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}
