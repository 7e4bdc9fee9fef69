/** A stretch of text on a page; y is where its letters stand, from the top. */
export interface Text {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly font?: 'regular' | 'bold' | 'italic' | 'code'
  /** As PDF writes it: `0 0 1` is blue. */
  readonly colour?: string
  /** Whether it runs upwards. */
  readonly turned?: boolean
}

/** What to draw on a page of 600 by 800 points. */
export interface PageInput {
  readonly texts?: readonly Text[]
  /** Filled fields: left, top, width, height. */
  readonly fields?: readonly (readonly [number, number, number, number])[]
  /** Lines: from x, y to x, y. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
  /** Whether a picture fills the page. */
  readonly picture?: boolean
}

/** What to write into the file beside its pages. */
export interface FileInput {
  readonly info?: Readonly<Record<string, string>>
  readonly language?: string
  /** Roman numbers for so many pages, Arabic ones from 1 for the rest. */
  readonly romanPages?: number
  /** What stands before the number of each page. */
  readonly labelPrefix?: string
  /** Bookmarks; `page` from 0. */
  readonly outline?: readonly {
    readonly title: string
    readonly page: number
    readonly children?: FileInput['outline']
  }[]
  /** Whether it asks for a password. */
  readonly locked?: boolean
}

/** Writes a small PDF in plain syntax, as bytes. */
export function makePdf(pages: readonly PageInput[], file: FileInput = {}): Uint8Array {
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  const catalog = add('')
  const tree = add('')
  const fonts = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Courier']
    .map((name) => add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`))
    .map((number, place) => `/F${place} ${number} 0 R`)
    .join('')
  const image = add(
    stream('/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8', 'abcd'),
  )
  const resources = `<</Font<<${fonts}>>/XObject<</I ${image} 0 R>>>>`
  const numbers = pages.map((page) => {
    const content = add(stream('', draw(page)))
    return add(`<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 600 800]/Resources ${resources}/Contents ${content} 0 R>>`)
  })
  objects[tree - 1] =
    `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`
  const outline = file.outline === undefined ? '' : `/Outlines ${addOutline(file.outline).parent} 0 R`
  const { labelPrefix = '', romanPages = 0 } = file
  const roman = romanPages > 0 ? '0<</S/r>>' : ''
  const labels = `/PageLabels<</Nums[${roman}${romanPages}<</S/D/P(${literal(labelPrefix)})>>]>>`
  const language = file.language === undefined ? '' : `/Lang(${file.language})`
  objects[catalog - 1] = `<</Type/Catalog/Pages ${tree} 0 R${outline}${labels}${language}>>`
  const info = add(
    `<<${Object.entries(file.info ?? {})
      .map(([key, value]) => `/${key}(${literal(value)})`)
      .join('')}>>`,
  )
  const key = `<${'00'.repeat(32)}>`
  const locked = file.locked ? `/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>` : ''
  return assemble(objects, `/Root ${catalog} 0 R/Info ${info} 0 R/ID[<00><00>]${locked}`)

  function addOutline(items: NonNullable<FileInput['outline']>): { parent: number; inside: string } {
    const parent = add('')
    const own = items.map(() => add(''))
    const inside = `/First ${own[0]} 0 R/Last ${own.at(-1)} 0 R/Count ${own.length}`
    for (const [place, { children, page, title }] of items.entries()) {
      const below = children === undefined ? '' : addOutline(children).inside
      const next = own[place + 1] === undefined ? '' : `/Next ${own[place + 1]} 0 R`
      const target = `/Parent ${parent} 0 R/Dest[${numbers[page]} 0 R/Fit]`
      objects[(own[place] ?? 0) - 1] = `<</Title(${literal(title)})${target}${next}${below}>>`
    }
    objects[parent - 1] = `<</Type/Outlines${inside}>>`
    return { parent, inside }
  }
}

/** Lines of text below one another. */
export function makeLines(
  lines: readonly string[],
  { leading = 12, y, ...look }: Omit<Text, 'text'> & { readonly leading?: number },
): Text[] {
  return lines.map((text, place) => ({ ...look, text, y: y + place * leading }))
}

const FONTS = { regular: 0, bold: 1, italic: 2, code: 3 }

function draw({ fields = [], lines = [], picture, texts = [] }: PageInput): string {
  return [
    ...(picture ? ['q 600 0 0 800 0 0 cm /I Do Q'] : []),
    ...fields.map(
      ([left, top, width, height]) => `q .8 .9 1 rg ${left} ${800 - top - height} ${width} ${height} re f Q`,
    ),
    ...lines.map(([x, y, x2, y2]) => `${x} ${800 - y} m ${x2} ${800 - y2} l S`),
    ...texts.map(
      ({ colour = '0 0 0', font = 'regular', size = 10, text, turned, x, y }) =>
        `BT ${colour} rg /F${FONTS[font]} ${size} Tf ${turned ? '0 1 -1 0' : '1 0 0 1'} ${x} ${800 - y} Tm (${literal(text)}) Tj ET`,
    ),
  ].join('\n')
}

function literal(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}

function stream(dictionary: string, content: string): string {
  return `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((content, place) => {
    const offset = text.length
    text += `${place + 1} 0 obj\n${content}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  return latin(`${text}trailer<<${trailer}/Size ${objects.length + 1}>>\nstartxref\n${start}\n%%EOF\n`)
}

/** Windows-1252, of which the tests use the letters of Western languages, curly quotes, dashes and bullets. */
function latin(text: string): Uint8Array {
  const others: Readonly<Record<string, number>> = {
    '–': 0x96,
    '—': 0x97,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '•': 0x95,
    '€': 0x80,
    '…': 0x85,
  }
  return Uint8Array.from(text, (letter) => others[letter] ?? letter.charCodeAt(0))
}
