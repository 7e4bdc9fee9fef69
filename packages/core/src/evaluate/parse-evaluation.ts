import { VidenError } from '../errors.ts'
import { eachFigure } from './each-figure.ts'
import type { Evaluation } from './evaluate.ts'

/**
 * Reads an evaluation that was saved as JSON, as `viden eval --json` prints it, alone or with a comparison.
 * What else the JSON holds is left out.
 *
 * @throws {VidenError} `evaluation-invalid` if it is none, naming the first value that is missing or wrong.
 * @example
 * const judged = { queries: [{ id: 'q', text: 'labs' }], judgements: [{ query: 'q', article: 'mindlab', grade: 1 }] }
 * const evaluation = await evaluate(engine, judged)
 * expect(parseEvaluation(JSON.stringify(evaluation))).toEqual(evaluation)
 */
export function parseEvaluation(json: string): Evaluation {
  const value = parseJson(json)
  const evaluation = isObject(value) && isObject(value.evaluation) ? value.evaluation : value
  if (!isObject(evaluation)) throw invalid('it should be a JSON object')
  return {
    mean: readFigures(evaluation.mean, 'mean'),
    empty: readShare(evaluation.empty, 'empty'),
    queries: readList(evaluation.queries, 'queries').map(readQuery),
  }
}

function readQuery(value: unknown, index: number): Evaluation['queries'][number] {
  const place = `queries[${index}]`
  if (!isObject(value)) throw invalid(`"${place}" should be an object`)
  return {
    id: readText(value.id, `${place}.id`),
    text: readText(value.text, `${place}.text`),
    ranking: readList(value.ranking, `${place}.ranking`).map((id, rank) => readText(id, `${place}.ranking[${rank}]`)),
    figures: readFigures(value.figures, `${place}.figures`),
  }
}

function readFigures(value: unknown, place: string): Evaluation['mean'] {
  if (!isObject(value)) throw invalid(`"${place}" should be an object`)
  return eachFigure((name) => readShare(value[name], `${place}.${name}`))
}

function readShare(value: unknown, place: string): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  throw invalid(`"${place}" should be a number from 0 to 1`)
}

function readText(value: unknown, place: string): string {
  if (typeof value === 'string') return value
  throw invalid(`"${place}" should be a text`)
}

function readList(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw invalid(`"${place}" should be a list`)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw invalid('it is not JSON', { cause })
  }
}

function invalid(reason: string, options?: ErrorOptions): VidenError {
  return new VidenError('evaluation-invalid', `This is not an evaluation: ${reason}.`, options)
}
