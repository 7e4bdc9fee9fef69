import { CLASS_GROUP_NAMES, groupsOf } from './class-groups.ts'
import type { PageElement } from './page-elements.ts'
import { ratio } from './ratio.ts'

/** Where the article of a page may stand. */
export interface Roots {
  /** The element that says so and holds at least half of the prose; else the whole page. */
  readonly root: PageElement
  /** How plainly it says so, times its share of the prose; 0 if none does. */
  readonly trust: number
  /** The smallest element that holds most of the prose. */
  readonly densest: PageElement
}

const CONTENT = CLASS_GROUP_NAMES.indexOf('content')
/** What holds less is not the article. */
const HALF = 0.5
/** Go on into the child that holds so much of what its parent holds. */
const MOST = 0.85

/**
 * Finds where the article of a page may stand.
 *
 * @param elements - The whole page first, parents before children.
 */
export function findRoots([whole, ...others]: readonly [PageElement, ...PageElement[]]): Roots {
  let root = whole
  let densest = whole
  let trust = 0
  for (const own of [whole, ...others]) {
    const share = ratio(own.prose, whole.prose)
    const worth = share >= HALF ? share * hintOf(own) : 0
    if (worth > trust) {
      root = own
      trust = worth
    }
    if (own.parent === densest && densest.prose > 0 && own.prose >= MOST * densest.prose) densest = own
  }
  return { root, trust, densest }
}

/** Markup says it more plainly than class names do. */
function hintOf({ element: { name, attribs }, words }: PageElement): number {
  if (/\barticleBody\b/.test(attribs.itemprop ?? '')) return 3
  if (name === 'article') return 2.5
  if (name === 'main' || attribs.role === 'main') return 2
  return groupsOf(words).has(CONTENT) ? 1.5 : 0
}
