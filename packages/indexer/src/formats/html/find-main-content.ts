import type { AnyNode, Element } from 'domhandler'
import { BLOCK_ELEMENTS, isElement, isSilent } from './element.ts'

/** Where the article of a page stands, and what within is not part of it. */
export interface MainContent {
  readonly root: Element
  isBoilerplate(element: Element): boolean
}

const BOILERPLATE_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form'])
const BOILERPLATE_ROLES =
  /^(navigation|banner|contentinfo|complementary|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist)$/
/** Words of class names and ids that mark what surrounds an article. */
const BOILERPLATE_WORDS = new Set(
  (
    'nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs sidebar rail footer foot masthead topbar toolbar cookie cookies ' +
    'consent gdpr banner popup modal overlay newsletter subscribe signup share sharing social related recommended recommendations ' +
    'teaser teasers promo advert advertisement ad ads sponsor sponsored comment comments disqus pagination pager skip skiplink ' +
    'byline dateline meta postmeta search login toc tags tagcloud widget widgets kontakt personvern cookiebanner relaterede relatert relaterat del dela'
  ).split(' '),
)
const CONTENT_WORDS = new Set(
  'content article post story entry text body main prose innhold indhold innehåll artikel'.split(' '),
)
/** An element that holds so much of the text of a page is no boilerplate, whatever it is called. */
const MOST = 0.5
/** Go on into the child that holds nearly all. */
const NEARLY_ALL = 0.9
/** Shorter pieces of text are labels and links rather than sentences. */
const SENTENCE = 60

/**
 * Finds the main content of a page: by markup that says so (`article`, `main`, schema.org's `articleBody`), if it holds
 * at least half of the running text, else by following the element that holds most of it. Walks without recursion.
 */
export function findMainContent(body: Element): MainContent {
  const prose = measureProse(body)
  const total = prose.get(body) ?? 0
  const share = (element: Element): number => (total === 0 ? 0 : (prose.get(element) ?? 0) / total)
  const isBoilerplate = (element: Element): boolean => looksLikeBoilerplate(element) && share(element) < MOST
  let root = body
  let best = 0
  for (const element of prose.keys()) {
    const worth = share(element) >= MOST ? hint(element) * share(element) : 0
    if (worth > best) {
      root = element
      best = worth
    }
  }
  for (let child = mainChild(root); child !== undefined; child = mainChild(root)) root = child
  return { root, isBoilerplate }

  function mainChild(element: Element): Element | undefined {
    const within = prose.get(element) ?? 0
    return element.children
      .filter(isElement)
      .find(
        (child) =>
          within > 0 &&
          CONTAINERS.has(child.name) &&
          !hasHeading(element, child) &&
          (prose.get(child) ?? 0) >= NEARLY_ALL * within,
      )
  }
}

const CONTAINERS = new Set(['div', 'section', 'main', 'article', 'table', 'tbody', 'tr', 'td', 'center'])

/** A heading beside the main child belongs to the article. */
function hasHeading(element: Element, child: Element): boolean {
  return element.children.some(
    (other) => other !== child && isElement(other) && /^(h[1-6]|header|hgroup)$/.test(other.name),
  )
}

function hint({ name, attribs }: Element): number {
  if (/\barticleBody\b/.test(attribs.itemprop ?? '')) return 3
  if (name === 'article') return 2.5
  if (name === 'main' || attribs.role === 'main') return 2
  return names(attribs).some((word) => CONTENT_WORDS.has(word)) ? 1 : 0
}

function looksLikeBoilerplate({ name, attribs }: Element): boolean {
  if (BOILERPLATE_ELEMENTS.has(name)) return true
  if (attribs.role !== undefined && BOILERPLATE_ROLES.test(attribs.role)) return true
  if (attribs['aria-hidden'] === 'true') return true
  if (['html', 'body', 'main', 'article'].includes(name)) return false
  return names(attribs).some((word) => BOILERPLATE_WORDS.has(word))
}

/** Splits class names and id into their words: `site-navBar` is site, nav, bar and navbar. */
function names({ class: classes = '', id = '' }: Element['attribs']): string[] {
  const written = `${classes} ${id}`.trim()
  if (written === '') return []
  const parts = written.replace(/([a-zæøåä])([A-ZÆØÅÄ])/g, '$1-$2').toLowerCase()
  return [...parts.split(/[^a-z0-9æøåäö]+/), ...written.toLowerCase().split(/[^a-z0-9æøåäö]+/)]
}

/** Gives for every element how many characters of running text it holds, links and boilerplate not counted. */
function measureProse(body: Element): Map<Element, number> {
  const prose = new Map<Element, number>()
  const frames: { element: Element; next: number; text: number; links: number; within: number; inLink: boolean }[] = []
  const push = (element: Element, inLink: boolean): void => {
    prose.set(element, 0)
    frames.push({ element, next: 0, text: 0, links: 0, within: 0, inLink })
  }
  push(body, false)
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const node: AnyNode | undefined = frame.element.children[frame.next++]
    if (node === undefined) {
      frames.pop()
      const parent = frames.at(-1)
      const isBlock = BLOCK_ELEMENTS.has(frame.element.name)
      // The text of inline elements is their block's; a block of links, or of a few words, is no running text.
      const own = isBlock && frame.text >= SENTENCE && frame.links < frame.text / 2 ? frame.text - frame.links : 0
      prose.set(frame.element, frame.within + own)
      if (parent === undefined) continue
      parent.within += frame.within + own
      if (!isBlock) {
        parent.text += frame.text
        parent.links += frame.links
      }
    } else if (node.type === 'text') {
      const length = node.data.trim().length
      frame.text += length
      if (frame.inLink) frame.links += length
    } else if (isElement(node) && !isSilent(node) && !(BOILERPLATE_ELEMENTS.has(node.name) && node.name !== 'form')) {
      push(node, frame.inLink || node.name === 'a')
    }
  }
  return prose
}
