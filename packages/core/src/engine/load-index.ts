import type { Article } from '../article.ts'
import type { Concept } from '../concept.ts'
import { VidenError } from '../errors.ts'
import type { FacetColumn } from '../facets/facet-column.ts'
import { joinColumns } from '../facets/facet-column.ts'
import type { IndexHeader, SectionName } from '../index-file/layout.ts'
import { type IndexFile, type IndexSource, readIndexFile } from '../index-file/read.ts'
import { type DocumentRow, indexFingerprint } from './build-index-file.ts'
import { conceptColumn } from './concept-column.ts'
import type { VersionRow } from './group-versions.ts'
import { mergePhrases, type PhraseRow } from './phrase-list.ts'
import type { WindowLayout } from './rank.ts'
import { readTermIndex, type StoredTermIndex, type TermIndex } from './term-index.ts'
import { readWordList, type WordList, type WordRow } from './word-list.ts'
import { readWorks, type Works } from './works.ts'

/** One or several index files, loaded as one; articles are read when asked for. */
export interface LoadedIndex {
  readonly headers: readonly IndexHeader[]
  readonly documents: readonly DocumentRow[]
  readonly numbers: ReadonlyMap<string, number>
  readonly works: Works
  readonly columns: ReadonlyMap<string, FacetColumn>
  readonly terms: TermIndex
  readonly layout: WindowLayout
  readonly wordList: WordList
  /** Runs of words in titles, summaries and headings, with the number of articles that have them; sorted. */
  readonly phrases: readonly PhraseRow[]
  readonly concepts: ReadonlyMap<string, Concept>
  article(number: number): Promise<Article>
}

/**
 * Loads index files.
 *
 * @throws {VidenError} `index-version` for an index of another analyzer, `index-duplicate` if two hold the same article,
 *   and the errors of {@link readIndexFile}.
 */
export async function loadIndex(sources: readonly IndexSource[]): Promise<LoadedIndex> {
  const files = await Promise.all(sources.map(readIndexFile))
  for (const { header } of files)
    if (header.fingerprint !== indexFingerprint())
      throw new VidenError(
        'index-version',
        `This index was built with analyzer ${header.fingerprint}; this build has ${indexFingerprint()}. Run "viden index" again.`,
      )
  const parts = await Promise.all(files.map(loadPart))
  const documents = parts.flatMap((part) => part.documents)
  const numbers = new Map<string, number>()
  for (const [number, { id }] of documents.entries()) {
    if (numbers.has(id))
      throw new VidenError('index-duplicate', `Two of these indexes hold the article "${id}". Leave one of them out.`)
    numbers.set(id, number)
  }
  const columns = joinColumns(parts.map((part) => ({ columns: part.columns, documentCount: part.documents.length })))
  const terms = readTermIndex(parts.map((part) => part.terms))
  const layout = layOut(documents)
  if (terms.windowCount !== layout.articleOf.length || columns.some(({ rows }) => rows.length !== documents.length))
    throw damaged('its sections do not fit each other')
  const concepts = new Map(parts.flatMap((part) => part.concepts.map((concept) => [concept.id, concept])))
  const all = [...columns, conceptColumn(concepts, { terms, layout })]

  return {
    headers: files.map(({ header }) => header),
    documents,
    numbers,
    works: readWorks(parts.map((part) => part.documents)),
    columns: new Map(all.map((column) => [column.name, column])),
    terms,
    layout,
    phrases: mergePhrases(parts.map((part) => part.phrases)),
    wordList: readWordList(parts.map((part) => part.words)),
    concepts,
    async article(number) {
      let first = 0
      for (const { file, documents: own } of parts) {
        const row = own[number - first]
        if (row !== undefined) return readArticle(file, row, own[number - first + 1])
        first += own.length
      }
      throw damaged(`it has no article number ${number}`)
    },
  }
}

interface Part {
  readonly file: IndexFile
  readonly documents: readonly DocumentRow[]
  readonly columns: readonly FacetColumn[]
  readonly terms: StoredTermIndex
  readonly words: readonly WordRow[]
  readonly phrases: readonly PhraseRow[]
  readonly concepts: readonly Concept[]
}

async function loadPart(file: IndexFile): Promise<Part> {
  const [documents, lengths, columns, terms, offsets, postings, words, phrases, concepts] = await Promise.all([
    list<DocumentRow>(file, 'documents', isDocumentRow),
    list<number[]>(file, 'lengths', Array.isArray),
    list<FacetColumn>(file, 'facets', isColumn),
    file.section('terms'),
    file.section('offsets'),
    file.section('postings'),
    list<WordRow>(file, 'words', isWordRow),
    list<PhraseRow>(file, 'phrases', isPhraseRow),
    list<Concept>(file, 'concepts', (concept) => typeof concept.id === 'string' && typeof concept.labels === 'object'),
  ])
  // The original of each work is here, and its own original.
  if (documents.some(({ version }) => version && documents[version.original]?.version?.original !== version.original))
    throw damaged('its sections do not fit each other')
  return { file, documents, columns, terms: { terms, offsets, postings, lengths }, words, phrases, concepts }
}

async function list<Row>(file: IndexFile, name: SectionName, isRow: (row: Row) => boolean): Promise<readonly Row[]> {
  const rows: unknown = parse(await file.section(name), name)
  // The checksum says that the bytes are as written; the check of each row, that a Viden wrote them.
  if (Array.isArray(rows) && rows.every((row) => row !== null && isRow(row as Row))) return rows
  throw damaged(`section "${name}" makes no sense`)
}

function layOut(documents: readonly DocumentRow[]): WindowLayout {
  const firstWindow = new Uint32Array(documents.length + 1)
  for (const [article, { windows }] of documents.entries())
    firstWindow[article + 1] = (firstWindow[article] ?? 0) + windows
  const articleOf = new Uint32Array(firstWindow[documents.length] ?? 0)
  for (const article of documents.keys()) articleOf.fill(article, firstWindow[article], firstWindow[article + 1])
  return { articleCount: documents.length, articleOf, firstWindow }
}

function isDocumentRow({ id, title, version, windows }: DocumentRow): boolean {
  if (version !== undefined && !isVersionRow(version)) return false
  return typeof id === 'string' && typeof title === 'string' && isWhole(windows)
}

function isVersionRow(row: VersionRow): boolean {
  if (typeof row !== 'object' || row === null) return false
  return (
    isWhole(row.original) && (row.repeats === undefined || isWhole(row.repeats)) && typeof row.language === 'string'
  )
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isPhraseRow(row: PhraseRow): boolean {
  return Array.isArray(row) && row.length === 2 && typeof row[0] === 'string' && typeof row[1] === 'number'
}

function isWordRow(row: WordRow): boolean {
  if (!Array.isArray(row) || row.length !== 4) return false
  const [folded, word, term, documents] = row
  return [folded, word, term].every((text) => typeof text === 'string') && typeof documents === 'number'
}

function isColumn({ name, label, values, rows }: FacetColumn): boolean {
  return (
    typeof name === 'string' &&
    typeof label === 'string' &&
    Array.isArray(values) &&
    Array.isArray(rows) &&
    values.every((value) => typeof value === 'string') &&
    rows.every((row) => Array.isArray(row) && row.every((index) => Number.isInteger(index) && index in values))
  )
}

async function readArticle(file: IndexFile, row: DocumentRow, next: DocumentRow | undefined): Promise<Article> {
  const article = parse(await file.section('articles', row.offset, next?.offset), 'articles')
  // The same bytes that were written as an Article, as their checksum says; that it is the right one is seen from its id.
  if (typeof article === 'object' && article !== null && 'id' in article && article.id === row.id)
    return article as Article
  throw damaged(`article "${row.id}" is not where it should be`)
}

function parse(bytes: Uint8Array, name: SectionName): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw damaged(`section "${name}" is not JSON`, { cause })
  }
}

function damaged(what: string, options?: ErrorOptions): VidenError {
  return new VidenError('index-damaged', `This index is damaged: ${what}. Run "viden index" again.`, options)
}
