import type { Passage } from '@viden/core'
import { groupBy } from '../group-by.ts'
import { loadTagger } from './load-tagger.ts'
import { type NameMention, readNameMentions } from './read-name-mentions.ts'
import { tokenise } from './tokenise.ts'

/**
 * Finds the names of persons, organisations and places in an article: sorted by start, never overlapping, none across the
 * bounds of a passage. Code is passed over, and passages in a language without weights. The first call for a language reads
 * its weights.
 *
 * @param language - BCP 47, of the passages that say none themselves.
 * @example
 * const text = 'Sophie Løhde visited Oslo.'
 * tagNames(text, [{ kind: 'paragraph', start: 0, end: text.length }], 'en')
 * // => [{ start: 0, end: 12, type: 'person' }, { start: 21, end: 25, type: 'place' }]
 */
export function tagNames(text: string, passages: readonly Passage[], language: string): NameMention[] {
  const told = passages.filter(({ kind }) => kind !== 'code')
  const byLanguage = groupBy(told, (passage) => passage.language ?? language)
  const names: NameMention[] = []
  for (const [own, inLanguage] of byLanguage) {
    const tagSentences = loadTagger(own)
    if (tagSentences === undefined) continue
    const sentences = inLanguage.flatMap((passage) => tokenise(text, passage, own))
    for (const name of readNameMentions(sentences, tagSentences(sentences))) names.push(name)
  }
  return names.sort((a, b) => a.start - b.start)
}
