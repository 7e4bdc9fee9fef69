import { isNameLike } from '../read-credit.ts'
import type { Piece } from './piece.ts'
import { countWords, isFurniture, type PieceRole } from './piece-role.ts'
import { endsSentence } from './wrapping.ts'

/** The foot of a page: where it begins, and what is left out there. */
export interface TrimmedTail {
  readonly end: number
  readonly leftOut: readonly number[]
}

/** An item of a menu has fewer words. */
const ITEM_WORDS = 8
/** Of two paragraphs in a row, each with as many words, neither is a teaser. */
const PARAGRAPH_WORDS = 12
const SLOGAN_WORDS = 20
/** What is said of another article has fewer. */
const TEASER_WORDS = 45
/** Headlines of other articles: a few lines without a full stop, of several words each. */
const TEASERS = 3
const LINES = 6
/** What a site says of where it is has no more lines. */
const BLOCK = 12
const HEADLINE_WORDS = 4
/** An article has as many paragraphs before a line below it can be told from its own. */
const PARAGRAPHS = 3
/** Over the life of an author. */
const LIFE = /author|writ|forfatt|författ|skribent/i
/** Over comments, which may be longer than the article. */
const TALK = /^\d+ |\(\d+\)$|leave a|(?:add|write) a|join the|about this|skriv en|legg igjen|lämna|efterlad/i
/** Over links to other articles, wherever in a text. */
const INLINE = /^(?:read|see|les|læs|läs|se|sjå) (?:also|også|òg|också|även)|^also read/i
const CLOSING =
  /^(?:source|kilde|kjelde|källa|photo|foto|note|merk|bemærk|obs|contact|kontakt|p\.?s|best regards|kind regards|sincerely|yours|(?:med )?(?:vennlig|venleg|venlig|vänlig)|hilsen|hälsning)/i

/**
 * Finds what stands below the article: other articles, comments, forms, menus, and headlines that are left of these.
 *
 * @param start - Where the prose begins.
 */
export function trimTail(pieces: readonly Piece[], roles: readonly PieceRole[], start: number): TrimmedTail {
  const foot = findFoot(pieces, roles, start)
  const leftOut = Array.from({ length: roles.length - foot }, (_, index) => foot + index)
  let end = foot
  let lines: number[] = []
  // Upwards from there: what is left of a menu, and headlines of other articles.
  for (let at = foot - 1; at > Math.max(start, foot - BLOCK); at--) {
    const role = roles[at]
    if (role === 'short') lines.push(at)
    else if (role === 'credit' || role === 'always' || (isTold() && isFurniture(role))) {
      leftOut.push(at, ...lines)
      lines = []
      end = at
    } else break
  }
  const introduction = pieces[(lines.at(-1) ?? end) - 1]?.text ?? ''
  // The name of a site over its address looks like that of a person.
  const own = lines.findIndex((at) => !(roles[at + 1] === 'contact' && isTold()) && !isOther(pieces[at]))
  // Below the last line that may be of the article.
  const others = own === -1 ? lines : lines.slice(0, own)
  if (!introduction.endsWith(':') && others.length <= (isTold() ? LINES : TEASERS)) {
    leftOut.push(...others)
    end = others.at(-1) ?? end
  }
  return { end, leftOut }

  /** Furniture below says that this is a page. */
  function isTold(): boolean {
    return end < roles.length
  }

  function isOther(piece: Piece | undefined): boolean {
    if (piece === undefined || isClosing(piece.text)) return false
    if (isTold()) return true
    const paragraphs = roles.slice(start, end).filter((role) => role === 'prose').length
    return paragraphs >= PARAGRAPHS && piece.isApart && countWords(piece.text) >= HEADLINE_WORDS
  }
}

/** A name, a place and date, a note, a source: what ends an article without a full stop. */
function isClosing(text: string): boolean {
  return isNameLike(text) || /^[\p{Ll}(\d[*¹²³—–-]|\d{4}$/u.test(text) || text.length > 150 || CLOSING.test(text)
}

/** The first piece from which on there is none of the article. */
function findFoot(pieces: readonly Piece[], roles: readonly PieceRole[], start: number): number {
  const words = pieces.map(({ text }, place) => (roles[place] === 'prose' ? countWords(text) : 0))
  const all = words.reduce((sum, count) => sum + count, 0)
  const below = { bodies: 0, prose: 0, longest: 0, long: 0, others: 0, furniture: 0, contacts: 0, runsOn: false }
  let foot = roles.length
  for (let at = roles.length - 1; at > start; at--) {
    count(at)
    if (isFoot(at)) foot = at
  }
  return foot

  function count(at: number): void {
    const role = roles[at]
    const text = pieces[at]?.text ?? ''
    if (role === 'contact') below.contacts++
    else if (isFurniture(role)) below.furniture++
    else if (role === 'prose' || role === 'solid' || (role === 'item' && isLong(text))) {
      const size = words[at] || SLOGAN_WORDS
      below.runsOn ||= size >= PARAGRAPH_WORDS && (words[at + 1] ?? 0) >= PARAGRAPH_WORDS
      below.bodies++
      below.prose += words[at] ?? 0
      below.longest = Math.max(below.longest, size)
      if (size >= TEASER_WORDS) below.long++
    } else if (role !== 'credit') below.others++
  }

  function isFoot(at: number): boolean {
    const role = roles[at]
    const text = pieces[at]?.text ?? ''
    const above = all - below.prose
    if (role === 'life' || role === 'ending') {
      // What stands in the middle of many articles; the text goes on below.
      if (below.bodies > 0 && INLINE.test(text)) return false
      if (TALK.test(text) && role === 'ending' && below.prose <= 2 * above) return true
      return !below.runsOn && below.prose <= above / 2 && below.long <= (role === 'life' || LIFE.test(text) ? 1 : 0)
    }
    if (!isFurniture(role)) return false
    const isContact = role === 'contact' || roles[at + 1] === 'contact'
    if (below.bodies > 0)
      return !isContact && isFurniture(roles[at + 1]) && !below.runsOn && below.longest <= SLOGAN_WORDS
    // "Services" over a list may head the last section of an article; with more of a menu below, it is of that.
    if (role === 'always') return true
    if (role === 'contact') return below.furniture > 0 && below.contacts <= BLOCK / 2
    return below.others === 0 || below.furniture > 1
  }
}

function isLong(text: string): boolean {
  return countWords(text) >= ITEM_WORDS || endsSentence(text)
}
