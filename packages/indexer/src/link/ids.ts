import type { Problem } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'

/**
 * Gives every article an id of its own. Of several that want the same, the first by path has it and the others get a
 * number; nobody gets an id that another article asks for.
 *
 * @param sources - Sorted by path.
 */
export function assignIds(sources: readonly AnalysedSource[]): { ids: string[]; problems: Problem[] } {
  const owners = new Map<string, number>()
  for (const [place, { article }] of sources.entries()) if (!owners.has(article.id)) owners.set(article.id, place)
  const problems: Problem[] = []
  const ids = sources.map(({ article }, place) => {
    const owner = owners.get(article.id) ?? place
    if (owner === place) return article.id
    let number = 2
    while (owners.has(`${article.id}-${number}`)) number++
    const id = `${article.id}-${number}`
    owners.set(id, place)
    problems.push({
      code: 'id-duplicate',
      message: `Its id "${article.id}" is also that of ${sources[owner]?.article.source.path}; it was given "${id}".`,
      source: article.source.path,
    })
    return id
  })
  return { ids, problems }
}
