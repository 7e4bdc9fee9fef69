export {
  type BriefVerification,
  type CheckedQuote,
  type CheckedSource,
  type VerifyBriefOptions,
  verifyBrief,
} from './briefs/verify-brief.ts'
export { type BuildOptions, type BuildReport, type BuildResult, buildIndex } from './build-index.ts'
export {
  buildCatalogue,
  type CatalogueOptions,
  type CatalogueReport,
  type CatalogueResult,
} from './catalogue/build-catalogue.ts'
export type { Catalogue, Separator } from './catalogue/catalogue.ts'
export { formatCatalogue } from './catalogue/format-catalogue.ts'
export { type ReadCatalogue, readCatalogue } from './catalogue/read-catalogue.ts'
export { type WrittenCatalogue, writeCatalogue } from './catalogue/write-catalogue.ts'
export { type CodebookFacet, type CodebookValue, readCodebook } from './codebook.ts'
export type { CorpusInput } from './read-sources.ts'
export type { Decision } from './review/decision.ts'
export type { Doubt, DoubtfulThing, Quote } from './review/doubt.ts'
export { type Review, reviewCorpus } from './review/review-corpus.ts'
export { saveDecision } from './review/save-decision.ts'
export type { Source } from './source.ts'
export type { NameMention } from './tagger/read-name-mentions.ts'
export { tagNames } from './tagger/tag-names.ts'
export { writeIndex } from './write-index.ts'
