import { stemmer } from '@orama/stemmers/danish'
import { stopwords } from '@orama/stopwords/danish'
import type { Language } from './language.ts'

/** Danish: Snowball's stemmer and stop words. */
export const da: Language = {
  code: 'da',
  name: 'Danish',
  stem: stemmer,
  uninflect: stemmer,
  stopwords: new Set(stopwords),
  links: ['', 's', 'e'],
}
