import { describeWord, type Word } from '../packages/indexer/src/tagger/describe-word.ts'
import { gatherEvidence } from '../packages/indexer/src/tagger/evidence.ts'
import { contextFeatures, OFFSETS, wordFeatures } from '../packages/indexer/src/tagger/features.ts'
import type { Lexicon } from '../packages/indexer/src/tagger/lexicon.ts'
import { readSentence } from '../packages/indexer/src/tagger/read-sentence.ts'
import { beginOf, type NameType, OUTSIDE, TAG_COUNT } from '../packages/indexer/src/tagger/tags.ts'
import { type Piece, tokenise } from '../packages/indexer/src/tagger/tokenise.ts'
import type { TaggedSentence } from './learn-tags.ts'
import type { NameSet } from './name-sets.ts'
import { randomNumbers } from './random-numbers.ts'
import type { MarkedText } from './read-names.ts'

/** Texts of one set; its place among the sets is its domain. */
export interface NameMaterial {
  readonly domain: number
  readonly set: NameSet
  readonly texts: readonly MarkedText[]
}

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' }
/** Share of English sentences that are learned from as if written without capitals, as people do who write in haste. */
const UNCAPPED = 0.2
const SEED = 7
/** Features seen less often tell nothing in languages of which there is much. */
const FEWEST = 2
const MUCH = 30_000

/** Reads texts as the tagger reads them, and gives the hashes of all features, and the sentences by their places in these. */
export function readTaggedSentences(
  material: readonly NameMaterial[],
  lexicon: Lexicon,
): { readonly keys: Uint32Array; readonly sentences: readonly TaggedSentence[] } {
  const random = randomNumbers(SEED)
  const places = new Map<number, number>()
  const counts: number[] = []
  const sentences: { features: Uint32Array[]; allowed: Uint8Array; domain: number }[] = []
  for (const { domain, set, texts } of material) {
    const words = new Map<string, Word>()
    for (const { text, names } of texts) {
      const pieces = tokenise(text, { start: 0, end: text.length }, set.language)
      const written = pieces.map((sentence) => sentence.map((piece) => recall(words, piece.text, set.language)))
      // As written: a word that is learned from without its capital says nothing of how it is written elsewhere.
      const evidence = gatherEvidence(written)
      const described = written.map((sentence, index) =>
        set.language === 'en' && random() < UNCAPPED
          ? (pieces[index] ?? []).map((piece) => recall(words, piece.text.toLowerCase(), set.language))
          : sentence,
      )
      for (const [index, own] of described.entries()) {
        const sentence = readSentence(own, lexicon)
        const features = own.map((_, place) => {
          const found: number[] = []
          const add = (feature: number): void => void found.push(placeOf(feature))
          for (const offset of OFFSETS) for (const feature of wordFeatures(own[place - offset], offset)) add(feature)
          contextFeatures(sentence, place, { evidence, add })
          return Uint32Array.from(found)
        })
        sentences.push({ features, allowed: allowedTags(pieces[index] ?? [], names, set), domain })
      }
    }
  }
  return leaveOutRare()

  function recall(words: Map<string, Word>, text: string, language: string): Word {
    const word = words.get(text) ?? describeWord(text, lexicon, language)
    words.set(text, word)
    return word
  }

  function placeOf(feature: number): number {
    const place = places.get(feature) ?? places.size
    if (place === places.size) places.set(feature, place)
    counts[place] = (counts[place] ?? 0) + 1
    return place
  }

  function leaveOutRare(): { readonly keys: Uint32Array; readonly sentences: readonly TaggedSentence[] } {
    const fewest = sentences.length < MUCH ? 1 : FEWEST
    const keys = [...places.keys()]
    const kept = [...keys.keys()].filter((place) => (counts[place] ?? 0) >= fewest)
    const newPlaces = new Int32Array(keys.length).fill(-1)
    for (const [index, place] of kept.entries()) newPlaces[place] = index
    for (const sentence of sentences)
      sentence.features = sentence.features.map((own) =>
        own.filter((place) => (newPlaces[place] ?? -1) >= 0).map((place) => newPlaces[place] ?? 0),
      )
    return { keys: Uint32Array.from(kept, (place) => keys[place] ?? 0), sentences }
  }
}

/** One tag a word; where names of other kinds are not marked, a word outside of the marked names may be in one of these. */
function allowedTags(pieces: readonly Piece[], names: MarkedText['names'], { marksOthers }: NameSet): Uint8Array {
  const allowed = new Uint8Array(pieces.length * TAG_COUNT)
  for (const [index, { start, end }] of pieces.entries()) {
    const at = index * TAG_COUNT
    const name = names.find((other) => other.start < end && other.end > start)
    const type = name && TYPES[name.type]
    if (name !== undefined && type !== undefined) {
      const isFirst = (pieces[index - 1]?.end ?? 0) <= name.start
      allowed[at + beginOf(type) + (isFirst ? 0 : 1)] = 1
    } else {
      allowed[at + OUTSIDE] = 1
      if (!marksOthers) allowed.fill(1, at + beginOf('other'), at + beginOf('other') + 2)
    }
  }
  return allowed
}
