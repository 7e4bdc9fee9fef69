import type { Facet } from './facet.ts'
import { asserted } from './values.ts'

/** Language of the article. */
export const language: Facet = {
  name: 'language',
  label: 'Language',
  values: (article) => [asserted(article.language)],
}
