import { type SummaryOptions, summariseArticle } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArticleDraft, makeArticle } from '../make-article.ts'

const textsOf = (draft: ArticleDraft, options?: SummaryOptions) =>
  summariseArticle(makeArticle(draft), options).sentences.map(({ text }) => text)

const topics = ['Labs', 'Cities', 'Nurses', 'Schools', 'Courts', 'Ports', 'Parks', 'Banks']
const facts = topics.map(
  (topic) => `${topic} ${topic.toLowerCase()}ide began ${topic}ly testing ${topic}ish plans ${topic}wise.`,
)

test('three sentences are given where nothing is said, in the order of the text', () => {
  const texts = textsOf({ id: 'a', body: facts })
  expect(texts).toHaveLength(3)
  expect(texts).toEqual(facts.filter((fact) => texts.includes(fact)))
})

test('each sentence is verbatim, with a citation that slices back to it', () => {
  const article = makeArticle({ id: 'a', body: [['heading', 'Facts'], facts.slice(0, 4).join(' '), ...facts.slice(4)] })
  const { sentences } = summariseArticle(article, { sentences: 5 })
  expect(sentences).toHaveLength(5)
  for (const { text, citation } of sentences) {
    expect(citation.quote).toBe(text)
    expect(article.text.slice(citation.start, citation.end)).toBe(text)
    expect(citation).toMatchObject({ article: 'a', section: 'Facts' })
  }
})

test.each(['Key takeaways', 'Executive summary', 'Hovedpointer', 'Sammendrag', 'Oppsummering', 'Sammanfattning'])(
  'what stands under "%s" comes before all else',
  (heading) => {
    const own = ['Nobody expected these particular results at all.', 'Yet everybody welcomed them with open arms.']
    const body = [...facts, ['heading', heading] as const, ...own]
    expect(textsOf({ id: 'a', title: 'Labs and cities', body }, { sentences: 2 })).toEqual(own)
  },
)

test("the author's own points are taken in the author's order", () => {
  const own = facts.slice(0, 4)
  const body = [...facts.slice(4), ['heading', 'Key points'] as const, ...own]
  expect(textsOf({ id: 'a', body }, { sentences: 3 })).toEqual(own.slice(0, 3))
})

test('a heading that only holds such a word is no summary of its own', () => {
  const body = [
    ...facts.slice(0, 3),
    ['heading', 'No summary here'] as const,
    'Nobody expected these particular results at all.',
  ]
  expect(textsOf({ id: 'a', body }, { sentences: 1 })).not.toContain('Nobody expected these particular results at all.')
})

test.each(['heading', 'question', 'caption', 'footnote', 'table', 'code'] as const)('a %s is never quoted', (kind) => {
  const body = [[kind, 'This is quite a long and whole sentence.'] as const]
  expect(textsOf({ id: 'a', body }, { sentences: 9 })).toEqual([])
})

test.each(['paragraph', 'list', 'quote'] as const)('a %s is quoted', (kind) => {
  const text = 'The lab wrote one long and whole sentence.'
  expect(textsOf({ id: 'a', body: [[kind, text]] })).toEqual([text])
})

test.each([
  ['fewer than six words', 'Only five words are here.'],
  ['more than seventy words', `The lab ${'went on and '.repeat(23)}ended.`],
  ['no end', 'A date line or a byline without end'],
  ['a colon at its end', 'The lab found the following to be true:'],
])('a sentence of %s is not quoted', (_, text) => {
  expect(textsOf({ id: 'a', body: [text] })).toEqual([])
})

test('a list item may do without a full stop', () => {
  const text = 'Start with what people really need'
  expect(textsOf({ id: 'a', body: [['list', text]] })).toEqual([text])
})

test('a sentence that points back at another yields to one that stands alone', () => {
  const body = ['This was done without them and cost them much.', 'The labs did work without money and lost much.']
  expect(textsOf({ id: 'a', body }, { sentences: 1 })).toEqual([body[1]])
})

test('what was said is not said again', () => {
  const repeat = 'The labs tested new public services with citizens in 2018.'
  const body = [repeat, repeat.replace('2018', '2019'), 'Money came from four ministries and one bank.']
  expect(textsOf({ id: 'a', body })).toEqual([body[0], body[2]])
})

test('a sentence about what the title says is preferred', () => {
  const body = ['Weather stayed cold and grey in spring.', 'Labs stayed small and poor in spring.']
  expect(textsOf({ id: 'a', title: 'Poor labs', body }, { sentences: 1 })).toEqual([body[1]])
})

test('words are a budget of whole sentences', () => {
  const counts = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const texts = textsOf({ id: 'a', body: facts }, { words: 33 })
  expect(counts(texts)).toBeLessThanOrEqual(33)
  expect(texts).toHaveLength(4)
  expect(facts).toEqual(expect.arrayContaining(texts))
})

test('whichever budget is spent first ends the summary', () => {
  expect(textsOf({ id: 'a', body: facts }, { words: 1_000, sentences: 2 })).toHaveLength(2)
  expect(textsOf({ id: 'a', body: facts }, { words: 8, sentences: 2 })).toHaveLength(1)
  expect(textsOf({ id: 'a', body: facts }, { words: 5 })).toEqual([])
})

test('an article with nothing to quote has an empty summary', () => {
  expect(textsOf({ id: 'a' })).toEqual([])
})

test('bullets favour list items and short statements, as verbatim as ever', () => {
  const body = [
    'Labs and cities measured the impact of their many services upon people in all the towns along the long coast of the country each year.',
    ['list', 'Courts moved all their forms to the web'] as const,
    ['list', 'Nurses got new beds from the fund'] as const,
  ]
  expect(textsOf({ id: 'a', body }, { sentences: 1 })).toEqual([body[0]])
  const [text] = textsOf({ id: 'a', body }, { sentences: 1, style: 'bullets' })
  expect([body[1]?.[1], body[2]?.[1]]).toContain(text)
})

test('by section, each main section speaks once before any speaks again', () => {
  const body = ['One', 'Two', 'Three'].flatMap((heading, place) => [
    ['heading', heading] as const,
    ...facts.slice(2 * place, 2 * place + 2),
  ])
  const { sentences } = summariseArticle(makeArticle({ id: 'a', body }), { sentences: 4, by: 'section' })
  expect(new Set(sentences.map(({ citation }) => citation.section))).toEqual(new Set(['One', 'Two', 'Three']))
  expect(sentences).toHaveLength(4)
})

test('by section, one that has no more to say keeps none from speaking', () => {
  const body = [['heading', 'One'] as const, ...facts.slice(0, 1), ['heading', 'Two'] as const, ...facts.slice(1)]
  expect(textsOf({ id: 'a', body }, { sentences: 6, by: 'section' })).toHaveLength(6)
})

test('a text of more than 6,000 words is summed up by section', () => {
  const words = (start: string): string => Array.from({ length: 18 }, (_, word) => `${start}w${word}`).join(' ')
  const tell = (section: number): string =>
    Array.from({ length: 120 }, (_, fact) => `The ${words(`s${section}f${fact}`)}.`).join(' ')
  const body = [1, 2, 3].flatMap((section) => [['heading', `Part ${section}`] as const, tell(section)])
  const { sentences } = summariseArticle(makeArticle({ id: 'a', body }))
  expect(sentences.map(({ citation }) => citation.section)).toEqual(['Part 1', 'Part 2', 'Part 3'])
})

test('of two questions one is asked at most', () => {
  const body = ['What do labs do for cities?', 'What do labs do for nurses?', ...facts.slice(0, 2)]
  const texts = textsOf({ id: 'a', title: 'What labs do', body }, { sentences: 4 })
  expect(texts.filter((text) => text.endsWith('?'))).toHaveLength(1)
})

test.each(['Register now for the webinar about labs and cities.', 'Labs and cities, in the words of nurses.'])(
  'furniture and what repeats the title are never quoted: %s',
  (line) => {
    const draft = { id: 'a', title: 'Labs and cities, in the words of nurses', body: [line, ...facts] }
    expect(textsOf(draft, { sentences: 9 })).not.toContain(line)
  },
)

test.each([{ style: 'bullet' }, { by: 'page' }, { sentences: 0 }, { sentences: 1.5 }, { words: 0 }, { sentence: 3 }])(
  'the options %j are refused',
  (options) => {
    expect(() => summariseArticle(makeArticle({ id: 'a' }), options as SummaryOptions)).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    )
  },
)

test('whatever the article, a summary keeps its budget, its order and its words', () => {
  const kind = fc.constantFrom('paragraph', 'list', 'heading', 'quote', 'caption')
  const word = fc.constantFrom(
    'Labs',
    'labs',
    'test',
    'The',
    'this',
    'data',
    'of',
    'cities.',
    'it!',
    '2018.',
    'Summary',
  )
  const passage = fc.tuple(
    kind,
    fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(
      fc.array(passage, { maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 80 }),
      (body, most, words) => {
        const article = makeArticle({ id: 'a', title: 'Labs', body })
        const { sentences } = summariseArticle(article, { sentences: most, words })
        expect(sentences.length).toBeLessThanOrEqual(most)
        expect(sentences.flatMap(({ text }) => text.split(/\s+/)).length).toBeLessThanOrEqual(words)
        let last = 0
        for (const { text, citation } of sentences) {
          expect(article.text.slice(citation.start, citation.end)).toBe(text)
          expect(citation.start).toBeGreaterThanOrEqual(last)
          const own = article.passages.find(({ start, end }) => start <= citation.start && citation.end <= end)
          expect(own?.kind).toMatch(/^(paragraph|list|quote)$/)
          last = citation.end
        }
      },
    ),
  )
})
