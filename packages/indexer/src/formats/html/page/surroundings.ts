import type { Element } from 'domhandler'
import { CLASS_GROUP_NAMES, groupsOf } from './class-groups.ts'
import type { Roots } from './find-roots.ts'
import type { PageElement } from './page-elements.ts'
import { ratio } from './ratio.ts'

/** Elements whose name says what they are for. */
export const LANDMARKS: readonly string[] = ['header', 'aside', 'form', 'article', 'main', 'figure']
/** Shares of a page: the largest part of it around a block that is no bigger. */
const SCALES = [0.15, 0.35, 0.7] as const

/**
 * What an element stands in. The numbers of groups and landmarks are 0 outside of one, 1 in one that holds none of the
 * prose of the page, .1 in one that holds all of it.
 */
export interface Surroundings {
  readonly own: PageElement
  /** By `CLASS_GROUP_NAMES`. */
  readonly groups: readonly number[]
  /** By `LANDMARKS`. */
  readonly landmarks: readonly number[]
  /** By `SCALES`. */
  readonly parts: readonly PageElement[]
  /** Shapes of the element and of three around it: paragraphs of one text have one path. */
  readonly path: string
  /** The element around it of which there are most, and longest, beside each other: a post of a thread, a card of a list. */
  readonly repeated: PageElement | undefined
  readonly isBoilerplate: boolean
  readonly isInRoot: boolean
  /** How it is reached from the part of the page with most prose: up to the element around both, and down from there. */
  readonly meeting: PageElement
  readonly stepsDown: number
  /** The smallest element around it and the title. */
  readonly withTitle: PageElement
}

const BOILERPLATE_ROLES =
  /^(navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist)$/
/** An element that holds so much of the prose of a page is no boilerplate, whatever it is called. */
const MOST = 0.5
const PATH_STEPS = 4
const WEIGHT_OF_SHARE = 0.9
const NOWHERE = { groups: CLASS_GROUP_NAMES.map(() => 0), landmarks: LANDMARKS.map(() => 0) }
const COOKIE = CLASS_GROUP_NAMES.indexOf('cookie')

/**
 * Tells what each element of a page stands in, in one pass: a child's surroundings follow from its parent's.
 *
 * @param elements - Parents before children.
 * @param title - The element of the title, if the page shows one.
 */
export function findSurroundings(
  elements: Iterable<PageElement>,
  { root, densest }: Roots,
  title: PageElement | undefined,
): ReadonlyMap<Element, Surroundings> {
  const found = new Map<Element, Surroundings>()
  const stepsDown = pathTo(densest)
  const aboveTitle = pathTo(title)
  let whole: PageElement | undefined
  for (const own of elements) {
    whole ??= own
    const around = own.parent && found.get(own.parent.element)
    const presence = 1 - WEIGHT_OF_SHARE * ratio(own.prose, whole.prose)
    const groups = mark(around?.groups ?? NOWHERE.groups, [...groupsOf(own.words)], presence)
    const landmark = LANDMARKS.indexOf(landmarkOf(own.element))
    found.set(own.element, {
      own,
      groups,
      landmarks: mark(around?.landmarks ?? NOWHERE.landmarks, landmark < 0 ? [] : [landmark], presence),
      parts: SCALES.map((scale, index) => partOf(own, around?.parts[index], scale * (whole?.characters ?? 0))),
      path: [own.shape, ...(around?.path.split('>', PATH_STEPS - 1) ?? [])].join('>'),
      repeated: moreRepeated(own, around?.repeated),
      isBoilerplate: (around?.isBoilerplate ?? false) || isBoilerplate(own, whole),
      isInRoot: own === root || (around?.isInRoot ?? false),
      meeting: stepsDown.has(own) ? own : (around?.meeting ?? own),
      stepsDown: stepsDown.get(own) ?? around?.stepsDown ?? 0,
      withTitle: aboveTitle.has(own) ? own : (around?.withTitle ?? own),
    })
  }
  return found
}

function mark(values: readonly number[], indices: readonly number[], value: number): readonly number[] {
  if (indices.length === 0) return values
  const marked = [...values]
  for (const index of indices) marked[index] = value
  return marked
}

/** `role="main"` is a way to write `<main>`. */
function landmarkOf({ name, attribs }: Element): string {
  return attribs.role === 'main' ? 'main' : name
}

function partOf(own: PageElement, around: PageElement | undefined, most: number): PageElement {
  return own.parent !== undefined && own.parent.characters <= most && around !== undefined ? around : own
}

function moreRepeated(own: PageElement, around: PageElement | undefined): PageElement | undefined {
  const weight = ({ alike, characters }: PageElement): number => alike * Math.sqrt(characters)
  if (own.alike < 2 || own.blocks < 2) return around
  return around === undefined || weight(own) >= weight(around) ? own : around
}

function isBoilerplate({ element, words, prose }: PageElement, whole: PageElement): boolean {
  const { name, attribs } = element
  const isCalledSo =
    name === 'nav' || name === 'footer' || BOILERPLATE_ROLES.test(attribs.role ?? '') || groupsOf(words).has(COOKIE)
  return isCalledSo && ratio(prose, whole.prose) < MOST
}

/** The elements around one, itself included, with the steps down to it. */
function pathTo(own: PageElement | undefined): ReadonlyMap<PageElement, number> {
  const steps = new Map<PageElement, number>()
  for (let next = own; next !== undefined; next = next.parent) steps.set(next, steps.size)
  return steps
}
