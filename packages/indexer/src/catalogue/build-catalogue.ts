import { checkOptions, type Problem, VidenError } from '@viden/core'
import { type AnalysedCorpus, type AnalyseOptions, analyseCorpus } from '../analyse-corpus.ts'
import type { SourceOutcome } from '../analyse-source.ts'
import { compareProblems } from '../compare-problems.ts'
import { assignIds } from '../link/ids.ts'
import { type Corpus, listSources } from '../read-sources.ts'
import type { Source } from '../source.ts'
import type { Catalogue, Separator } from './catalogue.ts'
import { composeCatalogue, type DescribedSource } from './compose-catalogue.ts'
import { describeSource } from './describe-source.ts'
import { formatCatalogue } from './format-catalogue.ts'
import { type LoadedCatalogue, type LoadedCatalogues, loadCatalogues } from './load-catalogues.ts'
import { matchCatalogues } from './match-catalogues.ts'
import { readCatalogue } from './read-catalogue.ts'
import { reportEntries } from './report-entries.ts'

/** How to build a catalogue. */
export interface CatalogueOptions extends AnalyseOptions {
  /** The one to go on with; default `catalogue.csv` or `catalogue.tsv` in the corpus folder, if there is one. */
  readonly catalogue?: string
  /** What stands between cells; default what the catalogue has, else a comma. */
  readonly separator?: Separator
}

/** A catalogue of all sources of a corpus. */
export interface CatalogueResult {
  readonly catalogue: Catalogue
  /** File of the catalogue that this one goes on with, from the root of the disk. */
  readonly file?: string
  /** Of the catalogue, with lines as it will be written; what is wrong with the sources is told by `buildIndex`. */
  readonly problems: readonly Problem[]
  readonly report: CatalogueReport
}

/** How a catalogue differs from the one before. */
export interface CatalogueReport {
  readonly rows: number
  /** Rows of files that had none. */
  readonly added: number
  /** Rows whose file was found under another path. */
  readonly moved: number
  /** Rows that fit no file; they are kept. */
  readonly missing: number
}

/**
 * Makes a catalogue of a folder, a glob or sources from anywhere: a row of every source, with all that is known of it, and
 * every row and cell of the catalogue that is there, which win. The same corpus gives the same catalogue, also where
 * that one is in use.
 *
 * @throws {VidenError} `corpus-missing`, `corpus-empty`, `file-missing`, `option-invalid`; `file-unwritable` if there is
 *   a catalogue that could not be read whole, so that to write it anew would lose something.
 * @example
 * const bytes = new TextEncoder().encode('# The lab\n\nThey learn.')
 * const { catalogue } = await buildCatalogue([{ path: 'lab.md', bytes }])
 * catalogue.columns.slice(0, 3) // => ['file', 'id', 'title']
 * catalogue.rows[0].slice(0, 3) // => ['lab.md', 'lab', 'The lab']
 */
export async function buildCatalogue(
  input: string | Iterable<Source> | AsyncIterable<Source>,
  options: CatalogueOptions = {},
): Promise<CatalogueResult> {
  checkOptions(options, ['catalogue', 'separator', 'concurrency', 'onProgress', 'signal'])
  const corpus = await listSources(input, options.catalogue)
  if (corpus.sources.length === 0)
    throw new VidenError('corpus-empty', 'There is nothing to catalogue: no file was found that can be read.')
  const loaded = await loadCatalogues(corpus, { isHashed: true, signal: options.signal })
  const before = loaded.catalogues[0]
  refuseBroken(corpus, loaded)
  const analysed = await analyseCorpus(corpus.sources, loaded, options)
  const names = before?.files.map(({ name, path }) => name ?? path) ?? corpus.sources.map(({ path }) => path)
  const sources = describeSources(analysed, names, loaded.hashes)
  const composed = composeCatalogue(sources, before?.table, before?.folder)
  const catalogue = { ...composed, ...(options.separator !== undefined && { separator: options.separator }) }
  const files = names.map((path, place) => ({ path, ...before?.files[place] }))
  const file = before && corpus.catalogues.find(({ path }) => path === before.path)?.file
  const { missing, problems } = check(catalogue, analysed.outcomes, { path: 'catalogue.csv', ...before, files })
  return {
    catalogue,
    ...(file !== undefined && { file }),
    problems: [...loaded.problems, ...problems].sort(compareProblems),
    report: {
      rows: catalogue.rows.length,
      added: sources.filter(({ row }) => row === undefined).length,
      moved: sources.filter(({ hasMoved }) => hasMoved).length,
      missing,
    },
  }
}

/** What could not be read must not be replaced. */
function refuseBroken({ catalogues }: Corpus, { catalogues: [read], problems }: LoadedCatalogues): void {
  if (catalogues.length === 0 || read?.table.isWhole) return
  const [problem] = [...(read?.table.problems.filter(({ code }) => code === 'catalogue-invalid') ?? []), ...problems]
  const place = [problem?.source, problem?.line].filter((part) => part !== undefined).join(':')
  throw new VidenError(
    'file-unwritable',
    `The catalogue could not be read whole, so that nothing was written. ${place}: ${problem?.message}`,
  )
}

function describeSources(
  { matched: { moved }, outcomes }: AnalysedCorpus,
  names: readonly string[],
  hashes: LoadedCatalogues['hashes'],
): readonly DescribedSource[] {
  const analysed = outcomes.flatMap((outcome) => outcome.analysed ?? [])
  const { ids } = assignIds(analysed)
  const idOf = new Map(analysed.map((source, place) => [source, ids[place]]))
  return outcomes.map((outcome, place) => ({
    path: names[place] ?? outcome.path,
    hash: hashes[place],
    row: outcome.entry?.row,
    hasMoved: moved.has(place),
    cells: describeSource(outcome, outcome.analysed && idOf.get(outcome.analysed)),
    metadata: outcome.analysed?.article.metadata ?? {},
  }))
}

/** Reads the catalogue as it will be written, so that problems have the lines that they will be found on. */
function check(
  catalogue: Catalogue,
  outcomes: readonly SourceOutcome[],
  before: Omit<LoadedCatalogue, 'table'>,
): { readonly missing: number; readonly problems: readonly Problem[] } {
  const table = readCatalogue({ path: before.path, bytes: formatCatalogue(catalogue) })
  const catalogues = [{ ...before, table }]
  const matched = matchCatalogues(catalogues)
  const sources = outcomes.map(({ path, addresses, analysed }, place) => {
    const entry = matched.byFile.get(place)
    const id = entry?.values.get('id')
    const article = analysed && { ...analysed.article, ...(typeof id === 'string' && { id }) }
    return {
      path,
      addresses,
      ...(entry && { entry }),
      ...(analysed && article && { analysed: { ...analysed, article, ...(entry && { entry }) } }),
    }
  })
  const ids = assignIds(sources.flatMap(({ analysed }) => analysed ?? []))
  const rows = reportEntries(catalogues, matched, sources, new Map())
  return {
    missing: table.rows.length - matched.byFile.size,
    problems: [...matched.problems, ...rows, ...ids.problems],
  }
}
