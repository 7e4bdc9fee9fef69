import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'

/** What of a Word file is read beside its text. */
export interface WordPackage {
  /** What it says of itself, by the names that XMP has for it. */
  readonly properties: Readonly<Record<string, string>>
}

/** Why a Word file cannot be read. */
export type PackageFault = 'empty' | 'locked' | 'damaged' | 'too-large'

/** Bytes that a file may unpack to. */
const MOST = 256 * 1024 * 1024
/** How an OLE file begins: Word before 2007, and whatever is locked by a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const CORE = 'docProps/core.xml'
const STYLES = 'word/styles.xml'
/** Bytes of what is read of it here. */
const MOST_BYTES: Readonly<Record<string, number>> = { [CORE]: 50_000, [STYLES]: 5_000_000 }
/** Characters of the defaults of styles; they have a few hundred, and deep nesting takes a parser very long. */
const LONGEST_DEFAULTS = 20_000
const DOCUMENT = /^word\/document\d*\.xml$/

const NAMES: Readonly<Record<string, string>> = {
  'dc\\:title': 'dc:title',
  'dc\\:creator': 'dc:creator',
  'dc\\:description': 'dc:description',
  'dc\\:language': 'dc:language',
  'cp\\:keywords': 'dc:subject',
  'dcterms\\:created': 'xmp:createdate',
}

/** Opens a Word file, which is a zip of XML, and reads its properties. */
export function openPackage(bytes: Uint8Array): WordPackage | PackageFault {
  if (bytes.length === 0) return 'empty'
  if (OLE.every((byte, place) => bytes[place] === byte)) return 'locked'
  let size = 0
  let hasDocument = false
  try {
    const { [CORE]: core, [STYLES]: styles } = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize
        if (DOCUMENT.test(name)) hasDocument = true
        return originalSize < (MOST_BYTES[name] ?? 0)
      },
    })
    if (size > MOST) return 'too-large'
    return hasDocument ? { properties: { ...readLanguage(styles), ...readProperties(core) } } : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** The language that text is in where nothing else is set: mostly that of the Word it was written with. */
function readLanguage(styles: Uint8Array = new Uint8Array()): Record<string, string> {
  const text = strFromU8(styles)
  const start = text.indexOf('<w:docDefaults')
  const defaults = start === -1 ? '' : text.slice(start, start + LONGEST_DEFAULTS).replace(/<\/w:docDefaults>.*/s, '')
  const language = load(defaults, { xml: true })('w\\:lang').attr('w:val')
  return language === undefined ? {} : { 'dc:language': language }
}

function readProperties(core: Uint8Array = new Uint8Array()): Record<string, string> {
  const $ = load(strFromU8(core), { xml: true })
  const found: Record<string, string> = {}
  for (const [selector, name] of Object.entries(NAMES)) {
    const text = $(selector).first().text().trim()
    if (text !== '') found[name] = text
  }
  return found
}
