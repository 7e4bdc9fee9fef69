import { type AnalysedText, type Article, type Concept, compareText, type Problem } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import { facets } from '../facets/facets.ts'
import type { Vocabulary } from '../read-vocabulary.ts'
import type { DecidedLanguage } from '../stages/decide-language.ts'
import { type LinkedArticle, linkConcepts } from './concepts.ts'
import { assignIds } from './ids.ts'
import { linkWorks, type WorkLinks } from './works.ts'

/** The articles of a corpus, and the concepts that they share. */
export interface LinkedSources {
  /** Sorted by id. */
  readonly entries: readonly { readonly article: Article; readonly analysed: AnalysedText }[]
  readonly concepts: readonly Concept[]
  readonly problems: readonly Problem[]
}

/** Links analysed sources: ids, mentions of concepts, versions of one work, facets. */
export function linkSources(sources: readonly AnalysedSource[], vocabulary: Vocabulary['concepts']): LinkedSources {
  const { ids, problems } = assignIds(sources)
  const linked = linkConcepts(sources, { ids, vocabulary })
  const works = linkWorks(sources, ids)
  const entries = linked.articles.flatMap((article, number) => {
    const source = sources[number]
    if (source === undefined) return []
    const { analysed, language } = source
    return [{ article: toArticle(article, { language, links: works.links[number] }), analysed }]
  })
  const values = entries.flatMap(({ article }) => Object.values(article.facets).flat())
  return {
    entries: entries.sort((a, b) => compareText(a.article.id, b.article.id)),
    concepts: linked.conceptsWith(values.map(({ value }) => value)),
    problems: [...problems, ...linked.problems, ...works.problems],
  }
}

function toArticle(
  { asserted, publisher, translationOf: _, ...article }: LinkedArticle,
  { language, links }: { readonly language: DecidedLanguage; readonly links: WorkLinks | undefined },
): Article {
  const linked = { ...article, asserted, ...(publisher !== undefined && { publisher }), decided: language }
  const values = facets.map(({ name, values: valuesOf }) => [name, valuesOf(linked)] as const)
  return { ...article, ...links, facets: Object.fromEntries(values.filter(([, found]) => found.length > 0)) }
}
