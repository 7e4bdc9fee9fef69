import { stemmer } from '@orama/stemmers/english'
import { stopwords } from '@orama/stopwords/english'
import type { Language } from './language.ts'

/** English: Porter's stemmer; Snowball's stop words, to whose packaged list "a" is missing. */
export const en: Language = { code: 'en', name: 'English', stem: stemmer, stopwords: new Set([...stopwords, 'a']) }
