import { type AnalysedText, type Article, type Concept, compareText, type Problem } from '@viden/core'
import type { AnalysedSource } from '../analyse-source.ts'
import { facets } from '../facets/facets.ts'
import type { Vocabulary } from '../read-vocabulary.ts'
import { type Verdicts, weighDecisions } from '../review/verdicts.ts'
import type { DecidedLanguage } from '../stages/decide-language.ts'
import { type BroaderOf, type LinkedArticle, linkConcepts } from './concepts.ts'
import { assignIds } from './ids.ts'
import type { Guesses } from './names.ts'
import { linkWorks, type WorkLinks } from './works.ts'

/** The articles of a corpus, and the concepts that they share. */
export interface LinkedSources {
  /** Sorted by id. */
  readonly entries: readonly { readonly article: Article; readonly analysed: AnalysedText }[]
  readonly concepts: readonly Concept[]
  readonly problems: readonly Problem[]
  /** Concepts that nothing bears out but the look of their names. */
  readonly guesses: Guesses
}

/** Links analysed sources: ids, mentions of concepts, versions of one work, facets. */
export function linkSources(
  sources: readonly AnalysedSource[],
  vocabulary: Pick<Vocabulary, 'concepts' | 'decisions'>,
): LinkedSources {
  const { ids, problems } = assignIds(sources)
  const verdicts = weighDecisions(vocabulary.decisions)
  const linked = linkConcepts(sources, { ids, vocabulary: vocabulary.concepts, verdicts })
  const { broaderOf } = linked
  const works = linkWorks(sources, ids)
  const entries = linked.articles.flatMap((article, number) => {
    const source = sources[number]
    if (source === undefined) return []
    const { analysed, language } = source
    return [{ article: toArticle(article, { language, links: works.links[number], verdicts, broaderOf }), analysed }]
  })
  const values = entries.flatMap(({ article }) => Object.values(article.facets).flat())
  return {
    entries: entries.sort((a, b) => compareText(a.article.id, b.article.id)),
    concepts: linked.conceptsWith(values.map(({ value }) => value)),
    problems: [...problems, ...linked.problems, ...works.problems],
    guesses: linked.guesses,
  }
}

interface KnownOfArticle {
  readonly language: DecidedLanguage
  readonly links: WorkLinks | undefined
  readonly verdicts: Verdicts
  readonly broaderOf: BroaderOf
}

function toArticle(
  { asserted, described, publisher, translationOf: _, ...article }: LinkedArticle,
  { language, links, verdicts, broaderOf }: KnownOfArticle,
): Article {
  const linked = { ...article, asserted, described, ...(publisher !== undefined && { publisher }), decided: language }
  const values = facets.map(({ name, values: valuesOf }) => {
    const found = valuesOf(linked, broaderOf)
    return [name, found.filter(({ value }) => isValue(name, value))] as const
  })
  return { ...article, ...links, facets: Object.fromEntries(values.filter(([, found]) => found.length > 0)) }

  function isValue(facet: string, value: string): boolean {
    return verdicts.ofValue(article.id, facet, value) !== false && verdicts.ofName(value) !== false
  }
}
