import { findHeadings, type Heading, tidyTitle } from './find-headings.ts'
import { foldText } from './fold-text.ts'
import type { PageEvidence } from './page-evidence.ts'
import { SETTING } from './setting.ts'
import type { SiteNames } from './site-names.ts'
import { shortenTitle, titleRuns, withoutSite } from './split-title.ts'

/** The title of a page, and where it stands as a heading. */
export interface FoundTitle {
  readonly title: string
  /** Index of the piece of text that begins the heading. */
  readonly heading?: number
}

/** What else a title can be judged by. */
export interface TitleHints {
  /** Titles given for machines, the most trustworthy first. */
  readonly declared: readonly string[]
  readonly sites: SiteNames
  /** The page is the first one of its site. */
  readonly isHome: boolean
  /** Somebody signed or dated it for machines: its heading is a title rather than the name of a section. */
  readonly isSigned: boolean
  readonly address: string | undefined
}

/** Titles as the page declares them, in the forms in which they are compared. */
interface Declared {
  /** Without the names of site and section. */
  readonly bare: readonly string[]
  /** All parts, by their folded text. */
  readonly parts: ReadonlyMap<string, string>
}

/** Headings of so few words name a section, which the declared title may say in full. */
const SHORT = 3
/** The share of its words that a heading has in common with a declared title, if it is one and no slogan. */
const VERY_ALIKE = 0.6
const ALIKE = 0.5
const SOMEWHAT_ALIKE = 0.2
/** A title of which the end is left out. */
const CUT = /(?:…|\.\.\.)$/
/** What first pages are called in their titles. */
const START_PAGE =
  /^(?:home|home ?page|welcome|shop|start|index|forside|forsiden|hjem|velkommen|startside|startsida|hem|välkommen)$/i

/**
 * Finds the title of an article: its heading, if the titles that the page declares agree with it; else a declared title
 * without the name of the site. The first page of a site is called what it declares.
 */
export function findTitle(evidence: PageEvidence, hints: TitleHints): FoundTitle | undefined {
  const { sites } = hints
  const site = { isFirst: sites.isSite, isLast: sites.endsWithSite }
  const written = [...new Set([...hints.declared, evidence.title].map(tidyTitle))].filter((title) => title !== '')
  const headings = findHeadings(evidence)
  if (hints.isHome) return place(homeTitle(written[0], sites) ?? headings[0]?.text)
  const own = headings
    .map((heading) => ({ ...heading, text: withoutSite(heading.text, site) }))
    .filter(({ text }) => !sites.isSite(text))
  const bare = written.map((title) => shortenTitle(withoutSite(title, site))).filter((title) => !sites.isSite(title))
  const declared = { bare, parts: new Map(written.toReversed().flatMap((title) => [...titleRuns(title)])) }
  const heading = chooseHeading(own, declared, hints)
  if (heading !== undefined) return { title: preferDeclared(heading.text, declared, hints), heading: heading.first }
  return place(bare[0] ?? own[0]?.text ?? written[0] ?? headings[0]?.text)

  /** Finds where a title stands on the page. */
  function place(title: string | undefined): FoundTitle | undefined {
    if (title === undefined) return undefined
    const folded = foldText(title)
    const heading = headings.find(({ text }) => foldText(text) === folded)?.first ?? findLine(evidence, title)
    return { title, ...(heading !== undefined && { heading }) }
  }
}

/** The heading that a declared title says too; else the one on top that shares most words with one. */
function chooseHeading(
  headings: readonly Heading[],
  { bare, parts }: Declared,
  { address, isSigned }: TitleHints,
): Heading | undefined {
  const slug = slugOf(address)
  const tops = headings.filter(({ isTop }) => isTop)
  const agreed = tops.find(({ text }) => parts.has(foldText(text)))
  if (agreed !== undefined) return isOfSite(agreed.text, bare, slug) ? undefined : agreed
  const ranked = tops.map((heading) => ({ heading, share: likest(heading.text, bare) }))
  const [best] = ranked.sort((a, b) => b.share - a.share)
  if (best !== undefined && best.share >= VERY_ALIKE) return best.heading
  const folded = new Set(bare.map(foldText))
  const other = headings.find(({ text }) => folded.has(foldText(text)))
  if (other !== undefined || best === undefined) return other
  if (bare.length === 0 || best.share >= (isSigned ? SOMEWHAT_ALIKE : ALIKE)) return best.heading
  return likeness(best.heading.text, slug) > likest(slug, bare) ? best.heading : undefined
}

/** A heading on all pages of a site is its name, though nothing says so: the address follows the title instead. */
function isOfSite(heading: string, bare: readonly string[], slug: string): boolean {
  const own = likeness(heading, slug)
  return bare.some((title) => likeness(title, slug) > own + ALIKE && likeness(title, heading) <= ALIKE)
}

/** A short heading may be said in full by a declared title: "Pet insurance" is "Pet insurance for dogs and cats". */
function preferDeclared(heading: string, { bare, parts }: Declared, { sites, isSigned }: TitleHints): string {
  const folded = foldText(heading)
  const part = parts.get(folded)
  if (part !== undefined) return isShouted(heading) ? part : heading
  const whole = bare.filter((title) => !CUT.test(title))
  const within = isSigned ? undefined : whole.find((title) => holds(folded, foldText(title)))
  if (within !== undefined) return within
  if (folded.split(' ').length > SHORT) return heading
  return whole.find((title) => holds(foldText(title), folded) && !sites.isNamedIn(title)) ?? heading
}

/** The first page of a site keeps the name of the site, unless it stands last or apart. */
function homeTitle(written: string | undefined, sites: SiteNames): string | undefined {
  if (written === undefined) return undefined
  const isFirst = (part: string): boolean => sites.isSite(part) || START_PAGE.test(part)
  const isLast = (part: string): boolean => sites.endsWithSite(part) || START_PAGE.test(part)
  return withoutSite(written, { isFirst, isLast }, { keepFirst: true })
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `)
}

/** All in capitals, or all in small letters. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() || text === text.toLowerCase()
}

function likest(text: string, others: readonly string[]): number {
  return others.reduce((share, other) => Math.max(share, likeness(text, other)), 0)
}

/** The share of the words of the shorter text that the longer has too. */
function likeness(a: string, b: string): number {
  const [first, second] = [new Set(foldText(a).split(' ')), new Set(foldText(b).split(' '))]
  let shared = 0
  for (const word of first) if (second.has(word)) shared++
  return shared / Math.min(first.size, second.size)
}

/** The words that end an address. */
function slugOf(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return ''
  const parts = new URL(address).pathname.split('/').filter((part) => part !== '')
  return foldText(parts.at(-1)?.replace(/\.\w{2,5}$/, '') ?? '')
}

/** A line of its own that says the title, whatever its element. */
function findLine({ pieces }: PageEvidence, title: string): number | undefined {
  const folded = foldText(title)
  const index = pieces.findIndex(
    ({ text, setting }) =>
      Math.abs(text.length - title.length) <= 8 &&
      (setting & (SETTING.navigation | SETTING.hidden)) === 0 &&
      foldText(text) === folded,
  )
  return index < 0 ? undefined : index
}
