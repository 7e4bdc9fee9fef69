import { porterStem } from './porter-stem.ts'

/** A fact that an answer must hold, and the sentences that say so. */
export interface Nugget {
  readonly qid: string
  readonly vital: boolean
  readonly support: readonly { readonly doc: string; readonly quote: string }[]
}

/** The sentences that answer a question, each with the document that it is from. */
export interface Brief {
  readonly qid: string
  readonly sentences: readonly { readonly text: string; readonly doc: string }[]
}

/** Share of the words of a supporting quote that a sentence must have. */
const SHARE = 0.6
const STOPWORDS = new Set(
  (
    "a about above after again against all also am an and any are aren't as at be because been before being below " +
    "between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each " +
    "few for from further had hadn't has hasn't have haven't having he her here hers herself him himself his how " +
    "i if in into is isn't it its itself just let's me more most my myself no nor not now of off on once only or " +
    'other ought our ours ourselves out over own per said same say says she should so some such than that the ' +
    'their theirs them themselves then there these they this those through to too under until up upon us very was ' +
    'we were what when where which while who whom why will with within without would you your yours yourself ' +
    'yourselves via may might must shall one two'
  ).split(' '),
)

/**
 * Gives the mean share of the vital facts that briefs hold, over the questions that have facts: 0 to 1. A sentence holds a
 * fact if it is from a supporting document and has 60 % of the words of one of the quotes, stemmed, stop words aside.
 */
export function vitalRecall(nuggets: readonly Nugget[], briefs: readonly Brief[]): number {
  const questions = [...new Set(nuggets.map(({ qid }) => qid))]
  const shares = questions.map((qid) => {
    const vital = nuggets.filter((nugget) => nugget.qid === qid && nugget.vital)
    const sentences = briefs.find((brief) => brief.qid === qid)?.sentences ?? []
    return vital.length === 0 ? 1 : vital.filter((nugget) => isHeld(nugget, sentences)).length / vital.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, questions.length)
}

function isHeld({ support }: Nugget, sentences: Brief['sentences']): boolean {
  return sentences.some(({ doc, text }) => {
    if (!support.some((quote) => quote.doc === doc)) return false
    const has = contentWords(text)
    return support.some(({ quote }) => {
      const wanted = [...contentWords(quote)]
      return wanted.length > 0 && wanted.filter((word) => has.has(word)).length >= SHARE * wanted.length
    })
  })
}

function contentWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  const telling = words.filter((word) => !STOPWORDS.has(word) && (word.length > 1 || /\d/.test(word)))
  return new Set(telling.map((word) => porterStem(word.replace(/'s$/, ''))))
}
