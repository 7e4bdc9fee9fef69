import type { Creator } from './article.ts'

/**
 * Gives a creator's name as it is read: given name first.
 *
 * @example
 * creatorName({ given: 'Sophie', family: 'Løhde' }) // => 'Sophie Løhde'
 */
export function creatorName(creator: Creator): string {
  if ('literal' in creator) return creator.literal
  return creator.given === undefined ? creator.family : `${creator.given} ${creator.family}`
}
