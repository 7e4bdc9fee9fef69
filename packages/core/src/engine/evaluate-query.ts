import type { Clause, GroupQuery, PhraseQuery, Query, WordQuery } from '../query/query.ts'
import type { QueryTerms } from './query-terms.ts'
import type { Matches, Ranker } from './rank.ts'

/** What evaluation needs to know. */
export interface EvaluationContext {
  readonly ranker: Ranker
  readonly terms: QueryTerms
  readonly documentCount: number
  /** Of the articles that hold all terms of a phrase, tells which hold it as written. */
  phraseDocuments(phrase: PhraseQuery, candidates: readonly number[]): Promise<readonly number[]>
}

/** Evaluates a query: which articles match, with which score. */
export async function evaluateQuery(query: Query, context: EvaluationContext): Promise<Matches> {
  if (query.kind === 'group') return evaluateGroup(query, context)
  if (query.kind === 'phrase') return evaluatePhrase(query, context)
  return context.ranker.scoreTerms(context.terms.ofWord(query), query.field)
}

async function evaluateGroup({ clauses }: GroupQuery, context: EvaluationContext): Promise<Matches> {
  const counted = clauses.filter((clause) => isCounted(clause, context))
  const size = context.documentCount
  const scores = new Float64Array(size)
  const allowed = new Uint8Array(size).fill(1)
  const wanted = new Uint8Array(size)
  const must = counted.some(({ occur }) => occur === 'must')
  const should = counted.some(({ occur }) => occur === 'should')
  for (const { occur, query } of counted) {
    const part = await evaluateQuery(query, context)
    for (let document = 0; document < size; document++) {
      const hit = part.matched[document] === 1
      if (occur === 'not' ? hit : occur === 'must' && !hit) allowed[document] = 0
      if (occur === 'not' || !hit) continue
      wanted[document] = 1
      scores[document] = (scores[document] ?? 0) + (part.scores[document] ?? 0)
    }
  }
  addPairs(clauses, scores, context)
  const matched = allowed.map((allow, document) => (must || !should || wanted[document] === 1 ? allow : 0))
  return { matched, scores: scores.map((score, document) => (matched[document] === 1 ? score : 0)) }
}

/** A stop word asks for nothing: neither does it match all articles nor, as a `must`, none. */
function isCounted({ query }: Clause, context: EvaluationContext): boolean {
  if (query.kind === 'group') return query.clauses.some((clause) => isCounted(clause, context))
  return query.kind !== 'word' || !context.terms.isIgnored(query)
}

/** Words typed side by side rank articles higher that have them side by side. */
function addPairs(clauses: readonly Clause[], scores: Float64Array, { ranker, terms }: EvaluationContext): void {
  const words = clauses.map(({ occur, query }) => (occur === 'not' || !isPlainWord(query) ? undefined : query))
  const kept = words.filter((word) => word === undefined || !terms.isIgnored(word))
  for (const [place, second] of kept.entries()) {
    const first = kept[place - 1]
    if (first === undefined || second === undefined) continue
    for (const [document, score] of ranker.scorePairs(terms.ofPair(first.word, second.word)).entries())
      scores[document] = (scores[document] ?? 0) + score
  }
}

function isPlainWord(query: Query): query is WordQuery {
  return query.kind === 'word' && query.field === undefined && query.prefix !== true
}

async function evaluatePhrase(phrase: PhraseQuery, context: EvaluationContext): Promise<Matches> {
  const { ranker, terms, documentCount } = context
  const scores = new Float64Array(documentCount)
  let candidates = [...scores.keys()]
  for (const word of phrase.words) {
    if (terms.isStopword(word)) continue
    const part = ranker.scoreTerms(terms.ofWord({ kind: 'word', word }), phrase.field)
    candidates = candidates.filter((document) => part.matched[document] === 1)
    for (const document of candidates) scores[document] = (scores[document] ?? 0) + (part.scores[document] ?? 0)
  }
  const found = new Set(await context.phraseDocuments(phrase, candidates))
  const matched = Uint8Array.from({ length: documentCount }, (_, document) => (found.has(document) ? 1 : 0))
  return { matched, scores: scores.map((score, document) => (matched[document] === 1 ? score : 0)) }
}
