import { findDates } from '../quantities/find-dates.ts'

/** Who wrote an article, and when: what a line says that says nothing else. */
export interface Credit {
  readonly authors: readonly string[]
  readonly published?: string
  readonly updated?: string
  /** It says of a date that it is one of publication, not only a date. */
  readonly isLabelled: boolean
}

const LONGEST = 200
const DATE_LABEL =
  /^(?:(?:article |page |this page was |siden |sidan |artikkelen |artiklen |artikeln )?(?:(?:first |originally |last |latest |først |första |sist |sidst |senast )?(?:published|posted|updated|modified|reviewed|edited|changed|created|released|publisert|publiceret|publicerad|udgivet|utgitt|oppdatert|opdateret|uppdaterad|endret|endra|ændret|ändrad|granskad|revidert|revideret|reviderad|skrevet|opprettet|oprettet|skapad|lagt ut|lagt inn)|(?:publication|release|publiserings|publicerings|publiserte|udgivelses|utgivnings|oppdaterings|opdaterings) ?(?:date|dato|datum)|date(?: of publication| published| posted)?|dato|datum|nyhet|nyhed|news(?: release)?|pressemelding|pressemeddelelse|pressmeddelande|press release|artikkel|artikel|article|blog(?: post)?))(?: on| at| the| den| d\.| av| af)?\s*[:,|–-]?\s*(?=\S)/i
const UPDATED = /updat|oppdat|opdat|uppdat|modif|endr|ændr|ändr|review|gransk|revi[ds]|edited|changed/i
const BYLINE =
  /^(?:(?:written|posted|published|story|text|words|article|report|reported|contributed) by|by|authors?|av|af|(?:skrevet|skrive|publisert|publiceret|forfattet|tekst|skriven|text|foto og tekst|tekst og foto|text och foto) ?(?:av|af)?|forfattere?|forfattarar?|författare|skribent|journalist|tekst og foto|text och foto|text & foto|text and photos?|words|tekst|text)\s*[:|]?\s+(?=\p{Lu})/iu
/** As pages are saved whose space is only drawn. */
const GLUED = /^By(?=\p{Lu}\p{Ll}+ \p{Lu})/u
const PART = '(?:von|van|de|der|den|da|du|la|le|bin|al|el|dos|ten|of)'
const WORD = "\\p{Lu}[\\p{L}'’-]*\\.?"
const NAME = `(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?${WORD}(?: (?:${PART} ){0,2}${WORD}){1,3}`
const AFTER_NAME =
  '(?=$|\\.?$| ?[,;|&(·•:–—-]| (?:and|og|och|in|on|i|den|last|published|updated|\\d)(?:\\s|\\d|$)| {2,})'
const NAMES = new RegExp(`^${NAME}${AFTER_NAME}(?:(?:, and |, | and | og | och | & |; )${NAME}${AFTER_NAME}){0,7}`, 'u')
const NAMED = new RegExp(`^${NAME}(?![\\p{L}\\p{N}])`, 'u')
const ONE_NAME = new RegExp(`^${NAME}$`, 'u')
const ROLE =
  /^,? ?\p{Ll}[\p{L} ,-]{2,80}$|^,? (?:\p{L}+ ){0,3}(?:editor|reporter|writer|manager|director|adviser|advisor|rådgiver|redaktør|journalist|direktør|konsulent|analyst)\b[^.]{0,60}$/iu
const ASIDE =
  /^(?:\d+ ?(?:min(?:ute)?s?\.?|minutt(?:er)?|minutter|minut(?:er)?)(?: (?:to )?(?:read|lesing|lesetid|læsning|læsetid|läsning|lästid))?|(?:estimated )?reading time:? ?\d+ ?min\w*|(?:lesetid|læsetid|lästid):? ?\d+ ?min\w*|\d+ (?:views?|comments?|shares?|kommentarer|kommentar|visninger)|no comments?|[\w.+-]+@[\w-]+\.[\w.-]+)(?!\p{L})/iu
const READING = /min|time|tid/i
const TIME = /^(?:(?:kl\.?|klokken|klokka|klockan) ?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2}(?: ?[ap]m)?)(?!\p{L})/iu
const SECTION = /^(?:in|i|under) \p{Lu}[\p{L}\p{N} ,&-]{1,50}$/u
/** What names of sections and kinds of text are made of, which look like those of people. */
const NO_NAME =
  /(?:^|\s)(?:comments?|contact|us|no|about|home|menu|search|news\p{L}*|press\p{L}*|release|blog\p{L}*|updates?|articles?|reports?|insights?|research|policy|digital|team|public|sector|innovation|guides?|tips|reviews?|events?|stor(?:y|ies)|features?|analysis|opinion|technology|business|products?|case|stud(?:y|ies)|department|ministry|office|agency|government|council|committee|meeting|minutes|posted|published|updated|last|nyhe[td]\p{L}*|artik\p{L}*|presse\p{L}*|rapport\p{L}*|kronikk|kronik|leder|debatt?|referat|møte|møde|the|of|and|in|on|new|city|university|institute|center|centre|summit|conference|konferens|konference|konferanse|day|week|dag)(?:\s|$)/iu
const BETWEEN = /^[\s|·•,;:⋅()/.–—-]+/

/**
 * Reads a line such as "By Jane Smith | 5 May 2018 | 4 min read", "Publisert 23.01.2012" or "19. januar 2012".
 *
 * @param known - Names that are known to be those of the authors, which need not look like the names of people.
 */
export function readCredit(text: string, known: readonly string[] = []): Credit | undefined {
  // Without a number it is a byline, which begins with a word for one.
  if (text.length > LONGEST || !(/\d/.test(text) || BYLINE.test(text))) return undefined
  const lowerNames = known.map((name) => name.toLowerCase())
  const authors: string[] = []
  const dates: { published?: string; updated?: string } = {}
  let isLabelled = false
  let says = false
  let rest = text.trim()
  for (let parts = 0; rest !== ''; parts++) {
    const length = takeDate() || takeAuthors() || takeDatedName() || takeRest() || takeSection()
    if (length === 0 || parts > 8) return undefined
    rest = rest.slice(length).replace(BETWEEN, '')
  }
  const isSaid = text.includes('|')
    ? authors.length > 0 || dates.published !== undefined || dates.updated !== undefined
    : says
  return isSaid ? { authors, ...dates, isLabelled } : undefined

  function takeDate(): number {
    const label = DATE_LABEL.exec(rest)?.[0] ?? ''
    const [date] = findDates(rest.slice(label.length, label.length + 80))
    if (date === undefined || date.start !== 0 || (label === '' && date.iso.length < 10)) return 0
    const key = UPDATED.test(label) ? 'updated' : 'published'
    dates[key] ??= date.iso
    if (label !== '') isLabelled = true
    says = true
    return label.length + date.end
  }

  function takeAuthors(): number {
    const label = (BYLINE.exec(rest) ?? GLUED.exec(rest))?.[0] ?? ''
    const found = takeKnown(rest.slice(label.length)) ?? NAMES.exec(rest.slice(label.length))?.[0]
    if (label === '' || found === undefined) return 0
    // "By January 2018", "Text: ISO 9001".
    if (findDates(found).length > 0 || /\p{Ll}(?:By|Updated|Published|Posted|In|On)(?!\p{Ll})/u.test(found)) return 0
    const names = splitNames(found)
    if (names.some((name) => NO_NAME.test(name) && !lowerNames.includes(name.toLowerCase()))) return 0
    authors.push(...names)
    says = true
    return label.length + found.length
  }

  function takeKnown(line: string): string | undefined {
    const lower = line.toLowerCase()
    const name = lowerNames.find((known) => lower.startsWith(known) && !/^[\p{L}\p{N}]/u.test(line.slice(known.length)))
    return name && line.slice(0, name.length)
  }

  /** "Jane Smith, 5 May 2018": a name, for what has a date. */
  function takeDatedName(): number {
    const name = takeKnown(rest) ?? NAMED.exec(rest)?.[0]
    if (name === undefined || (NO_NAME.test(name) && !lowerNames.includes(name.toLowerCase()))) return 0
    const after = rest.slice(name.length).replace(BETWEEN, '').replace(/^\s+/, '')
    const [date] = findDates(after.slice(0, 60))
    const isDated = dates.published !== undefined ? after === '' : date?.start === 0 && date.iso.length === 10
    if (!isDated) return 0
    authors.push(name)
    return name.length
  }

  /** "Innovation, Labs" between bars: under what the article is filed. */
  function takeSection(): number {
    if (!text.includes('|')) return 0
    const end = rest.indexOf('|')
    const section = end === -1 ? rest : rest.slice(0, end)
    return section.length <= 60 && !/[.!?]/.test(section) ? section.length : 0
  }

  function takeRest(): number {
    const aside = ASIDE.exec(rest)?.[0].length ?? 0
    if (aside > 0) {
      // How many read or answered it is said over answers, too.
      says ||= READING.test(rest.slice(0, aside))
      return says ? aside : 0
    }
    if (!says) return 0
    const time = TIME.exec(rest)?.[0].length ?? 0
    if (time > 0) return time
    if (SECTION.test(rest) || (authors.length > 0 && ROLE.test(rest))) return rest.length
    return 0
  }
}

/** Says whether a text looks like the name of a person, which names of departments do too. */
export function isNameLike(text: string): boolean {
  return text.length <= 40 && ONE_NAME.test(text)
}

/** "By", "Published:": says of what the next line is. */
export function isCreditLabel(text: string): boolean {
  if (text.length > 30) return false
  return [`${text} 1`, `${text} A`].some(
    (line) => (DATE_LABEL.exec(line) ?? BYLINE.exec(line))?.[0].length === line.length - 1,
  )
}

function splitNames(names: string): string[] {
  return names.split(/, and |, | and | og | och | & |; /).map((name) => name.trim())
}
