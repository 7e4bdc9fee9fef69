import type { Passage, Range } from '@viden/core'
import { tagNames } from '../tagger/tag-names.ts'
import { longestNames } from './longest-names.ts'
import type { Name } from './name.ts'
import { BODY_HEAD, findBuiltNames } from './name-grammar.ts'

/**
 * Finds who and what a text names: by how names are built, and by what the tagger learned. Sorted by start, never
 * overlapping; without titles of persons ("Minister Løhde" is "Løhde"), possessives and articles.
 *
 * @param language - BCP 47, of the passages that say none themselves.
 */
export function findNames(text: string, passages: readonly Passage[], language: string): Name[] {
  const built = findBuiltNames(text, passages)
    .flatMap((name) => splitBodies(text, name).map((part) => ({ ...name, ...part })))
    .filter((name) => !isCommon(text, name))
  const common = new Set(text.match(LOWER_CASE))
  const learned = tagNames(text, passages, language).flatMap(({ type, ...range }): Name[] =>
    splitBodies(text, withoutRole(text, range)).flatMap((part) => {
      const { start, end } = bare(text, part, type === 'person')
      const name = text.slice(start, end)
      if (!/\p{Lu}/u.test(name) || name.length < 2) return []
      if (type !== 'person' && isCommon(text, { start, end })) return []
      if (type === 'organisation' && NO_BODY.test(name)) return []
      if (type !== 'person' && PEOPLE.test(name)) return []
      // A committee of which the text also speaks as of any other is "the Committee", but that is not its name.
      if (type !== 'person' && !name.includes(' ') && common.has(name.toLowerCase())) return []
      return [{ type, start, end, isBuilt: false }]
    }),
  )
  // "Media Registry and Apps Registry" may look like one to the tagger.
  const starts = new Map(built.map(({ start, end }) => [start, end]))
  const ends = new Set(built.map(({ end }) => end))
  const isTwo = ({ start, end }: Name): boolean => ends.has(end) && (starts.get(start) ?? end) < end
  return longestNames([...built, ...learned.filter((name) => !isTwo(name))], text.length)
}

/** Words that a text writes without capitals. */
export const LOWER_CASE = /(?<![\p{L}\p{N}.@/_-])\p{Ll}{3,}(?![\p{L}\p{N}@_])/gu

/** Tells whether a text has the words of a name also without capitals, as those of any other thing: "dark data". */
function isCommon(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end)
  return name.includes(' ') && text.includes(name.toLowerCase())
}

/** Names of peoples, which say whose a thing is. */
const PEOPLE =
  /^(?:American|Australian|British|Canadian|Danish|Dutch|English|Estonian|European|Finnish|French|German|Icelandic|Nordic|Norwegian|Scandinavian|Swedish)s?$/

/** Says whom somebody works as, or what a body made, where the name of a body seems to be. */
const ROLE =
  '(?:Administrator|Advis[eo]r|Analyst|Coordinator|Designer|Developer|Director|Engineer|Fellow|Liaison|Manager|Officer|Professional|Secretary|Specialist|Strategist)'
const NO_BODY = new RegExp(
  `(?:^|\\s)(?:${ROLE}|Agreement|APIs?|Apps?|Blog|Code|Framework|Goals?|Listserv|Metrics|Model|[Mm]ovement|Newsletter|Pages?|Plan|Principles|Report|Stor(?:y|ies)|Webinar|Workshop)$`,
  'u',
)
const FOR_BODY = new RegExp(`^.*?\\b${ROLE} (?:for|of|at|in|with) (?:the )?`, 'u')

/** "Social Media Strategist for the National Institute" is the institute. */
function withoutRole(text: string, { start, end }: Range): Range {
  const role = FOR_BODY.exec(text.slice(start, end))?.[0] ?? ''
  if (BODY_HEAD.test(role)) return { start, end }
  // Of "Assistant Director for Defense Programs" nothing is left.
  const isBody = role.endsWith(' the ') || BODY_HEAD.test(text.slice(start + role.length, end))
  return { start: role === '' || isBody ? start + role.length : end, end }
}

/** "Budget Office, and Department of Labor" are two, as are "Service at the Library" and what one of them owns. */
function splitBodies(text: string, { start, end }: Range): Range[] {
  const [both = '', first = ''] = JOINED.exec(text.slice(start, end)) ?? []
  if (!BODY_HEAD.test(first) || !BODY_HEAD.test(text.slice(start + both.length, end)))
    return splitOwner(text, { start, end })
  return [
    { start, end: start + first.length },
    { start: start + both.length, end },
  ].flatMap((part) => splitOwner(text, part))
}

const JOINED = /^(.+?)(?:,? and the |, and | (?:at|in) the | and (?=(?:Office|Department|Ministry|Bureau) of ))/u

/** "Department of Labor’s Office of Policy" names the owner and the owned; "Moody’s Investors Service" is one name. */
function splitOwner(text: string, { start, end }: Range): Range[] {
  const [whole = '', owner = ''] = OWNER.exec(text.slice(start, end)) ?? []
  if (whole === '' || !BODY_HEAD.test(text.slice(start + whole.length, end))) return [{ start, end }]
  return [
    { start, end: start + owner.length },
    { start: start + whole.length, end },
  ]
}

/** One that is called by initials, or by several words. */
const OWNER = /^(\p{Lu}{2,}|[^\s'’]+ [^'’]+)['’]s (?=\p{Lu})/u

const TITLES = new Set(
  (
    'Minister President Chancellor Secretary Senator Governor Mayor Professor Prof Doctor Dr Mr Mrs Ms Miss Sir Lord Lady Judge Justice Director Chairman Chairwoman Chair ' +
    'Representative Rep Sen Gov Congressman Congresswoman Administrator Commissioner Captain Colonel General Lieutenant Major Sergeant Admiral ' +
    'statsminister statsråd direktør ministeren minister borgmester ordfører professor rektor generaldirektör statsminister Statsminister Direktør Borgmester Ordfører Generaldirektör'
  ).split(' '),
)

const ARTICLE = /^the$/i
/** Words that begin a sentence with a capital, right before a name. */
const OPENINGS = new Set(
  'Also Both Then When While After Before Since Under And But Or As If In On At By For From With To Even'.split(' '),
)

/** A name without what stands before and after it. */
function bare(text: string, range: Range, isPerson: boolean): Range {
  const name = text.slice(range.start, range.end)
  const tail = /(?:['’]s?|[\s.,;:–-]+)$/.exec(name)?.[0] ?? ''
  // "Washington D.C." and "Acme Inc." keep their stop.
  const end = range.end - (/\p{Lu}\.$|\b(?:Inc|Co|Ltd|Corp|Jr|Sr)\.$/u.test(name) ? 0 : tail.length)
  // "ICE) Homeland Security" begins after the bracket that it does not open.
  let start = range.start + (/^[^()]*\)\s*|^[^[\]]*\[(?!.*\])|^[“"‘]/u.exec(name)?.[0].length ?? 0)
  for (;;) {
    const first = /^(\p{L}+)\.?\s+/u.exec(text.slice(start, end))
    const word = first?.[1] ?? ''
    const isLead = isPerson ? TITLES.has(word) : ARTICLE.test(word)
    if (!isLead && !OPENINGS.has(word)) return { start, end }
    start += first?.[0].length ?? 0
  }
}
