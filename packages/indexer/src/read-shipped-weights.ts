import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

/** Reads what the tagger learned: `lexicon`, or the weights of a language, from the folder that ships with Viden, unpacked. */
export function readShippedWeights(name: string): Uint8Array {
  return brotliDecompressSync(readFileSync(fileURLToPath(new URL(`../weights/${name}.bin`, import.meta.url))))
}
