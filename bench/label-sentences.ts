import { countRuns, rougeWords, sharedF1 } from './rouge.ts'

/** The most sentences that together stand for a summary. */
const MOST = 3

/**
 * Says of each sentence how well it would stand in a given summary, from 0 to 1: half by whether it is among the up to three
 * that together come closest to it (chosen one by one, as by Nallapati et al. 2017), half by how close it comes alone.
 */
export function labelSentences(sentences: readonly string[], summary: string): number[] {
  const wanted = rougeWords(summary)
  const runs = [countRuns(wanted, 1), countRuns(wanted, 2)] as const
  const words = sentences.map(rougeWords)
  const chosen: number[] = []
  for (let best = 0; chosen.length < MOST; ) {
    const said = chosen.flatMap((place) => words[place] ?? [])
    const worths = words.map((own, place) => (chosen.includes(place) ? 0 : worth([...said, ...own])))
    const most = worths.reduce((a, b) => Math.max(a, b), 0)
    if (most <= best) break
    best = most
    chosen.push(worths.indexOf(most))
  }
  return words.map((own, place) => (chosen.includes(place) ? 0.5 : 0) + 0.5 * Math.min(1, 1.5 * worth(own)))

  /** Mean of ROUGE-1 and ROUGE-2. */
  function worth(own: readonly string[]): number {
    return (sharedF1(countRuns(own, 1), runs[0]) + sharedF1(countRuns(own, 2), runs[1])) / 2
  }
}
