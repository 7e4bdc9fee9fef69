import { forLanguages } from '../for-languages.ts'
import { readShippedWeights } from '../read-shipped-weights.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { makeTagger, type TagSentences } from './tag-sentences.ts'
import { readWeights } from './weights.ts'

/** Which weights serve a language: those of Bokmål were learned from Nynorsk too. */
const WEIGHTS = forLanguages({ en: 'en', da: 'da', nb: 'nb', sv: 'sv' })

const taggers = new Map<string, TagSentences>()
let lexicon: Lexicon | undefined

/** Gives the tagger of a language, read when it is first asked for; undefined where there is none. */
export function loadTagger(language: string): TagSentences | undefined {
  const name = WEIGHTS[language]
  if (name === undefined) return undefined
  const loaded = taggers.get(name)
  if (loaded !== undefined) return loaded
  lexicon ??= readLexicon(readShippedWeights('lexicon'))
  const tagger = makeTagger(readWeights(readShippedWeights(name)), lexicon, name)
  taggers.set(name, tagger)
  return tagger
}
