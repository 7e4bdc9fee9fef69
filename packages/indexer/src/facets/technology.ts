import type { Facet } from './facet.ts'
import { conceptValues } from './values.ts'

/** Texts name channels and devices in passing: "send us an e-mail", "see the video". */
const LEAST = 3

/** What texts name of themselves or of their files: "this blog post", "(PDF, 3 MB)", "photo by", "a recent webinar". */
const OF_THE_TEXT: ReadonlySet<string> = new Set(
  ['blog', 'microsoft-powerpoint', 'microsoft-word', 'pdf', 'photography', 'webinar'].map(
    (name) => `technology/${name}`,
  ),
)

function isWanted(id: string): boolean {
  return id.startsWith('technology/') && !OF_THE_TEXT.has(id)
}

/** Technologies that the metadata gives, or that the text names again and again. */
export const technology: Facet = {
  name: 'technology',
  label: 'Technology',
  rule: 'A technology that the metadata gives as a topic, or that the text names at least three times, in two passages at least.',
  coded: 'technology',
  values: (article) =>
    conceptValues(article, 'technology', { least: LEAST, isSubject: true, isWanted, confidence: 0.93 }),
}
