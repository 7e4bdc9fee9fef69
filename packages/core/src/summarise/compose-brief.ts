import type { Article } from '../article.ts'
import { type Concept, conceptLabel } from '../concept.ts'
import type { Engine } from '../engine/engine.ts'
import { type ArticleCard, toCard } from '../results/search.ts'
import { type Analyzer, createAnalyzer } from '../text/analyzer.ts'
import { type Budget, chooseSentences } from './choose-sentences.ts'
import { makeCitation } from './citation.ts'
import type { FoundWork } from './find-articles.ts'
import { type Aspect, groupByAspect } from './group-by-aspect.ts'
import type { Question } from './read-question.ts'
import { type AnswerSentence, scoreAnswers } from './score-answers.ts'
import type { CitedSentence } from './summarise-article.ts'

/** Sentences that speak of one aspect. */
export interface BriefGroup {
  /** Label of the concept that they share; absent for what shares none. */
  readonly heading?: string
  /** By article, the one that answers best first; within it in the order of the text. */
  readonly sentences: readonly CitedSentence[]
}

/** Sentences of several articles, word for word, in groups. */
export interface Composition {
  /** By aspect, the one that holds the best answer first. */
  readonly groups: readonly BriefGroup[]
  /** Those of all groups, in their order. */
  readonly sentences: readonly CitedSentence[]
  /** The cited articles, in the order in which they are first cited. */
  readonly articles: readonly ArticleCard[]
  /** Words of the question that nothing here answers: no sentence that is quoted, and nothing around it. */
  readonly unanswered: readonly string[]
}

/** What a composition is to be. */
export interface Plan {
  readonly budget: Budget
  readonly perArticle: number
  /** Share of the question, by weight, that one sentence of an article must answer with what stands around it. */
  readonly least: number
  /** The reader's, BCP 47: of the headings; default `en`. */
  readonly language?: string | undefined
}

/** Two sentences this alike say the same. */
const REPEAT = 0.6

/** Chooses the sentences of these works that answer a question best, and groups them. */
export async function composeBrief(
  engine: Engine,
  { question, works }: { readonly question: Question; readonly works: readonly FoundWork[] },
  { budget, language = 'en', least, perArticle }: Plan,
): Promise<Composition> {
  const byArticle = scoreWorks(works, { question, least, analyzer: analyzerOf(engine) })
  const chosen = chooseSentences([...byArticle.values()].flat(), budget, {
    repeat: REPEAT,
    allows: ({ article, isRelated, leadsIn }, others, unit) =>
      !leadsIn && isRelated && others.filter((other) => other.article === article).length + unit.length <= perArticle,
    needs: ({ article, needs }) => (needs === undefined ? undefined : byArticle.get(article)?.[needs]),
  })
  const aspects = groupByAspect(chosen, {
    around: [...byArticle.keys()],
    known: new Set(question.concepts.keys()),
  })
  const ids = aspects.flatMap(({ concept }) => concept ?? [])
  const concepts = new Map((await engine.concepts({ ids })).map((concept) => [concept.id, concept]))
  const groups = aspects.map((aspect) => toGroup(aspect, concepts, language))
  const cited = new Set(aspects.flatMap(({ sentences }) => sentences.map(({ article }) => article)))
  return {
    groups,
    sentences: groups.flatMap(({ sentences }) => sentences),
    articles: [...cited].map(toCard),
    unanswered: question.words.filter((_, word) => !chosen.some(({ answers }) => (answers[word] ?? 0) > 0)),
  }
}

/**
 * Tells whether a sentence, with what stands around it, answers enough of a question: this share of it and something that
 * the question is about, or all that it is about.
 */
function isAnswer({ answers, covers }: AnswerSentence, { subjects }: Question, least: number): boolean {
  if (subjects.size === 0 || least === 0) return covers >= least
  const named = [...subjects].filter((word) => (answers[word] ?? 0) > 0).length
  return named === subjects.size || (named > 0 && covers >= least)
}

/** What was stemmed for one brief need not be for the next. */
const analyzers = new WeakMap<Engine, Analyzer>()

function analyzerOf(engine: Engine): Analyzer {
  const analyzer = analyzers.get(engine) ?? createAnalyzer()
  analyzers.set(engine, analyzer)
  return analyzer
}

/** Scores the sentences of those works that answer: of each the version shown, or else another one that answers. */
function scoreWorks(
  works: readonly FoundWork[],
  { analyzer, least, question }: { readonly question: Question; readonly least: number; readonly analyzer: Analyzer },
): Map<Article, readonly AnswerSentence[]> {
  const found = works.flatMap(({ score, versions }) => versions.map((article) => ({ article, score })))
  const scored = new Map(found.map(({ article }) => [article, [] as AnswerSentence[]]))
  for (const sentence of scoreAnswers(found, question, analyzer)) scored.get(sentence.article)?.push(sentence)
  const answers = (article: Article): boolean =>
    scored.get(article)?.some((sentence) => isAnswer(sentence, question, least)) ?? false
  const answering = works.flatMap(({ versions }) => versions.find(answers) ?? [])
  return new Map(answering.map((article) => [article, scored.get(article) ?? []]))
}

function toGroup(
  { concept, sentences }: Aspect<AnswerSentence>,
  concepts: ReadonlyMap<string, Concept>,
  language: string,
): BriefGroup {
  const shared = concepts.get(concept ?? '')
  const cited = sentences.map((sentence) => makeCitation(sentence.article, sentence))
  return {
    ...(shared !== undefined && { heading: conceptLabel(shared, language) }),
    sentences: cited.map((citation) => ({ text: citation.quote, citation })),
  }
}
