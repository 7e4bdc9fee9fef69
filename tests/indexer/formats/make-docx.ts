import { strToU8, type Zippable, zipSync } from 'fflate'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What to write into the file beside its body. */
export interface WordInput {
  /** XML of its notes. */
  readonly notes?: string
  /** XML of its properties. */
  readonly properties?: string
  /** Of text that has no other. */
  readonly language?: string
}

/** Makes a Word file of the XML of its body. */
export function makeDocx(body: string, { language, notes = '', properties = '' }: WordInput = {}): Uint8Array {
  const defaults =
    language === undefined
      ? ''
      : `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`
  const styles = ['Title', 'heading 1', 'heading 2', 'Quote', 'caption', 'toc 1']
    .map(
      (name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')
  const numbering =
    ['bullet', 'decimal']
      .map(
        (format, place) =>
          `<w:abstractNum w:abstractNumId="${place}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`,
      )
      .join('') +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${WORD}>${defaults}${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${WORD}>${notes}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
  }
  const zip: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(zip)
}

/** A paragraph: of a style, in bold, or as an item of a list, with a bullet or a number. */
export function p(text: string, { style = '', bold = false, item = false, number = false } = {}): string {
  const look = [
    style && `<w:pStyle w:val="${style}"/>`,
    (item || number) && `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number ? 2 : 1}"/></w:numPr>`,
  ]
  return `<w:p><w:pPr>${look.filter(Boolean).join('')}</w:pPr><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${text}</w:t></w:r></w:p>`
}

/** A table; a cell has a paragraph for each of its parts, which `|` separates. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split('|')
      .map((part) => p(part))
      .join('')}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
