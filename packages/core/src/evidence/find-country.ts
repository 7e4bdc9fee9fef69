import type { Article, FacetValue, Range } from '../article.ts'
import type { Concept } from '../concept.ts'

/** A place that is a country: `place/DK`. */
const COUNTRY = /^place\/[A-Z]{2}$/

/**
 * Gives the country that a sentence is on: that of its initiative, else the only one that it names, else the only one
 * that the article's metadata or, without them, its text gives more than once.
 */
export function findCountry(
  { facets, mentions }: Article,
  sentence: Range,
  initiative: Concept | undefined,
): string | undefined {
  if (initiative?.country !== undefined) return initiative.country
  const values = facets.country ?? []
  const asserted = values.filter(({ origin }) => origin === 'asserted')
  return (
    only(
      mentions.flatMap(({ concept, end, start }) =>
        COUNTRY.test(concept) && start >= sentence.start && end <= sentence.end ? [concept] : [],
      ),
    ) ?? only((asserted.length > 0 ? asserted : values.filter(isTold)).map(({ value }) => value))
  )
}

/** A country that is named once may be named in passing. */
function isTold({ evidence }: FacetValue): boolean {
  return evidence.length > 1
}

function only(values: readonly string[]): string | undefined {
  const distinct = new Set(values)
  return distinct.size === 1 ? values[0] : undefined
}
