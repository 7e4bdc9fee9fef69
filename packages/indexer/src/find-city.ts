import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A city of GeoNames. */
export interface City {
  /** The name that GeoNames has, whatever the name asked for. */
  readonly name: string
  /** ISO 3166, two letters. */
  readonly country: string
  /** Of GeoNames: `https://www.geonames.org/2618425`. */
  readonly id: number
  /** At least 15,000. */
  readonly population: number
}

let cities: ReadonlyMap<string, readonly City[]> | undefined

/**
 * Finds the most populous city of a name, written as on maps, with or without accents; undefined where there is none. Many a
 * common word and given name is a city too ("Reading", "Nice", "Mobile"): the caller tells them apart, and may ask how many
 * people live there. The first call reads the gazetteer.
 *
 * @param country - ISO 3166: only a city there will do.
 * @example
 * findCity('København') // => { name: 'Copenhagen', country: 'DK', id: 2618425, population: 1153615 }
 */
export function findCity(name: string, country?: string): City | undefined {
  cities ??= readCities()
  const same = cities.get(name) ?? cities.get(withoutAccents(name)) ?? []
  return country === undefined ? same[0] : same.find((city) => city.country === country)
}

/** By each name, the most populous first. */
function readCities(): Map<string, City[]> {
  const text = readFileSync(fileURLToPath(new URL('../gazetteers/cities.tsv', import.meta.url)), 'utf8')
  const byName = new Map<string, City[]>()
  for (const line of text.split('\n')) {
    const [labels = '', country, id, population] = line.split('\t')
    if (country === undefined) continue
    const names = labels.split('|')
    const city = { name: names[0] ?? '', country, id: Number(id), population: Number(population) }
    for (const name of new Set(names.flatMap((each) => [each, withoutAccents(each)]))) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [city])
      else same.push(city)
    }
  }
  for (const same of byName.values()) same.sort((a, b) => b.population - a.population || a.id - b.id)
  return byName
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'")
}
