import type { IsInHead } from './article-head.ts'
import { hasPost, isPersonName } from './names.ts'
import type { PageEvidence } from './page-evidence.ts'
import { ELSEWHERE, ROLE, SETTING } from './setting.ts'

/** How a line about a person goes on after the name. */
const LIFE =
  /^ (?:is|was|has|writes|works|leads|covers|covered|joined|serves|er|var|är|har|skriver|arbejder|jobber|arbetar)(?: |$)/
/** Words that are said of persons only. */
const HUMAN = /(?<!\p{L})(?:he|she|his|her|who|han|hun|hon|hans|hendes|hennes|som)(?!\p{L})/iu
/** What stands beside a name and says that it is the author's. */
const AUTHOR = /^(?:author|about the author|writer|forfatter|om forfatteren|författare|om författaren|skribent)$/i
/** Pieces of text behind a name within which its life begins. */
const NEAR = 3
/** The author is told of above an article, or in the last part of the page. */
const END = 0.5
const MAX_NAME = 60

/**
 * Finds the author of an article that says who its author is rather than that: a name on a line of its own, and "Jane Smith
 * is" below it. Where several persons are told of, only one in the head of the article wrote it.
 */
export function findBiographies({ pieces, marks }: PageEvidence, isInHead: IsInHead): string[] {
  const described = new Set<number>()
  for (const { role, first, end } of marks)
    if ((role & ROLE.author) !== 0 && (role & ROLE.about) !== 0 && end > first) described.add(first)
  const inHead = new Set(pieces.filter((_, index) => isInHead(index)).map(({ text }) => text))
  const last = (pieces.at(-1)?.offset ?? 0) * END
  const told = new Set<string>()
  for (const [index, { text, setting, line, offset }] of pieces.entries()) {
    if (text.length > MAX_NAME || (offset < last && !isInHead(index)) || (setting & ELSEWHERE & ~SETTING.aside) !== 0)
      continue
    if (line === pieces[index - 1]?.line || line === pieces[index + 1]?.line || !isPersonName(text)) continue
    const near = pieces.slice(index + 1, index + 1 + NEAR)
    if (described.has(index + 1) || near.some((next) => AUTHOR.test(next.text) || isLife(text, next.text)))
      told.add(text)
  }
  const signed = told.size === 1 ? [...told] : [...told].filter((name) => inHead.has(name))
  return signed.length === 1 ? signed : []
}

/** "Jane Smith is a designer", "Jane writes of what she saw", or "is a designer" where the name stands apart. */
function isLife(name: string, text: string): boolean {
  const [given = ''] = name.split(' ')
  const start = [name, given].find((part) => text.startsWith(part)) ?? ''
  const rest = ` ${text.slice(start.length).replace(/^,/, '').trimStart()}`
  return LIFE.test(rest) && (hasPost(rest) || HUMAN.test(rest))
}
