import { BLOCK_ELEMENTS } from './element.ts'

/** Chromium nests 512 deep at most, and no one's page half as deep; a parser takes time with the square of the depth. */
const DEEPEST = 256
/** Formatting that is never closed is opened anew in each paragraph below; a page someone wrote has a few thousand such. */
const MOST_REOPENED = 500_000

/** A name is read whole or not at all: one that never ends takes time with its length, not with the square. */
const TAG = /<!--|<(\/?)([a-z][^\s/<>]*)(?![^\s/<>])[^<>]*>/gi
/** Elements that hold nothing, and links, of which none is open within another. */
const FLAT = new Set(
  'a area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
/** Elements that hold text only, whatever looks like a tag in it. */
const RAW = new Set('iframe noembed noframes script style textarea title xmp'.split(' '))
const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))
/** Elements that end where another one begins. */
const ENDED: ReadonlyMap<string, readonly string[]> = new Map([
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
  ['li', ['li']],
  ['option', ['option']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
])
/** More of the same formatting are not opened anew. */
const MOST_ALIKE = 3
/** Look so far for a paragraph that a block ends. */
const NEAR = 20

/**
 * Gives HTML that nests no deeper than a parser can take: deeper elements follow one another, as in a browser, and
 * formatting that is hardly ever closed ends. All text stays; a page that someone wrote stays as it is.
 */
export function limitNesting(html: string): string {
  const open: string[] = []
  const openOf = new Map<string, number>()
  /** Elements closed to make room, whose end tags are still to come. */
  const closedOf = new Map<string, number>()
  const formatting: { readonly name: string; readonly written: string }[] = []
  let reopened = 0
  const pieces: string[] = []
  let done = 0

  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    const { 0: written, 1: slash, 2: name = '', index } = tag
    read(name.toLowerCase(), { written, index, isEnd: slash === '/' })
    reopened += formatting.length
  }
  return done === 0 ? html : [...pieces, html.slice(done)].join('')

  function read(name: string, tag: Tag): void {
    if (name === '') skipTo('-->')
    else if (RAW.has(name)) skipTo(tag.isEnd ? '' : `</${name}`)
    else if (FORMATTING.has(name) && reopened > MOST_REOPENED) replace(tag, formatting.splice(0).map(endOf).join(''))
    else if (tag.isEnd) leave(name, tag)
    else if (!FLAT.has(name)) enter(name, tag)
  }

  function enter(name: string, tag: Tag): void {
    const ended = ENDED.get(name)
    while (ended?.includes(open.at(-1) ?? '')) pop()
    if (BLOCK_ELEMENTS.has(name)) endParagraph()
    if (open.length === DEEPEST) {
      const last = pop()
      count(closedOf, last, 1)
      replace(tag, endOf({ name: last }) + tag.written)
    }
    open.push(name)
    count(openOf, name, 1)
    const { written } = tag
    if (FORMATTING.has(name) && formatting.filter((one) => one.written === written).length < MOST_ALIKE)
      formatting.push({ name, written })
  }

  function leave(name: string, tag: Tag): void {
    const place = formatting.findLastIndex((one) => one.name === name)
    if (place >= 0) formatting.splice(place, 1)
    if ((closedOf.get(name) ?? 0) > 0) {
      count(closedOf, name, -1)
      replace(tag, '')
    } else if ((openOf.get(name) ?? 0) > 0) {
      while (pop() !== name) {}
      // What was closed to make room stood within.
      if (open.length < DEEPEST - 1) closedOf.clear()
    }
  }

  function pop(): string {
    const name = open.pop() ?? ''
    count(openOf, name, -1)
    return name
  }

  /** A block ends the paragraph that it stands in, formatting or not. */
  function endParagraph(): void {
    for (let steps = 1; steps <= NEAR; steps++) {
      const name = open.at(-steps) ?? 'body'
      if (name === 'p') while (pop() !== 'p') {}
      if (BLOCK_ELEMENTS.has(name)) return
    }
  }

  /** To a text that ends what holds no elements; all is text if it does not end. */
  function skipTo(end: string): void {
    const rest = new RegExp(end, 'gi')
    rest.lastIndex = TAG.lastIndex
    TAG.lastIndex = rest.test(html) ? rest.lastIndex : html.length
  }

  function replace({ index, written }: Tag, by: string): void {
    pieces.push(html.slice(done, index), by)
    done = index + written.length
  }
}

/** As it is written, and where. */
interface Tag {
  readonly written: string
  readonly index: number
  readonly isEnd: boolean
}

function endOf({ name }: { readonly name: string }): string {
  return `</${name}>`
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by)
}
