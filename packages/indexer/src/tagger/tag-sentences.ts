import { decode } from './decode.ts'
import { describeWord, type Word } from './describe-word.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { contextFeatures, OFFSETS, wordFeatures } from './features.ts'
import type { Lexicon } from './lexicon.ts'
import { readSentence, type Sentence } from './read-sentence.ts'
import { shareScores } from './share-scores.ts'
import { OUTSIDE, TAG_COUNT } from './tags.ts'
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

/**
 * So much more must speak for a word being outside of names than for any other tag, that the rest is not asked. It makes
 * tagging a quarter faster, and changes one name in a hundred.
 */
const SURE = 2

/** Makes a tagger of what was learned. It remembers words, which makes it faster and changes nothing else. */
export function makeTagger(weights: Weights, lexicon: Lexicon, language: string): TagSentences {
  const remembered = new Map<string, WeighedWord>()
  const missing = weigh(undefined)
  return (sentences) => {
    const described = sentences.map((pieces) => pieces.map(({ text }) => recall(text)))
    const evidence = gatherEvidence(described)
    const scored = described.map((words, index) => ({
      pieces: sentences[index] ?? [],
      scores: scoreSentence(readSentence(words, lexicon), words, evidence),
    }))
    shareScores(scored)
    return scored.map(({ scores }) => decode(scores, weights.transitions))
  }

  function scoreSentence(sentence: Sentence, words: readonly WeighedWord[], evidence: Evidence): Float32Array {
    const scores = new Float32Array(words.length * TAG_COUNT)
    let at = 0
    const add = (feature: number): void => weights.addTo(scores, at, feature)
    for (let place = 0; place < words.length; place++) {
      at = place * TAG_COUNT
      sumAround(words, place, scores)
      if (!isSurelyOutside(sentence, place, scores)) contextFeatures(sentence, place, { evidence, add })
    }
    return scores
  }

  /** What a word and those around it say for its tag, each by itself: {@link OFFSETS} by hand, since most time goes here. */
  function sumAround(words: readonly WeighedWord[], place: number, scores: Float32Array): void {
    const own = words[place]?.sums ?? missing
    const before = words[place - 1]?.sums ?? missing
    const after = words[place + 1]?.sums ?? missing
    const farBefore = words[place - 2]?.sums ?? missing
    const farAfter = words[place + 2]?.sums ?? missing
    for (let tag = 0; tag < TAG_COUNT; tag++)
      scores[place * TAG_COUNT + tag] =
        (own[tag] ?? 0) +
        (after[TAG_COUNT + tag] ?? 0) +
        (before[2 * TAG_COUNT + tag] ?? 0) +
        (farAfter[3 * TAG_COUNT + tag] ?? 0) +
        (farBefore[4 * TAG_COUNT + tag] ?? 0)
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

/** Whether a word is so plainly in no name, by its looks and by the words around it, that no more need be asked of it. */
function isSurelyOutside({ runEnds, known }: Sentence, place: number, scores: Float32Array): boolean {
  if ((runEnds[place] ?? -1) >= 0 || known[place] !== 0) return false
  const at = place * TAG_COUNT
  const least = (scores[at + OUTSIDE] ?? 0) - SURE
  for (let tag = OUTSIDE + 1; tag < TAG_COUNT; tag++) if ((scores[at + tag] ?? 0) > least) return false
  return true
}
