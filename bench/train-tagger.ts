/**
 * Learns to find names: `npm run train:tagger -- --data DIR`, with DIR as for `bench/tagger.ts`. `--only held-out` measures
 * how well names are found in texts that were not learned from: half of the development texts of each set, by weights
 * learned from the other half and the training texts. `--only english` or `nordic` learns from all these and writes
 * `packages/indexer/weights/`; equal texts give equal bytes, though another version of Node may pack them otherwise. Test
 * texts are never read here.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { allLabels } from '@viden/core'
import { readVocabularyFile } from '../packages/indexer/src/read-vocabulary.ts'
import { type Lexicon, readLexicon } from '../packages/indexer/src/tagger/lexicon.ts'
import { readNameMentions } from '../packages/indexer/src/tagger/read-name-mentions.ts'
import { makeTagger } from '../packages/indexer/src/tagger/tag-sentences.ts'
import { TAG_COUNT } from '../packages/indexer/src/tagger/tags.ts'
import { tokenise } from '../packages/indexer/src/tagger/tokenise.ts'
import { readWeights } from '../packages/indexer/src/tagger/weights.ts'
import { learnTags } from './learn-tags.ts'
import { countNames, nameScores } from './name-metrics.ts'
import { NAME_MODELS, type NameModel, type NameSet } from './name-sets.ts'
import { personNames } from './person-names.ts'
import { readCities } from './read-cities.ts'
import { type MarkedText, readNames } from './read-names.ts'
import { readOptions, report } from './report.ts'
import { readTaggedSentences } from './tagged-sentences.ts'
import { writeLexicon } from './write-lexicon.ts'
import { writeWeights } from './write-weights.ts'

const SETTINGS = { seeds: [1, 2], rounds: 6, averaged: 2, rate: 0.05, penalty: 1e-4, dropout: 0.3 }
/** So many words and weights that all files together stay at 4 MB. */
const WORDS = 100_000
/** Smaller cities are not known by name. */
const CITY = 30_000
const MOST_WEIGHTS: Readonly<Record<string, number>> = { en: 1_000_000, da: 540_000, nb: 580_000, sv: 240_000 }
const WEIGHTS = 'packages/indexer/weights'

const options = readOptions(['held-out', ...NAME_MODELS.map(({ name }) => name)])
const runs = (part: string): boolean => options.only?.includes(part) ?? true
const names = join(options.data, 'ner')
const lexiconBytes = await makeLexicon()
const lexicon = readLexicon(lexiconBytes)
if (runs('held-out')) await measureHeldOut()
for (const model of NAME_MODELS) if (runs(model.name)) await writeModel(model)

async function writeModel(model: NameModel): Promise<void> {
  await mkdir(WEIGHTS, { recursive: true })
  await writeFile(join(WEIGHTS, 'lexicon.bin'), brotliCompressSync(lexiconBytes))
  const learned = await learn(model, lexicon, () => true)
  for (const language of model.languages)
    await writeFile(join(WEIGHTS, `${language}.bin`), brotliCompressSync(learned.get(language) ?? new Uint8Array()))
}

async function measureHeldOut(): Promise<void> {
  const rows: Record<string, string | number>[] = []
  for (const model of NAME_MODELS) {
    const found = new Map<string, ReturnType<typeof countNames>[]>()
    for (const half of [0, 1]) {
      const isHeldOut = (_: MarkedText, index: number): boolean => index % 2 === half
      const learned = await learn(model, lexicon, (text, index) => !isHeldOut(text, index))
      for (const set of model.sets.filter(({ isMeasured }) => isMeasured)) {
        const texts = (await readSet(set, 'dev')).filter(isHeldOut)
        const tag = makeTagger(readWeights(learned.get(set.language) ?? new Uint8Array()), lexicon, set.language)
        const counts = countNames(texts, (text) => {
          const sentences = tokenise(text, { start: 0, end: text.length }, set.language)
          return readNameMentions(sentences, tag(sentences))
        })
        found.set(set.folder, [...(found.get(set.folder) ?? []), counts])
      }
    }
    for (const [folder, halves] of found) {
      const sum = (type: string) =>
        halves.reduce(
          (total, counts) => {
            const { right = 0, wrong = 0, missed = 0 } = counts.get(type) ?? {}
            return { right: total.right + right, wrong: total.wrong + wrong, missed: total.missed + missed }
          },
          { right: 0, wrong: 0, missed: 0 },
        )
      const all = nameScores(sum('all'))
      const [person, organisation, place] = ['person', 'organisation', 'place'].map((type) => nameScores(sum(type)).f1)
      rows.push({ set: folder, ...all, person: person ?? 0, organisation: organisation ?? 0, place: place ?? 0 })
    }
  }
  await report('held-out-names', rows, options)
}

/** Gives the bytes of the weights of each language. */
async function learn(
  model: NameModel,
  known: Lexicon,
  mayLearnFrom: (text: MarkedText, index: number) => boolean,
): Promise<Map<string, Uint8Array>> {
  const material = []
  for (const [domain, set] of model.sets.entries()) {
    const dev = (await readSet(set, 'dev')).filter(mayLearnFrom)
    material.push({ domain, set, texts: [...(await readSet(set, 'train')), ...dev] })
  }
  const { keys, sentences } = readTaggedSentences(material, known)
  const hasDomains = model.languages.length > 1
  const learned = learnTags(sentences, {
    ...SETTINGS,
    features: keys.length,
    domains: hasDomains ? model.sets.length : 0,
  })
  const size = keys.length * TAG_COUNT
  return new Map(
    model.languages.map((language) => {
      const domain = model.sets.findIndex((set) => set.language === language)
      const own = hasDomains ? learned.weights.subarray((1 + domain) * size, (2 + domain) * size) : new Float32Array()
      const weights = learned.weights.subarray(0, size).map((weight, index) => weight + (own[index] ?? 0))
      return [language, writeWeights({ transitions: learned.transitions, keys, weights }, MOST_WEIGHTS[language] ?? 0)]
    }),
  )
}

async function readSet({ folder, only }: NameSet, part: string): Promise<MarkedText[]> {
  const file = `${part}.conll`
  if (!(await readdir(join(names, folder))).includes(file)) return []
  const texts = await readNames(join(names, folder, file))
  return texts.filter(({ id }) => only?.test(id) ?? true)
}

async function makeLexicon(): Promise<Uint8Array> {
  const countries = readVocabularyFile(
    await readFile('packages/indexer/vocabulary/countries.yaml', 'utf8'),
    'countries',
  )
  const readList = async (name: string, separator: RegExp): Promise<string[]> => {
    const lines = (await readFile(`bench/known-names/${name}.txt`, 'utf8')).split('\n')
    return lines.filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => line.split(separator))
  }
  return writeLexicon({
    clusters: await readFile(join(names, 'clusters.tsv'), 'utf8'),
    words: WORDS,
    known: {
      place: [...countries.concepts.flatMap(allLabels), ...(await readList('places', /\n/))],
      organisation: await readList('organisations', /\n/),
      city: readCities(await readFile('bench/known-names/cities.txt', 'utf8'), CITY).flatMap((city) => city.names),
      givenName: [...(await readList('given-names', / /)), ...personNames('first_name')],
      familyName: personNames('last_name'),
    },
  })
}
