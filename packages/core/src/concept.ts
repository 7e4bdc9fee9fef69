import { FOREIGN, languageDistance } from './language-distance.ts'

/** The names of a concept in one language. */
export interface ConceptLabels {
  readonly preferred: string
  readonly alternative?: readonly string[]
}

/**
 * A thing of the vocabulary, in the terms of SKOS: an organisation, a place, a topic, a method, …
 * An entity is a concept that a text mentions; a facet value is a concept id; a synonym or a translation is another label.
 */
export interface Concept {
  /** Type and name: `organisation/opsi`, `place/DK`, `topic/open-data`. */
  readonly id: string
  /** `person`, `organisation`, `place`, `programme`, `topic`, …; also `date`, `money` and `measure`. */
  readonly type: string
  /** By BCP 47 language; `und` where the language of a name is not known. */
  readonly labels: Readonly<Record<string, ConceptLabels>>
  readonly definition?: string
  /** What sort of its type it is, in a word: `agency`, `lab`, `act`. */
  readonly kind?: string
  /** Id of the place whose it is: `place/DK`. */
  readonly country?: string
  /** Id of the broader concept. */
  readonly broader?: string
  readonly sameAs?: readonly string[]
  readonly validFrom?: string
  readonly validTo?: string
  readonly replacedBy?: string
  /** The articles, or whatever else, that bear it out. */
  readonly source?: readonly string[]
  /** Default true; false for a value that articles are coded with, whose labels texts and queries use for other things. */
  readonly named?: false
}

const QUANTITIES: ReadonlySet<string> = new Set(['date', 'money', 'measure'])

/** Gives the end of an id, by which a concept is also known: `opsi` of `organisation/opsi`. */
export function endOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Tells a concept that says when or how much, of which there are endless many, from a thing or a subject. */
export function isQuantity({ type }: Pick<Concept, 'type'>): boolean {
  return QUANTITIES.has(type)
}

/**
 * Gives the name of a concept to show to a reader.
 *
 * @param language - The reader's language; falls back to the other Norwegian for Bokmål and Nynorsk (`nb`, `nn`),
 *   then to English, then to the first label there is.
 * @example
 * conceptLabel({ id: 'place/DK', type: 'place', labels: { en: { preferred: 'Denmark' }, da: { preferred: 'Danmark' } } }, 'da')
 * // => 'Danmark'
 */
export function conceptLabel(concept: Concept, language = 'en'): string {
  const labels = labelsIn(concept, language) ?? labelsIn(concept, 'en') ?? Object.values(concept.labels)[0]
  return labels?.preferred ?? concept.id
}

/**
 * Tells whether texts and queries name a concept by its labels: a date or a sum is looked for as such, a code never.
 *
 * @example
 * isNamed({ id: 'kind/news', type: 'kind', labels: { en: { preferred: 'News' } }, named: false }) // => false
 */
export function isNamed(concept: Concept): boolean {
  return concept.named !== false && !isQuantity(concept)
}

/** Gives the labels of a concept in a language, or else in one that its readers read as well: `en` for `en-GB`, `nn` for `nb`. */
export function labelsIn({ labels }: Concept, language: string): ConceptLabels | undefined {
  if (Object.hasOwn(labels, language)) return labels[language]
  const [near] = Object.keys(labels)
    .filter((code) => languageDistance(language, code) < FOREIGN)
    .sort((a, b) => languageDistance(language, a) - languageDistance(language, b))
  return near === undefined ? undefined : labels[near]
}

/**
 * Gives every label of a concept, in every language, preferred ones first within each.
 *
 * @example
 * allLabels({ id: 'organisation/opsi', type: 'organisation', labels: { en: { preferred: 'Observatory', alternative: ['OPSI'] } } })
 * // => ['Observatory', 'OPSI']
 */
export function allLabels(concept: Concept): readonly string[] {
  return Object.values(concept.labels).flatMap((labels) => [labels.preferred, ...(labels.alternative ?? [])])
}
