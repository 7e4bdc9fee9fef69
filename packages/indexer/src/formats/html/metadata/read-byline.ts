import { findDates } from '../../../quantities/find-dates.ts'
import { isHandle, isName, splitNames } from './names.ts'

/** What a piece of text says of who wrote. */
export interface Reading {
  readonly names: readonly string[]
  /** It says so in words: "By", "Skrevet av". */
  readonly isLabelled: boolean
  /** In words that are said of authors only: "Written by", "Tekst:"; not in every "by". */
  readonly isWritten: boolean
}

/** What is done to texts by those who write them, and kinds of texts. */
const KINDS =
  'written|posted|published|authored|created|contributed|submitted|article written|article posted|' +
  'article|story|text|words|guide|interview|review|report|reported|recipe|content|post|blog|' +
  '(?:thread |topic |discussion )?started|' +
  'skrevet|skriven|publisert|publiceret|publicerad|oprettet|udgivet|lagt ut|tekst|artikkel|artikel'
/** "By", "Written by", "Af", "Skrevet av", "Text:" and what else stands before the names of those who wrote. */
const LABEL = new RegExp(
  `^(?:(?:(?:${KINDS})\\s)?(?:by|av|af)(?![\\p{L}\\d'’])|thread starter|` +
    '(?:authors?|written|posted|words|tekst|text|forfattere?|författare|skribent|journalist|av|af|by)\\s?(?:\\(s\\)\\s?)?:)' +
    '\\s?:?\\s?',
  'iu',
)
const WRITTEN =
  /written|posted by|started|starter|interview|article|author|skrev|skriven|tekst|text|forfatter|författare|words|(?:by|av|af)\s?:/i
const HOW = 'medically|expert|fact|technically|clinically|legally|scientifically'
const CHECKED =
  'reviewed|checked|edited|updated|approved|verified|translated|photographed|illustrated|produced|sponsored|presented|powered|hosted'
const PICTURES =
  'photos?|photographs?|images?|pictures?|illustrations?|video|graphics?|bild(?:er)?|fotos?|fotograf|illustra[ts][jo]on(?:er)?|' +
  'oversatt|oversat|oversættelse|redigert|redigeret|redaktør|editor'
/** Others who had a part: who checked, edited, took the pictures. */
const OTHER = new RegExp(
  `(?:^|\\s)(?:(?:(?:${HOW})[ -]?)?(?:${CHECKED})(?: and \\w+)?\\sby|(?:${PICTURES})\\s?(?:by|av|af|:|/))`,
  'i',
)
/** Where a name ends: a sign, a number, or a word that leads on to a date or a place. */
const END =
  /[|•·●→›»(\d]|\s[–—-]+\s|\s(?:on|in|at|for|from|says|said|published|updated|posted|den|publisert|oppdatert|publiceret|opdateret|publicerad|uppdaterad)(?=[\s:,]|$)/iu
/** A sign or a word that holds two names together across tags. */
const JOINT_BEFORE = /^(?:,|&|\+|(?:and|og|och|with|med)(?:\s|$))/i
const JOINT_AFTER = /(?:,|&|\+|(?:^|\s)(?:and|og|och|with|med))$/i
const LEADING = /^[\s|•·–—:-]+/
const MAX_LINES = 8
const MAX_LINE = 200

/**
 * Reads who wrote from the text of a byline, one line for each element in it: "By Jane Smith and John Doe | 3 May".
 * Those who reviewed, edited or photographed are left out, and what the author is.
 */
export function readByline(text: string): Reading {
  const names = new Set<string>()
  let isLabelled = false
  let isWritten = false
  let goesOn = false
  let isOther = false
  for (const line of text.split('\n', MAX_LINES)) {
    if (line.length > MAX_LINE) break
    let rest = line.replace(LEADING, '').trim()
    if (names.size > 0 && !goesOn && !JOINT_BEFORE.test(line.trim())) break
    const other = OTHER.exec(rest)
    if (other !== null) {
      // The other's name may follow in an element of its own.
      isOther = other.index + other[0].length === rest.length
      rest = rest.slice(0, other.index)
      if (rest === '' && names.size > 0) break
    } else if (isOther && rest !== '' && !LABEL.test(rest)) {
      isOther = false
      continue
    }
    const label = LABEL.exec(rest)
    if (label !== null) {
      isLabelled = true
      isWritten ||= WRITTEN.test(label[0])
      rest = rest.slice(label[0].length)
    }
    if (rest === '') continue
    const end = Math.min(END.exec(rest)?.index ?? rest.length, findDates(rest)[0]?.start ?? rest.length)
    const found = splitNames(rest.slice(0, end), isName)
    for (const name of found) names.add(name)
    goesOn = end === rest.length && JOINT_AFTER.test(rest)
    // What is no name ends a byline that has begun.
    if (found.length === 0 && !goesOn && (isLabelled || names.size > 0)) break
  }
  return { names: [...names], isLabelled, isWritten }
}

/** Tells words that say of the name behind them that it is not the author's: "Reviewed by". */
export function isOtherLabel(text: string): boolean {
  const other = OTHER.exec(text)
  return other !== null && other.index + other[0].length === text.trimEnd().length
}

/** Tells words that say of the name behind them that it is the author's, and no more. */
export function isAuthorLabel(text: string): boolean {
  const trimmed = text.replace(LEADING, '').trim()
  return trimmed !== '' && LABEL.exec(trimmed)?.[0].length === trimmed.length
}

/** Reads who wrote from a field made for it, where "By" and addresses are all there is to take away. */
export function readDeclaredNames(text: string): string[] {
  if (/^\s*https?:/i.test(text) || text.length > MAX_LINES * MAX_LINE) return []
  const [bare = ''] = text
    .trim()
    .replace(LABEL, '')
    .split(/\s?[|•·]\s?/)
  return splitNames(bare, isHandle)
}
