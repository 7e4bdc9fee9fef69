/** Letters and digits alone, folded, so that titles can be compared: numbering, spaces and punctuation do not count. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^\d{1,3}(?=\p{L})/u, '')
}
