import type { IsInHead } from './article-head.ts'
import { hasPost, isHandle, isPersonName } from './names.ts'
import { linesOf, type Mark, type PageEvidence, type Piece } from './page-evidence.ts'
import { isAuthorLabel, isOtherLabel, readByline } from './read-byline.ts'
import { ELSEWHERE, FOREIGN, ROLE } from './setting.ts'

/** A place on the page that says who wrote. */
export interface Byline {
  readonly names: readonly string[]
  /** It says so in words. */
  readonly isLabelled: boolean
  /** It stands in the head of the article. */
  readonly isHead: boolean
  /** How sure that is. */
  readonly worth: number
  /** Its pieces of text: `[first, end)`. */
  readonly first: number
  readonly end: number
}

/** One that markup points to; it grows where other authors stand beside the first. */
interface MarkedByline extends Byline {
  names: readonly string[]
  end: number
  /** Element and class names: bylines of other articles on the page have the same. */
  readonly kind: string
}

const AUTHOR_ROLES = ROLE.declaredAuthor | ROLE.author | ROLE.authorLink
/** A byline must be worth that much, and one that is worth more than the second is no entry of a list. */
const ENOUGH = 3
const CERTAIN = 5
/** Of more places that may be bylines, none is the article's: they stand further up. */
const MAX_PLACES = 500
/** An element with more pieces of text is no byline. */
const MAX_PIECES = 12
const MAX_LINE = 120
const MAX_LABEL = 60
const MAX_HANDLE = 40
/** So many bylines of one kind with other names, no further behind, are a list. */
const MANY = 2
const FAR = 2_000
/** Pieces of text from one author to the next, and what they may be beside what an author is. */
const MAX_GAP = 3
const JOINT = /^(?:[,;&+|•·/]|and|og|och|with|med)$/i
/** A line that may be a byline, by its first words. */
const START =
  /^[^\p{L}\d]*(?:\p{L}+ ){0,2}(?:by|av|af|text|tekst|words|forfattere?|författare|authors?|written|skrevet|skriven|thread starter)(?!\p{L})/iu
/** Who began a thread of a forum, whose name may be no more than a word. */
const STARTER = /(?:started by|posted by|thread starter)\s?:?$/i

/** Finds the bylines of a page, the best first. */
export function findBylines(evidence: PageEvidence, isInHead: IsInHead, isArticle: boolean): Byline[] {
  const found = [...markedBylines(evidence, isInHead, isArticle), ...writtenBylines(evidence, isInHead, isArticle)]
  return found.filter(({ worth }) => worth >= ENOUGH).sort((a, b) => b.worth - a.worth)
}

/** Those that markup points to: `rel="author"`, `itemprop`, class names, links to the pages of authors. */
function markedBylines({ marks, pieces }: PageEvidence, isInHead: IsInHead, isArticle: boolean): Byline[] {
  const bylines: MarkedByline[] = []
  const latest = new Map<string, MarkedByline>()
  let places = 0
  for (const mark of marks) {
    const { role, setting, first } = mark
    if ((role & AUTHOR_ROLES) === 0 || mark.end === first || (setting & FOREIGN) !== 0) continue
    if ((role & ROLE.about) !== 0 && (role & ROLE.declaredAuthor) === 0) continue
    if (++places > MAX_PLACES) break
    const words = wordsBefore(pieces, first)
    if (isOtherLabel(words)) continue
    const read = readByline(linesOf(pieces, first, Math.min(mark.end, first + MAX_PIECES)))
    const isHead = isInHead(first)
    // Below an article, "by" stands on what leads on to others too.
    const isLabelled = isHead
      ? read.isLabelled || isAuthorLabel(words)
      : read.isWritten || (isAuthorLabel(words) && readByline(words).isWritten)
    if (!isHead && !isLabelled && (setting & ELSEWHERE) !== 0) continue
    const names = read.names.length > 0 ? read.names : isForHandles(mark) ? handleOf(pieces[first]) : []
    if (names.length === 0) continue
    const kind = `${mark.name} ${mark.attribs.class ?? ''}`
    const before = latest.get(kind)
    if (before !== undefined && !read.isLabelled && isBeside(pieces, before, mark)) {
      before.names = [...new Set([...before.names, ...names])]
      before.end = mark.end
      continue
    }
    const worth = worthOf(role, names, { isHead, isLabelled, isArticle })
    const byline = { names, isLabelled, isHead, worth, first, end: mark.end, kind }
    latest.set(kind, byline)
    bylines.push(byline)
  }
  return bylines.filter((byline) => !isListed(byline, bylines, pieces))
}

/** Bylines of one kind with other names, one soon after the other, are those of a list: books, speakers, other articles. */
function isListed(byline: MarkedByline, all: readonly MarkedByline[], pieces: readonly Piece[]): boolean {
  if (byline.worth > CERTAIN) return false
  const start = pieces[byline.first]?.offset ?? 0
  const names = byline.names.join('|')
  const others = all.filter(({ kind, names: own }) => kind === byline.kind && own.join('|') !== names)
  const isNear = ({ first }: Byline): boolean => first > byline.first && (pieces[first]?.offset ?? 0) - start < FAR
  return (byline.isHead ? others.filter(isNear) : others).length >= MANY
}

/** Those that only their words tell: "By Jane Smith", "Skrevet av Kari Nordmann". */
function writtenBylines({ pieces }: PageEvidence, isInHead: IsInHead, isArticle: boolean): Byline[] {
  const bylines: Byline[] = []
  let places = 0
  for (const [index, piece] of pieces.entries()) {
    const { text, setting, line } = piece
    if (text.length > MAX_LINE || (setting & FOREIGN) !== 0 || !START.test(text)) continue
    const before = pieces[index - 1]
    if (before?.line === line && before.text.length > MAX_LABEL / 3) continue
    const isHead = isInHead(index)
    if (!isHead && (!isArticle || (setting & ELSEWHERE) !== 0)) continue
    if (++places > MAX_PLACES) break
    if (isOtherLabel(`${wordsBefore(pieces, index)} ${text}`)) continue
    const read = readByline(linesOf(pieces, index, index + MAX_GAP))
    const isStarter = read.names.length === 0 && isHead && STARTER.test(text)
    const names = isStarter ? handleOf(pieces[index + 1]) : read.names
    // At the end of an article, and of somebody with one name only, a mere "by" is too little.
    const isFit = isHead ? read.isWritten || names.some(isPersonName) : read.isWritten && names.some(isPersonName)
    if (!read.isLabelled || names.length === 0 || !isFit) continue
    const worth = isHead ? ENOUGH + 1 : ENOUGH
    bylines.push({ names, isLabelled: true, isHead, worth, first: index, end: index + 2 })
  }
  // At the end of an article, the first says who wrote it, or what its head says; the others are of other articles.
  const [end] = bylines.filter(({ isHead }) => !isHead)
  const own = new Set(bylines.filter((byline) => byline.isHead || byline === end).map(({ names }) => names.join('|')))
  return bylines.filter(({ names }) => own.has(names.join('|')))
}

/** One name right after the other, in elements of one kind, are several authors of one text. */
function isBeside(pieces: readonly Piece[], before: Byline, { first }: Mark): boolean {
  if (first < before.end || first - before.end > MAX_GAP) return false
  return pieces.slice(before.end, first).every(({ text }) => JOINT.test(text) || hasPost(text))
}

/** The words right before a piece, of two pieces if these share a line. */
function wordsBefore(pieces: readonly Piece[], index: number): string {
  const [before, last] = [pieces[index - 2], pieces[index - 1]]
  if (last === undefined) return ''
  const words = before?.line === last.line ? `${before.text} ${last.text}` : last.text
  return words.slice(-MAX_LABEL)
}

function isForHandles({ role, first, end }: Mark): boolean {
  return (role & (ROLE.declaredAuthor | ROLE.author)) !== 0 && end - first <= MAX_PIECES
}

/** What a member of a forum goes by is one word, in whatever letters. */
function handleOf(piece: Piece | undefined): string[] {
  const text = piece?.text ?? ''
  return text.length <= MAX_HANDLE && !/\s/.test(text) && isHandle(text) ? [text] : []
}

interface Place {
  readonly isHead: boolean
  readonly isLabelled: boolean
  readonly isArticle: boolean
}

function worthOf(role: number, names: readonly string[], { isHead, isLabelled, isArticle }: Place): number {
  let worth = (role & ROLE.declaredAuthor) !== 0 ? 2 : 1
  if (isHead) worth += 2
  if (isLabelled) worth += 1
  if (names.every(isPersonName)) worth += 1
  return isArticle ? worth : worth - 2
}
