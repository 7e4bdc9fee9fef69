import { hashText } from '../packages/indexer/src/hash-text.ts'
import { KNOWN, nameKey } from '../packages/indexer/src/tagger/lexicon.ts'
import { tokenise } from '../packages/indexer/src/tagger/tokenise.ts'
import { writeKeys } from './write-keys.ts'

export interface LexiconSources {
  /** Lines of a word and three numbers of clusters, coarse, middle and fine, between tabs; the commonest words first. */
  readonly clusters: string
  /** How many of these words to keep. */
  readonly words: number
  /** Names that are known, by what they name. */
  readonly known: Readonly<Record<keyof typeof KNOWN, readonly string[]>>
}

/** Names of more letters, or not all in capitals, are known in any letters: "US" is no "us", but OSLO is Oslo. */
const SHORT_NAME = 5

/** Writes the lexicon as `readLexicon` reads it. */
export function writeLexicon({ clusters, words, known }: LexiconSources): Uint8Array {
  const groups = new Map<number, number>()
  for (const line of clusters.split('\n').slice(0, words)) {
    const [word = '', coarse = '', middle = '', fine = ''] = line.split('\t')
    if (word !== '') groups.set(hashText(word), Number(coarse) + 64 * Number(middle) + 64 * 256 * Number(fine))
  }
  const names = new Map<number, number>()
  // The keys of both records are the same.
  for (const [kind, bit] of Object.entries(KNOWN))
    for (const name of known[kind as keyof typeof KNOWN])
      for (const form of formsOf(name)) names.set(form, (names.get(form) ?? 0) | bit)
  const first = writeKeys([...groups].map(([key, packed]) => ({ key, packed })))
  const second = writeKeys([...names].map(([key, kinds]) => ({ key, kinds })))
  return Uint8Array.from([
    ...first.bytes,
    ...first.sorted.flatMap(({ packed }) => [packed & 255, (packed >> 8) & 255, packed >> 16]),
    ...second.bytes,
    ...second.sorted.map(({ kinds }) => kinds),
  ])
}

/** "Coca - Cola" is Coca-Cola, too. */
function formsOf(name: string): number[] {
  const spaced = name.replace(/-/g, ' - ')
  return spaced === name ? keysOf(name) : [...keysOf(name), ...keysOf(spaced)]
}

function keysOf(name: string): number[] {
  const words = tokenise(name, { start: 0, end: name.length }, 'en').flatMap((pieces) => pieces.map(({ text }) => text))
  const exact = nameKey(words.map(hashText))
  if (name === name.toUpperCase() && name.length <= SHORT_NAME) return [exact]
  return [exact, nameKey(words.map((word) => hashText(word.toLowerCase())))]
}
