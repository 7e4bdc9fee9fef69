import type { LinkedArticle } from './find-article.ts'
import { type LinkedData, linkedNames } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import type { PageEvidence } from './page-evidence.ts'

const MAX_TOPICS = 100
/** A longer one is a sentence. */
const MAX_TOPIC = 80

/** Finds the topics that a page gives itself: tags and keywords, each once. */
export function findTopics({ metas }: PageEvidence, { article }: LinkedArticle, linked: LinkedData): string[] {
  for (const name of META_NAMES.topics) {
    const topics = splitList(metas.get(name) ?? [])
    if (topics.length > 0) return topics
  }
  for (const { keywords } of article) {
    const topics = splitList(linkedNames(keywords, linked).map(({ name }) => name))
    if (topics.length > 0) return topics
  }
  return []
}

/** Splits values at commas and semicolons, as lists are written in one. */
export function splitList(values: readonly string[]): string[] {
  const items = new Set<string>()
  for (const value of values)
    for (const item of value.split(/[,;]/)) {
      const text = item.trim()
      if (text !== '' && text.length <= MAX_TOPIC && items.size < MAX_TOPICS) items.add(text)
    }
  return [...items]
}
