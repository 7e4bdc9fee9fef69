import {
  type Article,
  type Clause,
  compareText,
  createAnalyzer,
  creatorName,
  type Field,
  type Filter,
  type Filters,
  fold,
  type GroupQuery,
  type PhraseQuery,
  type Query,
  type Sort,
  tokenize,
  type WordQuery,
} from '@viden/core'

/**
 * Answers queries by looking at every article for every word, written to be seen to be right. It knows the readings that
 * are the word itself (its forms in each language; two words for one that is written as one or with punctuation within),
 * the parts of a word with punctuation within, and the words near to one typed with `~`. It knows no compounds, concepts
 * or slips, and no articles that have punctuation within words.
 */
export interface ReferenceEngine {
  /** Articles that match query and filters, best first; ties newest first, then by id. */
  search(query: Query, filters?: Filters): { readonly id: string; readonly score: number }[]
  /** Works that match by any of their versions, each shown by one of these, with the ids of all others. */
  searchWorks(query: Query, filters: Filters, options: { readonly language: string; readonly sort: Sort }): FoundWork[]
  /** Articles by value of a facet, its own filter left out; most frequent first, ties by value. */
  count(query: Query, facet: string, filters?: Filters): (readonly [value: string, count: number])[]
  /** Works by value of a facet, no filter left out. */
  countWorks(query: Query, facet: string, filters: Filters): (readonly [value: string, count: number])[]
  /** Tells whether an article has any of these terms or pairs of terms. */
  has(id: string, terms: readonly string[]): boolean
}

/** A work, by the version shown. */
export interface FoundWork {
  readonly id: string
  /** That of its best version. */
  readonly score: number
  readonly others: readonly string[]
}

const FIELDS = ['title', 'summary', 'heading', 'body', 'author'] as const
/** What the parts of a word with punctuation within count, and a word so many letters off. */
const PARTS_WEIGHT = 0.5
const NEAR_WEIGHTS = [1, 0.5, 0.3]
/** Between the terms of a pair: nothing, or stop words. */
const NEXT = ' '
const APART = '  '

type Terms = Record<Field | 'pairs', string[]>

/** The first window has what is not text. */
interface Text {
  readonly article: Article
  readonly windows: readonly Terms[]
}

/** What an article has of a query, as a whole and in its windows. */
interface Match {
  readonly isFound: boolean
  readonly score: number
  readonly windows: readonly number[]
}

/** Terms, and pairs of them, that count as one. */
interface Reading {
  readonly terms: readonly string[]
  readonly pairs: readonly string[]
  readonly weight: number
}

/** What holds for a part of a query: the stop words that ask for nothing, and whether the part is excluded. */
interface Scope {
  readonly ignored: ReadonlySet<string>
  readonly isExact: boolean
}

const nothing: Match = { isFound: false, score: 0, windows: [] }
const analyzer = createAnalyzer()

/** Makes a reference engine of articles. */
export function createReferenceEngine(articles: readonly Article[]): ReferenceEngine {
  const texts = articles.map(readArticle)
  const languages = [
    ...new Set(articles.flatMap((article) => [article, ...article.passages].flatMap(({ language }) => language ?? []))),
  ]
  const words = readWords(articles)
  const works = findWorks(articles)

  return {
    search(query, filters = {}) {
      return find(query, filters)
        .sort(byRelevance)
        .map(({ article, score }) => ({ id: article.id, score }))
    },
    searchWorks(query, filters, { language, sort }) {
      const found = find(query, filters)
      return works
        .flatMap((work) => {
          const versions = found.filter(({ article }) => work.includes(article)).sort(byRelevance)
          const shown = chooseShown(versions, originalOf(work), language)
          return shown === undefined ? [] : [{ article: shown, score: versions[0]?.score ?? 0, work }]
        })
        .sort((a, b) => {
          if (sort === 'relevance') return byRelevance(a, b)
          const byTitle = compareText(fold(a.article.title), fold(b.article.title))
          return (sort === 'title' && byTitle) || byDate(a.article, b.article)
        })
        .map(({ article, score, work }) => {
          return { id: article.id, score, others: work.filter((other) => other !== article).map(({ id }) => id) }
        })
    },
    count(query, facet, filters = {}) {
      const found = find(query, { ...filters, [facet]: [] })
      return tally(found.flatMap(({ article }) => facetValues(article, facet)))
    },
    countWorks(query, facet, filters) {
      const found = find(query, filters)
      return tally(
        works.flatMap((work) => {
          const versions = found.filter(({ article }) => work.includes(article))
          return [...new Set(versions.flatMap(({ article }) => facetValues(article, facet)))]
        }),
      )
    },
    has(id, terms) {
      const windows = texts.flatMap((text) => (text.article.id === id ? text.windows : []))
      return windows.some((window) => Object.values(window).some((own) => own.some((term) => terms.includes(term))))
    },
  }

  /** Half of a score is that of the whole article, half that of its best window. */
  function find(query: Query, filters: Filters): { article: Article; score: number }[] {
    const matches = evaluate(query, { ignored: ignoredWords(query), isExact: false })
    return articles.flatMap((article, number) => {
      const { isFound, score, windows } = matches[number] ?? nothing
      return isFound && passes(article, filters) ? [{ article, score: (score + Math.max(0, ...windows)) / 2 }] : []
    })
  }

  function evaluate(query: Query, scope: Scope): Match[] {
    if (query.kind === 'facet')
      return texts.map(({ article }) => ({
        ...nothing,
        isFound: facetValues(article, query.facet).some((value) => meets(value, query.filter)),
      }))
    const { boost = 1, kind } = query
    const matches =
      kind === 'word'
        ? evaluateWord(query, scope)
        : kind === 'phrase'
          ? evaluatePhrase(query)
          : evaluateGroup(query, scope)
    return matches.map(({ isFound, score, windows }) => ({
      isFound,
      score: boost * score,
      windows: windows.map((own) => boost * own),
    }))
  }

  function evaluateGroup({ clauses }: GroupQuery, { ignored, isExact }: Scope): Match[] {
    const parts = clauses
      .filter(({ query }) => !isIgnored(query, ignored))
      .map(({ occur, query }) => ({
        occur,
        query,
        matches: evaluate(query, { ignored, isExact: isExact || occur === 'not' }),
      }))
    const asks = parts.some(({ occur, query }) => occur === 'must' && !isRestriction(query))
    const together = pairsTyped(clauses, ignored).map((terms) => bm25({ terms, pairs: [], weight: 0.2 }, ['pairs']))
    const scored = parts.flatMap(({ matches, occur }) => (occur === 'not' ? [] : [matches]))
    return where(sumOf([...scored, ...together]), (number) => {
      const all = (wanted: Clause['occur']) =>
        parts.filter(({ occur }) => occur === wanted).map(({ matches }) => matches[number]?.isFound === true)
      const isOptional = asks || all('should').length === 0
      return all('must').every(Boolean) && !all('not').some(Boolean) && (isOptional || all('should').some(Boolean))
    })
  }

  /** Words typed side by side, as pairs of terms; what is excluded sets apart what it stands between. */
  function pairsTyped(clauses: readonly Clause[], ignored: ReadonlySet<string>): string[][] {
    const plain = clauses.map(({ occur, query }) => (occur !== 'not' && isPlain(query) ? query : undefined))
    const kept = plain.filter((query) => query === undefined || !isIgnored(query, ignored))
    return kept.flatMap((second, place) => {
      const first = kept[place - 1]
      const pairs = first && second ? [NEXT, APART].flatMap((gap) => pairsOf(first.word, second.word, gap)) : []
      return pairs.length === 0 ? [] : [pairs]
    })
  }

  /** Each word of a phrase that is no stop word scores; the text as written decides what is found. */
  function evaluatePhrase(phrase: PhraseQuery): Match[] {
    const { field } = phrase
    const parts = phrase.words.filter((word) => !isStopword(word)).map((word) => scoreOf(itself(word), field))
    return where(sumOf(parts), (number) => {
      const { article } = texts[number] ?? {}
      return article !== undefined && partsOf(article, field).some((text) => holdsPhrase(text, phrase))
    })
  }

  /** Of several readings the best one counts; what is excluded is read as itself only. */
  function evaluateWord({ edits, field, prefix, word }: WordQuery, { isExact }: Scope): Match[] {
    if (prefix === true) {
      const found = words.filter(({ folded }) => folded.startsWith(fold(word)))
      return scoreOf({ terms: found.flatMap(({ terms }) => terms), pairs: [], weight: 1 }, field)
    }
    const own = itself(word)
    const parts = tokensOf(word).filter((part) => !isStopword(part))
    const others: Match[][] = []
    if (edits !== undefined)
      for (const { away, terms } of nearWords(word, edits))
        others.push(scoreOf({ terms, pairs: [], weight: NEAR_WEIGHTS[away] ?? 0 }, field, own))
    else if (!isExact && parts.length > 1)
      others.push(
        sumOf(parts.map((part) => scoreOf({ terms: formsOf(part), pairs: [], weight: PARTS_WEIGHT }, field, own))),
      )
    return best([scoreOf(own, field), ...others])
  }

  /** A word in all its forms: "govuk" and "gov uk" are one, and so is "GOV.UK". */
  function itself(word: string): Reading {
    const [first = '', second, third] = tokensOf(word)
    const places = Array.from(word, (_, place) => place).filter((place) => place > 1 && place < word.length - 1)
    const opened = places.flatMap((place) => pairsOf(word.slice(0, place), word.slice(place), NEXT))
    if (second === undefined) return { terms: formsOf(word), pairs: opened, weight: 1 }
    const pairs = third === undefined ? pairsOf(first, second, NEXT) : []
    return { terms: formsOf(tokensOf(word).join('')), pairs, weight: 1 }
  }

  /** The terms of a word in each language, and those of words that are the same as it but for case and diacritics. */
  function formsOf(word: string): string[] {
    const typed = languages.flatMap((language) => analyzer.term(word, language) ?? [])
    const alike = [word, ...typed].map(fold)
    return [...typed, ...words.filter(({ folded }) => alike.includes(folded)).flatMap(({ terms }) => terms)]
  }

  function pairsOf(first: string, second: string, gap: string): string[] {
    return languages.flatMap((language) => {
      const [one, other] = [analyzer.term(first, language), analyzer.term(second, language)]
      return one === undefined || other === undefined ? [] : [one + gap + other]
    })
  }

  /** Words of the articles that differ in one or two letters; in one only, if the first letter differs. */
  function nearWords(word: string, edits: number): { terms: readonly string[]; away: number }[] {
    return words.flatMap(({ folded, terms }) => {
      const away = editDistance(fold(word), folded)
      return away === 0 || away > (folded[0] === fold(word)[0] ? edits : 1) ? [] : [{ terms, away }]
    })
  }

  function isStopword(word: string): boolean {
    return languages.some((language) => analyzer.isStopword(word, language))
  }

  /** The stop words of the language that most stop words of the query are of; none, if it asks for nothing else. */
  function ignoredWords(query: Query): ReadonlySet<string> {
    const typed = wordsIn(query, ['must', 'should', 'not'])
    const asked = wordsIn(query, ['must', 'should'])
    const stopwords = languages.map((language) => typed.filter((word) => analyzer.isStopword(word, language)))
    const most = Math.max(...stopwords.map(({ length }) => length))
    const ignored = new Set(stopwords.filter(({ length }) => length === most).flat())
    return (asked.length > 0 ? asked : typed).every((word) => ignored.has(word)) ? new Set() : ignored
  }

  /** A word counts in all text and a little again in the title; in a field, if one is named, there alone. */
  function scoreOf(reading: Reading, field: Field | undefined, own?: Reading): Match[] {
    if (field !== undefined) return bm25(reading, [field], own)
    const again = { terms: reading.terms, pairs: [], weight: 0.3 * reading.weight }
    return sumOf([bm25(reading, FIELDS, own), bm25(again, ['title'], own)])
  }

  /**
   * BM25, k1 1.2, b .7, over some fields taken as one: of each article as a whole, and of each of its windows among all
   * windows. How rare a reading is is a matter of articles; none is rarer than the word itself.
   */
  function bm25(reading: Reading, fields: readonly (Field | 'pairs')[], own = reading): Match[] {
    const length = (terms: Terms) => sum(fields.map((field) => terms[field].length))
    const times = (wanted: Reading) => texts.map(({ windows }) => windows.map((terms) => count(terms, fields, wanted)))
    const articlesWith = (wanted: Reading) => times(wanted).filter((windows) => sum(windows) > 0).length
    const articles = own === reading ? articlesWith(own) : Math.max(articlesWith(reading), articlesWith(own))
    const weight = reading.weight * Math.log(1 + (texts.length - articles + 0.5) / (articles + 0.5))
    const lengths = texts.map(({ windows }) => windows.map(length))
    const mean = sum(lengths.flat()) / texts.length
    const windowMean = sum(lengths.flat()) / lengths.flat().length
    const score = (frequency: number, relative: number) =>
      frequency === 0 ? 0 : (weight * frequency * 2.2) / (frequency + 1.2 * (0.3 + 0.7 * relative))
    return times(reading).map((windows, number) => {
      const own = lengths[number] ?? []
      const whole = score(sum(windows), sum(own) / mean)
      return {
        isFound: sum(windows) > 0,
        score: whole,
        // A title is that of all windows.
        windows: windows.map((frequency, window) =>
          fields.join() === 'title' ? whole : score(frequency, (own[window] ?? 0) / windowMean),
        ),
      }
    })
  }

  function sumOf(parts: readonly (readonly Match[])[]): Match[] {
    return combine(parts, sum)
  }

  function best(readings: readonly (readonly Match[])[]): Match[] {
    return combine(readings, (scores) => Math.max(...scores))
  }

  function combine(parts: readonly (readonly Match[])[], of: (scores: readonly number[]) => number): Match[] {
    return texts.map((text, number) => {
      const matches = parts.flatMap((part) => part[number] ?? [])
      return {
        isFound: matches.some(({ isFound }) => isFound),
        score: of(matches.map(({ score }) => score)),
        windows: text.windows.map((_, window) => of(matches.map(({ windows }) => windows[window] ?? 0))),
      }
    })
  }
}

function byRelevance(a: { article: Article; score: number }, b: { article: Article; score: number }): number {
  return Math.abs(b.score - a.score) > 1e-9 ? b.score - a.score : byDate(a.article, b.article)
}

/** How often each value is there; most frequent first, ties by value. */
function tally(values: readonly string[]): (readonly [value: string, count: number])[] {
  return [...new Set(values)]
    .map((value) => [value, values.filter((other) => other === value).length] as const)
    .sort(([a, many], [b, more]) => more - many || compareText(a, b))
}

/** Puts together what is linked, until nothing more is. */
function findWorks(articles: readonly Article[]): Article[][] {
  const works = articles.map((article) => [article])
  for (;;) {
    const [first, second] = works.flatMap((work) => {
      const linked = works.find((other) => other !== work && other.some(({ id }) => work.some(isLinkedTo(id))))
      return linked === undefined ? [] : [work, linked]
    })
    if (first === undefined || second === undefined) return works
    first.push(...second)
    works.splice(works.indexOf(second), 1)
  }
}

function isLinkedTo(id: string): (article: Article) => boolean {
  return ({ duplicateOf, translationOf }) => duplicateOf === id || translationOf === id
}

/** The version that is linked to no other, of several and where there is none the first. */
function originalOf(work: readonly Article[]): Article | undefined {
  const sorted = work.toSorted((a, b) => compareText(a.id, b.id))
  const isUnlinked = (article: Article) => !sorted.some(({ id }) => id !== article.id && isLinkedTo(id)(article))
  return sorted.find(isUnlinked) ?? sorted[0]
}

/** Of what was found, best first: the version in the reader's language, else the original, else the best. */
function chooseShown(
  found: readonly { article: Article }[],
  original: Article | undefined,
  language: string,
): Article | undefined {
  const versions = found.map(({ article }) => article)
  const own = versions.filter((version) => version.language === language)
  const among = own.length > 0 ? own : versions
  const repeatsNone = among.find(
    ({ id, duplicateOf }) => !versions.some((other) => other.id !== id && other.id === duplicateOf),
  )
  return among.find((version) => version === original) ?? repeatsNone ?? among[0]
}

/** An article that is not found has no score. */
function where(matches: readonly Match[], isFound: (number: number) => boolean): Match[] {
  return matches.map((match, number) => (isFound(number) ? { ...match, isFound: true } : nothing))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Pairs are not kept by field: a window's counts once for a field that has both its terms. */
function count(own: Terms, fields: readonly (Field | 'pairs')[], { pairs, terms }: Reading): number {
  const wanted = new Set(terms)
  const times = sum(fields.map((field) => own[field].filter((term) => wanted.has(term)).length))
  if (pairs.length === 0) return times
  const [field, ...others] = fields
  if (field === undefined || others.length > 0) return times + own.pairs.filter((pair) => pairs.includes(pair)).length
  const held = [...new Set(own.pairs)].filter((pair) => pairs.includes(pair))
  return times + held.filter((pair) => pair.split(NEXT).every((term) => own[field].includes(term))).length
}

/**
 * Cuts an article into windows: one ends after 250 terms of text, or before a heading after half of them, between two
 * passages; only a passage of more than 1000 words is cut itself.
 */
function readArticle(article: Article): Text {
  const { creators, language, passages, summary = '', text, title } = article
  const windows = [emptyTerms()]
  add('title', title)
  add('summary', summary)
  for (const creator of creators) add('author', creatorName(creator))
  for (const { end, kind, language: spoken, start } of passages) {
    const field = isHeading(kind) ? 'heading' : 'body'
    const { body, heading } = windows.at(-1) ?? emptyTerms()
    if (body.length + heading.length >= (field === 'heading' ? 125 : 250)) windows.push(emptyTerms())
    for (const [number, part] of cut(text.slice(start, end), field === 'heading' ? Infinity : 1000).entries()) {
      if (number > 0) windows.push(emptyTerms())
      add(field, part, spoken)
    }
  }
  return { article, windows }

  function add(field: Field, own: string, spoken = language): void {
    const window = windows.at(-1) ?? emptyTerms()
    let before: string | undefined
    let gap = NEXT
    for (const word of tokensOf(own)) {
      const term = analyzer.term(word, spoken)
      if (term === undefined) {
        gap = APART
        continue
      }
      window[field].push(term)
      if (before !== undefined && field !== 'author') window.pairs.push(before + gap + term)
      before = term
      gap = NEXT
    }
  }
}

function cut(text: string, most: number): string[] {
  const tokens = tokensOf(text)
  const parts: string[] = []
  for (let from = 0; from < tokens.length; from += most) parts.push(tokens.slice(from, from + most).join(' '))
  return parts
}

function emptyTerms(): Terms {
  return { title: [], summary: [], heading: [], body: [], author: [], pairs: [] }
}

/** A word as it is compared, with its terms in the languages of the articles and passages that have it. */
interface Word {
  readonly folded: string
  readonly terms: readonly string[]
}

function readWords(articles: readonly Article[]): Word[] {
  const known = new Map<string, Set<string>>()
  for (const { creators, language, passages, summary = '', text, title } of articles) {
    for (const own of [title, summary, ...creators.map(creatorName)]) add(own, language)
    for (const { end, language: spoken = language, start } of passages) add(text.slice(start, end), spoken)
  }
  return [...known].map(([folded, terms]) => ({ folded, terms: [...terms] }))

  function add(own: string, spoken: string): void {
    for (const word of tokensOf(own)) {
      const term = analyzer.term(word, spoken)
      if (term !== undefined) known.set(fold(word), (known.get(fold(word)) ?? new Set()).add(term))
    }
  }
}

/** The texts of an article in which a phrase may stand. */
function partsOf({ creators, passages, summary = '', text, title }: Article, field: Field | undefined): string[] {
  const textOf = (kept: typeof passages) => kept.map(({ start, end }) => text.slice(start, end))
  const parts: Record<Field, string[]> = {
    title: [title],
    summary: [summary],
    heading: textOf(passages.filter(({ kind }) => isHeading(kind))),
    body: textOf(passages.filter(({ kind }) => !isHeading(kind))),
    author: creators.map(creatorName),
  }
  return field === undefined ? Object.values(parts).flat() : parts[field]
}

function isHeading(kind: string): boolean {
  return kind === 'heading' || kind === 'question'
}

/** Tells whether any stretch of a text is the phrase or, with a distance, has all its words and few others. */
function holdsPhrase(text: string, { distance, words }: PhraseQuery): boolean {
  const tokens = tokensOf(text).map(fold)
  const wanted = words.map(fold)
  const is = (token: string | undefined, word: string) => token === word || token?.replace(/['’]s?$/, '') === word
  return tokens.some((_, start) => {
    if (distance === undefined) return wanted.every((word, place) => is(tokens[start + place], word))
    const stretch = tokens.slice(start, start + wanted.length + distance)
    const often = (list: readonly string[], word: string) => list.filter((token) => is(token, word)).length
    return wanted.every((word) => often(stretch, word) >= often(wanted, word))
  })
}

function tokensOf(text: string): string[] {
  return tokenize(text).map(({ word }) => word)
}

/** The words of a query, and those of its phrases, in clauses of these kinds. */
function wordsIn(query: Query, kinds: readonly Clause['occur'][]): string[] {
  if (query.kind === 'facet') return []
  if (query.kind === 'word') return [query.word.toLowerCase()]
  if (query.kind === 'phrase') return query.words.map((word) => word.toLowerCase())
  return query.clauses.flatMap((clause) => (kinds.includes(clause.occur) ? wordsIn(clause.query, kinds) : []))
}

/** A stop word asks for nothing, nor does a group of nothing else. */
function isIgnored(query: Query, ignored: ReadonlySet<string>): boolean {
  if (query.kind === 'group') return query.clauses.every((clause) => isIgnored(clause.query, ignored))
  return query.kind === 'word' && query.prefix !== true && ignored.has(query.word.toLowerCase())
}

function isPlain(query: Query): query is WordQuery {
  return query.kind === 'word' && query.field === undefined && query.prefix !== true && query.edits === undefined
}

/** What is made of facets alone says where to look, not what for. */
function isRestriction(query: Query): boolean {
  return (
    query.kind === 'facet' || (query.kind === 'group' && query.clauses.every((clause) => isRestriction(clause.query)))
  )
}

function passes(article: Article, filters: Filters): boolean {
  return Object.entries(filters).every(
    ([facet, filter]) =>
      (Array.isArray(filter) && filter.length === 0) ||
      facetValues(article, facet).some((value) => meets(value, filter)),
  )
}

function facetValues(article: Article, facet: string): string[] {
  return (article.facets[facet] ?? []).map(({ value }) => value)
}

/** Whether a filter means a value: by its name, as a date of that year or month, or as one that may lie in the range. */
function meets(value: string, filter: Filter): boolean {
  if (isRange(filter)) {
    const earliest = (day: string) => day + '0000-00-00'.slice(day.length)
    const latest = (day: string) => day + '9999-99-99'.slice(day.length)
    const { from, to } = filter
    return (
      (from === undefined || latest(value) >= earliest(from)) && (to === undefined || earliest(value) <= latest(to))
    )
  }
  const names = [value, value.slice(value.indexOf('/') + 1)].map(fold)
  const isDate = /^\d{4}(-\d\d)*$/.test(value)
  return filter.some((given) => names.includes(fold(given.trim())) || (isDate && value.startsWith(`${given}-`)))
}

function isRange(filter: Filter): filter is Exclude<Filter, readonly string[]> {
  return !Array.isArray(filter)
}

/** Newest first, undated last, then by id. */
function byDate(a: Article, b: Article): number {
  return compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id)
}

/** Letters added, left out, replaced, or exchanged with their neighbour. */
function editDistance(a: string, b: string): number {
  const known = new Map<string, number>()
  return away(a.length, b.length)

  function away(first: number, second: number): number {
    if (first === 0 || second === 0) return first + second
    const key = `${first} ${second}`
    const [last, other] = [a[first - 1], b[second - 1]]
    const isExchanged = first > 1 && second > 1 && last === b[second - 2] && a[first - 2] === other
    const least =
      known.get(key) ??
      Math.min(
        away(first - 1, second) + 1,
        away(first, second - 1) + 1,
        away(first - 1, second - 1) + (last === other ? 0 : 1),
        isExchanged ? away(first - 2, second - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    known.set(key, least)
    return least
  }
}
