import type { Article, Problem } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import { findDuplicates } from './duplicates.ts'
import { findTranslations } from './translations.ts'

/** What an article is another version of, by id. */
export type WorkLinks = Pick<Article, 'duplicateOf' | 'translationOf'>

/**
 * Links the articles that are one work: those that repeat another, and translations. Neither link leads to an article that
 * has such a link itself.
 *
 * @param sources - Sorted by path; `ids` are theirs.
 */
export function linkWorks(
  sources: readonly AnalysedSource[],
  ids: readonly string[],
): { links: WorkLinks[]; problems: Problem[] } {
  const { leaders, problems } = findDuplicates(sources)
  const { originals, problems: translationProblems } = findTranslations(sources, { ids, leaders })
  const links = sources.map((_, place): WorkLinks => {
    const [leader = place, original] = [leaders[place], originals[place]]
    const [duplicateOf, translationOf] = [
      leader === place ? undefined : ids[leader],
      original === undefined ? undefined : ids[original],
    ]
    return { ...(duplicateOf !== undefined && { duplicateOf }), ...(translationOf !== undefined && { translationOf }) }
  })
  return { links, problems: [...problems, ...translationProblems] }
}
