import { compareText } from '../compare-text.ts'
import { isNamed } from '../concept.ts'
import { VidenError } from '../errors.ts'
import { countFacets } from '../facets/count-facets.ts'
import type { Filters } from '../facets/facet.ts'
import { listCounts } from '../facets/list-counts.ts'
import { type Selection, selectValues } from '../facets/select-values.ts'
import { type FacetQuery, type PhraseQuery, positiveLeaves, type Query } from '../query/query.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { fold } from '../text/fold.ts'
import { createLabelMatcher } from '../text/label-matcher.ts'
import { nearest } from '../text/nearest.ts'
import { type ChosenVersions, chooseVersions } from './choose-versions.ts'
import { describeIndex } from './describe-index.ts'
import type { Engine, EngineResult, Scored, SearchRequest, TermStatistics, UnknownValue } from './engine.ts'
import { type EvaluationContext, evaluateQuery } from './evaluate-query.ts'
import { createWordExpander, type ExpansionContext } from './expand-word.ts'
import { explain } from './explain.ts'
import { broaden, explainFeedback, FEEDBACK_ARTICLES, type FeedbackTerm, feedbackTerms } from './feedback.ts'
import type { LoadedIndex } from './load-index.ts'
import { type Matches, matchedArticles } from './matches.ts'
import { createOrder } from './order-articles.ts'
import { holdsPhrase } from './phrase.ts'
import { createRanker } from './rank.ts'
import { countSideBySide } from './side-by-side.ts'
import { similarArticles } from './similar.ts'
import { editsFor, nearWords } from './spelling.ts'
import type { Works } from './works.ts'

/** Articles that are read in one go. */
const TURN = 50

/** Makes the engine that answers from an index that was loaded. */
export function createEngine(index: LoadedIndex): Engine {
  const { columns, concepts, documents, layout, numbers, phrases, terms, wordList, works } = index
  const analyzer = createAnalyzer()
  const order = createOrder(documents)
  const ranker = createRanker(terms, layout)
  const labels = createLabelMatcher([...concepts.values()].filter(isNamed), analyzer)
  const info = describeIndex(index)
  const languages = info.languages.map(({ code }) => code)
  const expansion: ExpansionContext = {
    ...{ analyzer, languages, wordList, terms, concepts, labels },
    articleCount: documents.length,
    documentsWith: ranker.documentsWith,
  }

  async function articles(ids: readonly string[], options: { readonly signal?: AbortSignal } = {}) {
    const found = ids.map((id) => numberOf(id))
    return Promise.all(
      found.map((number) => {
        options.signal?.throwIfAborted()
        return index.article(number)
      }),
    )
  }

  return {
    describe: () => info,
    articles,

    async search(request) {
      const { query, signal } = request
      signal?.throwIfAborted()
      const asked = request.facets.flatMap(({ name, by }) => [name, by ?? name])
      for (const name of [...Object.keys(request.filters), ...asked]) requireFacet(name)
      const inQuery: [facet: string, selection: Selection][] = []
      const matched = new Map<Query, Matches>()
      const context: EvaluationContext = {
        ranker,
        words: createWordExpander(query, expansion),
        phraseDocuments: remembered((phrase, candidates) => phraseDocuments(phrase, candidates, signal)),
        facetDocuments: (facet) => facetDocuments(facet, inQuery),
        record: (part, matches) => matched.set(part, matches),
      }
      const exact = await evaluateQuery(query, context)
      signal?.throwIfAborted()
      const asking = positiveLeaves(query).filter((leaf) => leaf.kind === 'phrase' || !context.words.isIgnored(leaf))
      const feedback = request.recall === 'broad' ? await feedbackOf(exact, asking.length, request) : []
      const matches = broaden(exact, feedback, { query, ranker })
      const scores = ranker.combine(matches)
      const result = count(request, matchedArticles(matches), scores)
      const odd = oddValues('query', inQuery)
      return {
        ...result,
        ...(request.explain === true && { hits: result.hits.map(explained) }),
        words: asking.flatMap((leaf) => (leaf.kind === 'word' ? [context.words.expand(leaf)] : [])),
        unknownValues: [...odd.unknownValues, ...result.unknownValues],
        ambiguousValues: [...odd.ambiguousValues, ...result.ambiguousValues],
      }

      function explained(hit: Scored): Scored {
        const article = numberOf(hit.bestVersion ?? hit.id)
        const at = { article, window: ranker.bestWindow(matches, article) }
        const parts = [...explain(query, at, { context, matched }), ...explainFeedback(feedback, at, ranker)]
        return { ...hit, explanation: parts.sort((a, b) => b.score - a.score) }
      }
    },

    async terms(request) {
      request.signal?.throwIfAborted()
      if ('words' in request) {
        const expander = createWordExpander({ kind: 'group', clauses: [] }, expansion)
        return request.words.map((word): TermStatistics => {
          if (/\S\s+\S/.test(word))
            return { word, documents: countSideBySide(word, { analyzer, languages, layout, terms }) }
          const { matched } = ranker.scoreWord(expander.itself({ kind: 'word', word }), {})
          return { word, documents: matched.reduce((sum, hit) => sum + hit, 0) }
        })
      }
      if ('near' in request)
        return nearWords(request.near, wordList, editsFor(request.near))
          .slice(0, request.limit)
          .map(({ word, documents }) => ({ word, documents }))
      const prefix = fold(request.prefix)
      const found =
        request.of === 'phrases'
          ? phrases.flatMap(([word, documents]) => (fold(word).startsWith(prefix) ? [{ word, documents }] : []))
          : distinctWords(wordList.startingWith(prefix))
      return found.toSorted((a, b) => b.documents - a.documents || compareText(a.word, b.word)).slice(0, request.limit)
    },

    async concepts({ ids, type, signal }) {
      signal?.throwIfAborted()
      const wanted = ids === undefined ? [...concepts.values()] : ids.flatMap((id) => concepts.get(id) ?? [])
      return wanted
        .filter((concept) => type === undefined || concept.type === type)
        .sort((a, b) => compareText(a.id, b.id))
    },

    async similar(id, { language, limit, signal }) {
      const number = numberOf(id)
      const [article] = await articles([id], signal === undefined ? {} : { signal })
      if (article === undefined) return []
      const { explain, scores } = similarArticles(article, { analyzer, ranker, concepts, wordList })
      const own = new Set(works.get(number)?.work ?? [number])
      const others = [...scores.keys()].filter((other) => !own.has(other) && (scores[other] ?? 0) > 0)
      const chosen = chooseVersions(others, scores, { works, order, language: language ?? article.language })
      return order(chosen.shown, chosen.scores)
        .slice(0, limit)
        .map((document) => ({ ...scored(document, chosen, works), ...explain(document) }))
    },
  }

  /** Of the works that pass the filters, the best speak, each once: its versions say the same. */
  async function feedbackOf(
    matches: Matches,
    length: number,
    { filters, signal }: SearchRequest,
  ): Promise<FeedbackTerm[]> {
    const scores = ranker.combine(matches)
    const chosen = new Map([...select(filters)].map(([name, selection]) => [name, selection.chosen]))
    const { passed } = countFacets(matchedArticles(matches), chosen, { columns, requests: [] })
    const found = chooseVersions(passed, scores, { works, order, language: undefined })
    const best = order(found.shown, found.scores).slice(0, FEEDBACK_ARTICLES)
    const speaking = await Promise.all(
      best.map(async (article) => {
        signal?.throwIfAborted()
        const window = ranker.bestWindow(matches, article)
        const part = window - (layout.firstWindow[article] ?? 0)
        return { part, source: await index.article(article), score: found.scores[article] ?? 0 }
      }),
    )
    return feedbackTerms(speaking, { analyzer, wordList, length })
  }

  function facetDocuments({ facet, filter }: FacetQuery, selections: [string, Selection][]): number[] {
    const column = columns.get(facet)
    if (column === undefined) return []
    const selection = selectValues(column, filter, concepts)
    selections.push([facet, selection])
    return column.rows.flatMap((row, document) => (row.some((value) => selection.chosen.has(value)) ? [document] : []))
  }

  function count(request: SearchRequest, hits: readonly number[], scores: Float64Array): Omit<EngineResult, 'words'> {
    const { facets, filters, language, limit, offset, sort } = request
    const selections = select(filters)
    const chosen = new Map([...selections].map(([name, selection]) => [name, selection.chosen]))
    const shownAsOne: Works = request.versions === 'all' ? new Map() : works
    const counted = countFacets(hits, chosen, { columns, requests: facets, works: shownAsOne })
    const found = chooseVersions(counted.passed, scores, { works: shownAsOne, order, language })
    const context = { columns, concepts, selections, language: language ?? 'en' }
    return {
      total: found.shown.length,
      hits: order(found.shown, found.scores, sort)
        .slice(offset, offset + limit)
        .map((document) => scored(document, found, shownAsOne)),
      facets: Object.fromEntries(facets.map((facet) => [facet.name, listCounts(facet, counted, context)])),
      ...oddValues('filters', [...selections]),
    }
  }

  function select(filters: Filters): Map<string, Selection> {
    return new Map(
      Object.entries(filters).flatMap(([name, filter]) => {
        const column = columns.get(name)
        if (column === undefined || (Array.isArray(filter) && filter.length === 0)) return []
        return [[name, selectValues(column, filter, concepts)]]
      }),
    )
  }

  function scored(document: number, { best, scores }: ChosenVersions, among: Works): Scored {
    const others = among.get(document)?.work.filter((other) => other !== document)
    const bestVersion = best.get(document)
    return {
      ...{ id: idOf(document), score: scores[document] ?? 0 },
      ...(others !== undefined && { versions: others.map(idOf) }),
      ...(bestVersion !== undefined && { bestVersion: idOf(bestVersion) }),
    }
  }

  async function phraseDocuments(
    phrase: PhraseQuery,
    candidates: readonly number[],
    signal: AbortSignal | undefined,
  ): Promise<readonly number[]> {
    const found: number[] = []
    for (const [place, document] of candidates.entries()) {
      // Otherwise no timer, and so no caller who loses patience, would get a turn.
      if (place % TURN === TURN - 1) await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
      if (holdsPhrase(await index.article(document), phrase)) found.push(document)
    }
    return found
  }

  function idOf(document: number): string {
    return documents[document]?.id ?? ''
  }

  function numberOf(id: string): number {
    const number = numbers.get(id)
    if (number !== undefined) return number
    const meant = nearest(id, numbers.keys())
    throw new VidenError(
      'article-unknown',
      `There is no article "${id}" in this index${meant === undefined ? '' : `; did you mean "${meant}"`}.`,
    )
  }

  function requireFacet(name: string): void {
    if (columns.has(name)) return
    const meant = nearest(name, columns.keys())
    throw new VidenError(
      'facet-unknown',
      `There is no facet "${name}"${meant === undefined ? '' : `; did you mean "${meant}"`}. Facets: ${[...columns.keys()].join(', ')}.`,
    )
  }
}

/** A phrase that a query has several times is looked for once. */
function remembered(find: EvaluationContext['phraseDocuments']): EvaluationContext['phraseDocuments'] {
  const found = new Map<string, ReturnType<typeof find>>()
  return (phrase, candidates) => {
    const key = JSON.stringify(phrase)
    const known = found.get(key) ?? find(phrase, candidates)
    found.set(key, known)
    return known
  }
}

/** Values that were given and that no article has, and labels that several values have. */
function oddValues(
  source: UnknownValue['source'],
  selections: readonly (readonly [facet: string, selection: Selection])[],
): Pick<EngineResult, 'unknownValues' | 'ambiguousValues'> {
  return {
    unknownValues: selections.flatMap(([facet, { unknown }]) => unknown.map((value) => ({ source, facet, ...value }))),
    ambiguousValues: selections.flatMap(([facet, { ambiguous }]) =>
      ambiguous.map((value) => ({ source, facet, ...value })),
    ),
  }
}

/** A word may have several terms, one a language, and is one word all the same. */
function distinctWords(entries: readonly TermStatistics[]): TermStatistics[] {
  const words = new Map<string, number>()
  for (const { word, documents } of entries) words.set(word, (words.get(word) ?? 0) + documents)
  return [...words].map(([word, documents]) => ({ word, documents }))
}
