import { type Concept, type Mention, tokenize } from '@viden/core'

/** Finds labels of concepts in texts: the longest label at each place, in the language of the text. */
export interface LabelMatcher {
  find(text: string, language: string): Mention[]
}

interface Label {
  readonly words: readonly string[]
  readonly concept: string
  readonly language: string
  /** Whether the text must write it with the same capitals. */
  readonly cased: boolean
  /** Whether it is no mention where it is part of a longer name: "New Jersey", "Chad Smith". */
  readonly alone: boolean
}

/**
 * Makes a matcher. A label with a capital is a name and must be written so ("US" is not "us"); others match in any case.
 * A label of language `und` matches in texts of every language.
 *
 * @param concepts - In order of precedence, should two have the same label.
 */
export function createLabelMatcher(concepts: Iterable<Concept>): LabelMatcher {
  const byFirstWord = new Map<string, Label[]>()
  for (const concept of concepts)
    for (const [language, { preferred, alternative = [] }] of Object.entries(concept.labels))
      for (const name of [preferred, ...alternative]) {
        const words = tokenize(name).map(({ word }) => word)
        const [first] = words
        if (first === undefined) continue
        const key = first.toLowerCase()
        const cased = /\p{Lu}/u.test(name)
        const alone = concept.type === 'place' && words.length === 1 && name !== name.toUpperCase()
        const label = { words, concept: concept.id, language, cased, alone }
        const labels = byFirstWord.get(key) ?? []
        labels.push(label)
        byFirstWord.set(key, labels)
      }
  for (const labels of byFirstWord.values()) labels.sort((a, b) => b.words.length - a.words.length)

  return {
    find(text, language) {
      const tokens = tokenize(text)
      const mentions: Mention[] = []
      for (let place = 0; place < tokens.length; place++) {
        const token = tokens[place]
        if (token === undefined) break
        const first = withoutPossessive(token.word)
        const label = byFirstWord
          .get(first.toLowerCase())
          ?.find(
            (candidate) => fits(candidate, language) && standsAt(candidate, place) && !isPartOfMore(candidate, place),
          )
        if (label === undefined) continue
        const last = tokens[place + label.words.length - 1] ?? token
        const end = last.end - (last.word.length - withoutPossessive(last.word).length)
        mentions.push({ start: token.start, end, concept: label.concept })
        place += label.words.length - 1
      }
      return mentions

      function standsAt({ words, cased }: Label, place: number): boolean {
        for (const [index, word] of words.entries()) {
          const token = tokens[place + index]
          if (token === undefined) return false
          const written = index === words.length - 1 ? withoutPossessive(token.word) : token.word
          if (cased ? written !== word : written.toLowerCase() !== word.toLowerCase()) return false
          // The words of a name stand side by side: "Public Sector", not "Public. Sector" or "Public\n\nSector".
          const gap = index === 0 ? ' ' : text.slice(tokens[place + index - 1]?.end ?? 0, token.start)
          if (!/^([ \-–&.,/]|, | & )$/.test(gap)) return false
        }
        return true
      }

      /** The "UK" of "GOV.UK" or "name@uk" is no mention of the country, nor is the "Jersey" of "New Jersey". */
      function isPartOfMore({ alone, words }: Label, place: number): boolean {
        const start = tokens[place]?.start ?? 0
        const end = tokens[place + words.length - 1]?.end ?? 0
        const before = text.slice(Math.max(0, start - 2), start)
        if (/[\p{L}\p{N}][.@_/-]$|[@_]$/u.test(before) || /^[.@_]\p{L}/u.test(text.slice(end, end + 2))) return true
        return alone && (isName(place - 1, place) || isName(place + 1, place))
      }

      /** Tells whether the word beside a name is one too; a capital at the start of a sentence says nothing. */
      function isName(other: number, place: number): boolean {
        const [left, right] = [tokens[Math.min(other, place)], tokens[Math.max(other, place)]]
        if (left === undefined || right === undefined || text.slice(left.end, right.start) !== ' ') return false
        const startsSentence = /(^|[.!?:•\n]["'”’)]*\s*)$/.test(text.slice(Math.max(0, left.start - 4), left.start))
        const { word } = tokens[other] ?? left
        return /^\p{Lu}/u.test(word) && !(other < place && (startsSentence || LEADS.has(word)))
      }
    },
  }
}

/** Words that may have a capital before a name without being part of it. */
const LEADS = new Set('In From To At For With By And Or Of The As Like Across Between Within'.split(' '))

function fits({ language }: Label, wanted: string): boolean {
  return language === wanted || language === 'und'
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/, '')
}
