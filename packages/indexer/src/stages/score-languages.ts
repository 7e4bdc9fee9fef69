import { eld } from 'eld/small'
import { NORDIC, type Nordic, TELLING_FORMS, TELLING_WORDS } from './telling-words.ts'

/** Languages that can be told, by their BCP 47 codes. */
export const TOLD: ReadonlySet<string> = new Set(
  Object.values(eld.info().Languages).flatMap((code) => (code === 'no' ? ['nb', 'nn'] : [code])),
)

/** The n-gram library looks at no more than this of a text. */
const PIECE = 320
/** Pieces of a long text that are looked at, spread evenly. */
const PIECES = 5
/** The library gives `x / (x + 25)` for the mean `x` of what n-grams say, one n-gram to three letters or so. */
const SCALE = 25
const LETTERS = 3
/** Nats that one point of `x` is worth for one n-gram, and one word or form: fitted to newspaper sentences. */
const NGRAM_WEIGHT = 0.02
const WORD_WEIGHT = 3
/** Far enough behind for words never to catch up. */
const FAR = 30
/** What speaks for a language before anything is read: a corpus is written in these, and in Bokmål more than Nynorsk. */
const PRIOR: Readonly<Record<string, number>> = { en: 2, da: 2, nb: 2, nn: 1, sv: 2 }

/**
 * Weighs what a text says for each language: natural logarithms, of which only the differences mean anything. n-grams (the
 * `eld` library) tell languages apart; frequent words and endings tell Danish, Bokmål, Nynorsk and Swedish, which the
 * n-grams of a sentence or two confuse. A language that is not listed has 0.
 */
export function scoreLanguages(text: string): Map<string, number> {
  const scores = new Map<string, number>()
  const pieces = piecesOf(text)
  for (const piece of pieces) addNgrams(piece, scores)
  for (const [language, prior] of Object.entries(PRIOR)) addScore(scores, language, prior)
  const best = Math.max(...scores.values())
  if (NORDIC.some((code) => (scores.get(code) ?? 0) > best - FAR)) addWords(pieces, scores)
  return scores
}

/** Parts of a text spread over it, each beginning and ending at a word where it can. */
function piecesOf(text: string): string[] {
  if (text.length <= PIECE) return [text]
  const count = Math.min(PIECES, Math.ceil(text.length / PIECE))
  const step = (text.length - PIECE) / (count - 1)
  return Array.from({ length: count }, (_, number) => {
    const start = Math.round(number * step)
    const piece = text.slice(start, start + PIECE)
    return number === 0 ? piece : piece.slice(Math.max(0, piece.indexOf(' ')))
  })
}

function addNgrams(piece: string, scores: Map<string, number>): void {
  const ngrams = (piece.match(/\p{L}/gu)?.length ?? 0) / LETTERS
  for (const [code, score] of Object.entries(eld.detect(piece).getScores()))
    for (const language of code === 'no' ? ['nb', 'nn'] : [code]) {
      const mean = (SCALE * score) / (1 - score)
      scores.set(language, (scores.get(language) ?? 0) + NGRAM_WEIGHT * mean * ngrams)
    }
}

/** Words tell for a language; forms only against those of the Nordic ones that do not have them. */
function addWords(pieces: readonly string[], scores: Map<string, number>): void {
  const words: Record<Nordic | 'en', number> = { en: 0, da: 0, nb: 0, nn: 0, sv: 0 }
  const forms: Record<Nordic, number> = { da: 0, nb: 0, nn: 0, sv: 0 }
  for (const [word] of pieces
    .join('\n')
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+/gu)) {
    const languages = TELLING_WORDS.get(word)
    for (const language of languages ?? []) words[language]++
    if (languages !== undefined) continue
    for (const [form, having] of TELLING_FORMS) if (form.test(word)) for (const language of having) forms[language]++
  }
  const most = Math.max(...Object.values(forms))
  addScore(scores, 'en', WORD_WEIGHT * words.en)
  for (const language of NORDIC) addScore(scores, language, WORD_WEIGHT * (words[language] + forms[language] - most))
}

/** What has no n-gram of a language is not in it, whatever its words. */
function addScore(scores: Map<string, number>, language: string, score: number): void {
  const own = scores.get(language)
  if (own !== undefined) scores.set(language, own + score)
}
