import { foldText } from '../metadata/fold-text.ts'
import type { PlacedBlock } from '../walk-blocks.ts'
import { isFurniture } from './furniture.ts'

const LETTER = /[\p{L}\p{N}]/u
const WORD = /[\p{L}\p{N}'’]+/gu
const CAPITAL = /^\p{Lu}/u
const DIGIT = /\d/g
const SENTENCE_END = /[.!?…。](?=\s|$|["'”»)])/g

/** What can be counted in the text of a block. */
export interface TextMeasure {
  readonly words: number
  /** Of the words. */
  readonly capitalised: number
  readonly digits: number
  readonly sentences: number
  /** How often it stands on the page, and how often before. */
  readonly times: number
  readonly repeats: number
  readonly isFurniture: boolean
  readonly isTitle: boolean
  readonly isInTitle: boolean
}

/**
 * Measures the texts of blocks.
 *
 * @param title - Of the page.
 */
export function measureTexts(blocks: readonly PlacedBlock[], title: string): TextMeasure[] {
  const folded = blocks.map(({ text }) => foldText(text))
  const times = new Map<string, number>()
  for (const text of folded) times.set(text, (times.get(text) ?? 0) + 1)
  const seen = new Map<string, number>()
  const wanted = foldText(title)
  return blocks.map(({ text }, index) => {
    const own = folded[index] ?? ''
    const repeats = seen.get(own) ?? 0
    seen.set(own, repeats + 1)
    const words = text.match(WORD) ?? []
    return {
      words: words.length,
      capitalised: words.filter((word) => CAPITAL.test(word)).length,
      digits: text.match(DIGIT)?.length ?? 0,
      sentences: text.match(SENTENCE_END)?.length ?? 0,
      times: times.get(own) ?? 1,
      repeats,
      isFurniture: isFurniture(text),
      isTitle: own === wanted && LETTER.test(own),
      isInTitle: wanted.includes(own),
    }
  })
}
