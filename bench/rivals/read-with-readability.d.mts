/** Reads a page by Mozilla's readability on linkedom's DOM. */
export function readWithReadability(html: string): {
  readonly text: string
  readonly title?: string
  readonly author?: string
  readonly date?: string
}
