/** How much of a sentence's rank comes from those like it, as in PageRank. */
const DAMPING = 0.85
const ROUNDS = 60

/** Ranks sentences, given as their terms, by how many others share words with them (TextRank, Mihalcea and Tarau 2004). */
export function textRank(sentences: readonly (readonly string[])[]): number[] {
  const sets = sentences.map((terms) => new Set(terms))
  const links = sentences.map((own, a) =>
    sentences.map((other, b) => {
      if (a === b || own.length < 2 || other.length < 2) return 0
      const shared = [...(sets[a] ?? [])].filter((term) => sets[b]?.has(term)).length
      return shared / (Math.log(own.length) + Math.log(other.length))
    }),
  )
  const sums = links.map((row) => row.reduce((sum, link) => sum + link, 0))
  const base = (1 - DAMPING) / sentences.length
  let ranks = sentences.map(() => 1 / sentences.length)
  for (let round = 0; round < ROUNDS; round++) {
    const next = ranks.map(() => base)
    for (const [from, row] of links.entries())
      for (const [to, link] of row.entries())
        if (link > 0) next[to] = (next[to] ?? 0) + (DAMPING * (ranks[from] ?? 0) * link) / (sums[from] ?? 1)
    ranks = next
  }
  return ranks
}
