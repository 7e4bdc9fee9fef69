import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Reads what the tagger learned: `lexicon`, or the weights of a language, from the folder that ships with Viden. */
export function readShippedWeights(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../weights/${name}.bin`, import.meta.url)))
}
