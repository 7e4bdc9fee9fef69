/** Which of the blocks of a page a person took into its main text. */

const WORD = /[\p{L}\p{N}_\p{M}]+/gu
/** Words that follow each other in both texts. */
const RUN = 3
/** A shorter block is found as a line of its own, or beside a neighbour. */
const LONG = 5

/**
 * Gives the share of each block's words that stand in the main text. Long blocks claim runs of words, each run of the main
 * text once, in their order; short ones a line, or a place beside the words that stand next to them.
 */
export function labelBlocks(blocks: readonly string[], text: string): number[] {
  const words = blocks.map(wordsOf)
  const wanted = wordsOf(text)
  const whole = ` ${wanted.join(' ')} `
  const runs = count(runsOf(wanted))
  const lines = count(text.split(/[\n|•]/).map((line) => wordsOf(line).join(' ')))
  return words.map((own, index) => {
    if (own.length >= LONG) return shareInRuns(own, runs)
    const line = own.join(' ')
    if (line === '') return 0
    if (take(lines, line)) return 1
    const before = words[index - 1]?.slice(-2).join(' ')
    const after = words[index + 1]?.slice(0, 2).join(' ')
    return (before && whole.includes(` ${before} ${line} `)) || (after && whole.includes(` ${line} ${after} `)) ? 1 : 0
  })
}

function shareInRuns(words: readonly string[], runs: Map<string, number>): number {
  const covered = new Set<number>()
  for (const [start, run] of runsOf(words).entries())
    if (take(runs, run)) for (let index = start; index < start + RUN; index++) covered.add(index)
  return covered.size / words.length
}

function take(counts: Map<string, number>, item: string): boolean {
  const left = counts.get(item) ?? 0
  if (left > 0) counts.set(item, left - 1)
  return left > 0
}

function runsOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, start) => words.slice(start, start + RUN).join(' '))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? []
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
