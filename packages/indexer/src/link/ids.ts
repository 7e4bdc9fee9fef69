import type { Problem } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'

/**
 * Gives every article an id of its own. Of several that want the same, the first by path to which a catalogue gives it has
 * it, else the first by path, and the others get a number; nobody gets an id that another article asks for.
 *
 * @param sources - Sorted by path.
 */
export function assignIds(sources: readonly AnalysedSource[]): { ids: string[]; problems: Problem[] } {
  const owners = new Map<string, number>()
  const isGiven = ({ entry }: AnalysedSource): boolean => typeof entry?.values.get('id') === 'string'
  for (const wants of [isGiven, () => true])
    for (const [place, source] of sources.entries())
      if (wants(source) && !owners.has(source.article.id)) owners.set(source.article.id, place)
  const problems: Problem[] = []
  const ids = sources.map((source, place) => {
    const { article, entry } = source
    const owner = owners.get(article.id) ?? place
    if (owner === place) return article.id
    let number = 2
    while (owners.has(`${article.id}-${number}`)) number++
    const id = `${article.id}-${number}`
    owners.set(id, place)
    const message = `Its id "${article.id}" is also that of ${sources[owner]?.article.source.path}; it was given "${id}".`
    problems.push({
      code: 'id-duplicate',
      message,
      ...(entry !== undefined && isGiven(source)
        ? { source: entry.catalogue, line: entry.line }
        : { source: article.source.path }),
    })
    return id
  })
  return { ids, problems }
}
