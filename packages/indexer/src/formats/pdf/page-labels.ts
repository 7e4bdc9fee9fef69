import { roman } from '../roman.ts'

/** Fewer pages tell nothing. */
const FEWEST = 3

/**
 * Gives each page the label that a reader would cite: the one that the file gives; else the number that is printed on it,
 * if most pages have one and these count with the pages, or that would be. Pages before the first number are i, ii, iii.
 *
 * @param given - What the file says, if it does.
 * @param heads - The running heads and feet of each page.
 */
export function labelPages(given: readonly string[] | undefined, heads: readonly (readonly string[])[]): string[] {
  const isCount = given === undefined || given.every((label, page) => label === String(page + 1))
  const before = isCount ? pagesBefore(heads) : 0
  return heads.map((_, page) => {
    if (!isCount && given[page]) return given[page]
    return page < before ? roman(page + 1) : String(page + 1 - before)
  })
}

/** How many pages there are before the first; less than none in a part of something that is counted as a whole. */
function pagesBefore(heads: readonly (readonly string[])[]): number {
  const often = new Map<number, number>()
  for (const [page, texts] of heads.entries()) {
    const numbers = texts.flatMap((text) => text.match(/(?<![\d.,])\d{1,4}(?![\d.,])/g) ?? []).map(Number)
    for (const before of new Set(numbers.map((number) => page + 1 - number)))
      often.set(before, (often.get(before) ?? 0) + 1)
  }
  const [[before, count] = [0, 0]] = [...often].sort((a, b) => b[1] - a[1])
  return count >= Math.max(FEWEST, heads.length / 2) ? before : 0
}
