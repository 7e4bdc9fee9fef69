import { expect, test } from 'vitest'
import { type Choosable, chooseBlocks } from '../../../../../packages/indexer/src/formats/html/page/choose-blocks.ts'
import { readTrees } from '../../../../../packages/indexer/src/formats/html/page/trees.ts'

/** What the only feature says is how likely a block is. */
const TREES = readTrees('likely<.5?-3:likely<.7?-1:likely<.9?0:3', ['likely'])
const [SURE, EVEN, FAINT, HARDLY] = [1, 0.8, 0.6, 0]
const PROSE =
  'The ministry opened a lab in which officials and citizens try out services before they are bought, and it is still there.'
const OTHER =
  'After two years it had changed how forms are written, how letters sound, how long people wait and who may ask for it.'

function block(likely: number | undefined, text: string, more: Partial<Choosable> = {}): Choosable {
  const features = likely === undefined ? undefined : Float64Array.of(likely)
  return { kind: 'paragraph', text, words: text.split(' ').length, isTitle: false, features, ...more }
}

function choose(...blocks: readonly Choosable[]): string[] {
  const chosen = chooseBlocks(blocks, TREES, ['The Lab Team'])
  return blocks.filter((_, index) => chosen[index]).map(({ text }) => text)
}

test('what is likely is chosen, what is not is left out', () => {
  expect(choose(block(HARDLY, 'Home'), block(SURE, PROSE), block(SURE, OTHER), block(HARDLY, 'Imprint'))).toEqual([
    PROSE,
    OTHER,
  ])
})

test('boilerplate by its markup is never chosen', () => {
  expect(choose(block(undefined, OTHER), block(SURE, PROSE))).toEqual([PROSE])
})

test('of an unclear page what is likeliest is chosen', () => {
  expect(choose(block(FAINT, PROSE), block(FAINT, OTHER), block(HARDLY, 'Home'))).toEqual([PROSE, OTHER])
})

test('a long text that stands twice is chosen once, a short one each time', () => {
  expect(choose(block(SURE, PROSE), block(SURE, 'Yes.'), block(SURE, PROSE), block(SURE, 'Yes.'))).toEqual([
    PROSE,
    'Yes.',
    'Yes.',
  ])
})

test('the title is left out', () => {
  expect(choose(block(SURE, 'A lab', { kind: 'heading', isTitle: true }), block(SURE, PROSE))).toEqual([PROSE])
})

test('who wrote, and when, is left out above the text, and kept in it', () => {
  const credit = 'The Lab Team, 2 May 2022'
  expect(choose(block(SURE, credit), block(SURE, PROSE), block(SURE, credit))).toEqual([PROSE, credit])
})

test('a heading right over what is chosen need not be as likely', () => {
  const [heading, lost] = [block(FAINT, 'What is left', { kind: 'heading' }), block(FAINT, 'News', { kind: 'heading' })]
  expect(choose(block(SURE, PROSE), heading, block(SURE, OTHER), lost, block(HARDLY, 'Imprint'))).toEqual([
    PROSE,
    'What is left',
    OTHER,
  ])
})

test('a caption that tells something is chosen with the text around it', () => {
  const caption = (text: string): Choosable => block(HARDLY, text, { kind: 'caption' })
  expect(
    choose(
      block(SURE, PROSE),
      caption('The lab in May.'),
      caption('Photo: Jane Smith'),
      block(SURE, OTHER),
      caption('More.'),
    ),
  ).toEqual([PROSE, 'The lab in May.', OTHER])
})

test('an even chance is taken beside what is sure', () => {
  expect(choose(block(SURE, PROSE), block(EVEN, OTHER))).toEqual([PROSE, OTHER])
})
