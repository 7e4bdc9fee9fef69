import type { Article, Mention, Range } from '../article.ts'
import { compareText } from '../compare-text.ts'
import { allLabels, type Concept, conceptLabel } from '../concept.ts'
import { fold } from '../text/fold.ts'
import { splitSentences } from '../text/split-sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Statement } from './find-statements.ts'

/** What an effect is of. */
export interface Initiative {
  /** Id of a concept; absent where only the article's title tells. */
  readonly id?: string
  /** Label of the concept, or title of the article. */
  readonly label: string
}

/** A sentence that goes on about what the one before is about. */
const LEANS =
  /^["“”»«]?(?:it|its|this|they|their|the (?:programme?|project|service|site|initiative|tool|app|act)|den|det|dette|denne|de|detta|denna|dess|dens|dets|deres|deras)\s/iu

/** What is known beside the article. */
export interface InitiativeContext {
  /** By id. */
  readonly concepts: ReadonlyMap<string, Concept>
  /** Whether many titles begin so, as those of a column do. */
  readonly isSeries: (beginning: string) => boolean
  /** The reader's language, of labels. */
  readonly language: string
}

/** What is done, before who does it. */
const TYPES: readonly (readonly string[])[] = [['programme', 'law'], ['organisation']]
/** A sentence that says what for before it says who: "In an effort to cut costs, the Treasury …". */
const PURPOSE =
  /^["“”»«]?(?:in (?:order|an? (?:\p{L}+ )?(?:effort|attempt|bid))|to|for (?:at|å)|i et fors(?:ø|ö)g|för att|med (?:henblik|sikte) på)\s/iu

/**
 * Gives what a statement is about: the programme or law that its sentence names before the effect (or the one before
 * it, of "It …"), else one that the title names, else the organisation, in the same order, else the article, by its title.
 *
 */
export function findInitiative(
  article: Article,
  statement: Statement,
  { concepts, isSeries, language }: InitiativeContext,
): Initiative {
  const beginning = beginningOf(article.title)
  const ownTitle = isSeries(beginning) ? article.title.slice(beginning.length) : article.title
  for (const types of TYPES) {
    const named = article.mentions.flatMap((mention) => {
      const concept = concepts.get(mention.concept)
      return concept !== undefined && types.includes(concept.type) ? [{ ...mention, named: concept }] : []
    })
    const found =
      inSentence(named, statement, article.text) ??
      inSentenceBefore(named, statement, article) ??
      inTitle(named, ownTitle)
    if (found !== undefined) return { id: found.id, label: conceptLabel(found, language) }
  }
  return { label: article.title }
}

/** Gives what stands before the colon of a title; nothing where there is none. */
export function beginningOf(title: string): string {
  return /^[^:]+(?=:\s)/.exec(title)?.[0] ?? ''
}

interface NamedMention extends Mention {
  readonly named: Concept
}

/**
 * The one that is named last before the effect does something, mostly; else the one that is named in its words ("visits to
 * CDC sites rose"). What is named after it, something is done to.
 */
function inSentence(
  mentions: readonly NamedMention[],
  { sentence, words }: Statement,
  text: string,
): Concept | undefined {
  const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const from = words[0]?.start ?? sentence.start
  const before = own.filter(({ start }) => start < from && !isSource(text.slice(sentence.start, start)))
  const within = own.find(({ start, end }) => words.some((part) => part.start <= start && end <= part.end))
  if (before.length > 0 || within !== undefined) return (before.at(-1) ?? within)?.named
  return PURPOSE.test(text.slice(sentence.start, from)) ? own.find(({ start }) => start > from)?.named : undefined
}

/** What "It" and "This programme" mean, mostly: what the sentence before, in the same paragraph, is about. */
function inSentenceBefore(
  mentions: readonly NamedMention[],
  { sentence }: Statement,
  { passages, text }: Article,
): Concept | undefined {
  if (!LEANS.test(text.slice(sentence.start, sentence.end))) return undefined
  const passage = passages.find(({ start, end }) => start <= sentence.start && sentence.end <= end)
  const before = passage && splitSentences(text, { start: passage.start, end: sentence.start }).at(-1)
  if (before === undefined) return undefined
  return mentions.find(
    ({ start, end }) => start >= before.start && end <= before.end && !isSource(text.slice(before.start, start)),
  )?.named
}

/** A source, or where something or somebody is, did nothing: "According to GAO, …", "stories on Digital.gov". */
function isSource(before: string): boolean {
  return /\b(?:according to|report(?:s|ed)? by|at|on|via|ifølge|hos|ved|enligt|på)\s(?:(?:the|an?|en|et|ett)\s)?$/iu.test(
    before,
  )
}

function inTitle(mentions: readonly NamedMention[], title: string): Concept | undefined {
  const words = asWords(title)
  const found = new Map<Concept, Range>()
  for (const { named } of mentions) {
    if (found.has(named)) continue
    for (const label of allLabels(named)) {
      const wanted = asWords(label)
      const start = wanted.trim() === '' ? -1 : words.indexOf(wanted)
      const known = found.get(named)
      if (start >= 0 && (known === undefined || wanted.length > known.end - known.start))
        found.set(named, { start, end: start + wanted.length })
    }
  }
  const length = ({ start, end }: Range): number => end - start
  const [best] = [...found].sort(
    ([a, first], [b, second]) =>
      length(second) - length(first) || first.start - second.start || compareText(a.id, b.id),
  )
  return best?.[0]
}

function asWords(text: string): string {
  return ` ${tokenize(text)
    .map(({ word }) => fold(word))
    .join(' ')} `
}
