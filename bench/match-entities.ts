/** An entity of a document, by the names that its text gives it. */
export interface Entity {
  readonly type: string
  readonly name: string
  readonly aliases?: readonly string[]
}

/** Entities found that are right, found that are wrong or there already, and missed. */
export interface EntityMatch {
  readonly right: number
  readonly wrong: readonly Entity[]
  readonly missed: readonly Entity[]
}

/**
 * Compares the entities that were found in a document with those that it has: one that is found is right if any of its
 * names is one of another of the same type, each of which counts once (a maximum matching). Names are compared without
 * case, possessives, punctuation and a leading "the".
 */
export function matchEntities(wanted: readonly Entity[], found: readonly Entity[]): EntityMatch {
  const namesOf = ({ type, name, aliases = [] }: Entity): string[] =>
    [name, ...aliases].map((form) => `${type} ${foldName(form)}`)
  const byName = new Map<string, Set<number>>()
  for (const [place, entity] of wanted.entries())
    for (const name of namesOf(entity)) byName.set(name, (byName.get(name) ?? new Set()).add(place))
  const fitting = found.map((entity) => [...new Set(namesOf(entity).flatMap((name) => [...(byName.get(name) ?? [])]))])
  const owner = new Map<number, number>()
  for (const number of found.keys()) assign(number, new Set())
  const used = new Set(owner.values())
  return {
    right: used.size,
    wrong: found.filter((_, number) => !used.has(number)),
    missed: wanted.filter((_, place) => !owner.has(place)),
  }

  /** Kuhn's algorithm: who holds a place gives it up if another fits. */
  function assign(number: number, tried: Set<number>): boolean {
    for (const place of fitting[number] ?? []) {
      if (tried.has(place)) continue
      tried.add(place)
      const holder = owner.get(place)
      if (holder !== undefined && !assign(holder, tried)) continue
      owner.set(place, number)
      return true
    }
    return false
  }
}

function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`]s(?=[^\p{L}\p{N}]*$)/u, '')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}$€£%]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '')
}
