/**
 * Whether quotes are found again after their articles were edited: `npm run bench:citations -- --data DIR`, where DIR is a
 * corpus. Five sentences each of 200 articles are cited, all drawn at random but the same every time; then the articles are
 * edited, and where each sentence went is known from the edits themselves.
 */
import { join } from 'node:path'
import { type Article, compareText, makeCitation, type Range, splitSentences, verifyCitation } from '@viden/core'
import { buildIndex } from '@viden/indexer'
import { glob } from 'tinyglobby'
import { beginEdit, type EditedText, moveTo, replaceAt } from './edited-text.ts'
import floors from './floors.json' with { type: 'json' }
import { randomNumbers } from './random-numbers.ts'
import { checkFloors, readOptions, report } from './report.ts'

const ARTICLES = 200
const PER_ARTICLE = 5
/** Edits of one article. */
const EDITS = 8
/** Shorter sentences are mostly scraps, shorter articles have too few of them. */
const SHORTEST = 20
const LEAST_SENTENCES = 12

/** What it is right to say of a citation. */
interface Truth {
  readonly kind: string
  readonly status: 'exact' | 'moved' | 'gone'
  /** Where the quote may be found; any of them is right. */
  readonly places: readonly Range[]
}

const random = randomNumbers(6)
const below = (limit: number): number => Math.floor(random() * limit)
const options = readOptions()
const files = (await glob('**/*.{md,html,txt}', { cwd: options.data })).sort(compareText)
const { articles } = await buildIndex(draw(files, 3 * ARTICLES).map((file) => join(options.data, file)))
const sentencesOf = ({ passages, text }: Pick<Article, 'passages' | 'text'>): Range[] =>
  passages.flatMap((passage) => splitSentences(text, passage)).filter(({ start, end }) => end - start >= SHORTEST)
const long = articles.filter((article) => sentencesOf(article).length >= LEAST_SENTENCES).slice(0, ARTICLES)
const foreign = long.flatMap((article) =>
  sentencesOf(article)
    .slice(0, 3)
    .map(({ start, end }) => article.text.slice(start, end)),
)

const counts = new Map<string, { citations: number; right: number }>()
const wrong: string[] = []
for (const original of long) {
  const article = withRepeats(original)
  const cited = draw(sentencesOf(article), PER_ARTICLE)
  const edited = edit(article, cited)
  const text = edited.chars.join('')
  for (const range of cited) {
    const citation = makeCitation(article, range)
    const truth = judge(article.text, range, edited)
    const found = verifyCitation({ text }, citation)
    const isRight =
      found.status === truth.status &&
      (found.range === undefined ||
        truth.places.some(({ start, end }) => start === found.range?.start && end === found.range.end))
    for (const name of [truth.kind, 'all']) {
      const { citations, right } = counts.get(name) ?? { citations: 0, right: 0 }
      counts.set(name, { citations: citations + 1, right: right + Number(isRight) })
    }
    if (!isRight) wrong.push(JSON.stringify({ article: article.id, ...truth, found, citation }))
  }
}
const rows = [...counts]
  .sort(([a], [b]) => compareText(a, b))
  .map(([kind, { citations, right }]) => ({ kind, citations, right, share: right / citations }))
await report('citations', rows, options)
for (const line of wrong) console.log(line)
checkFloors(
  { ...Object.fromEntries(rows.map(({ kind, share }) => [kind, share])), citations: counts.get('all')?.citations ?? 0 },
  floors.citations,
)

function draw<Item>(from: readonly Item[], number: number): Item[] {
  const left = [...from]
  const drawn: Item[] = []
  while (drawn.length < number && left.length > 0) drawn.push(...left.splice(below(left.length), 1))
  return drawn
}

/** In every other article, some sentences stand several times before it is cited, each in other surroundings. */
function withRepeats(article: Article): Article {
  if (random() < 0.5) return article
  const parts = article.passages.map(({ start, end }) => article.text.slice(start, end))
  const sentences = sentencesOf(article).map(({ start, end }) => article.text.slice(start, end))
  for (const sentence of draw(sentences, 4))
    for (let copies = 1 + below(2); copies > 0; copies--) {
      const place = below(parts.length)
      parts[place] = random() < 0.5 ? `${sentence} ${parts[place]}` : `${parts[place]} ${sentence}`
    }
  let text = ''
  const passages = parts.map((part, place) => {
    const start = text === '' ? 0 : text.length + 2
    text += `${text === '' ? '' : '\n\n'}${part}`
    return { start, end: text.length, kind: article.passages[place]?.kind ?? 'paragraph' }
  })
  return { ...article, text, passages, sections: [] }
}

/** Edits an article as people and readers of files do; half of what is edited is where sentences are cited. */
function edit(article: Article, cited: readonly Range[]): EditedText {
  const text = beginEdit(article.text)
  const all = sentencesOf(article)
  for (let edits = EDITS; edits > 0; edits--) {
    const [target] = draw(random() < 0.5 ? cited : all, 1)
    const [other] = draw(all, 1)
    const [added = ''] = draw(foreign, 1)
    const now = target && whereNow(text, target)
    const to = other && whereNow(text, other)
    if (target === undefined || now === undefined || to === undefined) continue
    const passage = article.passages.find(({ start, end }) => start <= target.start && target.end <= end)
    const whole = passage && whereNow(text, passage)
    switch (below(9)) {
      case 0:
      case 1: // A sentence or a paragraph more.
        replaceAt(text, to.start, { add: random() < 0.5 ? `${added} ` : `${added}\n\n` })
        break
      case 2: // A sentence less.
        if (random() < 0.5) replaceAt(text, now.start, { remove: now.end - now.start + 1 })
        break
      case 3:
      case 4: // A paragraph elsewhere.
        if (whole && (to.start < whole.start || to.start > whole.end))
          moveTo(text, { start: whole.start, end: Math.min(whole.end + 2, text.chars.length) }, to.start)
        break
      case 5: // A word more, less or another within a sentence.
        editWord(text, now)
        break
      case 6: // Line breaks for spaces, spaces doubled, or the other way round.
        editSpace(text, now)
        break
      case 7: // Straight quotation marks.
        for (let at = now.start; at < now.end; at++) {
          const plain = text.chars[at]?.replace(/[‘’]/, "'").replace(/[“”]/, '"')
          if (plain !== text.chars[at]) replaceAt(text, at, { remove: 1, add: plain ?? '', isSame: true })
        }
        break
      case 8: // The same words, by accident at the old place, among others.
        // Right at the beginning of a paragraph, no one could say which of the two is the added one.
        if (whole !== undefined && target.start === now.start && now.start - whole.start > SHORTEST) {
          const filler = added.padEnd(now.start - whole.start, '. ').slice(0, now.start - whole.start)
          const quote = text.chars.slice(now.start, now.end).join('')
          replaceAt(text, whole.start, { add: `${filler}${quote} ${added}\n\n` })
        }
        break
    }
  }
  return text
}

function editWord(text: EditedText, { start, end }: Range): void {
  const inner = Array.from({ length: end - start - 2 }, (_, place) => start + 1 + place)
  const [space] = draw(
    inner.filter((at) => text.chars[at] === ' '),
    1,
  )
  if (space === undefined) return
  const kinds = [
    { add: ' not' },
    {
      remove: 1 + Math.max(1, text.chars.slice(space + 1).indexOf(' ')),
    },
    { add: ',' },
  ]
  replaceAt(text, space, kinds[below(kinds.length)] ?? {})
}

function editSpace(text: EditedText, { start, end }: Range): void {
  for (let at = end - 1; at > start; at--)
    if (text.chars[at] === ' ' && random() < 0.3) {
      if (random() < 0.5) replaceAt(text, at, { remove: 1, add: '\n', isSame: true })
      else replaceAt(text, at, { add: ' ' })
    }
}

/** Where the characters of a range are now, from the first to the last of them; nothing if all are gone. */
function whereNow({ origins }: EditedText, { start, end }: Range): Range | undefined {
  let first = -1
  let last = -1
  for (const [place, origin] of origins.entries()) {
    if (origin < start || origin >= end) continue
    if (first < 0) first = place
    last = place
  }
  return first < 0 ? undefined : { start: first, end: last + 1 }
}

/** What became of a cited range, from the edits alone. */
function judge(before: string, range: Range, edited: EditedText): Truth {
  const text = edited.chars.join('')
  const quote = before.slice(range.start, range.end)
  const isRepeated = before.indexOf(quote) !== before.lastIndexOf(quote)
  const now = whereNow(edited, range)
  const words = now && text.slice(now.start, now.end)
  const hasCopy = now?.start !== range.start && text.startsWith(quote, range.start)
  const special = hasCopy ? 'the same words at the old place' : isRepeated ? 'said several times' : undefined
  if (now !== undefined && words !== undefined && patternOf(quote).test(words)) {
    const isExact = words === quote && now.start === range.start
    const kind = words === quote ? (isExact ? 'at its place' : 'elsewhere') : 'other white space or marks'
    return { kind: special ?? kind, status: isExact ? 'exact' : 'moved', places: [now] }
  }
  const places = findOthers(text, quote)
  const kind = now === undefined ? 'left out' : 'changed'
  return places.length > 0
    ? {
        kind: `${kind}, said elsewhere`,
        status: places.some(({ start }) => start === range.start) ? 'exact' : 'moved',
        places,
      }
    : { kind, status: 'gone', places }
}

/** Where else an article says the same, which is what a citation of it may be understood to mean. */
function findOthers(text: string, quote: string): Range[] {
  const places = [...text.matchAll(new RegExp(patternOf(quote).source.slice(1, -1), 'g'))]
  return places.map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

function patternOf(quote: string): RegExp {
  const escaped = quote.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\s+/g, '\\s+').replace(/['‘’]/g, "['‘’]").replace(/["“”]/g, '["“”]')}$`)
}
