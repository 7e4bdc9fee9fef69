/**
 * Measures how well names are found: `npm run bench:tagger -- --data DIR [--only sets,entities]`.
 *
 * `sets`: in plain text, and how fast; `DIR/ner` holds a folder for each set with `test.conll`. Words are joined by a space and
 * sentences by a line break; where words and sentences are is found anew. A name is right if both ends and its type are, as
 * conlleval counts.
 *
 * `entities`: what the articles of a corpus name, linked over the corpus; `DIR/gold/entities.jsonl` says what some of the posts
 * of `DIR/digitalgov/news` name.
 */
import { join } from 'node:path'
import { tagNames } from '@viden/indexer'
import { scoreEntities } from './entities.ts'
import floors from './floors.json' with { type: 'json' }
import { countNames, nameScores } from './name-metrics.ts'
import { readNames } from './read-names.ts'
import { checkFloors, readOptions, report } from './report.ts'

const SETS = [
  { folder: 'uner-en-ewt', language: 'en' },
  { folder: 'wikigold', language: 'en' },
  { folder: 'crossner-politics', language: 'en' },
  { folder: 'uner-da-ddt', language: 'da' },
  { folder: 'norne-nob', language: 'nb' },
  { folder: 'norne-nno', language: 'nn' },
  { folder: 'uner-sv-tal', language: 'sv' },
]

const PARTS = ['sets', 'entities']
const options = readOptions(PARTS)
const { only = PARTS } = options
const rows: Record<string, string | number>[] = []
const figures: Record<string, number> = {}
for (const { folder, language } of only.includes('sets') ? SETS : []) {
  const texts = await readNames(join(options.data, 'ner', folder, 'test.conll'))
  // Reads the weights, which is no part of the speed.
  tagNames('', [{ kind: 'paragraph', start: 0, end: 0 }], language)
  const start = process.cpuUsage()
  const counts = countNames(texts, (text) =>
    tagNames(text, [{ kind: 'paragraph', start: 0, end: text.length }], language),
  )
  const { user, system } = process.cpuUsage(start)
  const letters = texts.reduce((total, { text }) => total + text.length, 0)
  const [all, person, organisation, place] = ['all', 'person', 'organisation', 'place'].map((type) =>
    nameScores(counts.get(type) ?? { right: 0, wrong: 0, missed: 0 }),
  )
  rows.push({
    set: folder,
    precision: all?.precision ?? 0,
    recall: all?.recall ?? 0,
    f1: all?.f1 ?? 0,
    person: person?.f1 ?? 0,
    organisation: organisation?.f1 ?? 0,
    place: place?.f1 ?? 0,
    'MB/s of CPU': Math.round((letters / (user + system)) * 100) / 100,
  })
  figures[folder] = all?.f1 ?? 0
}
if (only.includes('sets')) {
  await report('names', rows, options)
  checkFloors(figures, floors.names)
}
if (only.includes('entities')) {
  const { rows: byType, figures: f1 } = await scoreEntities(options.data)
  await report('entities', byType, options)
  checkFloors(f1, floors.entities)
}
