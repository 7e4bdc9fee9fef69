import type { Article } from '../article.ts'
import { allLabels, type Concept, isNamed } from '../concept.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { createLabelMatcher } from '../text/label-matcher.ts'
import type { Window } from './analyse-article.ts'

/** Gives the ids of the concepts that each window of an article names, once a mention. */
export type ConceptLocator = (article: Article, windows: readonly Window[]) => readonly (readonly string[])[]

/**
 * Makes a locator: a window names the concepts that are mentioned in it; the first one also those of title and summary,
 * and those that the source's metadata asserts. Of bodies that share a label, such as OPSI, a title names the one that
 * the text mentions. Dates and sums are left out: nobody searches them by another label.
 */
export function createConceptLocator(concepts: readonly Concept[]): ConceptLocator {
  const kept = new Map(concepts.filter(isNamed).map((concept) => [concept.id, concept]))
  const matcher = createLabelMatcher(kept.values(), createAnalyzer())
  const byLabel = groupByLabel(kept.values())
  return ({ facets, language, mentions, summary = '', title }, windows) => {
    const named = windows.map((): string[] => [])
    const first = named[0] ?? []
    const mentioned = new Set(mentions.map(({ concept }) => concept))
    let window = 0
    for (const { concept, start } of mentions) {
      while (start >= (windows[window + 1]?.start ?? Number.POSITIVE_INFINITY)) window++
      if (kept.has(concept)) named[window]?.push(concept)
    }
    for (const part of [title, summary])
      for (const { concept, start, end } of matcher.find(part, language)) {
        const rivals = byLabel.get(fold(part.slice(start, end))) ?? []
        if (rivals.length < 2) first.push(concept)
        else first.push(...rivals.filter((id) => mentioned.has(id)))
      }
    for (const values of Object.values(facets))
      for (const { origin, value } of values) if (origin === 'asserted' && kept.has(value)) first.push(value)
    return named
  }
}

function groupByLabel(concepts: Iterable<Concept>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const concept of concepts)
    for (const label of new Set(allLabels(concept).map(fold))) {
      const group = groups.get(label) ?? []
      group.push(concept.id)
      groups.set(label, group)
    }
  return groups
}
