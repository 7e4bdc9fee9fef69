/** Degrees, licences to practise and the like, which stay with the name before them. */
const CREDENTIAL =
  /^(?:M\.?D|Ph\.?\s?D|D\.?O|R\.?N|R\.?D\.?N?|L\.?D\.?N?|[BM]\.?Sc?|[BM]\.?A|[BM]\.?Ed|M\.?B\.?A|M\.?P\.?[AHP]|M\.?S\.?[NW]|J\.?D|LL\.?[BMD]|D\.?V\.?M|D\.?D\.?S|D\.?N\.?P|N\.?P|P\.?A-?C?|P\.?E|Pharm\.?D|Psy\.?D|Ed\.?D|CFP|CFA|CPA|CPT|CSCS|CDE|CDCES|CISSP|PMP|SHRM-\w+|F[A-Z]{3,4}|D[A-Z]{4}|BSN|MSN|LCSW|LMFT|LPC|RDH|AIA|Esq|Jr|Sr|II|III|IV|OBE|MBE|CBE|KC|QC)\.?[®™]?$/
/** Small words within names of persons. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|dos|da|di|du|la|le|el|al|bin|ibn|af|av|ter|ten|y|e|zu|zur|'t)$/i
/** Small words within names of bodies. */
const BODY_WORD = /^(?:of|the|for|and|og|och|i|in|til|till|för|&|at|on|to)$/i
/** What a person is. */
const POST =
  /(?<!\p{L})(?:editor|writer|reporter|correspondent|journalist|director|manager|(?:co-?)?founder|ceo|cto|cfo|cmo|coo|president|chief|head|lead|leader|officer|consultant|advis[eo]r|analyst|specialist|strategist|expert|professor|lecturer|researcher|scientist|engineer|developer|architect|designer|author|contributor|columnist|producer|host|partner|associate|fellow|intern|assistant|senior|junior|vice|[se]?vp|redaktør|redaktör|direktør|direktör|leder|chef|sjef|(?:senior)?rådgivare?|konsulent|forsker|forskare|skribent|lektor|kontorchef|avdelingsdirektør|prosjektleder|projektleder|projektledare|kommunika[ts](?:jon|ion)srådgiver)(?!\p{L})/iu
/** Names that say nothing of who wrote. */
const NOBODY =
  /^(?:(?:the |site ?|web ?|wp ?)?(?:admin(?:istrator)?|authors?|editors?|staff|staff (?:writer|reporter)|webmaster|root|user|guest|guest (?:author|post)|unknown|anonymous|n\/?a|none|null|undefined|nobody|test|default|marketing|support|member|contributors?|writer|redaktør|redaktion(?:en)?|redaksjon(?:en)?|forfatter|författare|administratör|share|follow|read more|more|about(?: us)?|contact|home|blog|news|log ?in|sign (?:in|up)|subscribe|comments?|reply|print|email|copy link|menu|search|image|photo|avatar)|(?:view|see) .*|all posts.*|posts by.*)$/i
/** Addresses, handles of social media, and signs that no name has. */
const NO_NAME = /^@|https?:|www\.|\.(?:com|org|net)\b|\S@\S|[<>{}[\]=?!]/i
const MAX_NAME = 80
const MAX_WORDS = 9
const MAX_NAMES = 50

/** Tells what may be the name of a person or a body, written with capitals as names are. */
export function isName(text: string): boolean {
  if (!isHandle(text) || /\d{5}/.test(text)) return false
  const [first = '', ...words] = text.split(' ', MAX_WORDS + 1)
  if (words.length >= MAX_WORDS || !/^\p{Lu}/u.test(first)) return false
  return words.every((word) => /^[("'“‘]?[\p{Lu}\d&]/u.test(word) || PARTICLE.test(word) || BODY_WORD.test(word))
}

/** Tells what may stand for somebody in a field made for it: a name, or what a member of a forum goes by. */
export function isHandle(text: string): boolean {
  return text !== '' && text.length <= MAX_NAME && !NOBODY.test(text) && !NO_NAME.test(text) && /\p{L}/u.test(text)
}

/** Tells a name of two to four words, such as a person's. */
export function isPersonName(text: string): boolean {
  if (!isName(text)) return false
  const words = text
    .replace(/,.*$/, '')
    .split(' ')
    .filter((word) => !PARTICLE.test(word))
  const isFit = (word: string): boolean => /^\p{Lu}\D*$/u.test(word) && !BODY_WORD.test(word)
  return words.length >= 2 && words.length <= 4 && words.every(isFit)
}

/** Tells a text that says what somebody is: "Senior Editor", "is a designer at". */
export function hasPost(text: string): boolean {
  return POST.test(text)
}

/**
 * Splits a line of names at commas, semicolons and "and". Credentials stay with the name before them; what a person is,
 * and where, is left out; "Løhde, Sophie" is one person, "Ministry of Food and Fisheries" one body.
 *
 * @param isValid - Tells a name.
 */
export function splitNames(line: string, isValid: (text: string) => boolean): string[] {
  const names: string[] = []
  for (const item of line.split(';')) {
    let before: string | undefined
    const whole = tidyName(item)
    for (const part of isInverted(whole) ? [whole] : whole.split(',')) {
      const text = tidyName(part.trim().replace(/^(?:and|og|och)\s/i, ''))
      if (text === '') continue
      if (before !== undefined && CREDENTIAL.test(text)) {
        before = `${before}, ${text}`
        names[names.length - 1] = before
        continue
      }
      const found = splitAtAnd(text).filter(isValid)
      // What follows a person and is none is a post or a place, and so is all that follows it.
      const isAlone = before?.includes(' ') && !text.includes(' ')
      if (before !== undefined && (found.length === 0 || isAlone || hasPost(text))) break
      names.push(...found)
      before = found.at(-1)
    }
  }
  return [...new Set(names)].slice(0, MAX_NAMES)
}

/** "Løhde, Sophie", but neither "Smith, MD" nor "Smith, Editor". */
function isInverted(text: string): boolean {
  const [, given] = /^\p{Lu}[\p{L}'’-]{1,40},\s(\p{Lu}[\p{L}.'’-]{1,40}(?:\s\p{Lu}\.?)?)$/u.exec(text) ?? []
  return given !== undefined && !CREDENTIAL.test(given) && !hasPost(given)
}

/** "Maria & Katerina" and "Jane Smith and John Doe" are two, "Food and Agriculture Organization" is one. */
function splitAtAnd(text: string): string[] {
  const parts = text.split(/\s(?:and|og|och|with|med|&|\+)\s/i)
  if (parts.length < 2) return [text]
  const arePersons = parts.every(isPersonName) || parts.every((part) => /^\p{Lu}\p{Ll}+$/u.test(part))
  return arePersons ? parts : [text]
}

function tidyName(text: string): string {
  return text
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•·–—-]+/, '')
    .replace(/[\s,;:|•·–—-]$/, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1')
    .trim()
}
