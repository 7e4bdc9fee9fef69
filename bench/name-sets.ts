/** Texts in which names are marked: a folder of the data, with `train.conll`, `dev.conll` and `test.conll`, or some. */
export interface NameSet {
  readonly folder: string
  /** BCP 47. */
  readonly language: string
  /** Names that are no person, organisation or place are marked too. */
  readonly marksOthers: boolean
  /** Beside the texts to learn from, it has texts to choose settings by. */
  readonly isMeasured?: boolean
  /** Texts that may be learned from, by the start of their ids; default all. */
  readonly only?: RegExp
}

/** What one run of learning uses; it gives weights for each of `languages`. */
export interface NameModel {
  readonly name: string
  readonly languages: readonly string[]
  readonly sets: readonly NameSet[]
}

/** GUM, without the genres whose texts have licences that could not be looked up. */
const FREE_GUM = /^GUM_(?:academic|bio|court|interview|news|voyage)_/

export const NAME_MODELS: readonly NameModel[] = [
  {
    name: 'english',
    languages: ['en'],
    sets: [
      { folder: 'uner-en-ewt', language: 'en', marksOthers: false, isMeasured: true },
      { folder: 'wikigold', language: 'en', marksOthers: true, isMeasured: true },
      { folder: 'crossner-politics', language: 'en', marksOthers: true, isMeasured: true },
      { folder: 'crossner-science', language: 'en', marksOthers: true },
      { folder: 'wnut17', language: 'en', marksOthers: true },
      { folder: 'gum-free', language: 'en', marksOthers: true, only: FREE_GUM },
    ],
  },
  {
    name: 'nordic',
    languages: ['da', 'nb', 'sv'],
    sets: [
      { folder: 'uner-da-ddt', language: 'da', marksOthers: false, isMeasured: true },
      { folder: 'norne-nob', language: 'nb', marksOthers: true, isMeasured: true },
      { folder: 'norne-nno', language: 'nn', marksOthers: true },
      { folder: 'uner-sv-tal', language: 'sv', marksOthers: false },
    ],
  },
]
