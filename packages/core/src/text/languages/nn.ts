import { stemmer } from '@orama/stemmers/norwegian'
import { stopwords } from '@orama/stopwords/norwegian'
import type { Language } from './language.ts'

/** Norwegian Nynorsk: Snowball's stemmer and stop words. */
export const nn: Language = {
  code: 'nn',
  name: 'Norwegian Nynorsk',
  stem: stemmer,
  uninflect: stemmer,
  stopwords: new Set(stopwords),
  links: ['', 's', 'e'],
}
