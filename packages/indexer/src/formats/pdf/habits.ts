import type { Line } from './line.ts'
import type { Habits } from './paragraphs.ts'

/** One wide distance in 16 lines: paragraphs are rarely longer. */
const SPACED = 0.06

/** Finds what is usual in a document from the lines of its columns. */
export function findHabits(columns: readonly (readonly Line[])[]): Habits {
  const sizes = new Map<number, number>()
  const weights = new Map<string, number>()
  const leadings = new Map<number, Map<number, number>>()
  let fixed = 0
  let all = 0
  const distances: { distance: number; size: number }[] = []
  for (const lines of columns)
    for (const [place, line] of lines.entries()) {
      const letters = line.words.reduce((sum, { text }) => sum + text.length, 0)
      add(sizes, line.size, letters)
      all += letters
      if (line.words[0]?.font.isFixed) fixed += letters
      add(weights, `${line.size} ${line.weight}`, letters)
      const above = lines[place - 1]
      if (above === undefined || Math.abs(above.size - line.size) > 0.3) continue
      const distance = Math.round(2 * (line.baseline - above.baseline)) / 2
      distances.push({ distance, size: Math.round(line.size) })
      if (distance < 0.8 * line.size || distance > 2 * line.size) continue
      const size = Math.round(line.size)
      const same = leadings.get(size) ?? new Map<number, number>()
      leadings.set(size, same)
      add(same, distance, 1)
    }
  const size = most(sizes) ?? 10
  const ofSize = new Map([...weights].filter(([key]) => key.startsWith(`${size} `)))
  const leading = new Map(
    [...leadings].flatMap(([key, same]): [number, number][] => (sum(same) < 5 ? [] : [[key, most(same) ?? key]])),
  )
  const usual = leading.get(Math.round(size)) ?? 1.25 * size
  const own = distances.filter((one) => one.size === Math.round(size))
  const wide = own.filter(({ distance }) => distance > 1.25 * usual && distance < 3.5 * usual).length
  return {
    size,
    weight: Number(most(ofSize)?.split(' ')[1] ?? 400),
    leading,
    isSpaced: wide > SPACED * own.length,
    isFixed: fixed > 0.5 * all,
  }
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined
  let highest = 0
  for (const [key, count] of counts)
    if (count > highest) {
      highest = count
      best = key
    }
  return best
}

function sum(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
