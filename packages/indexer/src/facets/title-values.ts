import type { FacetValue } from '@viden/core'

/** Words of a title that speak for values, by value; of several patterns any will do. */
export type TitleWords = Readonly<Record<string, readonly RegExp[]>>

/** Gives the values that a title speaks for, each with the words of the title that do. */
export function titleValues(title: string, words: TitleWords, confidence: number): FacetValue[] {
  return Object.entries(words).flatMap(([value, patterns]): FacetValue[] => {
    const match = patterns.map((pattern) => pattern.exec(title)).find((found) => found !== null)
    if (match === undefined || match === null) return []
    const place = { start: match.index, end: match.index + match[0].length }
    return [{ value, origin: 'extracted', evidence: [], inTitle: [place], confidence }]
  })
}
