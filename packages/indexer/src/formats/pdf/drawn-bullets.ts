import type { Area, Word } from './page.ts'

/** Ems between a bullet and its text. */
const FURTHEST = 3
/** Shapes beyond these are those of a drawing. */
const MOST = 500

/** Adds a bullet for each small shape that stands before a line, at the height of its letters: not all bullets are written. */
export function addDrawnBullets(words: readonly Word[], dots: readonly Area[]): Word[] {
  if (dots.length === 0 || dots.length > MOST) return [...words]
  const sorted = [...words].sort((a, b) => a.baseline - b.baseline)
  const bullets = new Map<Word, Word>()
  for (const dot of dots) {
    const word = firstWord(dot, sorted)
    if (word === undefined || bullets.has(word) || dots.some((other) => isNeighbour(other, dot, word))) continue
    bullets.set(word, {
      ...word,
      text: '•',
      left: dot.left,
      right: dot.right,
      order: word.order - 0.5,
      isSpaced: false,
    })
  }
  return words.flatMap((word) => {
    const bullet = bullets.get(word)
    return bullet === undefined ? [word] : [bullet, { ...word, isSpaced: true }]
  })
}

/** Another shape beside a bullet makes both part of a drawing. */
function isNeighbour(other: Area, dot: Area, { size }: Word): boolean {
  return (
    other !== dot && Math.abs(other.top - dot.top) < 0.9 * size && Math.abs(other.left - dot.left) < FURTHEST * size
  )
}

/** The word at the right of a dot, if none stands at its left. */
function firstWord(dot: Area, sorted: readonly Word[]): Word | undefined {
  const middle = (dot.top + dot.bottom) / 2
  let nearest: Word | undefined
  for (let at = lowerBound(sorted, middle); at < sorted.length; at++) {
    const word = sorted[at]
    if (word === undefined || word.baseline - middle > word.size) break
    // Within the height of small letters; marks of quotation are drawn higher.
    const height = (word.baseline - middle) / word.size
    if (height < 0.1 || height > 0.48 || dot.bottom - dot.top > 0.7 * word.size) continue
    const gap = word.left - dot.right
    if (gap < 0 && word.right > dot.left - FURTHEST * word.size) return undefined
    if (gap >= 0.1 * word.size && gap < FURTHEST * word.size && gap < (nearest?.left ?? Infinity) - dot.right)
      nearest = word
  }
  return nearest
}

/** The first word whose line stands at a height or below it. */
function lowerBound(sorted: readonly Word[], height: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle]?.baseline ?? 0) < height) from = middle + 1
    else to = middle
  }
  return from
}
