import type { Passage, Range } from '@viden/core'

/** A name that by its grammar is that of an organisation. */
export interface OrganisationName extends Range {
  readonly name: string
}

/** Words that head the name of a body, before what it is for or after what it is called. */
const HEADS =
  'Academy|Administration|Agency|Archives|Association|Authority|Board|Bureau|Centre|Center|College|Commission|Committee|Council|Department|Directorate|Federation|Foundation|Institute|Laboratory|Library|Ministry|Museum|Observatory|Office|Organisation|Organization|Secretariat|Service|University'
/** Heads that only a following "of" or "for" makes a name, or that follow a name too loosely to count. */
const NOT_LAST = new Set(['Centre', 'Center', 'Department', 'Office', 'Service', 'Board', 'Library', 'Association'])
/** A capitalised word; an apostrophe is part of it ("O’Brien") unless it makes a possessive. */
const NAME = "(?:\\p{Lu}(?:[\\p{L}\\p{N}&-]|['’](?!s\\b)){0,40}|U\\.S\\.|U\\.K\\.)"
/** What may go on in a name; "on" may not, which begins a date more often: "Ministry of Trade on May 1". */
const LINKS = '(?:of the|for the|of|for|and|&)'
/** Capitalised words that begin a sentence or describe a body rather than name it. */
const LEADS = new Set(
  (
    'The A An In On At By For From With To And But Or As If When While After Before Since Under Both All Each Every Our Your Their His Her Its ' +
    'This That These Those Then Also Even Former Danish Norwegian Swedish Finnish Estonian British American English French German Minister Director Secretary Deputy Head'
  ).split(' '),
)

const WITH_PURPOSE = new RegExp(
  `(?<![\\p{L}\\p{N}&'’-])(?<lead>(?:${NAME} ){0,3})(?<head>${HEADS})s? (?:of the|for the|of|for|on) ${NAME}(?:(?:,? ${LINKS})? ${NAME})*`,
  'gu',
)
const WITH_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}&'’-])(?<lead>(?:${NAME} (?:(?:of|and|&) )?){1,5})(?<! of )(?<head>${HEADS})(?![\\p{L}\\p{N}])(?! (?:of|for|on) )`,
  'gu',
)
const NORDIC = [
  /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}* )?(?:Ministeriet|Departementet|Styrelsen|Direktoratet|Rådet|Centeret|Senteret|Centret|Myndigheten) for \p{L}+(?:(?:,| og| och) \p{L}+)*/gu,
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,}(?:styrelsen|direktoratet|ministeriet|departementet|tilsynet|myndigheten|verket|rådet|etaten|ministerium)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}+ [Kk]ommune(?![\p{L}\p{N}])/gu,
]

/** Finds the names of organisations by how they are built: "Ministry of …", "… Agency", "Digitaliseringsstyrelsen". */
export function findOrganisations(text: string, passages: readonly Passage[]): OrganisationName[] {
  const found: OrganisationName[] = []
  for (const passage of passages) {
    // In a headline every word has a capital, so that capitals mean nothing.
    if (passage.kind === 'heading' || passage.kind === 'question' || passage.kind === 'code') continue
    const part = text.slice(passage.start, passage.end)
    for (const match of part.matchAll(WITH_PURPOSE)) add(passage, match.index, withoutLead(match[0]))
    for (const match of part.matchAll(WITH_NAME)) {
      const name = withoutLead(match[0])
      const isLoose = NOT_LAST.has(match.groups?.head ?? '') && name.split(' ').length < 3
      if (!isLoose && name.includes(' ')) add(passage, match.index + match[0].length - name.length, name, true)
    }
    for (const pattern of NORDIC) for (const match of part.matchAll(pattern)) add(passage, match.index, match[0])
  }
  return longest(found)

  function add(passage: Passage, index: number, name: string, exact = false): void {
    const part = text.slice(passage.start, passage.end)
    const start = exact ? index : part.indexOf(name, index)
    const trimmed = name.replace(/['’]s?$/, '')
    found.push({ name: trimmed, start: passage.start + start, end: passage.start + start + trimmed.length })
  }
}

/** Takes off the words before a name that are not part of it. */
function withoutLead(name: string): string {
  let rest = name
  for (let word = /^(\S+) /.exec(rest)?.[1]; word !== undefined && LEADS.has(word); word = /^(\S+) /.exec(rest)?.[1])
    rest = rest.slice(word.length + 1)
  return rest
}

/** Of names that overlap, keeps the longest. */
function longest(names: readonly OrganisationName[]): OrganisationName[] {
  const kept: OrganisationName[] = []
  for (const name of names.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (kept.every((other) => name.end <= other.start || name.start >= other.end)) kept.push(name)
  return kept.sort((a, b) => a.start - b.start)
}
