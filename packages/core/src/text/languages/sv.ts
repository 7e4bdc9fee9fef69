import { stemmer } from '@orama/stemmers/swedish'
import { stopwords } from '@orama/stopwords/swedish'
import type { Language } from './language.ts'

/** Swedish: Snowball's stemmer and stop words. */
export const sv: Language = {
  code: 'sv',
  name: 'Swedish',
  stem: stemmer,
  uninflect: stemmer,
  stopwords: new Set(stopwords),
  links: ['', 's', 'e', 'o', 'u'],
}
