import { isRestriction } from '../query/is-restriction.ts'
import {
  type Clause,
  type FacetQuery,
  type GroupQuery,
  isPlain,
  type PhraseQuery,
  type Query,
  type WordQuery,
} from '../query/query.ts'
import type { Reading, Unit, WordExpander } from './expand-word.ts'
import { addScores, addTo, boosted, type Matches, takeBest } from './matches.ts'
import type { Ranker } from './rank.ts'

/** What evaluation needs to know. */
export interface EvaluationContext {
  readonly ranker: Ranker
  readonly words: WordExpander
  /** Of the articles that hold all terms of a phrase, tells which hold it as written. */
  phraseDocuments(phrase: PhraseQuery, candidates: readonly number[]): Promise<readonly number[]>
  /** The articles with a facet value. */
  facetDocuments(query: FacetQuery): Iterable<number>
  /** Told what each part of the query matched, for explanations. */
  readonly record?: (query: Query, matches: Matches) => void
}

/** Evaluates a query: which articles match, with which score. */
export function evaluateQuery(query: Query, context: EvaluationContext): Promise<Matches> {
  return evaluate(query, context, false)
}

/** @param exact - Whether a word is taken for itself alone: what is excluded is excluded for what was typed. */
async function evaluate(query: Query, context: EvaluationContext, exact: boolean): Promise<Matches> {
  const matches = await evaluateKind(query, context, exact)
  context.record?.(query, matches)
  return 'boost' in query ? boosted(matches, query.boost) : matches
}

async function evaluateKind(query: Query, context: EvaluationContext, exact: boolean): Promise<Matches> {
  switch (query.kind) {
    case 'group':
      return evaluateGroup(query, context, exact)
    case 'phrase':
      return evaluatePhrase(query, context)
    case 'facet':
      return evaluateFacet(query, context)
    case 'word':
      return evaluateWord(query, context, exact)
  }
}

function evaluateWord(query: WordQuery, { ranker, words }: EvaluationContext, exact: boolean): Matches {
  const field = query.field && { field: query.field }
  const own = words.itself(query)
  const matches = ranker.scoreWord(own, { ...field })
  if (exact && query.edits === undefined) return matches
  for (const group of words.expand(query).groups.slice(1)) takeBest(matches, scoreGroup(group))
  return matches

  function scoreGroup(group: readonly Reading[]): Matches {
    const sum = ranker.none()
    for (const reading of group) addTo(sum, ranker.scoreWord(reading, { ...field, limitedBy: own }))
    return sum
  }
}

async function evaluateGroup({ clauses }: GroupQuery, context: EvaluationContext, exact: boolean): Promise<Matches> {
  const counted = clauses.filter((clause) => isCounted(clause, context))
  const sum = context.ranker.none()
  const allowed = new Uint8Array(sum.matched.length).fill(1)
  const must = counted.some(isDemand)
  const should = counted.some(({ occur }) => occur === 'should')
  for (const { occur, query } of counted) {
    const part = await evaluate(query, context, exact || occur === 'not')
    if (occur === 'should' || isDemand({ occur, query })) addTo(sum, part)
    if (occur === 'should') continue
    for (let document = 0; document < allowed.length; document++)
      if ((part.matched[document] === 1) === (occur === 'not')) allowed[document] = 0
  }
  for (const { reading } of unitsOf(clauses, context)) addScores(sum, context.ranker.scoreUnit(reading))
  for (let document = 0; document < allowed.length; document++)
    if (allowed[document] === 0) sum.matched[document] = 0
    else if (must || !should) sum.matched[document] = 1
  return context.ranker.restrict(sum)
}

/** A facet says where to look, not what for: `labs country:DK` still asks for labs. */
function isDemand({ occur, query }: Clause): boolean {
  return occur === 'must' && !isRestriction(query)
}

/** A stop word asks for nothing: neither does it match all articles nor, as a `must`, none. */
export function isCounted({ query }: Clause, context: EvaluationContext): boolean {
  if (query.kind === 'group') return query.clauses.some((clause) => isCounted(clause, context))
  return query.kind !== 'word' || !context.words.isIgnored(query)
}

/** What the words of a group mean together: side by side, or as the name of a concept. */
export function unitsOf(clauses: readonly Clause[], { words }: EvaluationContext): readonly Unit[] {
  const plain = clauses.map(({ occur, query }) => (occur !== 'not' && isPlain(query) ? query : undefined))
  return words.units(plain.filter((word) => word === undefined || !words.isIgnored(word)))
}

async function evaluatePhrase(phrase: PhraseQuery, context: EvaluationContext): Promise<Matches> {
  const { ranker, words } = context
  const field = phrase.field && { field: phrase.field }
  const sum = ranker.none()
  let candidates = [...sum.matched.keys()]
  for (const word of phrase.words) {
    if (words.isStopword(word)) continue
    const part = ranker.scoreWord(words.itself({ kind: 'word', word, ...field }), { ...field })
    candidates = candidates.filter((document) => part.matched[document] === 1)
    addScores(sum, part)
  }
  for (const document of await context.phraseDocuments(phrase, candidates)) sum.matched[document] = 1
  return ranker.restrict(sum)
}

function evaluateFacet(query: FacetQuery, { facetDocuments, ranker }: EvaluationContext): Matches {
  const matches = ranker.none()
  for (const document of facetDocuments(query)) matches.matched[document] = 1
  return matches
}
