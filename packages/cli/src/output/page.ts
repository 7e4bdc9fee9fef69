/** A page as citations name it: `p. 14`, which is not broken over two lines. */
export function formatPage(label: string): string {
  return `p.\u00a0${label}`
}
