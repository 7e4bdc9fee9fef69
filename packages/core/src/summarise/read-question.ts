import type { WordMatch } from '../engine/expand-word.ts'
import { fold } from '../text/fold.ts'

/** What a question asks for, word by word. */
export interface Question {
  /** As typed; stop words, and words that only ask ("describe"), are left out. */
  readonly words: readonly string[]
  /** Places of those words that name a concept that few articles speak of, and so say what the question is about. */
  readonly subjects: ReadonlySet<number>
  /** Which word of the question a term of a text answers, and how well. */
  readonly terms: ReadonlyMap<string, Answer>
  /** The same for the concepts that a text names, by id. */
  readonly concepts: ReadonlyMap<string, Answer>
}

/** A word of a question that something in a text answers. */
export interface Answer {
  /** Its place in {@link Question.words}. */
  readonly word: number
  /** 1 for the word itself, less for what else it may mean. */
  readonly weight: number
}

/** A question without words: what answers it is what most of the texts speak of. */
export const NO_QUESTION: Question = { words: [], subjects: new Set(), terms: new Map(), concepts: new Map() }

/** Words that ask, and say nothing of what for; English, Danish, Norwegian, Swedish, folded. */
const ASKING = new Set(
  (
    'summarize summarise summary overview describe explain tell say said know think thought discuss discussed talk talked ' +
    'opsummer opsummere beskriv beskrive forklar forklare fortael fortaelle siger sagde ved oppsummer oppsummere fortell fortelle ' +
    'sammanfatta beskriva forklara beratta'
  ).split(' '),
)

/** A word that more of the articles have says nothing of what a question is about. */
const COMMON = 0.2

/**
 * Draws together what each word of a question was taken for.
 *
 * @param articles - How many the index has.
 */
export function readQuestion(matches: readonly WordMatch[], articles: number): Question {
  const telling = matches.filter(({ word }) => !ASKING.has(fold(word)))
  const terms = new Map<string, Answer>()
  const concepts = new Map<string, Answer>()
  const subjects = new Set<number>()
  // A question of nothing but such words asks for them.
  const asked = telling.length > 0 ? telling : matches
  for (const [word, { documents, groups }] of asked.entries())
    for (const { concepts: named = [], terms: forms, weight } of groups.flat()) {
      for (const term of forms) note(terms, term, { word, weight })
      for (const concept of named) note(concepts, concept, { word, weight })
      if (named.length > 0 && documents > 0 && documents <= COMMON * articles) subjects.add(word)
    }
  return { words: asked.map(({ word }) => word), subjects, terms, concepts }
}

function note(known: Map<string, Answer>, key: string, answer: Answer): void {
  if ((known.get(key)?.weight ?? 0) < answer.weight) known.set(key, answer)
}
