import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type DrawnPage, drawPage, type PageFont, type PageFrame } from './draw-page.ts'
import { loadPdfjs } from './load-pdfjs.ts'
import { type Matrix, multiply, readMatrix } from './matrix.ts'
import type { PageContent } from './page.ts'
import { readFont } from './read-font.ts'
import { type Bookmark, readOutline } from './read-outline.ts'

/** What a PDF holds, before anyone has looked at how it is laid out. */
export interface PdfContent {
  readonly pages: readonly PageContent[]
  /** Of each page, where the file gives them; a page may have an empty one. */
  readonly labels: readonly string[] | undefined
  readonly outline: readonly Bookmark[]
  /** What the file says of itself, by the names that PDF and XMP have for it (`Title`, `dc:title`). */
  readonly information: Readonly<Record<string, string>>
  /** How many pages there are beyond those read. */
  readonly unread: number
}

/** Why a PDF cannot be read. */
export type PdfFault = 'encrypted' | 'damaged' | 'empty'

/** Longer files are no report; reading them would fill the memory. */
const MAX_PAGES = 5000
const XMP = [
  'dc:title',
  'dc:creator',
  'dc:language',
  'dc:description',
  'dc:subject',
  'xmp:createdate',
  'xmp:modifydate',
]

/** Opens a PDF and reads what stands on its pages. Nothing is fetched, evaluated or drawn; pictures are not decoded. */
export async function openPdf(bytes: Uint8Array): Promise<PdfContent | PdfFault> {
  if (bytes.length === 0) return 'empty'
  const pdfjs = await loadPdfjs()
  const names: (string | undefined)[] = []
  for (const [name, code] of Object.entries(pdfjs.OPS)) names[code] = name
  const task = pdfjs.getDocument({
    // It takes the array away, and takes no Buffer.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    // Only larger pictures than one point are left out; none is needed, and some would fill the memory.
    maxImageSize: 1,
    cMapUrl: `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`,
  })
  try {
    const pdf = await task.promise
    const count = Math.min(pdf.numPages, MAX_PAGES)
    const layers = await pdf.getOptionalContentConfig().catch(() => undefined)
    const fonts = new Map<string, PageFont>()
    const pages: PageContent[] = []
    for (let number = 1; number <= count; number++) {
      const page = await pdf.getPage(number).catch(() => undefined)
      pages.push(page === undefined ? EMPTY_PAGE : await readPage(page))
      page?.cleanup()
    }
    const given = await pdf.getPageLabels().catch(() => null)
    return {
      pages,
      labels: given?.map((label) => label.replace(/[\p{Cc}\s]+/gu, ' ').trim()),
      outline: await readOutline(pdf),
      information: readInformation(await pdf.getMetadata().catch(() => undefined)),
      unread: pdf.numPages - count,
    }

    async function readPage(page: PDFPageProxy): Promise<PageContent> {
      const { height, transform, width } = page.getViewport({ scale: 1 })
      const operators = await page
        .getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE })
        .catch(() => undefined)
      if (operators === undefined) return { ...EMPTY_PAGE, width, height }
      const frame: PageFrame = {
        width,
        height,
        transform: readMatrix(transform),
        names,
        fontOf,
        isShown: (layer) => layers?.isVisible(layer) ?? true,
      }
      const { turns, ...drawn } = drawPage(operators, frame)
      const turn = mainTurn(turns)
      return turn === 0 ? drawn : withoutTurns(drawPage(operators, turnFrame(frame, turn)))

      function fontOf(id: string): PageFont | undefined {
        const known = fonts.get(id)
        if (known !== undefined || !page.commonObjs.has(id)) return known
        const font = describeFont(page.commonObjs.get(id))
        fonts.set(id, font)
        return font
      }
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

const EMPTY_PAGE: PageContent = {
  width: 595,
  height: 842,
  words: [],
  boxes: [],
  rules: [],
  dots: [],
  hasPicture: false,
}

function describeFont(font: unknown): PageFont {
  // Fonts come untyped; what their properties hold is looked at below.
  const { fontMatrix, name } = (typeof font === 'object' && font !== null ? font : {}) as Readonly<
    Record<string, unknown>
  >
  return {
    ...readFont(typeof name === 'string' ? name : ''),
    unit: fontMatrix === undefined ? 0.001 : readMatrix(fontMatrix)[0],
  }
}

/** The direction that most of the text runs in. */
function mainTurn(turns: readonly number[]): number {
  return turns.indexOf(Math.max(...turns))
}

/** Turns a page so that text that ran down, upside down or up runs to the right. */
function turnFrame(frame: PageFrame, turn: number): PageFrame {
  const { height, transform, width } = frame
  const turned: Matrix =
    turn === 1 ? [0, -1, 1, 0, 0, width] : turn === 2 ? [-1, 0, 0, -1, width, height] : [0, 1, -1, 0, height, 0]
  const size = turn === 2 ? { width, height } : { width: height, height: width }
  return { ...frame, ...size, transform: multiply(turned, transform) }
}

function withoutTurns({ turns: _, ...page }: DrawnPage): PageContent {
  return page
}

/** The texts among what a file says of itself; those of its XMP beside those of its dictionary. */
function readInformation(given: { info: object; metadata: unknown } | undefined): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(given?.info ?? {})) if (typeof value === 'string') found[name] = value
  const xmp = given?.metadata
  if (typeof xmp !== 'object' || xmp === null || !('get' in xmp) || typeof xmp.get !== 'function') return found
  for (const name of XMP) {
    const value: unknown = xmp.get(name)
    const text = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('; ') : value
    if (typeof text === 'string' && text.trim() !== '') found[name] = text
  }
  return found
}
