import { segmentText } from './segment-text.ts'
import type { Segment } from './segments.ts'

/** A page as far as it matters here. */
export interface SegmentedPage {
  readonly height: number
  readonly segments: readonly Segment[]
}

/** The parts of a page, at its top and at its foot, where running heads stand. */
const ZONE = 0.15
/** Nearer to the edge of the page there is hardly anything else. */
const EDGE = 0.08
/** A page with more in these zones is a map or a drawing. */
const MOST = 200
/** Type this much larger than most is that of titles. */
const LARGE = 1.25
/** Points by which a running head may stand higher on one page than on another. */
const DRIFT = 3
const PAGE_NUMBER =
  /^(?:(?:page|side|sida|seite|p\.|s\.)\s*)?[-–—|•·]?\s*(\d{1,4}|[ivxlc]{1,7})\s*[-–—|•·]?\s*(?:(?:of|af|av|\/)\s*\d{1,4})?$/i

interface Candidate {
  readonly segment: Segment
  readonly page: number
  /** From the nearer edge of the page, top or foot, to the baseline. */
  readonly distance: number
  readonly isTop: boolean
  /** Whether it stands where hardly anything else does. */
  readonly isOnEdge: boolean
  /** What it says; numbers that count with the pages are all the same. */
  readonly key: string
  readonly number: number | undefined
}

/**
 * Finds running heads, running feet and page numbers: what stands at one height near the edge of many pages and says the
 * same, or the same but for a number. A document of one or two pages has only a page number.
 */
export function findRunningHeads(pages: readonly SegmentedPage[]): Set<Segment> {
  const candidates = pages.flatMap(({ height, segments }, page) =>
    segments.flatMap((segment) => candidate(segment, { height, page })).slice(0, MOST),
  )
  const heads = new Set(findPageNumbers(candidates, pages.length))
  if (pages.length <= 2) return heads
  const plain = withKeys(withoutTitles(candidates, pages))
  for (const cluster of clusters(plain)) for (const segment of headsOf(cluster, pages.length)) heads.add(segment)
  // A first page, or the first of a chapter, may have them a little higher or lower.
  const known = new Set(plain.flatMap((one) => (heads.has(one.segment) ? textOf(one) : [])))
  for (const one of plain) if (textOf(one).some((text) => known.has(text))) heads.add(one.segment)
  releaseAttached(heads, { candidates, pages })
  return heads
}

/** Gives back lines that stand as close to the text as lines of it do: pages may begin or end alike. */
function releaseAttached(
  heads: Set<Segment>,
  { candidates, pages }: { candidates: readonly Candidate[]; pages: readonly SegmentedPage[] },
): void {
  // Heads of more lines than this are none.
  for (let [pass, isDone] = [0, false]; !isDone && pass < 10; pass++) {
    isDone = true
    for (const { number, page, segment } of candidates) {
      if (number !== undefined || !heads.has(segment)) continue
      const text = pages[page]?.segments ?? []
      if (!text.some((other) => !heads.has(other) && isAttached(segment, other))) continue
      heads.delete(segment)
      isDone = false
    }
  }
}

function isAttached(a: Segment, b: Segment): boolean {
  const distance = Math.abs(a.baseline - b.baseline)
  return (
    a.left < b.right &&
    a.right > b.left &&
    distance > 0 &&
    distance < 1.35 * a.size &&
    Math.abs(a.size - b.size) < 0.1 * a.size
  )
}

/** What a head says, and in what size; nothing of one that says next to nothing. */
function textOf({ key, segment }: Candidate): string[] {
  return key.length < 8 ? [] : [`${Math.round(segment.size)} ${key}`]
}

function candidate(segment: Segment, { height, page }: { height: number; page: number }): Candidate[] {
  const isTop = segment.baseline < height / 2
  const distance = isTop ? segment.baseline : height - segment.baseline
  if (distance > ZONE * height) return []
  const text = segmentText(segment.words).trim()
  const number = PAGE_NUMBER.exec(text)?.[1]
  return [
    {
      segment,
      page,
      distance,
      isTop,
      isOnEdge: distance < EDGE * height,
      key: text.toLowerCase().replace(/\s+/g, ' '),
      number: number === undefined ? undefined : readNumber(number),
    },
  ]
}

/** Numbers that count with the pages. */
function findPageNumbers(candidates: readonly Candidate[], pages: number): Segment[] {
  const byOffset = new Map<number, Candidate[]>()
  for (const found of candidates) {
    if (found.number === undefined) continue
    const offset = found.number - found.page
    const same = byOffset.get(offset)
    if (same === undefined) byOffset.set(offset, [found])
    else same.push(found)
  }
  const enough = pages <= 2 ? 1 : pages <= 4 ? 2 : 3
  return [...byOffset].flatMap(([offset, found]) => {
    const isCounting = new Set(found.map(({ page }) => page)).size >= enough
    return isCounting && (pages > 2 || offset === 1) ? found.map(({ segment }) => segment) : []
  })
}

/** Takes numbers that count with the pages for the same: "Annual report 2021 | 7" and "Annual report 2021 | 9". */
function withKeys(candidates: readonly Candidate[]): Candidate[] {
  /** By what else a head says, for each difference between a number and its page, how often it occurs. */
  const differences = new Map<string, Map<number, number>>()
  for (const { key, page } of candidates) {
    const own = differences.get(maskNumbers(key)) ?? new Map<number, number>()
    differences.set(maskNumbers(key), own)
    for (const number of numbersOf(key)) own.set(number - page, (own.get(number - page) ?? 0) + 1)
  }
  return candidates.map((candidate) => {
    const { key, page } = candidate
    const own = differences.get(maskNumbers(key))
    const masked = key.replace(/\d{1,4}/g, (number) => ((own?.get(Number(number) - page) ?? 0) > 2 ? '#' : number))
    return { ...candidate, key: masked }
  })
}

function maskNumbers(text: string): string {
  return text.replace(/\d{1,4}/g, '#')
}

function numbersOf(text: string): Set<number> {
  return new Set([...text.matchAll(/\d{1,4}/g)].map(([number]) => Number(number)))
}

/** Leaves out what is set larger than most text: titles of pages, unless half of these have the same. */
function withoutTitles(candidates: readonly Candidate[], pages: readonly SegmentedPage[]): Candidate[] {
  const sizes = pages.flatMap(({ segments }) => segments.map(({ size }) => size)).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const often = new Map<string, number>()
  for (const { key } of candidates) often.set(key, (often.get(key) ?? 0) + 1)
  return candidates.filter(
    ({ key, segment }) => segment.size <= LARGE * usual || (often.get(key) ?? 0) >= 0.5 * pages.length,
  )
}

/** Candidates at about one height. */
function clusters(candidates: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = []
  for (const isTop of [true, false]) {
    const sorted = candidates.filter((one) => one.isTop === isTop).sort((a, b) => a.distance - b.distance)
    let open: Candidate[] = []
    for (const one of sorted) {
      const first = open[0]
      if (first !== undefined && one.distance - first.distance > DRIFT) {
        found.push(open)
        open = []
      }
      open.push(one)
    }
    if (open.length > 0) found.push(open)
  }
  return found
}

function headsOf(cluster: readonly Candidate[], pages: number): Segment[] {
  const pagesOf = new Map<string, Set<number>>()
  for (const { key, page } of cluster) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page))
  const isRepeated = ({ key }: Candidate): boolean => (pagesOf.get(key)?.size ?? 0) > 1
  const repeated = cluster.filter(isRepeated)
  const covered = new Set(cluster.map(({ page }) => page)).size
  const least = pages <= 4 ? 2 : 3
  // The heads of chapters differ; that most of them stand on several pages tells them from the first lines of text.
  if (covered >= Math.max(least, 0.3 * pages) && repeated.length >= 0.5 * cluster.length) {
    const looks = new Set(repeated.flatMap(looksOf))
    return cluster
      .filter((one) => isRepeated(one) || looksOf(one).some((look) => looks.has(look)))
      .map(({ segment }) => segment)
  }
  // Heads of one part of the file.
  return repeated
    .filter(({ isOnEdge, key }) => {
      const often = pagesOf.get(key)?.size ?? 0
      return often >= Math.max(least, 0.3 * pages) || (often >= 4 && isOnEdge)
    })
    .map(({ segment }) => segment)
}

/** Names for its type and where it begins or ends; one that two segments share makes them alike. */
function looksOf({ segment }: Candidate): string[] {
  const { left, right, size, words } = segment
  const type = `${words[0]?.font.name} ${Math.round(size)}`
  return [`${type} from ${Math.round(left / 4)}`, `${type} to ${Math.round(right / 4)}`]
}

function readNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
  const digits = [...text.toLowerCase()].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, place) => (digit < (digits[place + 1] ?? 0) ? sum - digit : sum + digit), 0)
}
