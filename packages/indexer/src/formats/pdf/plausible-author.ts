/** Programs, roles and machines. */
const NO_AUTHOR =
  /adobe|microsoft|acrobat|indesign|quark|powerpoint|google|canva|latex|pdftex|ghostscript|openoffice|libreoffice|distiller|windows|macintosh|scanner|printer|konica|xerox|canon|ricoh|^(?:user|bruger|bruker|användare|admin|administrator|owner|eier|ejer|author|forfatter|författare|unknown|ukjent|ukendt|okänd|default|none|null|test|guest|root|system|staff|pc|mac|lenovo|dell|hp|asus|office|word|home|desktop|laptop|preferred customer|valued.*customer)[\s\d]*$|[@\\/_]|\d{3}/i
const BODY =
  /\b(?:of|for|and|og|och|office|agency|department|ministry|institute|university|council|centre|center|group|lab|government|commission|committee|bank|association|foundation|board|authority|directorate|ministerie[rt]?|departement(?:et)?|kommun(?:e|en)|styrelse(?:n)?|direktorat(?:et)?|myndighet(?:en)?|universitet(?:et)?|regering(?:en)?|region|OECD|EU)\b/i

/** Splits a list of authors: by semicolons, else by commas that do not part a family from a given name. */
export function splitAuthors(given: string): string[] {
  const whole = given.trim()
  if (whole === '') return []
  if (whole.includes(';')) return parts(whole, ';')
  const byComma = parts(whole, ',')
  return byComma.length > 1 && byComma.every((part) => /\s/.test(part) && !/^(?:part|a |an |the )/i.test(part))
    ? byComma
    : [whole]
}

/**
 * Tells an author from whoever made the file: a person is named on the pages too; a body may be known by its name alone.
 *
 * @param printed - Letters and digits of the first and last pages.
 */
export function isPlausibleAuthor(name: string, printed: string): boolean {
  if (name.length < 4 || name.length > 150 || NO_AUTHOR.test(name) || !/^[\p{L}\d]/u.test(name)) return false
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const turned = name.includes(',')
    ? parts(name, ',')
        .reverse()
        .join('')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
    : key
  const isPrinted = printed.includes(key) || printed.includes(turned)
  // A single word is the name of a body, or a login.
  if (!/\s/.test(name)) return isPrinted && /^\p{Lu}/u.test(name) && name.length > 2
  return isPrinted || (BODY.test(name) && /\p{Lu}/u.test(name))
}

function parts(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
