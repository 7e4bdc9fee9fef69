import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'

/**
 * Gives the name that was probably meant: the nearest by Levenshtein distance, at most a third of its length away
 * (at least 1), ties by order.
 *
 * @example
 * nearest('contry', ['country', 'topic']) // => 'country'
 */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const wanted = fold(given)
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of known) {
    const away = distance(wanted, fold(name))
    if (away < least) {
      best = name
      least = away
    }
  }
  return best
}
