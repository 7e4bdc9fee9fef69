import type { FacetValue, Range } from '@viden/core'
import type { LinkedArticle } from '../link/concepts.ts'
import { folderWords, headingWords, openingWords, titleWords } from './cues/kind-cues.ts'
import type { Facet } from './facet.ts'
import { titleValues } from './title-values.ts'
import { asserted, EVIDENCE } from './values.ts'

const CONFIDENCE = 0.95
/** Characters at the start of a text that tell what it is about to do. */
const OPENING = 600
/** Headings that are questions, which make a text an interview or a list of answers; and what part of its headings they must be. */
const QUESTIONS = { least: 4, part: 0.6 }
/** Of an article that explains, some headings are questions, too; of a list of answers nearly all. */
const ANSWERED = { least: 5, part: 0.8 }
/** An interviewer asks a person about what was done or felt; a list of questions that readers ask speaks of "I" or of nobody. */
const PERSONAL =
  /(?<!\p{L})(?:did you|have you|are you|were you|do you (?:like|enjoy|think|see|feel|hope|do)|you(?:’ve|'ve| have)|your (?:role|job|career|favou?rite|team|work|experience|background|agency|path|typical|day)|tell (?:us|me)|would you|du|dig|deg|din|dit|ditt|jer|dere|ni|er)(?!\p{L})/iu
/** Lines that begin with who speaks: "Q:", "A:". */
const ASKED = /^(?:Q|Question|Spørgsmål|Spørsmål|Fråga)\s?\d{0,2}[:.]\s/u
const SPEAKERS = 3

/** What kind of text an article is. */
export const kind: Facet = {
  name: 'kind',
  label: 'Kind of text',
  rule: 'The metadata or the folder says so ("case-studies", "nyheder"); or the title ("how to", "interview with", "announces", "webinar", "study finds"), a heading ("lessons learned", "getting started"), the opening ("is pleased to announce", "register now", "a new survey found"); or most headings, at least four, are questions: to a person (interview), or of readers (FAQ).',
  coded: Object.keys(titleWords),
  values(article) {
    const all = [
      ...byFolder(article),
      ...titleValues(article.title, titleWords, CONFIDENCE),
      ...byQuestions(article),
      ...byHeadings(article),
      ...byOpening(article),
    ]
    const first = all.filter(({ value }, place) => all.findIndex((other) => other.value === value) === place)
    // Questions in an interview are no list of answers, nor is its opening news.
    return first.some(({ value }) => value === 'kind/interview')
      ? first.filter(({ value }) => !WITHIN.has(value))
      : first
  },
}

/** What an interview holds, and is not. */
const WITHIN: ReadonlySet<string> = new Set(['kind/faq', 'kind/news', 'kind/research', 'kind/guide'])

function byFolder({ source, type }: LinkedArticle): FacetValue[] {
  const names = [...source.path.split('/').slice(0, -1), type].map((name) =>
    name.toLowerCase().replaceAll(/[\s_]+/g, '-'),
  )
  return Object.entries(folderWords).flatMap(([value, words]) =>
    names.some((name) => words.includes(name)) ? [asserted(value)] : [],
  )
}

function byQuestions({ passages, text }: LinkedArticle): FacetValue[] {
  const headings = passages.filter(({ kind: of }) => of === 'heading' || of === 'question')
  const questions = headings.filter(({ kind: of }) => of === 'question')
  const personal = questions.filter(({ start, end }) => PERSONAL.test(text.slice(start, end)))
  const speaking = passages.filter(({ start, end }) => ASKED.test(text.slice(start, Math.min(end, start + 40))))
  const enough = (found: readonly Range[], { least, part }: typeof QUESTIONS): boolean =>
    found.length >= least && found.length >= headings.length * part
  if (enough(personal, QUESTIONS)) return [extracted('kind/interview', personal)]
  if (speaking.length >= SPEAKERS) return [extracted('kind/interview', speaking)]
  return enough(questions, ANSWERED) && personal.length === 0 ? [extracted('kind/faq', questions)] : []
}

function byHeadings({ passages, text }: LinkedArticle): FacetValue[] {
  const headings = passages.filter(({ kind: of }) => of === 'heading' || of === 'question')
  return Object.entries(headingWords).flatMap(([value, words]) => {
    const found = headings.filter(({ start, end }) => words.test(text.slice(start, end).trim()))
    return found.length === 0 ? [] : [extracted(value, found)]
  })
}

function byOpening({ text }: LinkedArticle): FacetValue[] {
  const opening = text.slice(0, OPENING)
  return Object.entries(openingWords).flatMap(([value, patterns]) => {
    const match = patterns.map((pattern) => pattern.exec(opening)).find((found) => found !== null)
    return match == null ? [] : [extracted(value, [{ start: match.index, end: match.index + match[0].length }])]
  })
}

function extracted(value: string, places: readonly Range[]): FacetValue {
  const evidence = places.slice(0, EVIDENCE).map(({ start, end }): Range => ({ start, end }))
  return { value, origin: 'extracted', evidence, confidence: CONFIDENCE }
}
