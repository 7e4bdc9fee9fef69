import { allLabels, type Concept, type ConceptLabels, compareText, fold, isNamed } from '@viden/core'
import { NAMED_TYPES } from '../names/name.ts'

/** Types whose concepts are named things, not subjects. */
const NAMES: ReadonlySet<string> = new Set(['place', 'organisation', 'person', 'language', 'date', 'money', 'measure'])

/** Names that are more often something else, here a US state: only metadata can assert them. So is "Danish" a people. */
export const ASSERTED_ONLY: ReadonlySet<string> = new Set(['place/GE'])

/** The concepts of a corpus while it is linked: found by any of their names, given more names, made where missing. */
export class ConceptRegistry {
  readonly #concepts = new Map<string, Concept>()
  readonly #byName = new Map<string, string>()
  readonly #subjects = new Map<string, string>()
  /** Ids that are no more, and what is there instead. */
  readonly #merged = new Map<string, string>()

  /** @param vocabulary - Concepts that exist beforehand; of two with one id the later wins, language by language. */
  constructor(vocabulary: readonly Concept[]) {
    for (const concept of vocabulary) {
      const labels = { ...this.#concepts.get(concept.id)?.labels, ...concept.labels }
      this.#concepts.set(concept.id, { ...this.#concepts.get(concept.id), ...concept, labels })
    }
    for (const concept of this.#concepts.values())
      for (const label of allLabels(concept)) this.#index(concept.type, label, concept.id)
    // Of two with one name the later one is meant, which is the librarian's.
    for (const concept of this.#concepts.values())
      if (!NAMES.has(concept.type) && isNamed(concept))
        for (const label of allLabels(concept)) this.#subjects.set(nameKey('', label), concept.id)
  }

  /** Gives the concept of the vocabulary, of whatever type, that a text may be about and that has this name. */
  findSubject(name: string): Concept | undefined {
    return this.get(this.#subjects.get(nameKey('', name)) ?? '')
  }

  /** Gives the concept of a type that has this name, in any language and spelling. */
  find(type: string, name: string): Concept | undefined {
    return this.get(this.#byName.get(nameKey(type, name)) ?? '')
  }

  /** Gives the thing that has this name: one of the type if there is any, else one of another type of things. */
  findNamed(type: string, name: string): Concept | undefined {
    const types = [type, ...NAMED_TYPES, 'technology']
    return types.flatMap((each) => this.find(each, name) ?? [])[0]
  }

  /** Gives the concept of this id, or the one that it was made one with. */
  get(id: string): Concept | undefined {
    let kept = id
    for (let next = this.#merged.get(id); next !== undefined; next = this.#merged.get(next)) kept = next
    return this.#concepts.get(kept)
  }

  /** Gives the concept that has this name, making it, with what else is known of it, if there is none. */
  ensure(type: string, name: string, language: string, more: Partial<Concept> = {}): Concept {
    const known = this.find(type, name)
    if (known !== undefined) return known
    const slug = slugOf(name)
    let id = `${type}/${slug}`
    // Another name with the same letters, such as "Café" and "Cafe Ø".
    for (let number = 2; this.#concepts.has(id); number++) id = `${type}/${slug}-${number}`
    const concept: Concept = { id, type, labels: { [language]: { preferred: name } }, ...more }
    this.#concepts.set(id, concept)
    this.#index(type, name, id)
    return concept
  }

  /** Adds an alternative label, such as an acronym, unless the concept has it. */
  addLabel(id: string, name: string, language: string): void {
    const concept = this.get(id)
    if (concept === undefined || allLabels(concept).includes(name)) return
    const labels = concept.labels[language]
    const added: ConceptLabels =
      labels === undefined
        ? { preferred: name }
        : { preferred: labels.preferred, alternative: [...(labels.alternative ?? []), name].sort(compareText) }
    this.#concepts.set(concept.id, { ...concept, labels: { ...concept.labels, [language]: added } })
  }

  /** Makes concepts one: the first of the ids that there is is kept, and has the labels of the others, too. */
  merge(ids: readonly string[]): void {
    const kept = ids.flatMap((id) => this.get(id) ?? [])[0]?.id
    for (const id of ids) {
      const [before, merged] = [this.get(kept ?? ''), this.get(id)]
      if (before === undefined || merged === undefined || merged.id === before.id) continue
      // A code is found in no text, but what is found is.
      const { named: _, ...more } = merged
      this.#concepts.set(before.id, { ...more, ...before })
      for (const [language, labels] of Object.entries(merged.labels))
        for (const label of [labels.preferred, ...(labels.alternative ?? [])]) this.addLabel(before.id, label, language)
      this.#concepts.delete(merged.id)
      this.#merged.set(merged.id, before.id)
      for (const { broader, ...concept } of this.#concepts.values()) {
        if (broader !== merged.id) continue
        // Nothing lies above itself.
        this.#concepts.set(concept.id, concept.id === before.id ? concept : { ...concept, broader: before.id })
      }
    }
  }

  /** All concepts, sorted by id. */
  all(): readonly Concept[] {
    return [...this.#concepts.values()].sort((a, b) => compareText(a.id, b.id))
  }

  #index(type: string, name: string, id: string): void {
    const key = nameKey(type, name)
    if (!this.#byName.has(key)) this.#byName.set(key, id)
  }
}

/** Names that differ in case, diacritics, punctuation, "the", "&" or a leading "U.S." only are one. */
function nameKey(type: string, name: string): string {
  return `${type}/${type === 'organisation' ? bareName(name) : bareWords(name)}`
}

/** What is left of a name to compare it by: "U.S. Department of Health & Human Services" is "department of health and human services". */
export function bareName(name: string): string {
  return bareWords(name.replace(/^(the )?(U\.S\.|US|United States) (?=\S)/i, ''))
}

/** By name: those of the vocabulary recur in every run, those of a corpus in many articles. */
const bared = new Map<string, string>()

function bareWords(name: string): string {
  let bare = bared.get(name)
  if (bare === undefined) {
    const words = fold(name.replaceAll('&', ' and ')).split(/[^\p{L}\p{N}]+/u)
    bare = words.filter((word) => word !== '' && word !== 'the').join(' ')
    bared.set(name, bare)
  }
  return bare
}

function slugOf(name: string): string {
  return (
    fold(name)
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'unnamed'
  )
}
