import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** A level that is named once may be that of somebody who is quoted. */
const LEAST = 2

/** A county is as often a place on a map, so that it is left out; cooperation across borders is no level. */
const WANTED: ReadonlySet<string> = new Set(
  [
    'supranational',
    'international-organisation',
    'national',
    'regional',
    'constituent-state',
    'local',
    'intermunicipal',
  ].map((name) => `level/${name}`),
)

/** Levels of government that the text names again and again. */
export const level: Facet = {
  name: 'level',
  label: 'Level of government',
  rule: 'A level of government that the text names at least twice ("federal", "municipality", "kommune").',
  coded: [...WANTED],
  values: (article) =>
    conceptValues(article, 'level', { isWanted: (id) => WANTED.has(id), least: LEAST, confidence: 0.95 }),
}
