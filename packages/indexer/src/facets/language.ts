import type { LinkedArticle } from '../link/concepts.ts'
import type { DecidedLanguage } from '../stages/decide-language.ts'
import type { Facet } from './facet.ts'

/** An article, and where its language is known from. */
type WithLanguage = LinkedArticle & { readonly decided?: DecidedLanguage }

/** Language of the article: as declared, or as found in its text and how surely. */
export const language: Facet = {
  name: 'language',
  label: 'Language',
  rule: 'The language that the source declares, else the one detected, with its confidence.',
  coded: 'language',
  values: ({ decided, language }: WithLanguage) => {
    const { confidence, origin } = decided ?? { origin: 'asserted' }
    return [{ value: language, origin, evidence: [], ...(confidence !== undefined && { confidence }) }]
  },
}
