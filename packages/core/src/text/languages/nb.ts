import { stemmer } from '@orama/stemmers/norwegian'
import { stopwords } from '@orama/stopwords/norwegian'
import type { Language } from './language.ts'

/** Norwegian Bokmål: Snowball's stemmer and stop words. */
export const nb: Language = {
  code: 'nb',
  name: 'Norwegian Bokmål',
  stem: stemmer,
  uninflect: stemmer,
  stopwords: new Set(stopwords),
  links: ['', 's', 'e'],
}
