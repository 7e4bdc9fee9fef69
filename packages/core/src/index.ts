export type {
  Article,
  ArticleSource,
  Citation,
  Creator,
  FacetValue,
  Mention,
  Page,
  Passage,
  PassageKind,
  Problem,
  ProblemCode,
  Range,
  Section,
} from './article.ts'
export { checkOptions, wholeNumber } from './check-options.ts'
export { compareText } from './compare-text.ts'
export { allLabels, type Concept, type ConceptLabels, conceptLabel, isNamed } from './concept.ts'
export { creatorName } from './creator-name.ts'
export { type AnalysableArticle, type AnalysedText, analyseArticle, type Window } from './engine/analyse-article.ts'
export { buildIndexFile, type IndexEntry, indexFingerprint } from './engine/build-index-file.ts'
export type {
  AmbiguousValue,
  ConceptsRequest,
  Engine,
  EngineInfo,
  EngineResult,
  Recall,
  Scored,
  SearchRequest,
  SimilarOptions,
  SimilarScored,
  Sort,
  TermStatistics,
  TermsRequest,
  UnknownValue,
  Versions,
} from './engine/engine.ts'
export type { Reading, WordMatch } from './engine/expand-word.ts'
export type { Explanation } from './engine/explain.ts'
export { openIndex } from './engine/open-index.ts'
export type { IndexedField, TermSet } from './engine/term-index.ts'
export { type ErrorCode, VidenError } from './errors.ts'
export {
  compareEvaluations,
  type EvaluationComparison,
  type QueryDifference,
} from './evaluate/compare-evaluations.ts'
export {
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type Figures,
  type JudgedQuery,
  type Judgement,
  scoreRanking,
} from './evaluate/evaluate.ts'
export { parseEvaluation } from './evaluate/parse-evaluation.ts'
export type { CountedEffect } from './evidence/count-effects.ts'
export { type Evidence, type EvidenceOptions, evidence } from './evidence/evidence.ts'
export type { Initiative } from './evidence/find-initiative.ts'
export type { EvidenceSort, Finding } from './evidence/finding.ts'
export type { FacetCount, FacetCounts, FacetInfo, FacetRequest, Filter, Filters, Interval } from './facets/facet.ts'
export type { IndexSource, RandomAccess } from './index-file/read.ts'
export type { KeyPhrase } from './key-phrases/key-phrase.ts'
export { type KeyPhrases, type KeyPhrasesOptions, keyPhrases } from './key-phrases/key-phrases.ts'
export { type Place, placeOf } from './place-of.ts'
export { formatCitationMark, isKeptCitation, type KeptCitation, readCitationMark } from './present/citation-mark.ts'
export { briefByText, briefText, type CitedGroup, type CitedText, summaryText } from './present/cited-text.ts'
export { escapeHtml } from './present/escape-html.ts'
export { escapeMarkdown } from './present/escape-markdown.ts'
export { type CslItem, toCslJson } from './present/to-csl-json.ts'
export { type HtmlOptions, toHtml } from './present/to-html.ts'
export { type PresentOptions, toMarkdown } from './present/to-markdown.ts'
export { quoteAddress } from './present/web-address.ts'
export { formatQuery } from './query/format-query.ts'
export { type ParsedQuery, type ParseOptions, parseQuery, type Syntax } from './query/parse-query.ts'
export type { Clause, FacetQuery, Field, GroupQuery, PhraseQuery, Query, WordQuery } from './query/query.ts'
export { articles } from './results/articles.ts'
export { type ConceptsOptions, type CountedConcept, concepts } from './results/concepts.ts'
export type { ArticleVersion } from './results/describe-versions.ts'
export {
  type CountedValue,
  type Profile,
  type ProfileOptions,
  profile,
  type RelatedConcept,
  type TellingFacet,
  type YearCount,
} from './results/profile.ts'
export { type ArticleCard, type Hit, type SearchOptions, type SearchResult, search } from './results/search.ts'
export { type SimilarArticle, type SimilarArticlesOptions, similar } from './results/similar.ts'
export type { Snippet } from './results/snippet.ts'
export { type Suggestion, type SuggestOptions, suggest } from './results/suggest.ts'
export { type Brief, type BriefOptions, brief } from './summarise/brief.ts'
export { type BriefBy, type BriefByOptions, briefBy } from './summarise/brief-by.ts'
export { makeCitation } from './summarise/citation.ts'
export type { BriefGroup, Composition } from './summarise/compose-brief.ts'
export { type Digest, type DigestOptions, digest } from './summarise/digest.ts'
export {
  type CitedSentence,
  type Summary,
  type SummaryOptions,
  summariseArticle,
} from './summarise/summarise-article.ts'
export { type Verification, verifyCitation } from './summarise/verify-citation.ts'
export { type Analyzer, createAnalyzer, type TermToken } from './text/analyzer.ts'
export { fold } from './text/fold.ts'
export { createLabelMatcher, type LabelMatcher } from './text/label-matcher.ts'
export type { Language } from './text/languages/language.ts'
export { findLanguage, languages } from './text/languages/languages.ts'
export { nearest } from './text/nearest.ts'
export { plainText } from './text/plain-text.ts'
export { splitSentences } from './text/split-sentences.ts'
export { joinTokens, type Token, tokenize } from './text/tokenize.ts'
