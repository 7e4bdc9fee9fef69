import type { Element } from 'domhandler'
import { headingLevel } from '../element.ts'
import { type Hints, hintsReader, NO_HINTS, ROLE, SETTING } from './setting.ts'

/** Elements that hold the article, whatever their class names say. */
const HOLDERS = new Set(['html', 'body', 'main', 'article'])
const ELEMENT_SETTINGS: ReadonlyMap<string, number> = new Map([
  ['a', SETTING.link],
  ['aside', SETTING.aside],
  ['blockquote', SETTING.quote],
  ['dialog', SETTING.aside],
  ['figure', SETTING.quote],
  ['footer', SETTING.footer],
  ['form', SETTING.aside],
  ['h1', SETTING.heading],
  ['h2', SETTING.heading],
  ['h3', SETTING.heading],
  ['h4', SETTING.heading],
  ['h5', SETTING.heading],
  ['h6', SETTING.heading],
  ['nav', SETTING.navigation],
])
const ROLE_SETTINGS: ReadonlyMap<string, number> = new Map([
  ['complementary', SETTING.aside],
  ['contentinfo', SETTING.footer],
  ['dialog', SETTING.aside],
  ['navigation', SETTING.navigation],
])
/** Types of microdata whose properties are not the article's. */
const OTHER_TYPE =
  /(?:Object|Event|Product|Offer|Review|Rating|Place|JobPosting|Comment|Answer|UserComments|Action|Course|Service|Application|Movie|Episode)\/?$/
const AUTHOR_PATH = /\/(?:authors?|forfattere?|contributors?|writers?|skribenter?|staff|people)\/[^/]/i

/** Gives a reader of the bits of elements. */
export function readElementHints(): (element: Element) => Hints {
  const hintsOf = hintsReader()
  return (element) => {
    const { name, attribs } = element
    const isHolder = HOLDERS.has(name)
    const byClass = isHolder ? NO_HINTS : hintsOf(attribs.class)
    const byId = isHolder ? NO_HINTS : hintsOf(attribs.id)
    let setting = byClass.setting | byId.setting | (ELEMENT_SETTINGS.get(name) ?? 0)
    let role = byClass.role | byId.role
    if (headingLevel(element) !== undefined) role |= ROLE.heading
    if (name === 'time' || attribs.datetime !== undefined) role |= ROLE.time
    if (name === 'a') role |= linkRole(attribs)
    if (attribs.role !== undefined) setting |= ROLE_SETTINGS.get(attribs.role) ?? 0
    if (attribs.itemtype !== undefined && OTHER_TYPE.test(attribs.itemtype)) setting |= SETTING.otherItem
    if (attribs.itemprop !== undefined || attribs.property !== undefined) {
      role |= propertyRole(`${attribs.itemprop ?? ''} ${attribs.property ?? ''}`)
      if (attribs.itemprop === 'comment' || attribs.itemprop === 'review') setting |= SETTING.comment
    }
    if (!isHolder && isHidden(attribs)) setting |= SETTING.hidden
    return { setting, role }
  }
}

function linkRole({ rel, href }: Element['attribs']): number {
  if (rel !== undefined && /\bauthor\b/i.test(rel)) return ROLE.declaredAuthor
  return href !== undefined && AUTHOR_PATH.test(href) ? ROLE.authorLink : 0
}

function propertyRole(properties: string): number {
  let role = 0
  if (/\b(?:author|creator)\b/i.test(properties)) role |= ROLE.declaredAuthor
  if (/\b(?:datePublished|dateCreated)\b/i.test(properties)) role |= ROLE.declaredPublished
  if (/\bdateModified\b/i.test(properties)) role |= ROLE.declaredUpdated
  if (/\bheadline\b/i.test(properties)) role |= ROLE.title
  return role
}

function isHidden({ hidden, style }: Element['attribs']): boolean {
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
}
