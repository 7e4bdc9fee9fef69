/** A number to add, or a question with two answers: whether a feature, by its place among the names, is below a limit. */
export type Tree =
  | number
  | { readonly feature: number; readonly limit: number; readonly below: Tree; readonly above: Tree }

/**
 * Reads trees, one on a line: `words<12.5?-.2:linkShare<.3?.4:-.1` adds −.2 for fewer than 12.5 words, else .4 for few
 * links, else −.1. A limit belongs to what is below.
 *
 * @param names - Of all features, in their order.
 */
export function readTrees(lines: string, names: readonly string[]): Tree[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => readTree(line, names))
}

/** Writes a tree as `readTrees` reads it. */
export function writeTree(tree: Tree, names: readonly string[]): string {
  if (typeof tree === 'number') return shorten(tree)
  const question = `${names[tree.feature]}<${shorten(tree.limit)}`
  return `${question}?${writeTree(tree.below, names)}:${writeTree(tree.above, names)}`
}

/** The logistic function of the sum of what all trees answer: a probability. */
export function probabilityOf(features: Float64Array, trees: readonly Tree[]): number {
  let sum = 0
  for (const root of trees) {
    let tree = root
    while (typeof tree !== 'number') tree = (features[tree.feature] ?? 0) <= tree.limit ? tree.below : tree.above
    sum += tree
  }
  return 1 / (1 + Math.exp(-sum))
}

function readTree(line: string, names: readonly string[]): Tree {
  const tokens = line.split(/(?<=[?:])/)
  let next = 0
  return read()

  function read(): Tree {
    const token = tokens[next++] ?? ''
    const [, feature, limit] = /^(\w+)<(.+)\?$/.exec(token) ?? []
    if (feature === undefined) return Number.parseFloat(token)
    const below = read()
    return { feature: names.indexOf(feature), limit: Number(limit), below, above: read() }
  }
}

function shorten(number: number): string {
  return String(Number(number.toPrecision(4))).replace(/^(-?)0\./, '$1.')
}
