import { expect, test } from 'vitest'
import { groupByAspect } from '../../../packages/core/src/summarise/group-by-aspect.ts'
import { makeArticle } from '../make-article.ts'

/** One article a sentence, which names these concepts. */
const sentence = (name: string, score: number, concepts: readonly string[] = []) => {
  const article = makeArticle({
    id: name,
    body: [`${name} ${concepts.join(' ')}`],
    mentions: concepts.map((concept) => [concept, concept] as const),
  })
  return { article, name, score, start: 0, end: article.text.length, position: 0 }
}
const other = makeArticle({ id: 'other', body: ['Nothing is named here.'] })
const group = (sentences: readonly ReturnType<typeof sentence>[], known: readonly string[] = []) =>
  groupByAspect(sentences, {
    around: [...sentences.map(({ article }) => article), other, other, other, other],
    known: new Set(known),
  }).map((aspect) => [aspect.concept, ...aspect.sentences.map(({ name }) => name)])

test('sentences are joined by what they name, the group of the best first, what shares nothing last', () => {
  const sentences = [
    sentence('a', 1, ['method/lab']),
    sentence('b', 5),
    sentence('c', 4, ['method/sandbox']),
    sentence('d', 3, ['method/lab']),
    sentence('e', 2, ['method/sandbox', 'topic/tax']),
  ]
  expect(group(sentences)).toEqual([
    ['method/sandbox', 'c', 'e'],
    ['method/lab', 'd', 'a'],
    [undefined, 'b'],
  ])
})

test.each([
  ['a date', ['date/2020']],
  ['a person', ['person/a']],
])('%s joins nothing', (_, concepts) => {
  const sentences = ['a', 'b', 'c', 'd'].map((name, place) => sentence(name, 4 - place, place < 2 ? concepts : []))
  expect(group(sentences)).toEqual([[undefined, 'a', 'b', 'c', 'd']])
})

test('what the question names, or all sentences, sets nothing apart', () => {
  const asked = ['a', 'b', 'c', 'd'].map((name, place) => sentence(name, 4 - place, place < 2 ? ['method/lab'] : []))
  expect(group(asked, ['method/lab'])).toEqual([[undefined, 'a', 'b', 'c', 'd']])
  const all = ['a', 'b', 'c', 'd'].map((name, place) => sentence(name, 4 - place, ['method/lab']))
  expect(group(all)).toEqual([[undefined, 'a', 'b', 'c', 'd']])
})

test('three sentences need no headings', () => {
  const sentences = ['a', 'b', 'c'].map((name, place) => sentence(name, 3 - place, place < 2 ? ['method/lab'] : []))
  expect(group(sentences)).toEqual([[undefined, 'a', 'b', 'c']])
})

test('a heading names for what stands under it, and what needs a sentence stays with it', () => {
  const article = makeArticle({
    id: 'a',
    body: [['heading', 'Sandboxes'], 'One is here.', 'It is there.', ['heading', 'Roads'], 'Two.', 'Three.'],
    mentions: [['Sandboxes', 'method/sandbox']],
  })
  const found = ['One is here.', 'It is there.', 'Two.', 'Three.'].map((quote, position) => {
    const start = article.text.indexOf(quote)
    return {
      article,
      score: 4 - position,
      start,
      end: start + quote.length,
      position,
      ...(position === 1 && { needs: 0 }),
    }
  })
  const more = [sentence('x', 0.5, ['method/sandbox']), sentence('y', 0.1)]
  const groups = groupByAspect([...found, ...more], {
    around: [article, other, other, other, ...more.map((one) => one.article)],
    known: new Set(),
  })
  expect(
    groups.map((one) => [
      one.concept,
      ...one.sentences.map(({ article, end, start }) => article.text.slice(start, end)),
    ]),
  ).toEqual([
    ['method/sandbox', 'One is here.', 'It is there.', 'x method/sandbox'],
    [undefined, 'Two.', 'Three.', 'y '],
  ])
})
