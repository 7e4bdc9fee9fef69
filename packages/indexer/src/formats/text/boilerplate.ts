import { ALWAYS, CONTENTS, EDGE, ENDING, WITHIN } from './boilerplate-phrases.ts'

/**
 * What a line is to its article: `always` boilerplate; at the `edge` of a file only; the head of an `ending`, such as related
 * articles; over a list of `contents`; or the address of a site (`contact`).
 */
export type Boilerplate = 'always' | 'edge' | 'ending' | 'contents' | 'contact'

/** Longer lines are prose, save what banners say. */
const LONGEST = 200
/** Without the flag that folds case: lines are folded once, which is many times faster. */
const [ALWAYS_SAID, EDGE_SAID, ENDING_SAID, CONTENTS_SAID] = [ALWAYS, EDGE, ENDING, CONTENTS].map(
  (phrases) => new RegExp(`^(?:${phrases.join('|')})$`, 'u'),
)
const WITHIN_SAID = new RegExp(WITHIN.join('|'), 'u')
const WITHIN_LENGTH = 160
/** What a site says of its cookies, in as many sentences as it takes. */
const CONSENT =
  /(?:\b(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site|by (?:using|continuing|clicking)|vi|siden|nettstedet|nettsiden|hjemmesiden|websitet|webbplatsen|denne|dette|den här)\b.{0,100}\b(?:cookies|informasjonskapsl(?:er|ar)|kakor)\b.{0,200}\b|\b(?:cookies|informasjonskapsl(?:er|ar)|kakor)\b.{0,100}\b(?:this (?:web)?site|our (?:web)?site|dette nettstedet|denne nettsiden|hjemmesiden|webbplatsen)\b)/iu
const CONSENT_LENGTH = 700
const CONTACT =
  /^(?:(?:phone(?: number)?|tel(?:efon|ephone)?|tlf|fax|mobil|switchboard|sentralbord|växel|e-?mail|e-?post|mail|org(?:anisas?jons|anisations)?[. ]?(?:n(?:r|o|ummer))?|cvr(?:[- ]?n(?:r|ummer))?|ean(?:[- ]?n(?:r|ummer))?|vat|(?:visiting|postal|street|besøks?|post|besöks?)?-?(?:address|adresse|adress)|opening hours|åpningstider|åbningstider|öppettider|postboks|postbox|p\.?o\.? box)\b[.:]?(?: .{0,80})?|[\w.+-]+@[\w-]+\.[\w.-]+|\+?[\d ()-]{7,20})$/iu
/** A street, a postal code and a town. */
const ADDRESS =
  /^(?:\p{Lu}[^.!?]{2,40} \d{1,4} ?[A-Z]?(?:, | - | – | ))?(?:(?:DK|N|NO|S|SE)-)?(?!(?:19|20)\d\d )\d{3} ?\d{1,2} \p{Lu}[\p{L} ]{1,30}$/u
const CRUMB = /\s*(?:>|›|»|→|\/| {2,}|\|)\s*/
const BARS = /\s*(?:[|·•∙⋅/]|\s[-–—]\s| {3,}|\t)\s*/
const WORD_CHARS = /[\p{L}\p{N}]/u

/** Says whether a whole line is boilerplate, and where it would be. */
export function readBoilerplate(text: string): Boilerplate | undefined {
  if (text.length > CONSENT_LENGTH) return undefined
  if (isConsent(text)) return 'edge'
  if (text.length > LONGEST) return undefined
  const key = keyOf(text)
  if (ALWAYS_SAID?.test(key)) return 'always'
  if (key.length <= WITHIN_LENGTH && WITHIN_SAID.test(key)) return 'edge'
  if (EDGE_SAID?.test(key)) return 'edge'
  if (ENDING_SAID?.test(key)) return 'ending'
  if (CONTENTS_SAID?.test(key)) return 'contents'
  if (CONTACT.test(text) || ADDRESS.test(text)) return 'contact'
  return isBreadcrumb(text) ? 'edge' : readRow(text)
}

/** "We use cookies to …", in a language of ours. */
function isConsent(text: string): boolean {
  return /cookie|informasjonskapsl|kakor/i.test(text) && CONSENT.test(text)
}

/** Lower case, without arrows and marks around it. */
function keyOf(text: string): string {
  const key = text.toLowerCase().replace(/\s+/g, ' ')
  let start = 0
  let end = key.length
  while (start < end && !/[\p{L}\p{N}#©(*]/u.test(key[start] ?? '')) start++
  while (end > start && !/[\p{L}\p{N}?).*]/u.test(key[end - 1] ?? '')) end--
  return key.slice(start, end)
}

/** "Home > News > Labs". */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(CRUMB).filter((part) => WORD_CHARS.test(part))
  if (parts.length < 2 || !/[>›»→/]/.test(text)) return false
  const [first = ''] = parts
  const isHome = /^(?:home|forside|hjem|heim|hem|start|startside|startsidan|blog|news|nyheter|nyheder)$/i.test(first)
  return isHome || (parts.length >= 3 && /[>›»→]/.test(text) && parts.every((part) => part.split(' ').length <= 6))
}

/** A row of links, apart by bars or dots, or side by side: none is a sentence, and some are known. */
function readRow(text: string): Boilerplate | undefined {
  if (/[.!?:;]$/.test(text)) return undefined
  const parts = text.split(BARS).filter((part) => WORD_CHARS.test(part))
  if (parts.length > 1) {
    const known = parts.map((part) => readPhrase(part))
    const count = known.filter((kind) => kind !== undefined).length
    if (parts.some((part) => part.split(' ').length > 5 || /[.,;:!?]/.test(part))) return undefined
    if (count === parts.length || (count >= 2 && count * 2 >= parts.length)) return 'always'
    return count > 0 ? 'edge' : undefined
  }
  return isSideBySide(text.split(/\s+/)) ? 'edge' : undefined
}

/** "English Dansk", "Home About Contact": known words and little between them. */
function isSideBySide(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 20) return false
  if (words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length) return false
  let links = 0
  let known = 0
  for (let place = 0; place < words.length; ) {
    const length = [4, 3, 2, 1].find((size) => {
      const part = words.slice(place, place + size)
      return part.length === size && /^[\p{Lu}\p{N}©]/u.test(part[0] ?? '') && readPhrase(part.join(' ')) !== undefined
    })
    if (length !== undefined) {
      links++
      known += length
    }
    place += length ?? 1
  }
  return known === words.length ? links >= 2 : links >= 3 && known >= 0.4 * words.length
}

function readPhrase(text: string): Boilerplate | undefined {
  const key = keyOf(text)
  return ALWAYS_SAID?.test(key) ? 'always' : EDGE_SAID?.test(key) ? 'edge' : undefined
}
