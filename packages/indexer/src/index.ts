export { type BuildOptions, type BuildReport, type BuildResult, buildIndex } from './build-index.ts'
export type { CorpusInput } from './read-sources.ts'
export type { Source } from './source.ts'
export { writeIndex } from './write-index.ts'
