import { decode } from './decode.ts'
import { describeWord, type Word } from './describe-word.ts'
import { gatherEvidence } from './evidence.ts'
import { contextFeatures, OFFSETS, wordFeatures } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { readSentence } from './read-sentence.ts'
import { shareScores } from './share-scores.ts'
import { TAG_COUNT } from './tags.ts'
import type { Piece } from './tokenise.ts'
import type { Weights } from './weights.ts'

/** Tags the sentences of one text: for each word a tag of `tags.ts`. */
export type TagSentences = (sentences: readonly (readonly Piece[])[]) => Uint8Array[]

/** A word with what it says for the tags of the words around it and its own: one sum for each of {@link OFFSETS}. */
interface WeighedWord extends Word {
  readonly sums: Float32Array
}

/** Words come again and again, and most features rest on one word alone. So many are kept. */
const MOST_WORDS = 20_000

/** Makes a tagger of what was learned. It remembers words, which makes it faster and changes nothing else. */
export function makeTagger(weights: Weights, lexicon: Lexicon, language: string): TagSentences {
  const remembered = new Map<string, WeighedWord>()
  const missing = weigh(undefined)
  return (sentences) => {
    const described = sentences.map((pieces) => pieces.map(({ text }) => recall(text)))
    const evidence = gatherEvidence(described)
    const scored = described.map((words, index) => {
      const scores = new Float32Array(words.length * TAG_COUNT)
      const sentence = readSentence(words, lexicon)
      for (let place = 0; place < words.length; place++) {
        const at = place * TAG_COUNT
        for (let order = 0; order < OFFSETS.length; order++) {
          const sums = words[place - (OFFSETS[order] ?? 0)]?.sums ?? missing
          const from = order * TAG_COUNT
          for (let tag = 0; tag < TAG_COUNT; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (sums[from + tag] ?? 0)
        }
        contextFeatures(sentence, place, { evidence, add: (feature) => weights.addTo(scores, at, feature) })
      }
      return { pieces: sentences[index] ?? [], scores }
    })
    shareScores(scored)
    return scored.map(({ scores }) => decode(scores, weights.transitions))
  }

  function recall(text: string): WeighedWord {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const word = describeWord(text, lexicon, language)
    const weighed = { ...word, sums: weigh(word) }
    if (remembered.size >= MOST_WORDS) remembered.clear()
    remembered.set(text, weighed)
    return weighed
  }

  function weigh(word: Word | undefined): Float32Array {
    const sums = new Float32Array(OFFSETS.length * TAG_COUNT)
    for (const [order, offset] of OFFSETS.entries())
      for (const feature of wordFeatures(word, offset)) weights.addTo(sums, order * TAG_COUNT, feature)
    return sums
  }
}
