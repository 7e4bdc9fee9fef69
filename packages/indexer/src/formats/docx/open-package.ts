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
    const { [CORE]: core } = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize
        if (DOCUMENT.test(name)) hasDocument = true
        return name === CORE && originalSize < 1_000_000
      },
    })
    if (size > MOST) return 'too-large'
    return hasDocument ? { properties: core === undefined ? {} : readProperties(strFromU8(core)) } : 'damaged'
  } catch {
    return 'damaged'
  }
}

function readProperties(xml: string): Record<string, string> {
  const $ = load(xml, { xml: true })
  const found: Record<string, string> = {}
  for (const [selector, name] of Object.entries(NAMES)) {
    const text = $(selector).first().text().trim()
    if (text !== '') found[name] = text
  }
  return found
}
