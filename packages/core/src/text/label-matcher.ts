import type { Mention, Range } from '../article.ts'
import { type Concept, type ConceptLabels, labelsIn } from '../concept.ts'
import type { Analyzer } from './analyzer.ts'
import { fold } from './fold.ts'
import { findLanguage } from './languages/languages.ts'
import { joinTokens, type Token, tokenize } from './tokenize.ts'

/** Finds labels of concepts in texts and in queries. */
export interface LabelMatcher {
  /**
   * Finds the longest label at each place of a text in a language: sorted, never overlapping.
   *
   * @param range - Only those in this part, such as a passage; offsets stay those of the whole text.
   */
  find(text: string, language: string, range?: Range): Mention[]
  /**
   * Finds the labels that a query names, read in a language, whatever the capitals. Concepts that share a label are all
   * given, at the same place.
   */
  findInQuery(text: string, language: string): Mention[]
}

interface Label {
  readonly words: readonly string[]
  readonly concept: string
  /** Whether a text must write it with the same capitals. */
  readonly cased: boolean
  /** Whether it is no mention where it is part of a longer name: "New Jersey", "Chad Smith". */
  readonly alone: boolean
}

/** The labels that begin with the same words; each step down is one word more. */
interface Node {
  readonly next: Map<string, Node>
  readonly labels: Label[]
}

/** A label that stands at a place, and the number of its last token. */
interface Match {
  readonly label: Label
  readonly last: number
}

/** Names of more words are none. */
const LONGEST = 20

/** Between the words of one label: "Public Sector", not "Public. Sector" or "Public\n\nSector". */
const GAP = /^([ \-‐‑–&.,/]|, | & )?$/

/**
 * Makes a matcher. A label with a capital is a name and must be written so ("US" is not "us"); others match in any case
 * and in any inflection of their words. A label of language `und` matches in texts of every language, and so does an English
 * one of several words, as Nordic texts have "design thinking".
 *
 * @param concepts - In order of precedence, should two have the same label.
 * @example
 * const labs = { id: 'method/lab', type: 'method', labels: { en: { preferred: 'innovation lab' } } }
 * createLabelMatcher([labs], createAnalyzer()).find('Innovation labs', 'en') // => [{ start: 0, end: 15, concept: 'method/lab' }]
 */
export function createLabelMatcher(concepts: Iterable<Concept>, analyzer: Analyzer): LabelMatcher {
  const all = [...concepts]
  const tries = new Map<string, Node>()

  return {
    find(text, language, range) {
      const reader = read(text, language, range)
      const mentions: Mention[] = []
      for (let place = 0; place < reader.tokens.length; place++) {
        const found = reader.at(place).find((match) => isMention(match, place, reader))
        if (found === undefined) continue
        mentions.push(mentionOf(found, place, reader.tokens))
        place = found.last
      }
      return mentions
    },

    findInQuery(text, language) {
      const reader = read(text, language)
      const mentions: Mention[] = []
      for (let place = 0; place < reader.tokens.length; place++) {
        const found = reader.at(place).filter(({ label, last }) => isAsked(label, place, last, reader))
        const last = found[0]?.last
        if (last === undefined) continue
        const named = new Map(found.flatMap((match) => (match.last === last ? [[match.label.concept, match]] : [])))
        for (const match of named.values()) mentions.push(mentionOf(match, place, reader.tokens))
        place = last
      }
      return mentions
    },
  }

  function read(text: string, language: string, range?: Range): Reader {
    const tokens = tokenize(text, range)
    const own = tokens.map(({ word }) => keyOf(word, language))
    const places = new Map(tokens.map(({ start }, place) => [start, place]))
    const joined = new Map(joinTokens(text, tokens).map((token) => [places.get(token.start) ?? 0, token]))
    let root = tries.get(language)
    if (root === undefined) {
      root = plant(all, language)
      tries.set(language, root)
    }
    const top = root
    return { text, tokens, isStopword: (word) => analyzer.isStopword(word, language), at: (place) => walk(top, place) }

    function walk(node: Node, place: number): Match[] {
      const token = tokens[place]
      if (token === undefined) return []
      const found: Match[] = []
      step(node.next.get(own[place] ?? ''), place)
      const whole = joined.get(place)
      if (whole !== undefined) {
        let last = place
        while ((tokens[last]?.end ?? whole.end) < whole.end) last++
        step(node.next.get(keyOf(whole.word, language)), last)
      }
      return found.sort((a, b) => b.last - a.last)

      function step(to: Node | undefined, last: number): void {
        if (to === undefined) return
        for (const label of to.labels) found.push({ label, last })
        const next = tokens[last + 1]
        if (to.next.size === 0 || next === undefined || !isGap(tokens[last], text.slice(tokens[last]?.end, next.start)))
          return
        for (const match of walk(to, last + 1)) found.push(match)
      }
    }
  }

  function plant(concepts: readonly Concept[], language: string): Node {
    const root: Node = { next: new Map(), labels: [] }
    for (const concept of concepts)
      for (const name of labelsFor(concept, language)) {
        const tokens = tokenize(name)
        const cased = /\p{Lu}/u.test(name)
        const alone = concept.type === 'place' && tokens.length === 1 && name !== name.toUpperCase()
        const words = tokens.map(({ word }) => word)
        add(root, { words, concept: concept.id, cased, alone })
        // "e-mail" is also written "email".
        const closed = joinTokens(name, tokens)
        if (closed.length === 1 && closed[0]?.start === 0 && closed[0].end === name.length)
          add(root, { words: closed.map(({ word }) => word), concept: concept.id, cased, alone })
      }
    return root

    function add(from: Node, label: Label): void {
      if (label.words.length === 0 || label.words.length > LONGEST) return
      let node = from
      for (const word of label.words) {
        const key = keyOf(word, language)
        const next = node.next.get(key) ?? { next: new Map(), labels: [] }
        node.next.set(key, next)
        node = next
      }
      const isKnown = ({ concept, cased, words }: Label): boolean =>
        concept === label.concept && cased === label.cased && (!cased || isWritten(words, label.words.join(' ')))
      if (!node.labels.some(isKnown)) node.labels.push(label)
    }
  }
}

/** By language and word: the words of labels recur in every matcher. */
const keys = new Map<string, string>()

/** Words without their inflection; a stop word is only itself, whatever other words lose their endings to. */
function keyOf(word: string, code: string): string {
  const bare = withoutPossessive(word.toLowerCase())
  const memo = `${code} ${bare}`
  let key = keys.get(memo)
  if (key === undefined) {
    const language = findLanguage(code)
    key = language?.stopwords.has(bare) ? `=${bare}` : fold(language?.uninflect(bare) ?? bare)
    keys.set(memo, key)
  }
  return key
}

interface Reader {
  readonly text: string
  readonly tokens: readonly Token[]
  isStopword(word: string): boolean
  /** Labels at a place, longest first. */
  at(place: number): readonly Match[]
}

/** Tells whether what stands after a word of a label may stand there: after an initial, ". " may ("U.S. Army"). */
function isGap(before: Token | undefined, gap: string): boolean {
  return GAP.test(gap) || (gap === '. ' && before?.word.length === 1)
}

function labelsFor(concept: Concept, language: string): string[] {
  const english = language === 'en' ? [] : namesOf(concept.labels.en).filter((name) => tokenize(name).length > 1)
  return [...new Set([...namesOf(labelsIn(concept, language)), ...namesOf(concept.labels.und), ...english])]
}

function namesOf(labels: ConceptLabels | undefined): readonly string[] {
  return labels === undefined ? [] : [labels.preferred, ...(labels.alternative ?? [])]
}

function mentionOf({ label, last }: Match, place: number, tokens: readonly Token[]): Mention {
  const end = tokens[last]?.end ?? 0
  const word = tokens[last]?.word ?? ''
  return {
    start: tokens[place]?.start ?? 0,
    end: end - (word.length - withoutPossessive(word).length),
    concept: label.concept,
  }
}

/**
 * A name is asked for in full, not in another form: "USDS" is not the plural of "USD". A word such as "us" or "who" is
 * typed for itself, not for the body whose initials it has, unless in capitals.
 */
function isAsked({ cased, words }: Label, place: number, last: number, { text, tokens, isStopword }: Reader): boolean {
  const typed = text.slice(tokens[place]?.start, tokens[last]?.end)
  if (cased && !isWritten(words.map(fold), fold(typed))) return false
  return !words.every(isStopword) || typed === words.join(' ')
}

function isMention({ label, last }: Match, place: number, reader: Reader): boolean {
  const { text, tokens } = reader
  if (label.cased && !isWritten(label.words, text.slice(tokens[place]?.start, tokens[last]?.end))) return false
  const start = tokens[place]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  // The "UK" of "GOV.UK" or "name@uk" is no mention of the country.
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[\p{L}\p{N}][.@_/-]$|[@_]$/u.test(before) || /^[.@_]\p{L}/u.test(text.slice(end, end + 2))) return false
  return !(label.alone && (isName(place - 1, place, reader) || isName(place + 1, place, reader)))
}

function isWritten(words: readonly string[], given: string): boolean {
  const written = straighten(given)
  const own = tokenize(written)
  const [joined] = joinTokens(written, own)
  const parts = words.length === 1 && joined !== undefined ? [joined] : own
  return words.map(straighten).every((word, place) => {
    const part = parts[place]?.word ?? ''
    return part === word || withoutPossessive(part) === word
  })
}

/** Tells whether the word beside a name is one too; a capital at the start of a sentence says nothing. */
function isName(other: number, place: number, { text, tokens }: Reader): boolean {
  const [left, right] = [tokens[Math.min(other, place)], tokens[Math.max(other, place)]]
  if (left === undefined || right === undefined || text.slice(left.end, right.start) !== ' ') return false
  const startsSentence = /(^|[.!?:•\n]["'”’)]*\s*)$/.test(text.slice(Math.max(0, left.start - 4), left.start))
  const { word } = tokens[other] ?? left
  return /^\p{Lu}/u.test(word) && !(other < place && (startsSentence || LEADS.has(word)))
}

/** Words that may have a capital before a name without being part of it. */
const LEADS = new Set('In From To At For With By And Or Of The As Like Across Between Within'.split(' '))

/** An apostrophe is one, typed or set. */
function straighten(word: string): string {
  return word.replaceAll('’', "'")
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/, '')
}
