import { conceptLabel } from '../concept.ts'
import { type Field, leavesOf, positiveLeaves, type Query, type WordQuery } from '../query/query.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { findLanguage } from '../text/languages/languages.ts'
import { tokenize } from '../text/tokenize.ts'
import { ADJACENT, APART } from './analyse-article.ts'
import { type CompoundContext, compoundsWith, longestPart, splitCompound } from './compounds.ts'
import { findNamedConcepts, type NamingContext, wordRuns } from './named-concepts.ts'
import { editsFor, nearWords } from './spelling.ts'
import type { TermSet } from './term-index.ts'
import { createWordForms, type FormsContext, termsOf } from './word-forms.ts'

/**
 * What another reading of a word counts beside the word itself, and what words count again together; see
 * docs/decisions/0004-readings.md. The parts of a compound, and of a word with a hyphen, count each.
 */
const WEIGHTS = {
  compound: 0.5,
  part: 0.35,
  hyphen: 0.5,
  concept: 0.5,
  spelling: [1, 0.5, 0.3],
  pair: 0.2,
  named: 0.3,
} as const
/** A word in so few articles is taken for a slip if another one, a letter or two away, is so many times as frequent. */
const RARE = 2
const SLIP = 50
/** Words that a slip may stand for. */
const MAX_SPELLINGS = 3
/** Words that `word~` may stand for. */
const MAX_NEAR = 500

/** A reading of a word of a query. */
export interface Reading extends TermSet {
  /**
   * `word`: the word itself in all its forms; `compound`: words it is part of; `parts`: words it is made of;
   * `concept`: the other labels of what it names; `spelling`: words it may be a slip for; `near`: words written alike,
   * where `~` asks for them. Of several words together: `pair`: the two side by side; `named`: the concept that they name.
   */
  readonly kind: 'word' | 'compound' | 'parts' | 'concept' | 'spelling' | 'near' | 'pair' | 'named'
  /** What it stands for, to be shown: a word, or the label of a concept. */
  readonly label: string
  /** 1 for the word itself, less for all else. */
  readonly weight: number
}

/** What a word of a query is taken for. The readings of a group add up; of the groups the best one counts. */
export interface WordMatch {
  /** As typed. */
  readonly word: string
  readonly field?: Field
  /** In how many articles the word itself stands. */
  readonly documents: number
  readonly groups: readonly (readonly Reading[])[]
}

/** What words of a query mean together. */
export interface Unit {
  /** As typed. */
  readonly words: string
  readonly reading: Reading
}

/** What expansion has to know of the corpus. */
export interface ExpansionContext extends NamingContext, FormsContext {
  readonly articleCount: number
  /** In how many articles any of these terms stands. */
  documentsWith(terms: readonly string[]): number
}

/** Reads the words of one query. */
export interface WordExpander {
  /** Tells a stop word, which asks for nothing. */
  isIgnored(query: WordQuery): boolean
  /** Tells a word that some language of the corpus leaves out of the index, so that nothing follows from its absence. */
  isStopword(word: string): boolean
  /** The word itself, in every language of the corpus: one term in several guises. */
  itself(query: WordQuery): Reading
  /** The word itself and all else that it may mean. */
  expand(query: WordQuery): WordMatch
  /** What words mean together, beside what each means alone; a gap says that two do not stand side by side. */
  units(words: readonly (WordQuery | undefined)[]): readonly Unit[]
}

/**
 * Makes the expander of a query. A word is left out as a stop word only in the language that the query's stop words point
 * to, so that the Danish "man" is no noise in an English question, and a query of stop words alone stays a query.
 */
export function createWordExpander(query: Query, context: ExpansionContext): WordExpander {
  const { analyzer, concepts, languages, wordList } = context
  const ignored = stopwordsOf(query, analyzer, languages)
  const runs = wordRuns(query)
  const forms = createWordForms(
    runs.map((run) => run.filter((word) => !isIgnored(word))),
    context,
  )
  const { isStopword } = forms
  const named = findNamedConcepts(
    runs.filter(([first]) => first?.field === undefined),
    { ...context, isStopword },
  )
  const links = [...new Set(languages.flatMap((language) => findLanguage(language)?.links ?? []))]
  const compounds: CompoundContext = { wordList, links, isStopword }
  const remembered = new Map<WordQuery, WordMatch>()

  return {
    isIgnored,
    isStopword,
    itself,
    expand(asked) {
      const match = remembered.get(asked) ?? expandWord(asked)
      remembered.set(asked, match)
      return match
    },
    units: (side) => [...side.flatMap((second, place) => pairUnit(side[place - 1], second)), ...namedUnits(side)],
  }

  function isIgnored({ word, prefix }: WordQuery): boolean {
    return prefix !== true && ignored.has(word.toLowerCase())
  }

  function itself(asked: WordQuery): Reading {
    const label = asked.prefix === true ? `${asked.word}*` : asked.word
    return { kind: 'word', label, weight: 1, ...forms.ofQuery(asked) }
  }

  function expandWord(asked: WordQuery): WordMatch {
    const { edits, field, prefix, word } = asked
    const own = itself(asked)
    const documents = context.documentsWith(own.terms)
    const match = { word, ...(field && { field }), documents }
    if (prefix === true) return { ...match, groups: [[own]] }
    if (edits !== undefined)
      return { ...match, groups: [[own], ...nearReadings(word, edits, { kind: 'near', least: 0 })] }
    const groups = [[own], ...compoundReadings(word, own)]
    if (field === undefined) for (const concept of named.get(asked) ?? []) groups.push([conceptReading(concept)])
    const slips = documents > 0 || groups.length === 1 ? slipReadings(word, documents) : []
    const part = documents === 0 && groups.length === 1 && slips.length === 0 ? lonePart(word) : []
    return { ...match, groups: [...groups, ...hyphenReadings(word), ...slips, ...part] }
  }

  function conceptReading(id: string): Reading {
    const concept = concepts.get(id)
    const label = concept === undefined ? id : conceptLabel(concept)
    return { kind: 'concept', label, weight: WEIGHTS.concept, terms: [], concepts: [id] }
  }

  /** The words that hold the word, and the two that it is made of. */
  function compoundReadings(word: string, own: Reading): Reading[][] {
    if (links.length === 0) return []
    const written = own.terms.flatMap((term) => wordList.ofTerm(term)).map(({ folded }) => folded)
    const wholes = wholesOf([fold(word), ...written])
    const parts = splitCompound(word, compounds)?.map((part): Reading => {
      const terms = [...new Set([...forms.ofWord(part), ...wholesOf([part])])]
      return { ...partReading(part, WEIGHTS.part), terms: terms.filter((term) => !own.terms.includes(term)) }
    })
    return [
      ...(wholes.length === 0
        ? []
        : [[{ kind: 'compound', label: `…${word}…`, weight: WEIGHTS.compound, terms: wholes } as const]]),
      ...(parts === undefined ? [] : [parts]),
    ]
  }

  /** Of a word that means nothing else here, the one part that the corpus has. */
  function lonePart(word: string): Reading[][] {
    const part = links.length === 0 ? undefined : longestPart(word, compounds)
    return part === undefined ? [] : [[partReading(part, WEIGHTS.part)]]
  }

  function wholesOf(written: readonly string[]): string[] {
    return termsOf(compoundsWith([...new Set(written)], compounds))
  }

  /** "user-centred" is two words as well. */
  function hyphenReadings(word: string): Reading[][] {
    const parts = tokenize(word).filter((part) => !isStopword(part.word))
    return parts.length < 2 ? [] : [parts.map((part) => partReading(part.word, WEIGHTS.hyphen))]
  }

  function partReading(part: string, weight: number): Reading {
    return { kind: 'parts', label: part, weight, terms: forms.ofWord(part) }
  }

  /** @param documents - In how many articles the word itself stands. */
  function slipReadings(word: string, documents: number): Reading[][] {
    const edits = editsFor(word)
    if (edits === 0 || documents > RARE) return []
    const readings = nearReadings(word, edits, { kind: 'spelling', least: documents * SLIP })
    const [nearest] = readings
    return readings.filter(([reading]) => reading?.weight === nearest?.[0]?.weight).slice(0, MAX_SPELLINGS)
  }

  function nearReadings(
    word: string,
    edits: number,
    { kind, least }: { readonly kind: 'spelling' | 'near'; readonly least: number },
  ): Reading[][] {
    const near = nearWords(word, wordList, edits).filter(({ documents }) => documents >= least)
    return near.slice(0, MAX_NEAR).map((found) => {
      const weight = WEIGHTS.spelling[Math.min(found.edits, 2)] ?? 0
      return [{ kind, label: found.word, weight, terms: found.terms }]
    })
  }

  function pairUnit(first: WordQuery | undefined, second: WordQuery | undefined): Unit[] {
    if (first === undefined || second === undefined) return []
    const pairs = forms.ofPair(first.word, second.word, [ADJACENT, APART])
    const label = `${first.word} ${second.word}`
    if (pairs.length === 0) return []
    return [{ words: label, reading: { kind: 'pair', label, weight: WEIGHTS.pair, terms: [], pairs } }]
  }

  function namedUnits(side: readonly (WordQuery | undefined)[]): Unit[] {
    const typed = new Map<string, string[]>()
    for (const word of side)
      for (const id of (word && named.get(word)) ?? []) typed.set(id, [...(typed.get(id) ?? []), word?.word ?? ''])
    return [...typed].map(([id, own]) => ({
      words: own.join(' '),
      reading: { ...conceptReading(id), kind: 'named', weight: WEIGHTS.named },
    }))
  }
}

function stopwordsOf(query: Query, analyzer: Analyzer, languages: readonly string[]): Set<string> {
  const wordsOf = (leaves: ReturnType<typeof leavesOf>): string[] =>
    leaves.flatMap((leaf) => (leaf.kind === 'word' ? [leaf.word] : leaf.words)).map((word) => word.toLowerCase())
  const words = wordsOf(leavesOf(query))
  const byLanguage = languages.map((language) => words.filter((word) => analyzer.isStopword(word, language)))
  const most = Math.max(0, ...byLanguage.map(({ length }) => length))
  const likely = new Set(byLanguage.filter(({ length }) => length === most).flat())
  const asked = wordsOf(positiveLeaves(query))
  return (asked.length > 0 ? asked : words).every((word) => likely.has(word)) ? new Set() : likely
}
