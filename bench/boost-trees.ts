/** Gradient-boosted decision trees for a yes-or-no question (Friedman 2001; gains as in Chen and Guestrin 2016). */
import type { Tree } from '../packages/indexer/src/formats/html/page/trees.ts'
import { randomNumbers } from './random-numbers.ts'

/** What to learn from: rows of features, the share of yes in each, and how much each counts. */
export interface Examples {
  /** One array for each feature. */
  readonly columns: readonly Float32Array[]
  readonly labels: Float32Array
  readonly weights: Float32Array
}

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  /** Share of each tree's advice that is taken. */
  readonly rate: number
  /** Features and rows that each tree sees, of all. */
  readonly featureShare: number
  readonly rowShare: number
  readonly fewestRows: number
  /** Pulls the leaves of few rows to nothing. */
  readonly penalty: number
}

/** A leaf that may still be split: its rows, and the best question to ask of them. */
interface Leaf {
  readonly rows: Uint32Array
  readonly value: number
  readonly split?: Split
  children?: readonly [Leaf, Leaf]
}

interface Split {
  readonly gain: number
  readonly column: number
  readonly bin: number
}

const BINS = 64
const SEED = 1

/** Learns trees whose sum, through the logistic function, is the probability of yes. Equal examples give equal trees. */
export function boostTrees(examples: Examples, options: BoostOptions): Tree[] {
  const { columns, labels, weights } = examples
  const random = randomNumbers(SEED)
  const limits = columns.map(binLimits)
  const bins = columns.map((column, index) => Uint8Array.from(column, (value) => binOf(value, limits[index] ?? [])))
  const scores = new Float64Array(labels.length)
  const slopes = new Float64Array(labels.length)
  const curves = new Float64Array(labels.length)
  const trees: Tree[] = []
  for (let tree = 0; tree < options.trees; tree++) {
    for (const [row, score] of scores.entries()) {
      const probability = 1 / (1 + Math.exp(-score))
      const weight = weights[row] ?? 0
      slopes[row] = weight * (probability - (labels[row] ?? 0))
      curves[row] = weight * probability * (1 - probability)
    }
    const rows = Uint32Array.from([...labels.keys()].filter(() => random() < options.rowShare))
    const chosen = [...columns.keys()].filter(() => random() < options.featureShare)
    const root = grow(rows, chosen)
    addTo(scores, root)
    trees.push(toTree(root))
  }
  return trees

  function grow(rows: Uint32Array, chosen: readonly number[]): Leaf {
    const root = newLeaf(rows, chosen)
    const open = [root]
    for (let leaves = 1; leaves < options.leaves; leaves++) {
      const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
      if (best.split === undefined) break
      const { column, bin } = best.split
      const own = bins[column] ?? new Uint8Array()
      const below = best.rows.filter((row) => (own[row] ?? 0) <= bin)
      const above = best.rows.filter((row) => (own[row] ?? 0) > bin)
      best.children = [newLeaf(below, chosen), newLeaf(above, chosen)]
      open.splice(open.indexOf(best), 1, ...best.children)
    }
    return root
  }

  function newLeaf(rows: Uint32Array, chosen: readonly number[]): Leaf {
    let [slope, curve] = [0, 0]
    for (const row of rows) {
      slope += slopes[row] ?? 0
      curve += curves[row] ?? 0
    }
    const value = (-slope / (curve + options.penalty)) * options.rate
    const split = bestSplit(rows, chosen, slope, curve)
    return { rows, value, ...(split && { split }) }
  }

  function bestSplit(rows: Uint32Array, chosen: readonly number[], slope: number, curve: number): Split | undefined {
    let best: Split | undefined
    const worth = (s: number, c: number): number => (s * s) / (c + options.penalty)
    for (const column of chosen) {
      const own = bins[column] ?? new Uint8Array()
      const counts = new Uint32Array(BINS)
      const [binSlopes, binCurves] = [new Float64Array(BINS), new Float64Array(BINS)]
      for (const row of rows) {
        const bin = own[row] ?? 0
        counts[bin] = (counts[bin] ?? 0) + 1
        binSlopes[bin] = (binSlopes[bin] ?? 0) + (slopes[row] ?? 0)
        binCurves[bin] = (binCurves[bin] ?? 0) + (curves[row] ?? 0)
      }
      let [count, s, c] = [0, 0, 0]
      for (let bin = 0; bin < (limits[column]?.length ?? 0); bin++) {
        count += counts[bin] ?? 0
        s += binSlopes[bin] ?? 0
        c += binCurves[bin] ?? 0
        if (count < options.fewestRows || rows.length - count < options.fewestRows) continue
        const gain = worth(s, c) + worth(slope - s, curve - c) - worth(slope, curve)
        if (gain > (best?.gain ?? 0)) best = { gain, column, bin }
      }
    }
    return best
  }

  /** Every row goes down the tree, those too that it was not grown from. */
  function addTo(sums: Float64Array, root: Leaf): void {
    for (const row of labels.keys()) {
      let leaf = root
      while (leaf.children !== undefined && leaf.split !== undefined)
        leaf = leaf.children[(bins[leaf.split.column]?.[row] ?? 0) <= leaf.split.bin ? 0 : 1]
      sums[row] = (sums[row] ?? 0) + leaf.value
    }
  }

  function toTree({ children, split, value }: Leaf): Tree {
    if (children === undefined || split === undefined) return value
    const [below, above] = children.map(toTree)
    const limit = limits[split.column]?.[split.bin] ?? 0
    return { feature: split.column, limit, below: below ?? 0, above: above ?? 0 }
  }
}

/** Limits between values that are as often above as below, or between all values if they are few. */
function binLimits(column: Float32Array): number[] {
  const sorted = column.toSorted()
  const limits = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / BINS)
    const value = sorted[at] ?? 0
    const next = sorted.subarray(at).find((other) => other > value)
    if (next !== undefined) limits.add((value + next) / 2)
  }
  return [...limits].sort((a, b) => a - b)
}

function binOf(value: number, limits: readonly number[]): number {
  let [low, high] = [0, limits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (limits[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
