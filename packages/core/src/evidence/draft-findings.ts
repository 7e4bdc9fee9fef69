import type { Article } from '../article.ts'
import { type Concept, conceptLabel } from '../concept.ts'
import { type ArticleCard, toCard } from '../results/search.ts'
import { makeCitation } from '../summarise/citation.ts'
import type { CitedSentence } from '../summarise/summarise-article.ts'
import { findCountry } from './find-country.ts'
import { findInitiative, type InitiativeContext } from './find-initiative.ts'
import { findStatements, type Statement } from './find-statements.ts'
import type { Finding } from './finding.ts'
import type { Mergeable } from './merge-findings.ts'

/** A finding of one article, before those that are one are merged. */
export interface DraftFinding extends Mergeable, Pick<Finding, 'by' | 'initiative' | 'figures' | 'status'> {
  readonly sentence: Statement['sentence']
  readonly words: readonly string[]
  readonly country?: string
  readonly card: ArticleCard
  readonly cited: CitedSentence
}

/**
 * Gives the findings of an article, in order of its text.
 *
 * @param options.work - Id of the article by which the work is shown.
 * @param options.facets - Those whose values are effects.
 */
export function draftFindings(
  article: Article,
  options: InitiativeContext & { readonly work: string; readonly facets: readonly string[] },
): DraftFinding[] {
  const { concepts, facets, work } = options
  const card = toCard(article)
  const statements = findStatements(article, facets)
  return statements.map((statement): DraftFinding => {
    const { by, effect, sentence, status } = statement
    const citation = makeCitation(article, sentence)
    const initiative = findInitiative(article, statement, options)
    const country = findCountry(article, sentence, concepts.get(initiative.id ?? ''))
    const alike = statements.filter(
      (other) => other.effect === effect && other.status === status && other.figures.length === 0,
    )
    return {
      ...{ effect, status, by, work, version: article.id, initiative, sentence, card },
      words: statement.words.map(({ start, end }) => article.text.slice(start, end)),
      figures: statement.figures.map(({ start, end }) => article.text.slice(start, end)),
      place: `${alike.indexOf(statement) + 1} of ${alike.length}`,
      quote: citation.quote,
      cited: { text: citation.quote, citation },
      ...(country !== undefined && { country }),
    }
  })
}

/**
 * Makes one finding of several that are one: the first, or the version that is shown of its work, speaks.
 *
 * @param options.language - Of labels.
 */
export function toFinding(
  drafts: readonly [DraftFinding, ...DraftFinding[]],
  { concepts, language }: { readonly concepts: ReadonlyMap<string, Concept>; readonly language: string },
): Finding {
  const [best] = drafts
  const shown = drafts.find(({ version, work }) => work === best.work && version === work) ?? best
  const { by, card, cited, country, effect, figures, initiative, status, words } = shown
  const year = card.published?.slice(0, 4)
  return {
    initiative,
    effect: { id: effect, label: labelOf(effect), words },
    ...{ figures, status, by },
    ...(country !== undefined && { country: { id: country, label: labelOf(country) } }),
    ...(year !== undefined && { year }),
    ...{ quote: cited, article: card },
    also: drafts.filter((other) => other !== shown).map((other) => ({ quote: other.cited, article: other.card })),
  }

  function labelOf(id: string): string {
    const concept = concepts.get(id)
    return concept === undefined ? id : conceptLabel(concept, language)
  }
}
