import type { Word } from './page.ts'

/** A letter this much larger than the text beside it is a drop cap. */
const LARGER = 1.7
/** Pages with more large letters are posters. */
const MOST = 50
/** Ems of the text between a drop cap and the rest of its word. */
const NEAR = 1.2

/** Joins the large first letter of a paragraph, which reaches down over several lines, to its word in the first of these. */
export function joinDropCaps(words: readonly Word[]): Word[] {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const caps = words.filter(({ size, text }) => size > LARGER * usual && /^["“‘«]?\p{Lu}$/u.test(text)).slice(0, MOST)
  const joined = new Map<Word, Word | undefined>()
  for (const cap of caps) {
    const word = wordOf(cap, words)
    if (word === undefined || joined.has(word)) continue
    joined.set(cap, undefined)
    joined.set(word, { ...word, text: `${cap.text}${word.isSpaced && isWhole(cap, word) ? ' ' : ''}${word.text}` })
  }
  if (joined.size === 0) return [...words]
  return words.flatMap((word) => (joined.has(word) ? (joined.get(word) ?? []) : [word]))
}

/** The nearest small word at the right whose top stands about as high; one of the lines below must stand beside it, too. */
function wordOf(cap: Word, words: readonly Word[]): Word | undefined {
  const top = cap.baseline - 0.72 * cap.size
  const beside = words.filter(
    (word) =>
      word.size * LARGER < cap.size &&
      word.left > cap.right - 0.3 * word.size &&
      word.left - cap.right < NEAR * word.size &&
      word.baseline > top &&
      word.baseline < cap.baseline + 0.6 * word.size,
  )
  const [first, second] = beside.sort((a, b) => a.baseline - b.baseline)
  if (first === undefined || second === undefined || second.baseline - first.baseline < 0.6 * first.size)
    return undefined
  return Math.abs(first.baseline - 0.72 * first.size - top) < 0.7 * first.size ? first : undefined
}

/** "A" and "I" are words. */
function isWhole(cap: Word, word: Word): boolean {
  return /[AI]$/.test(cap.text) && word.left - cap.right > 0.25 * word.size
}
