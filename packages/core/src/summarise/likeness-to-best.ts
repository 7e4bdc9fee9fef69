/** Fewer terms make a sentence no more like another. */
const FEW_TERMS = 8
/** How far the length of a sentence is made up for: 0 not at all, 1 fully. */
const DAMPING = 0.25
/** Sentences that say what an answer speaks of; of few, a quarter. */
const BEST = 40

/**
 * Gives how much each sentence has in common with the best ones, 0 to 1: pseudo-relevance feedback (Lavrenko and Croft 2001,
 * "Relevance-based language models"). Where none has a value, with all of them.
 *
 * @param all - Terms of each sentence.
 * @param values - How well each answers.
 */
export function likenessToBest(all: readonly (readonly string[])[], values: readonly number[]): number[] {
  const distinct = all.map((terms) => [...new Set(terms)])
  const sentencesWith = new Map<string, number>()
  for (const terms of distinct) for (const term of terms) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1)
  const rarity = new Map([...sentencesWith].map(([term, count]) => [term, Math.log(1 + all.length / (1 + count))]))

  // Without a question what is frequent counts, not what is rare.
  const none = values.every((value) => value <= 0)
  const places = [...values.keys()]
  const best = none
    ? places
    : places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, Math.min(BEST, Math.ceil(places.length / 4)))
  const model = new Map<string, number>()
  for (const place of best) {
    const terms = distinct[place] ?? []
    const each = (none ? 1 : (values[place] ?? 0)) / Math.max(FEW_TERMS, all[place]?.length ?? 0)
    for (const term of terms) model.set(term, (model.get(term) ?? 0) + each * (none ? 1 : (rarity.get(term) ?? 0)))
  }
  const common = distinct.map((terms, place) => {
    let sum = 0
    for (const term of terms) sum += (model.get(term) ?? 0) * (rarity.get(term) ?? 0)
    return sum / Math.max(FEW_TERMS, all[place]?.length ?? 0) ** DAMPING
  })
  const most = common.reduce((highest, value) => Math.max(highest, value), 0)
  return common.map((value) => (most === 0 ? 0 : value / most))
}
