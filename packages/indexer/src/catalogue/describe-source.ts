import { type Creator, creatorName } from '@viden/core'
import type { AnalysedSource, SourceOutcome } from '../analyse-source.ts'
import { readCreator } from '../stages/read-metadata.ts'
import type { CatalogueProperty } from './columns.ts'
import { createDateReader } from './date-reader.ts'
import { readCell } from './read-cell.ts'
import { markText } from './text-mark.ts'

/** Spreadsheets cut longer cells (Excel: 32,767 characters). */
const MOST = 32_000
/** Spreadsheets write days in another way, which can be read back; a text among dates would only be in the way. */
const DAY = /^\d{4}-\d\d-\d\d$/
/** Detected languages that are written. */
const SURE = 0.95
const readDate = createDateReader([])

/**
 * Gives the cells that say of a source what is known of it. A cell that would not be read back as what was meant stays
 * empty, so that the source goes on to say it itself.
 *
 * @param id - Of its article, unique in the corpus.
 */
export function describeSource(
  { analysed, problems }: SourceOutcome,
  id: string | undefined,
): ReadonlyMap<CatalogueProperty, string> {
  if (analysed === undefined) return new Map()
  const { article, names } = analysed
  const { source } = article
  // A title made from the path is none that anyone gave: an empty cell shows what is missing.
  const title = problems.some(({ code }) => code === 'title-missing') ? undefined : article.title
  const cells: readonly (readonly [CatalogueProperty, string | undefined])[] = [
    ['id', writeText('id', id)],
    ['title', writeText('title', title)],
    ['published', writeText('published', article.published)],
    ['updated', writeText('updated', article.updated)],
    ['creators', writeCreators(article.creators)],
    ['language', writeText('language', isSure(analysed) ? article.language : undefined)],
    ['type', writeText('type', article.type)],
    ['url', writeText('url', source.url)],
    ['publisher', writeText('publisher', source.publisher)],
    ['licence', writeText('licence', source.licence)],
    ['access', writeText('access', source.access)],
    ['place', writeList('place', names.place)],
    ['organisation', writeList('organisation', names.organisation)],
    ['topic', writeList('topic', names.topic)],
    ['summary', writeText('summary', article.summary)],
    ['translationOf', writeText('translationOf', article.translationOf)],
  ]
  return new Map(cells.flatMap(([property, cell]) => (cell === undefined ? [] : [[property, cell]])))
}

/** A language that was guessed is left to whoever knows better. */
function isSure({ language: { confidence = 0, origin } }: AnalysedSource): boolean {
  return origin === 'asserted' || confidence >= SURE
}

/** Gives the cell that is read back as a text; undefined if there is none. */
export function writeText(property: CatalogueProperty, text: string | undefined): string | undefined {
  if (text === undefined || text.length > MOST) return undefined
  const isDate = property === 'published' || property === 'updated'
  const cell = markText(text, isDate ? DAY : undefined)
  return readCell(property, cell, readDate).value === text ? cell : undefined
}

function writeList(property: CatalogueProperty, texts: readonly string[]): string | undefined {
  const cell = markText(texts.map((text) => text.replaceAll(';', '\\;')).join('; '))
  const { value } = readCell(property, cell, readDate)
  return cell.length <= MOST && JSON.stringify(value) === JSON.stringify(texts) ? cell : undefined
}

function writeCreators(creators: readonly Creator[]): string | undefined {
  const names = creators.map((creator) => {
    const inOrder = creatorName(creator)
    if (isReadAs(inOrder, creator) || 'literal' in creator) return inOrder
    return `${creator.family}, ${creator.given ?? ''}`
  })
  const areReadBack = names.every((name, place) => isReadAs(name, creators[place]))
  return areReadBack ? writeList('creators', names) : undefined
}

function isReadAs(name: string, creator: Creator | undefined): boolean {
  return JSON.stringify(readCreator(name)) === JSON.stringify(creator)
}
