import type { Article, Creator, FacetValue, Mention, Passage, PassageKind, Range, Section } from '@viden/core'

/** An article as a test writes it: what does not matter to the test is left out. */
export interface ArticleDraft {
  readonly id: string
  /** Default: the id. */
  readonly title?: string
  /** One entry a passage; a text alone is a paragraph. A heading opens a section of its own. */
  readonly body?: readonly (string | readonly [kind: PassageKind, text: string, language?: string | undefined])[]
  /** Default `en`. */
  readonly language?: string
  readonly summary?: string
  readonly creators?: readonly Creator[]
  readonly published?: string
  /** Values by facet, all asserted. */
  readonly facets?: Readonly<Record<string, readonly string[]>>
  /** Values by facet that the text states, each with the words, and what else is known of it. */
  readonly stated?: Readonly<
    Record<string, readonly (readonly [value: string, words: readonly string[], more?: Stated])[]>
  >
  /** Words of the text that name a concept, each in the order of the text. */
  readonly mentions?: readonly (readonly [words: string, concept: string])[]
  readonly pages?: Article['pages']
  readonly duplicateOf?: string
  readonly translationOf?: string
}

/** What is known of a value that a text states; figures by their words. */
interface Stated extends Pick<FacetValue, 'status' | 'by'> {
  readonly figures?: readonly string[]
}

/** Makes a whole article from a draft; passages are set apart by a blank line. */
export function makeArticle(draft: ArticleDraft): Article {
  const { id, title = id, body = [], language = 'en', creators = [], facets = {} } = draft
  const passages: Passage[] = []
  const sections: (Omit<Section, 'end'> & { end: number })[] = []
  let text = ''
  for (const entry of body) {
    const [kind, own, spoken] = typeof entry === 'string' ? (['paragraph', entry] as const) : entry
    if (passages.length > 0) text += '\n\n'
    const start = text.length
    text += own
    if (kind === 'heading')
      sections.push({ start, end: text.length, heading: own, level: 2, anchor: `section-${sections.length + 1}` })
    const section = sections.length - 1
    const last = sections[section]
    if (last !== undefined) last.end = text.length
    const more = { ...(last !== undefined && { section }), ...(spoken !== undefined && { language: spoken }) }
    passages.push({ kind, start, end: text.length, ...more })
  }
  return {
    id,
    title,
    text,
    language,
    type: 'article',
    creators,
    ...(draft.published !== undefined && { published: draft.published }),
    ...(draft.summary !== undefined && { summary: draft.summary }),
    ...(draft.pages !== undefined && { pages: draft.pages }),
    source: { path: `${id}.md`, format: 'markdown', hash: `sha256-${id}`, access: 'full' },
    sections,
    passages,
    mentions: placeMentions(text, draft.mentions ?? []),
    facets: {
      ...Object.fromEntries(
        Object.entries(facets).map(([name, values]) => [
          name,
          values.map((value) => ({ value, origin: 'asserted' as const, evidence: [] })),
        ]),
      ),
      ...placeStated(text, draft.stated ?? {}),
    },
    metadata: {},
    ...(draft.duplicateOf !== undefined && { duplicateOf: draft.duplicateOf }),
    ...(draft.translationOf !== undefined && { translationOf: draft.translationOf }),
  }
}

function placeStated(text: string, stated: NonNullable<ArticleDraft['stated']>): Record<string, FacetValue[]> {
  return Object.fromEntries(
    Object.entries(stated).map(([name, values]) => [
      name,
      values.map(([value, words, { figures, ...more } = {}]) => ({
        ...{ value, origin: 'extracted' as const, evidence: words.map(place) },
        ...more,
        ...(figures && { figures: figures.map(place) }),
      })),
    ]),
  )

  function place(words: string): Range {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in the text.`)
    return { start, end: start + words.length }
  }
}

function placeMentions(text: string, named: NonNullable<ArticleDraft['mentions']>): Mention[] {
  let from = 0
  return named.map(([words, concept]) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`"${words}" does not stand in the text, or not in this order.`)
    from = start + words.length
    return { start, end: from, concept }
  })
}
