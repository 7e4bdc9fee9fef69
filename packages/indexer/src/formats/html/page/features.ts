import type { PlacedBlock } from '../walk-blocks.ts'
import { CLASS_GROUP_NAMES } from './class-groups.ts'
import { endsSentence } from './ends-sentence.ts'
import type { Roots } from './find-roots.ts'
import { FAR, type OrderMeasure } from './measure-order.ts'
import type { PathMeasure } from './measure-paths.ts'
import type { TextMeasure } from './measure-texts.ts'
import type { PageElement } from './page-elements.ts'
import type { PageHints } from './page-hints.ts'
import { ratio } from './ratio.ts'
import { LANDMARKS, type Surroundings } from './surroundings.ts'

/** A block, and all that was measured of it, around it, and of its page. */
export interface BlockView {
  readonly index: number
  readonly block: PlacedBlock
  readonly text: TextMeasure
  readonly next: TextMeasure | undefined
  readonly order: OrderMeasure
  /** The heading that it is or stands under. */
  readonly heading: { readonly level: number | undefined; readonly text: TextMeasure | undefined } | undefined
  readonly path: PathMeasure
  readonly around: Surroundings
  readonly page: PageView
}

/** A page, as far as it concerns each of its blocks. */
export interface PageView {
  readonly whole: PageElement
  readonly roots: Roots
  readonly hints: PageHints
  /** Which block is the title. */
  readonly title: number | undefined
}

type Feature = (view: BlockView) => number

const [SMALL, MIDDLE, LARGE] = [0, 1, 2]

/**
 * What is known of a block, as numbers. Which of them speak for main content, and how loudly, is learned (`weights.ts`,
 * by `bench/train-pages.ts`); after any change here it must be learned anew.
 */
const FEATURES: Readonly<Record<string, Feature>> = {
  words: ({ text }) => Math.min(200, text.words),
  linkShare: ({ block }) => Math.min(1, block.linked / block.text.length),
  sentences: ({ text }) => Math.min(10, text.sentences),
  endsSentence: ({ block }) => Number(endsSentence(block.text)),
  capitals: ({ text }) => text.capitalised / Math.max(1, text.words),
  digits: ({ block, text }) => text.digits / block.text.length,
  hasBar: ({ block }) => Number(/[|›»>]/.test(block.text)),
  asks: ({ block }) => Number(block.text.endsWith('?')),
  times: ({ text }) => Math.min(5, text.times),
  repeats: ({ text }) => Math.min(5, text.repeats),
  isTitle: ({ text }) => Number(text.isTitle),
  isInTitle: ({ text }) => Number(text.isInTitle),
  isFurniture: ({ text }) => Number(text.isFurniture),

  isHeading: ({ block }) => Number(block.kind === 'heading'),
  isListItem: ({ block }) => Number(block.kind === 'list'),
  isCode: ({ block }) => Number(block.kind === 'code'),
  isCaption: ({ block }) => Number(block.kind === 'caption'),
  isTable: ({ block }) => Number(block.kind === 'table'),
  isParagraph: ({ block }) => Number(block.element?.name === 'p'),
  isDivision: ({ block }) => Number(block.element?.name === 'div'),

  headingLevel: ({ heading }) => heading?.level ?? 0,
  sinceHeading: ({ index, order }) => Math.min(50, order.heading === undefined ? FAR : index - order.heading),
  isUnderFurniture: ({ heading }) => Number(heading?.text?.isFurniture ?? false),
  isBeforeFurniture: ({ next }) => Number(next?.isFurniture ?? false),
  toProseBefore: ({ order }) => order.toProseBefore,
  toProseAfter: ({ order }) => order.toProseAfter,
  charactersBefore: ({ order, page }) => ratio(order.charactersBefore, page.whole.characters),
  proseBefore: ({ order, page }) => ratio(order.proseBefore, page.whole.prose),
  titleDistance: ({ index, page }) => (page.title === undefined ? FAR : Math.min(FAR, Math.abs(index - page.title))),
  isAfterTitle: ({ index, page }) => (page.title === undefined ? 0 : Math.sign(index - page.title)),
  withTitleShare: ({ around, page }) => shareOf(around.withTitle, page),

  pathBlocks: ({ path }) => Math.log1p(path.blocks),
  pathShare: ({ path, page }) => ratio(path.characters, page.whole.characters),
  pathProse: ({ path, page }) => ratio(path.prose, page.whole.prose),
  pathLength: ({ path }) => lengthOf(path),

  parentProse: ({ around }) => proseShareOf(above(around.own, 1)),
  secondProse: ({ around }) => proseShareOf(above(around.own, 2)),
  thirdProse: ({ around }) => proseShareOf(above(around.own, 3)),
  fourthProse: ({ around }) => proseShareOf(above(around.own, 4)),
  secondShare: ({ around, page }) => shareOf(above(around.own, 2), page),
  thirdShare: ({ around, page }) => shareOf(above(around.own, 3), page),
  fourthShare: ({ around, page }) => shareOf(above(around.own, 4), page),
  thirdLength: ({ around }) => lengthOf(above(around.own, 3)),
  smallPartShare: ({ around, page }) => shareOf(part(around, SMALL), page),
  partLinks: ({ around }) => linksOf(part(around, MIDDLE)),
  partLength: ({ around }) => lengthOf(part(around, MIDDLE)),
  partProse: ({ around }) => proseShareOf(part(around, MIDDLE)),
  largePartLinks: ({ around }) => linksOf(part(around, LARGE)),
  largePartLength: ({ around }) => lengthOf(part(around, LARGE)),
  largePartHeadings: ({ around }) => Math.min(20, part(around, LARGE).headings),
  largePartOfProse: ({ around, page }) => ratio(part(around, LARGE).prose, page.whole.prose),
  alike: ({ around }) => Math.log1p(around.repeated?.alike ?? 0),
  alikeLength: ({ around }) => Math.log1p(around.repeated?.characters ?? 0),
  ...featuresOf(CLASS_GROUP_NAMES, 'Class', ({ groups }) => groups),
  ...featuresOf(LANDMARKS, 'Element', ({ landmarks }) => landmarks),

  isInRoot: ({ around }) => Number(around.isInRoot),
  rootTrust: ({ page }) => page.roots.trust,
  rootShare: ({ page }) => shareOf(page.roots.root, page),
  isInDensest: ({ around }) => Number(around.stepsDown === 0),
  stepsUp: ({ around }) => Math.min(FAR, around.own.depth - around.meeting.depth),
  stepsDown: ({ around }) => Math.min(FAR, around.stepsDown),
  meetingShare: ({ around, page }) => shareOf(around.meeting, page),

  pageLength: ({ page }) => Math.log1p(page.whole.characters),
  pageBlocks: ({ page }) => Math.log1p(page.whole.blocks),
  pageProse: ({ page }) => proseShareOf(page.whole),
  pageLinks: ({ page }) => linksOf(page.whole),
  isProduct: ({ page }) => Number(page.hints.isProduct),
  describesProducts: ({ page }) => Number(page.hints.describesProducts),
  describesList: ({ page }) => Number(page.hints.describesList),
}

const ALL = Object.values(FEATURES)

/** Names of what `describeBlock` gives. */
export const FEATURE_NAMES: readonly string[] = Object.keys(FEATURES)

/** Gives what is known of a block, in the order of `FEATURE_NAMES`. */
export function describeBlock(view: BlockView): Float64Array {
  const values = new Float64Array(ALL.length)
  for (const [index, feature] of ALL.entries()) values[index] = feature(view)
  return values
}

function featuresOf(
  names: readonly string[],
  ending: string,
  read: (around: Surroundings) => readonly number[],
): Record<string, Feature> {
  return Object.fromEntries(names.map((name, index) => [name + ending, ({ around }) => read(around)[index] ?? 0]))
}

function above(own: PageElement, steps: number): PageElement {
  let element = own
  for (let step = 0; step < steps; step++) element = element.parent ?? element
  return element
}

function part({ own, parts }: Surroundings, scale: number): PageElement {
  return parts[scale] ?? own
}

function shareOf({ characters }: PageElement, { whole }: PageView): number {
  return ratio(characters, whole.characters)
}

/** Of what an element holds, how much is prose. */
function proseShareOf({ prose, characters }: PageElement): number {
  return ratio(prose, characters)
}

function linksOf({ linked, characters }: PageElement): number {
  return ratio(linked, characters)
}

/** Logarithm of the mean length of blocks. */
function lengthOf({ characters, blocks }: { readonly characters: number; readonly blocks: number }): number {
  return Math.log1p(ratio(characters, blocks))
}
