import type { Field } from '../query/query.ts'
import { FIELDS } from '../query/query.ts'
import type { Reading } from './expand-word.ts'
import type { Matches } from './matches.ts'
import type { IndexedField, TermIndex, TermSet } from './term-index.ts'

/**
 * BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"), without the lower bound of BM25+.
 * The constants and weights were chosen on Cranfield, CISI and CACM; see docs/decisions/0003-ranking.md.
 */
const K1 = 1.2
const B = 0.7
/** All text as one field counts 1; the title again adds a little. */
const TITLE_WEIGHT = 0.3
/** Share of the best window in the score of an article, so that a report is found by the pages that answer. */
const WINDOW_SHARE = 0.5

/** Where the windows of each article lie in the term index. */
export interface WindowLayout {
  readonly articleCount: number
  /** The article of each window. */
  readonly articleOf: Uint32Array
  /** The first window of each article, and at the end the number of windows. */
  readonly firstWindow: Uint32Array
}

/** One term set's part in the score of one article. */
export interface Contribution {
  readonly field: Field | 'text' | 'pairs'
  /** How often the terms stand in the article's field. */
  readonly frequency: number
  /** Inverse document frequency times the weight of field and reading. */
  readonly weight: number
  /** Score in the article as a whole, and in its best window. */
  readonly whole: number
  readonly window: number
}

/** Scores term sets against a term index. */
export interface Ranker {
  /** Matches nothing yet. */
  none(): Matches
  /** Scores the articles that have any of a reading's terms, which count as one term with one document frequency. */
  scoreWord(reading: Reading, options: ScoreOptions): Matches
  /** Scores what words of a query mean together: a pair that stands side by side, or a concept that is named. */
  scoreUnit(unit: Reading): Matches
  /** Scores a term in all text, with a weight of its own. */
  scoreTerm(term: string, weight: number): Matches
  /** In how many articles any of these terms stands. */
  documentsWith(terms: readonly string[]): number
  inverseDocumentFrequency(set: TermSet, field?: Field): number
  /** Leaves articles that do not match without a score. */
  restrict(matches: Matches): Matches
  /** Gives the scores of articles: those of the whole and of the best window, each with its share. */
  combine(matches: Matches): Float64Array
  /** Explains {@link scoreWord} for an article, and for the one window. */
  explainWord(reading: Reading, options: ScoreOptions, at: Place): Contribution[]
  explainUnit(unit: Reading, at: Place): Contribution[]
  explainTerm(term: string, weight: number, at: Place): Contribution[]
  /** The window of an article that scores best. */
  bestWindow(matches: Matches, article: number): number
}

/** Which field is searched, and the reading whose document frequency limits what others may count. */
export interface ScoreOptions {
  readonly field?: Field
  readonly limitedBy?: TermSet
}

/** An article with its best window. */
export interface Place {
  readonly article: number
  readonly window: number
}

/** Makes a ranker for a term index. */
export function createRanker(index: TermIndex, layout: WindowLayout): Ranker {
  const { articleCount, articleOf, firstWindow } = layout
  const measures = new Map<string, Measure>()
  const text = measure(FIELDS)

  return {
    none,
    scoreWord(reading, options) {
      const matches = none()
      for (const part of partsOf(reading, options)) {
        add(matches, part)
        if (part.field !== 'title' || options.field === 'title') mark(matches, part.counted)
      }
      return matches
    },
    scoreUnit(unit) {
      const matches = none()
      add(matches, unitPart(unit))
      return matches
    },
    scoreTerm(term, weight) {
      const matches = none()
      const part = termPart(term, weight)
      add(matches, part)
      mark(matches, part.counted)
      return matches
    },
    explainTerm: (term, weight, place) => explain(termPart(term, weight), place),
    documentsWith: (terms) => count({ terms }, FIELDS).articles.length,
    inverseDocumentFrequency: (set, field) => idf(count(set, fieldsOf(field)).articles.length),
    restrict({ matched, scores, windowScores }) {
      return {
        matched,
        scores: scores.map((score, article) => (matched[article] === 1 ? score : 0)),
        windowScores: windowScores.map((score, window) => (matched[articleOf[window] ?? 0] === 1 ? score : 0)),
      }
    },
    combine({ scores, windowScores }) {
      return scores.map((score, article) => {
        let best = 0
        for (let window = firstWindow[article] ?? 0; window < (firstWindow[article + 1] ?? 0); window++)
          best = Math.max(best, windowScores[window] ?? 0)
        return blend(score, best)
      })
    },
    explainWord: (reading, options, place) => partsOf(reading, options).flatMap((part) => explain(part, place)),
    explainUnit: (unit, place) => explain(unitPart(unit), place),
    bestWindow({ windowScores }, article) {
      let best = firstWindow[article] ?? 0
      for (let window = best; window < (firstWindow[article + 1] ?? 0); window++)
        if ((windowScores[window] ?? 0) > (windowScores[best] ?? 0)) best = window
      return best
    },
  }

  function none(): Matches {
    return {
      matched: new Uint8Array(articleCount),
      scores: new Float64Array(articleCount),
      windowScores: new Float64Array(index.windowCount),
    }
  }

  /** A word counts in the text as a whole and again in the title; a word asked of one field, there alone. */
  function partsOf(reading: Reading, { field, limitedBy }: ScoreOptions): Part[] {
    const own = part(field ?? 'text', fieldsOf(field), reading.weight)
    if (field !== undefined) return [own]
    return [own, part('title', ['title'], reading.weight * TITLE_WEIGHT)]

    function part(name: Part['field'], fields: readonly Field[], weight: number): Part {
      const set = name === field || name === 'text' ? reading : { terms: reading.terms }
      const counted = count(set, fields)
      const limit = limitedBy === undefined ? 0 : count(limitedBy, fields).articles.length
      const least = limit === 0 ? counted.articles.length : Math.max(limit, counted.articles.length)
      return { field: name, counted, measure: measure(fields), weight: weight * idf(least) }
    }
  }

  function termPart(term: string, weight: number): Part {
    const counted = count({ terms: [term] }, FIELDS)
    return { field: 'text', counted, measure: text, weight: weight * idf(counted.articles.length) }
  }

  /** Pairs are counted in a field of their own, concepts among the words of the text. */
  function unitPart(unit: Reading): Part {
    const counted = count(unit, [])
    const weight = unit.weight * idf(counted.articles.length)
    if (unit.kind === 'pair') return { field: 'pairs', counted, measure: measure(['pairs']), weight }
    return { field: 'text', counted, measure: text, weight }
  }

  function add({ scores, windowScores }: Matches, { counted, field, measure: of, weight }: Part): void {
    for (const article of counted.articles) {
      const score = weight * saturate(counted.frequencies[article] ?? 0, (of.lengths[article] ?? 0) / of.average)
      scores[article] = (scores[article] ?? 0) + score
      // A title is that of all windows.
      if (field !== 'title') continue
      for (let window = firstWindow[article] ?? 0; window < (firstWindow[article + 1] ?? 0); window++)
        windowScores[window] = (windowScores[window] ?? 0) + score
    }
    if (field === 'title') return
    for (const window of counted.windows) {
      const length = (of.windowLengths[window] ?? 0) / of.windowAverage
      windowScores[window] =
        (windowScores[window] ?? 0) + weight * saturate(counted.windowFrequencies[window] ?? 0, length)
    }
  }

  function explain({ counted, field, measure: of, weight }: Part, { article, window }: Place): Contribution[] {
    const frequency = counted.frequencies[article] ?? 0
    if (frequency === 0) return []
    const whole = weight * saturate(frequency, (of.lengths[article] ?? 0) / of.average)
    const length = (of.windowLengths[window] ?? 0) / of.windowAverage
    const inWindow = weight * saturate(counted.windowFrequencies[window] ?? 0, length)
    return [{ field, frequency, weight, whole, window: field === 'title' ? whole : inWindow }]
  }

  function mark({ matched }: Matches, { articles }: Counted): void {
    for (const article of articles) matched[article] = 1
  }

  function measure(fields: readonly IndexedField[]): Measure {
    const key = fields.join(' ')
    const known = measures.get(key)
    if (known !== undefined) return known
    const windowLengths = new Float64Array(index.windowCount)
    const lengths = new Float64Array(articleCount)
    for (let window = 0; window < index.windowCount; window++) {
      const length = fields.reduce((sum, field) => sum + index.length(field, window), 0)
      windowLengths[window] = length
      const article = articleOf[window] ?? 0
      lengths[article] = (lengths[article] ?? 0) + length
    }
    const own = { lengths, windowLengths, average: meanOf(lengths), windowAverage: meanOf(windowLengths) }
    measures.set(key, own)
    return own
  }

  /** Unites the postings of several terms over several fields. */
  function count({ concepts = [], pairs = [], terms }: TermSet, fields: readonly Field[]): Counted {
    const windowFrequencies = new Float64Array(index.windowCount)
    const frequencies = new Float64Array(articleCount)
    const windows: number[] = []
    const articles: number[] = []
    for (const term of new Set(terms)) index.visit(term, fields, note)
    for (const pair of new Set(pairs)) visitPair(pair, fields, note)
    for (const concept of new Set(concepts)) index.visit(concept, ['concepts'], note)
    return { windows, articles, frequencies, windowFrequencies }

    function note(window: number, frequency: number): void {
      const article = articleOf[window] ?? 0
      if (windowFrequencies[window] === 0) windows.push(window)
      if (frequencies[article] === 0) articles.push(article)
      windowFrequencies[window] = (windowFrequencies[window] ?? 0) + frequency
      frequencies[article] = (frequencies[article] ?? 0) + frequency
    }
  }

  /** Pairs are not kept by field: one counts for a field if both its terms stand there. */
  function visitPair(
    pair: string,
    fields: readonly Field[],
    visitor: (window: number, frequency: number) => void,
  ): void {
    const [only, ...others] = fields
    if (only === undefined || others.length > 0) {
      index.visit(pair, ['pairs'], visitor)
      return
    }
    const terms = new Set(pair.split(/ +/))
    const held = new Map<number, number>()
    for (const term of terms) index.visit(term, [only], (window) => held.set(window, (held.get(window) ?? 0) + 1))
    index.visit(pair, ['pairs'], (window) => {
      if (held.get(window) === terms.size) visitor(window, 1)
    })
  }

  function idf(documents: number): number {
    return Math.log(1 + (articleCount - documents + 0.5) / (documents + 0.5))
  }
}

/** Gives the score of an article from that of the whole and that of its best window. */
export function blend(whole: number, window: number): number {
  return (1 - WINDOW_SHARE) * whole + WINDOW_SHARE * window
}

/** @param length - As a multiple of the average. */
function saturate(frequency: number, length: number): number {
  return frequency === 0 ? 0 : (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length))
}

function fieldsOf(field: Field | undefined): readonly Field[] {
  return field === undefined ? FIELDS : [field]
}

function meanOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length || 1
}

/** What a term set counts for in one field: in all text, in the title again, in pairs. */
interface Part {
  readonly field: Contribution['field']
  readonly counted: Counted
  readonly measure: Measure
  readonly weight: number
}

/** The windows and articles that hold a term set, and how often. */
interface Counted {
  readonly windows: readonly number[]
  readonly articles: readonly number[]
  readonly frequencies: Float64Array
  readonly windowFrequencies: Float64Array
}

/** The lengths of a field, or of several taken as one, in terms. */
interface Measure {
  readonly lengths: Float64Array
  readonly windowLengths: Float64Array
  readonly average: number
  readonly windowAverage: number
}
