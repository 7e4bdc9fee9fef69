import { VidenError } from './errors.ts'
import { nearest } from './text/nearest.ts'

/**
 * Refuses options that a function does not have, so that a misspelt one is never silently ignored.
 *
 * @throws {VidenError} `option-invalid`, naming the nearest known option.
 * @example
 * expect(() => checkOptions({ limits: 3 }, ['limit', 'offset'])).toThrow('did you mean "limit"?')
 */
export function checkOptions(options: object, known: readonly string[]): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue
    const meant = nearest(name, known)
    throw new VidenError(
      'option-invalid',
      `"${name}" is not an option here${meant === undefined ? '.' : `; did you mean "${meant}"?`} Known: ${known.join(', ')}.`,
    )
  }
}

/**
 * Refuses a value that an option does not take.
 *
 * @param value - None is no fault.
 * @throws {VidenError} `option-invalid`, naming the values that it takes.
 */
export function checkChoice(name: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value))
    throw new VidenError('option-invalid', `"${name}" is one of ${known.join(', ')}, not "${value}".`)
}

/**
 * Gives the value of a numeric option, or its default.
 *
 * @throws {VidenError} `option-invalid` unless the value is a whole number of at least `least`.
 * @example
 * wholeNumber('limit', undefined, { or: 10, least: 0 }) // => 10
 */
export function wholeNumber(name: string, value: number | undefined, defaults: { or: number; least: number }): number {
  if (value === undefined) return defaults.or
  if (Number.isSafeInteger(value) && value >= defaults.least) return value
  throw new VidenError('option-invalid', `"${name}" takes a whole number of at least ${defaults.least}, not ${value}.`)
}
