import type { Element } from 'domhandler'
import { roman } from '../roman.ts'
import { isElement } from './element.ts'

/** A browser writes greater numbers of such lists in digits. */
const MOST_ROMAN = 3999

/** Numbers the items of ordered lists as a browser shows them: by `start`, `value` and `type`. */
export class ListNumbers {
  readonly #next = new Map<Element, number>()

  /** Gives the number of an item, its items before it having been asked for; nothing for an item without one. */
  next(item: Element): string | undefined {
    const list = item.parent
    if (list === null || !isElement(list) || list.name !== 'ol') return undefined
    const number = wholeNumber(item.attribs.value) ?? this.#next.get(list) ?? firstNumber(list)
    this.#next.set(list, number + (isReversed(list) ? -1 : 1))
    return `${writeNumber(number, item.attribs.type ?? list.attribs.type ?? '1')}.`
  }
}

/** A list that counts down ends with 1, unless it says where it starts. */
function firstNumber(list: Element): number {
  const items = (): number => list.children.filter((child) => isElement(child) && child.name === 'li').length
  return wholeNumber(list.attribs.start) ?? (isReversed(list) ? items() : 1)
}

function isReversed({ attribs }: Element): boolean {
  return 'reversed' in attribs
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined
}

function writeNumber(number: number, type: string): string {
  const written = /^a$/i.test(type) ? letters(number) : /^i$/i.test(type) && number <= MOST_ROMAN ? roman(number) : ''
  if (written === '') return String(number)
  return type === type.toUpperCase() ? written.toUpperCase() : written
}

/** `a` to `z`, `aa`, `ab`, …; nothing below 1. */
function letters(number: number): string {
  let written = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written
  return written
}
