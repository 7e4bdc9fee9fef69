import { allLabels, type Concept } from '../concept.ts'
import type { Query, WordQuery } from '../query/query.ts'
import { fold } from '../text/fold.ts'
import type { LabelMatcher } from '../text/label-matcher.ts'
import { languages as allLanguages } from '../text/languages/languages.ts'
import { tokenize } from '../text/tokenize.ts'

/** What is known of concepts and languages. */
export interface NamingContext {
  readonly concepts: ReadonlyMap<string, Concept>
  readonly labels: LabelMatcher
  /** Languages of the corpus. */
  readonly languages: readonly string[]
}

/** Words of one field, or of none, that stand side by side in a query, whole and exact. */
export function wordRuns(query: Query): WordQuery[][] {
  const runs: WordQuery[][] = []
  let open: WordQuery[] = []
  visit(query)
  return [...runs, open].filter(({ length }) => length > 0)

  function visit(part: Query): void {
    if (part.kind === 'word' && part.prefix !== true && part.edits === undefined) {
      if (open.length > 0 && open[0]?.field !== part.field) endRun()
      open.push(part)
    } else {
      endRun()
      if (part.kind === 'group')
        for (const clause of part.clauses)
          if (clause.occur === 'not') endRun()
          else visit(clause.query)
      endRun()
    }
  }

  function endRun(): void {
    runs.push(open)
    open = []
  }
}

/**
 * Finds which concepts the words of a query name, by any label in any language. Of several that share a label, those
 * are meant that the other words of the query point to, if they point to any.
 */
export function findNamedConcepts(
  runs: readonly WordQuery[][],
  context: NamingContext & { isStopword(word: string): boolean },
): Map<WordQuery, Set<string>> {
  const named = new Map<WordQuery, Set<string>>()
  const codes = new Set([...allLanguages.map(({ code }) => code), ...context.languages])
  for (const run of runs) {
    const text = run.map(({ word }) => word).join(' ')
    const starts: number[] = []
    let at = 0
    for (const { word } of run) {
      starts.push(at)
      at += word.length + 1
    }
    const mentions = [...codes].flatMap((code) => context.labels.findInQuery(text, code))
    for (const { start, end, concept } of mentions) {
      const isInside = (place: number): boolean => (starts[place] ?? 0) >= start && (starts[place] ?? 0) < end
      const others = run.filter(({ word }, place) => !isInside(place) && !context.isStopword(word))
      const support = (id: string): number => sharedWords(others, context.concepts.get(id))
      const rivals = mentions.filter((other) => other.start === start && other.end === end)
      if (rivals.some((rival) => support(rival.concept) > support(concept))) continue
      for (const [place, word] of run.entries())
        if (isInside(place)) named.set(word, (named.get(word) ?? new Set()).add(concept))
    }
  }
  return named
}

/** How many of these words stand in the labels of a concept. */
function sharedWords(words: readonly WordQuery[], concept: Concept | undefined): number {
  const labels = concept === undefined ? [] : allLabels(concept)
  const own = new Set(labels.flatMap((label) => tokenize(label).map(({ word }) => fold(word))))
  return words.filter(({ word }) => own.has(fold(word))).length
}
