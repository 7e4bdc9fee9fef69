/** How alike two texts are, and how right the metadata of a page is. */

/** A word as Python's `\w+` takes it, combining marks kept with their letter. */
const WORD = /[\p{L}\p{N}_\p{M}]+/gu
/** Words of a shingle, as in the article extraction benchmark of Scrapinghub (2020). */
const SHINGLE = 4

/** What of a text was found: each a share of all shingles of both texts. */
export interface Overlap {
  readonly found: number
  readonly invented: number
  readonly missed: number
}

/** Harmonic mean of precision and recall over the words of two texts as bags, letter case folded. */
export function wordF1(truth: string, extracted: string): number {
  const wanted = countAll(truth.toLowerCase().match(WORD) ?? [])
  const given = countAll(extracted.toLowerCase().match(WORD) ?? [])
  const [all, some] = [sum(wanted.values()), sum(given.values())]
  if (all === 0 || some === 0) return all === some ? 1 : 0
  const shared = sum([...wanted].map(([word, count]) => Math.min(count, given.get(word) ?? 0)))
  return (2 * shared) / (all + some)
}

/** Compares two texts by their runs of four words. */
export function compareShingles(truth: string, extracted: string): Overlap {
  const wanted = countAll(shingles(truth))
  const given = countAll(shingles(extracted))
  const shared = sum([...wanted].map(([shingle, count]) => Math.min(count, given.get(shingle) ?? 0)))
  const missed = sum(wanted.values()) - shared
  const invented = sum(given.values()) - shared
  const total = shared + missed + invented || 1
  return { found: shared / total, invented: invented / total, missed: missed / total }
}

/** Harmonic mean of mean precision and mean recall, each over the pages for which it is defined. */
export function shingleF1(pages: readonly Overlap[]): number {
  const precision = mean(pages.filter(({ found, invented }) => found + invented > 0).map(precisionOf))
  const recall = mean(pages.filter(({ found, missed }) => found + missed > 0).map(recallOf))
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

const precisionOf = ({ found, invented }: Overlap): number => found / (found + invented)
const recallOf = ({ found, missed }: Overlap): number => found / (found + missed)

/** A field of many pages: how often it is right where there is one, and how often it is given where there is none. */
export interface FieldScore {
  readonly right: number
  readonly wrong: number
  readonly spurious: number
}

/** Compares a field of many pages with the truth. */
export function scoreField(
  pages: readonly { readonly truth: string | null; readonly given: string | undefined }[],
  same: (truth: string, given: string) => boolean,
): FieldScore {
  const withTruth = pages.filter(({ truth }) => truth)
  const without = pages.filter(({ truth }) => !truth)
  const right = withTruth.filter(({ truth, given }) => truth && given && same(truth, given)).length
  const answered = withTruth.filter(({ given }) => given).length
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return {
    right: share(right, withTruth.length),
    wrong: share(answered - right, withTruth.length),
    spurious: share(without.filter(({ given }) => given).length, without.length),
  }
}

/** Equal but for case, punctuation and white space. */
export function isSameText(truth: string, given: string): boolean {
  return foldText(truth) === foldText(given)
}

/** The same people, in any order. */
export function areSamePeople(truth: string, given: string): boolean {
  return people(truth) === people(given)
}

/** The same day; a truth with the time of day counts by its day. */
export function isSameDay(truth: string, given: string): boolean {
  return dayOf(truth) === dayOf(given)
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

/** The mean, 0 of none. */
export function mean(figures: readonly number[]): number {
  return figures.length === 0 ? 0 : sum(figures) / figures.length
}

function shingles(text: string): string[] {
  const words = text.match(WORD) ?? []
  if (words.length === 0) return []
  const last = Math.max(1, words.length - SHINGLE + 1)
  return Array.from({ length: last }, (_, start) => words.slice(start, start + SHINGLE).join(' '))
}

function countAll(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function sum(figures: Iterable<number>): number {
  let total = 0
  for (const figure of figures) total += figure
  return total
}

function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function people(text: string): string {
  const names = text.trim().replace(/^(by|von|par|af|door)\s+/i, '')
  const folded = names.split(/\s*(?:[;,|&/\n]|\b(?:and|und|og)\b)\s*/i).map(foldText)
  return folded
    .filter((name) => name !== '')
    .sort()
    .join('|')
}

function dayOf(text: string): string {
  const [iso] = /\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  if (iso !== undefined) return iso
  const date = new Date(`${text} UTC`)
  return Number.isNaN(date.getTime()) ? text : date.toISOString().slice(0, 10)
}
