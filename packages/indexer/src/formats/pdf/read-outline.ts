/** A bookmark of a PDF. */
export interface Bookmark {
  readonly title: string
  /** From 1. */
  readonly level: number
  /** From 0, where it leads to a page of this file. */
  readonly page: number | undefined
}

/** More bookmarks than these are no one's table of contents. */
const MAX_BOOKMARKS = 3000
const MAX_LEVEL = 12

/** What of an open PDF is needed to read its bookmarks. */
export interface OutlineSource {
  getOutline(): Promise<unknown>
  getDestination(name: string): Promise<unknown>
  getPageIndex(reference: { num: number; gen: number }): Promise<number>
}

/** Reads the bookmarks of a PDF in the order of the text; none where they are damaged. */
export async function readOutline(pdf: OutlineSource): Promise<Bookmark[]> {
  const bookmarks: Bookmark[] = []
  // The last on top: children before the siblings that follow.
  const open = items(await pdf.getOutline().catch(() => undefined), 1).reverse()
  for (let item = open.pop(); item !== undefined && bookmarks.length < MAX_BOOKMARKS; item = open.pop()) {
    const { children, destination, level, title } = item
    if (title !== '') bookmarks.push({ title, level, page: await pageOf(destination, pdf) })
    if (level < MAX_LEVEL) open.push(...items(children, level + 1).reverse())
  }
  return bookmarks
}

interface Item {
  readonly title: string
  readonly destination: unknown
  readonly children: unknown
  readonly level: number
}

function items(value: unknown, level: number): Item[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, MAX_BOOKMARKS).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return []
    const title =
      'title' in item && typeof item.title === 'string' ? item.title.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
    const destination = 'dest' in item ? item.dest : undefined
    return [{ title, destination, children: 'items' in item ? item.items : undefined, level }]
  })
}

async function pageOf(destination: unknown, pdf: OutlineSource): Promise<number | undefined> {
  try {
    const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
    const target: unknown = Array.isArray(place) ? place[0] : undefined
    if (typeof target === 'number') return target
    if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target)) return undefined
    return await pdf.getPageIndex({ num: Number(target.num), gen: Number(target.gen) })
  } catch {
    return undefined
  }
}
