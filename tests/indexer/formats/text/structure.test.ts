import fc from 'fast-check'
import { expect, test } from 'vitest'
import { text } from '../../../../packages/indexer/src/formats/text/text.ts'
import { makeSource } from '../../make-source.ts'

/** Gives blocks as pairs of kind and text. */
async function read(content: string): Promise<string[][]> {
  const { blocks } = await text.parse(makeSource('a.txt', content))
  return blocks.map(({ kind, level, text: words }) => [level === undefined ? kind : `${kind} ${level}`, words])
}

test('lines under a heading make it one, and its level', async () => {
  expect(
    await read('Labs\n====\n\nThey learn a lot.\n\nHow they do it\n--------------\n\nSlowly and with care.'),
  ).toEqual([
    ['heading 1', 'Labs'],
    ['paragraph', 'They learn a lot.'],
    ['heading 2', 'How they do it'],
    ['paragraph', 'Slowly and with care.'],
  ])
})

test('numbers give headings their levels', async () => {
  const content =
    'Labs\n\n1. Background\n\nThey are old.\n\n1.1 Before 2015\n\nThere were none.\n\n2 Results\n\nThey are many.'
  expect(await read(content)).toEqual([
    ['heading 1', 'Labs'],
    ['heading 2', '1. Background'],
    ['paragraph', 'They are old.'],
    ['heading 3', '1.1 Before 2015'],
    ['paragraph', 'There were none.'],
    ['heading 2', '2 Results'],
    ['paragraph', 'They are many.'],
  ])
})

test.each(['Frequently asked questions', 'Spørgsmål og svar', 'Spørsmål og svar', 'Vanliga frågor'])(
  'the questions under "%s" are of its section',
  async (heading) => {
    const content = `Labs\n\nThey learn a lot.\n\n${heading}\n\nWhat is a lab?\n\nIt is a place.\n\nWhat now?\n\nWe will see.\n\nThe end\n\nIt ended well.`
    expect((await read(content)).filter(([kind]) => kind?.startsWith('heading'))).toEqual([
      ['heading 1', 'Labs'],
      ['heading 2', heading],
      ['heading 3', 'What is a lab?'],
      ['heading 3', 'What now?'],
      ['heading 2', 'The end'],
    ])
  },
)

test('an address is no row of headings', async () => {
  expect(
    await read('Write to us by post.\n\nCity Lab\nMain Building\nSecond Floor\nBig Town\n\nWe will answer.'),
  ).toEqual([
    ['paragraph', 'Write to us by post.'],
    ['paragraph', 'City Lab'],
    ['paragraph', 'Main Building'],
    ['paragraph', 'Second Floor'],
    ['paragraph', 'Big Town'],
    ['paragraph', 'We will answer.'],
  ])
})

test('an item goes on in the lines further in', async () => {
  expect(
    await read('They do this:\n\n  * ask the citizens\n    who live there\n  * build models\n\nThat is all.'),
  ).toEqual([
    ['paragraph', 'They do this:'],
    ['list', 'ask the citizens who live there'],
    ['list', 'build models'],
    ['paragraph', 'That is all.'],
  ])
})

test.each(['▪', '●', '➢', '✓', '\uf0b7', 'o\t', 'a)', '(b)', 'iv.', '(1)', '[x]', '+'])(
  '"%s" before a line is a bullet',
  async (mark) => {
    expect(await read(`They did this:\n${mark} one thing.`)).toEqual([
      ['paragraph', 'They did this:'],
      ['list', 'one thing.'],
    ])
  },
)

test.each(['(415) 861-5449', 'A. Smith was there.', '2018. That was the year.', '-5 degrees were measured.'])(
  'no bullet: %s',
  async (line) => {
    expect(await read(`They did this then.\n\n${line}\n\nThat was all of it.`)).toContainEqual(['paragraph', line])
  },
)

test.each([
  '– Vi må tørre å feile, sier statsråd Ola Hansen.\n\n– Dette er en viktig dag, mener ordføreren.',
  '– Vi skal turde fejle, siger ministeren.\n– Hvad mener du?',
  '- Vi måste våga pröva, säger Eva Lund.\n\n- Det är viktigt.',
  '— We have to dare, said Jane Smith.\n\n— Yes.',
])('dashes that open what people say are no bullets: %j', async (said) => {
  const lines = said.split(/\n+/)
  expect(await read(`Det var et møde.\n\n${said}\n\nSå gik de hjem igen.`)).toEqual([
    ['paragraph', 'Det var et møde.'],
    ...lines.map((line) => ['paragraph', line]),
    ['paragraph', 'Så gik de hjem igen.'],
  ])
})

test.each(['- penge\n- tid\n- folk', '– penge\n\n– tid\n\n– folk'])(
  'dashes before short lines are bullets: %j',
  async (list) => {
    expect(await read(`Det kræver:\n\n${list}\n\nDet er alt i alt.`)).toEqual([
      ['paragraph', 'Det kræver:'],
      ['list', 'penge'],
      ['list', 'tid'],
      ['list', 'folk'],
      ['paragraph', 'Det er alt i alt.'],
    ])
  },
)

test('a dash in the middle of a sentence that was broken there is none', async () => {
  const content =
    'The ministry decided in the spring of the year that every agency that buys\n' +
    '- or builds - more than it did in the year before should have one officer\n' +
    'who answers for it.'
  expect(await read(content)).toEqual([['paragraph', content.replace(/\n/g, ' ')]])
})

test('quotations have their marks, or an author', async () => {
  const content =
    'They asked us then.\n\n> Could we have the figures?\n>\n> Best, Ola\n\n' +
    '    "We wanted to know what people need."\n    — Marie Holm, head of the lab\n\n' +
    '“It was theirs.”\n\n— Anna Berg\n\nThat was the end.'
  expect(await read(content)).toEqual([
    ['paragraph', 'They asked us then.'],
    ['quote', 'Could we have the figures?'],
    ['quote', 'Best, Ola'],
    ['quote', '"We wanted to know what people need."'],
    ['quote', '— Marie Holm, head of the lab'],
    ['quote', '“It was theirs.”'],
    ['quote', '— Anna Berg'],
    ['paragraph', 'That was the end.'],
  ])
})

test('code stands in from the text, or between fences', async () => {
  const content =
    'Run the model now:\n\n    def model(x):\n        return x * 2;\n\n```\n$ run  it\n```\n\nThat is all of it.'
  expect(await read(content)).toEqual([
    ['paragraph', 'Run the model now:'],
    ['code', 'def model(x):\n    return x * 2;'],
    ['code', '$ run  it'],
    ['paragraph', 'That is all of it.'],
  ])
})

test('notes end a text, by their brackets or their numbers', async () => {
  expect(await read('Labs are old [1].\n\n[1] City Council, 2015.\n[2] Smith, 2017.')).toEqual([
    ['paragraph', 'Labs are old [1].'],
    ['footnote', '[1] City Council, 2015.'],
    ['footnote', '[2] Smith, 2017.'],
  ])
  expect(await read('Labs are old.\n\n1 The first of them closed in May\n\n2 See the report')).toEqual([
    ['paragraph', 'Labs are old.'],
    ['footnote', '1 The first of them closed in May'],
    ['footnote', '2 See the report'],
  ])
})

test.each(['3 Partners joined it', '1 May 2018 was the day', '12 Ministries have one'])('no note: %s', async (line) => {
  expect((await read(`Labs are old.\n\n${line}`)).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph'])
})

test('terms and what they mean are a list', async () => {
  const content =
    'Words\n\nLab\n    A place to try things.\n\nPrototype\n    A first version of it.\n\nThat is all of it.'
  expect(await read(content)).toEqual([
    ['heading 1', 'Words'],
    ['list', 'Lab'],
    ['list', 'A place to try things.'],
    ['list', 'Prototype'],
    ['list', 'A first version of it.'],
    ['paragraph', 'That is all of it.'],
  ])
})

test('fields of minutes are a list, and their date is that of the meeting', async () => {
  const content = 'Referat\n\nDato: 5. maj 2018\nSted: Rådhuset\nTil stede: Anne, Bo\n\nMødet begyndte til tiden.'
  const { metadata } = await text.parse(makeSource('a.txt', content))
  expect(metadata).toEqual({ title: 'Referat' })
  expect(await read(content)).toEqual([
    ['heading 1', 'Referat'],
    ['list', 'Dato: 5. maj 2018'],
    ['list', 'Sted: Rådhuset'],
    ['list', 'Til stede: Anne, Bo'],
    ['paragraph', 'Mødet begyndte til tiden.'],
  ])
})

test.each(['Foto: Anne Berg/Kommunen', 'Photo: Jane Smith', 'Figur 2. Udgifter til labs', 'Bild: Eva Lund'])(
  'a caption: %s',
  async (line) => {
    expect(await read(`Labs are old.\n\n${line}\n\nThey are many.`)).toContainEqual(['caption', line])
  },
)

test('words that were broken at the end of a line are joined, hyphens that belong stay', async () => {
  const content =
    'Formanden bød velkommen til de nye medlemmer, og takkede for innova-\n' +
    'tionsstrategien og for arbejdet med social- og sundhedsområdet, social-\n' +
    'og arbejdsmarkedet, og for e-post og for den nye e-\n' +
    'post som alle har.'
  expect(await read(content)).toEqual([
    [
      'paragraph',
      'Formanden bød velkommen til de nye medlemmer, og takkede for innovationsstrategien og for arbejdet med social- og sundhedsområdet, social- og arbejdsmarkedet, og for e-post og for den nye e-post som alle har.',
    ],
  ])
})

test('running heads and the numbers of pages are left out, and a paragraph goes on over them', async () => {
  const page = (number: number, body: string): string =>
    `Report on labs      Page ${number}\n\n${body}\n\n   - ${number} -\n`
  const content = [
    page(1, 'The labs of the city have worked for\nthree years, and this report says what\nthey cost, and'),
    page(2, 'what they gave the city in return for\nthat.'),
    page(3, 'The end came soon.'),
  ].join('\f')
  expect(await read(content)).toEqual([
    [
      'paragraph',
      'The labs of the city have worked for three years, and this report says what they cost, and what they gave the city in return for that.',
    ],
    ['paragraph', 'The end came soon.'],
  ])
})

test('the number of an item is beside its text; a bullet is nowhere', async () => {
  const { blocks } = await text.parse(
    makeSource('a.txt', 'We ask for:\n\n1. money\n2. time\n\nAnd then:\n\n• rest\n[x] fun'),
  )
  expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([
    { kind: 'list', text: 'money', marker: '1.' },
    { kind: 'list', text: 'time', marker: '2.' },
    { kind: 'list', text: 'rest' },
    { kind: 'list', text: 'fun' },
  ])
})

test('a long paragraph is never lost, whatever stands around it', async () => {
  const word = fc.constantFrom('lab', 'labs', 'city', 'Denmark', 'æble', 'år', 'we', 'learn', '2018', '42', 'og')
  const prose = fc.array(word, { minLength: 45, maxLength: 70 }).map((words) => `The ${words.join(' ')}.`)
  const line = fc.constantFrom(
    'Home',
    'News',
    'Skip to content',
    'Read more',
    'Related articles',
    'Les også',
    'How labs learn',
    '• one',
    '• About us',
    'Terms and conditions | Personal data',
    'Published 5 May 2018',
    'By Jane Smith',
    '- two',
    '1. three',
    '====',
    'Tags: a, b',
    'Contact us',
    '',
    'We use cookies on this site.',
    'a | b',
    'Indhold',
    '> quoted',
    'Hvad nu?',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(prose, line), { maxLength: 25 }),
      fc.constantFrom('\n', '\n\n'),
      async (lines, gap) => {
        const { blocks } = await text.parse(makeSource('a.txt', lines.join(gap)))
        const words = blocks.map((block) => block.text).join('\n')
        for (const each of lines) if (each.length > 150) expect(words).toContain(each)
      },
    ),
    { numRuns: 200 },
  )
})

test('no word of a text that was broken at a width is lost', async () => {
  const word = fc.constantFrom('lab', 'labs', 'city', 'Denmark', 'æble', 'år', 'we', 'learn', 'whatever', 'something')
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 60, maxLength: 120 }),
      fc.integer({ min: 40, max: 100 }),
      async (words, width) => {
        const lines: string[] = []
        for (const each of words) {
          const last = lines.at(-1)
          if (last !== undefined && last.length + each.length < width) lines[lines.length - 1] = `${last} ${each}`
          else lines.push(each)
        }
        expect(await read(`${lines.join('\n')}.`)).toEqual([['paragraph', `${words.join(' ')}.`]])
      },
    ),
  )
})

test.each([
  ['a long line', 'words and more words. '.repeat(20_000), 1],
  ['a word of a million letters', 'a'.repeat(1_000_000), 1],
  ['many lines', 'line\n'.repeat(20_000), 20_000],
  ['nothing but new lines', '\n'.repeat(200_000), 0],
  ['nothing but spaces', ' '.repeat(1_000_000), 0],
  ['nothing but dashes', '-'.repeat(1_000_000), 0],
  ['lines of dashes', '----\n'.repeat(20_000), 0],
  ['dashes and nothing', '- \n'.repeat(20_000), 0],
  ['bullets', '• a\n'.repeat(10_000), 10_000],
  ['bars', 'a | b\n'.repeat(10_000), 1],
  ['gaps', 'a  b  c\n'.repeat(10_000), 1],
  ['fences', '```\n'.repeat(10_001), 0],
  ['form feeds', '\f'.repeat(20_000), 0],
  ['quotations', '> a\n>\n'.repeat(10_000), 10_000],
])('%s are read in time', async (_, content, count) => {
  expect(await read(content)).toHaveLength(count)
})
