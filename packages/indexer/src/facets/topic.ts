import type { FacetValue, Mention, Range } from '@viden/core'
import type { BroaderOf, LinkedArticle } from '../link/concepts.ts'
import type { Facet } from './facet.ts'
import { salienceOf } from './salience.ts'
import { asserted, EVIDENCE, isPartOfName } from './values.ts'

/** How often a text must name a subject that neither its title nor its summary does, in all and by letters. */
const LEAST = 4
const LETTERS = 800
/** How often, if the summary names it: what is said in passing there comes no more. A text without many words is its summary. */
const SUMMARY = 2

const SUBJECT = /^(audience|governance|innovation|method|outcome|service|technology|topic)\//

/** What texts of every subject name, themselves included: "the agency", "its website", "a case study". */
const OF_ANY_TEXT: ReadonlySet<string> = new Set([
  ...['citizen', 'companies', 'customer', 'employees', 'general-public', 'user'].map((name) => `audience/${name}`),
  ...['agency', 'collaboration', 'guidance', 'implementation', 'strategy'].map((name) => `governance/${name}`),
  ...['adoption', 'benefit', 'efficiency', 'impact'].map((name) => `outcome/${name}`),
  ...['web-page', 'website'].map((name) => `service/${name}`),
  ...['blog', 'e-mail', 'ict', 'pdf', 'software', 'url', 'webinar'].map((name) => `technology/${name}`),
  'method/case-study',
])

/** Where an article names a subject, or one that is narrower. */
interface Places {
  readonly title: Range[]
  readonly summary: Range[]
  readonly text: Range[]
}

/** Subjects that the metadata gives, and those that the article is about. */
export const topic: Facet = {
  name: 'topic',
  label: 'Topic',
  rule: `A subject that the metadata names; or one of the vocabulary that the title names, or the summary and the text at least twice, or the text alone at least ${LEAST} times and once in ${LETTERS} letters. A text of less than ${LETTERS} letters need not name what its summary does. Whatever names one names those above it.`,
  coded: 'topic',
  values(article, broaderOf) {
    const own = article.asserted.topic
    const about = [...placesOf(article, broaderOf)]
      .filter(([id, places]) => !own.includes(id) && isAbout(places, article.text))
      .map(([id, places]) => ({ value: toValue(id, places), salience: salienceIn(places, article) }))
      .sort((a, b) => b.salience - a.salience)
    return [...own.map(asserted), ...about.map(({ value }) => value)]
  },
}

/** Gives the subjects that an article names, each with where it or a narrower one is named. */
function placesOf(
  { described, mentions, text, summary = '' }: LinkedArticle,
  broaderOf: BroaderOf,
): Map<string, Places> {
  const found = new Map<string, Places>()
  // Titles have capitals of their own, which tell no name.
  add('title', described.title)
  add('summary', described.summary, summary)
  add('text', mentions, text)
  return found

  function add(part: keyof Places, named: readonly Mention[], where?: string): void {
    for (const { concept, start, end } of named) {
      if (!SUBJECT.test(concept) || (where !== undefined && isPartOfName(where, { start, end }))) continue
      for (const id of lineOf(concept, broaderOf)) {
        if (OF_ANY_TEXT.has(id)) continue
        const places = found.get(id) ?? { title: [], summary: [], text: [] }
        places[part].push({ start, end })
        found.set(id, places)
      }
    }
  }
}

function isAbout({ title, summary, text }: Places, { length }: string): boolean {
  const isDescribed = summary.length > 0 && (text.length >= SUMMARY || length < LETTERS)
  return title.length > 0 || isDescribed || (text.length >= LEAST && text.length * LETTERS >= length)
}

function salienceIn({ title, text }: Places, article: LinkedArticle): number {
  return text.length === 0 ? title.length : salienceOf(text, article)
}

function toValue(value: string, { title, summary, text }: Places): FacetValue {
  return {
    value,
    origin: 'extracted',
    evidence: text.slice(0, EVIDENCE),
    ...(title.length > 0 && { inTitle: title }),
    ...(summary.length > 0 && { inSummary: summary }),
  }
}

/** A concept and those above it, up to the top. */
function lineOf(id: string, broaderOf: BroaderOf): string[] {
  const line: string[] = []
  for (let next: string | undefined = id; next !== undefined && !line.includes(next); next = broaderOf(next))
    line.push(next)
  return line
}
