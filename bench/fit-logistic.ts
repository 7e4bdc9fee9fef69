/** A linear model of how likely something is: the logistic function of `bias` and the features times `weights`. */
export interface LogisticModel {
  readonly bias: number
  readonly weights: readonly number[]
}

/** Newton's method is exact for all practical purposes after a few of these. */
const STEPS = 10

/**
 * Fits a logistic regression with a penalty on the squared weights of the standardised features, by Newton's method:
 * equal rows give equal weights, without chance.
 *
 * @param labels - From 0 to 1; a share of yes where it is neither.
 */
export function fitLogistic(
  rows: readonly Float64Array[],
  labels: readonly number[],
  { penalty }: { readonly penalty: number },
): LogisticModel {
  const size = rows[0]?.length ?? 0
  const means = Array.from({ length: size }, (_, feature) => mean(rows.map((row) => row[feature] ?? 0)))
  const spreads = means.map((middle, feature) =>
    Math.sqrt(mean(rows.map((row) => ((row[feature] ?? 0) - middle) ** 2))),
  )
  const standardised = rows.map((row) => [
    1,
    ...means.map((middle, feature) => ((row[feature] ?? 0) - middle) / (spreads[feature] || 1)),
  ])
  let solution: number[] = Array(size + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(standardised, labels, solution, penalty)
    solution = solution.map((value, place) => value + (change[place] ?? 0))
  }
  const [bias = 0, ...weights] = solution
  const own = weights.map((weight, feature) => weight / (spreads[feature] || 1))
  return { bias: bias - own.reduce((sum, weight, feature) => sum + weight * (means[feature] ?? 0), 0), weights: own }
}

function newtonStep(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  solution: readonly number[],
  penalty: number,
): number[] {
  const pull = (place: number): number => (place === 0 ? 0 : penalty)
  const slopes = solution.map((value, place) => -pull(place) * value)
  const curves = solution.map((_, a) => solution.map((_, b) => (a === b ? pull(a) : 0)))
  for (const [index, row] of rows.entries()) {
    const sum = row.reduce((total, value, place) => total + value * (solution[place] ?? 0), 0)
    const probability = 1 / (1 + Math.exp(-sum))
    for (const [a, value] of row.entries()) {
      slopes[a] = (slopes[a] ?? 0) + ((labels[index] ?? 0) - probability) * value
      const curve = curves[a] ?? []
      const weighted = probability * (1 - probability) * value
      for (let b = 0; b <= a; b++) curve[b] = (curve[b] ?? 0) + weighted * (row[b] ?? 0)
    }
  }
  return solve(curves, slopes)
}

/** Solves a symmetric positive definite system, of which only what stands below the diagonal is read (Cholesky). */
function solve(matrix: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const size = wanted.length
  const root: number[][] = []
  const at = (row: number, column: number): number => root[row]?.[column] ?? 0
  for (let row = 0; row < size; row++) {
    const own: number[] = []
    root.push(own)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]?.[column] ?? 0
      for (let place = 0; place < column; place++) rest -= (own[place] ?? 0) * at(column, place)
      own.push(row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / at(column, column))
    }
  }
  const forward: number[] = []
  for (let row = 0; row < size; row++) {
    let rest = wanted[row] ?? 0
    for (let place = 0; place < row; place++) rest -= at(row, place) * (forward[place] ?? 0)
    forward.push(rest / at(row, row))
  }
  const solution: number[] = Array(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    let rest = forward[row] ?? 0
    for (let place = row + 1; place < size; place++) rest -= at(place, row) * (solution[place] ?? 0)
    solution[row] = rest / at(row, row)
  }
  return solution
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
