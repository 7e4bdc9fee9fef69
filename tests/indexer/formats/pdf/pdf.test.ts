import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdf } from '../../../../packages/indexer/src/formats/pdf/pdf.ts'
import { makeLines, makePdf, type PageInput, type Text } from './make-pdf.ts'
import { readBlocks, readDocument } from './read-blocks.ts'

/** Lines of a column, the last of which ends its sentence. */
const LEFT = [
  'Public servants who met the people using their',
  'service changed more of it than those who had',
  'read a report about them, and they did so with',
  'less money and in a shorter time than planned.',
]
const RIGHT = [
  'The second column goes on where the first one',
  'ends, as every reader of a newspaper knows and',
  'as programs find out by looking at where white',
  'space runs down the page from top to foot.',
]

function column(lines: readonly string[], x: number, y: number): Text[] {
  return makeLines(lines, { x, y })
}

test('two columns are read one after the other, whatever the order of the file', async () => {
  const left = [...LEFT, ...LEFT]
  const right = [...RIGHT, ...RIGHT]
  const byLine = left.flatMap((text, place) => [
    { text, x: 50, y: 100 + 12 * place },
    { text: right[place] ?? '', x: 310, y: 100 + 12 * place },
  ])
  const expected = [left, RIGHT, RIGHT].map((lines) => `paragraph: ${lines.join(' ')}`)
  expect(await readBlocks([{ texts: [...column(left, 50, 100), ...column(right, 310, 100)] }])).toEqual(expected)
  expect(await readBlocks([{ texts: byLine }])).toEqual(expected)
})

test('what reaches across columns parts those above from those below', async () => {
  const across =
    'A line in the middle of the page that is set across both of its columns and separates what stands above.'
  const texts = [
    ...column(LEFT, 50, 100),
    ...column(LEFT, 50, 220),
    ...column(RIGHT, 310, 100),
    ...column(RIGHT, 310, 220),
    { text: across, x: 50, y: 180 },
  ]
  expect(await readBlocks([{ texts }])).toEqual([
    `paragraph: ${LEFT.join(' ')}`,
    `paragraph: ${RIGHT.join(' ')}`,
    `paragraph: ${across}`,
    `paragraph: ${LEFT.join(' ')}`,
    `paragraph: ${RIGHT.join(' ')}`,
  ])
})

test('a paragraph that runs on in the next column and on the next page is one block that knows its pages', async () => {
  const first = [
    'Innovation in the public sector is often said to',
    'be slow, but those who have counted what is new',
    'in hospitals and schools found that it happens in',
    'most of them every year, even in those that were',
  ]
  const second = ['closed soon after, and that nobody outside had', 'heard of it until the count was published and the']
  const third = ['newspapers wrote about it.', 'Then came the next paragraph, which is short.']
  const { blocks, pages } = await readDocument(
    [
      { texts: [...column(first, 50, 100), ...column(second, 310, 100)] },
      {
        texts: [
          { text: third[0] ?? '', x: 50, y: 100 },
          { text: third[1] ?? '', x: 50, y: 124 },
        ],
      },
    ],
    { romanPages: 1 },
  )
  const text = [...first, ...second, third[0]].join(' ')
  expect(pages).toEqual(['i', '1'])
  expect(blocks).toEqual([
    {
      kind: 'paragraph',
      text,
      pages: [
        { start: 0, page: 0 },
        { start: text.indexOf('newspapers'), page: 1 },
      ],
    },
    { kind: 'paragraph', text: third[1], pages: [{ start: 0, page: 1 }] },
  ])
})

test('words broken at the end of a line are made whole, those with a hyphen of their own keep it', async () => {
  const lines = [
    'Many cities use co-creation with citizens in environ-',
    'mental policy, and environmental groups like it. Co-',
    'creation takes time, says the Environmental Author-',
    'ity, and the authority should know about COVID-',
    '19 as well. Here ends the text of this short page.',
  ]
  expect(await readBlocks([{ texts: makeLines(lines, { x: 50, y: 100 }) }])).toEqual([
    'paragraph: Many cities use co-creation with citizens in environmental policy, and environmental groups like it. ' +
      'Co-creation takes time, says the Environmental Authority, and the authority should know about COVID-19 as well. ' +
      'Here ends the text of this short page.',
  ])
})

const PAGES = ['Health', 'Schools', 'Roads', 'Libraries', 'Parks', 'Taxes']

test('running heads, running feet and page numbers are left out, also where left and right pages differ', async () => {
  const pages = PAGES.map((subject, place): PageInput => {
    const isLeft = place % 2 === 0
    const chapter = place < 4 ? 'Findings' : 'Conclusions'
    return {
      texts: [
        { text: isLeft ? 'The state of innovation 2021' : chapter, x: isLeft ? 50 : 450, y: 40, size: 8 },
        { text: `${subject} came first.`, x: 50, y: 100 },
        { text: `Report no. 12 | ${place + 7}`, x: isLeft ? 50 : 500, y: 770, size: 8 },
      ],
    }
  })
  expect(await readBlocks(pages)).toEqual(PAGES.map((subject) => `paragraph: ${subject} came first.`))
})

test('a document of one page keeps all but its number', async () => {
  const texts = [
    { text: 'Memo of the innovation council', x: 50, y: 40, size: 8 },
    { text: 'It met in May.', x: 50, y: 100 },
    { text: '1', x: 300, y: 770 },
  ]
  expect(await readBlocks([{ texts }])).toEqual([
    'paragraph: Memo of the innovation council',
    'paragraph: It met in May.',
  ])
})

const TEXT = ['The committee met four times and heard from nine', 'departments, which all had the same thing to say.']

test('headings are known by size and weight, and ranked by them; one over several lines is one', async () => {
  const texts = [
    ...makeLines(['A plan for services that', 'people want to use'], {
      x: 50,
      y: 60,
      size: 24,
      font: 'bold',
      leading: 28,
    }),
    { text: 'Summary', x: 50, y: 120, size: 14, font: 'bold' as const },
    ...makeLines(TEXT, { x: 50, y: 140 }),
    { text: 'How it was done', x: 50, y: 180, font: 'bold' as const },
    ...makeLines(TEXT, { x: 50, y: 192 }),
    ...makeLines(['An important sentence may also be set in bold', 'but it ends with a full stop as sentences do.'], {
      x: 50,
      y: 230,
      font: 'bold',
    }),
    ...makeLines(TEXT, { x: 50, y: 270 }),
  ]
  expect(await readBlocks([{ texts }])).toEqual([
    'heading1: A plan for services that people want to use',
    'heading2: Summary',
    `paragraph: ${TEXT.join(' ')}`,
    'heading3: How it was done',
    `paragraph: ${TEXT.join(' ')}`,
    'paragraph: An important sentence may also be set in bold but it ends with a full stop as sentences do.',
    `paragraph: ${TEXT.join(' ')}`,
  ])
})

test('the outline decides which lines are headings and of which level', async () => {
  const texts = [
    { text: 'Method', x: 50, y: 60 },
    ...makeLines(TEXT, { x: 50, y: 90 }),
    { text: 'Interviews', x: 50, y: 140 },
    ...makeLines(TEXT, { x: 50, y: 170 }),
  ]
  const outline = [{ title: '1  Method', page: 0, children: [{ title: 'Interviews', page: 0 }] }]
  expect(await readBlocks([{ texts }], { outline })).toEqual([
    'heading1: Method',
    `paragraph: ${TEXT.join(' ')}`,
    'heading2: Interviews',
    `paragraph: ${TEXT.join(' ')}`,
  ])
})

test('items of lists are blocks, their wrapped lines joined, with bullets, numbers, letters and drawn bullets', async () => {
  const texts = [
    { text: 'The council asks for three things:', x: 50, y: 80 },
    ...['•', '•'].map((text, place) => ({ text, x: 60, y: 104 + 36 * place })),
    ...makeLines(['money for two years, to be paid out in the', 'spring'], { x: 75, y: 104 }),
    ...makeLines(['a law that lets schools decide', 'alone'], { x: 75, y: 140 }),
    { text: '1. a report', x: 60, y: 180 },
    { text: '2. and a reader', x: 60, y: 192 },
    { text: 'a) who reads it', x: 60, y: 212 },
    { text: 'Drawn', x: 75, y: 240 },
  ]
  expect(await readBlocks([{ texts, fields: [[62, 235, 3, 3]] }])).toEqual([
    'paragraph: The council asks for three things:',
    'list: money for two years, to be paid out in the spring',
    'list: a law that lets schools decide alone',
    'list: 1. a report',
    'list: 2. and a reader',
    'list: a) who reads it',
    'list: Drawn',
  ])
})

const CELLS = [
  ['Country', 'Labs', 'Share'],
  ['Denmark', '12', '83 %'],
  ['Norway', '7', '71 %'],
  ['Sweden', '9', '78 %'],
]

test('a table is one block, a row a line, whether lines are drawn or not', async () => {
  const texts = CELLS.flatMap((row, y) => row.map((text, x) => ({ text, x: 60 + 120 * x, y: 115 + 20 * y })))
  const lines = [
    ...[0, 1, 2, 3, 4].map((row) => [50, 100 + 20 * row, 410, 100 + 20 * row] as const),
    ...[0, 1, 2, 3].map((column) => [50 + 120 * column, 100, 50 + 120 * column, 180] as const),
  ]
  const table = `table: ${CELLS.map((row) => row.join('\t')).join('\n')}`
  expect(await readBlocks([{ texts, lines }])).toEqual([table])
  expect(await readBlocks([{ texts }])).toEqual([table])
})

test('a cell over several rows stands in the first of them', async () => {
  const texts = [
    { text: 'Norden', x: 60, y: 125 },
    { text: 'Denmark', x: 180, y: 115 },
    { text: 'Norway', x: 180, y: 135 },
    { text: 'Baltic', x: 60, y: 155 },
    { text: 'Estonia', x: 180, y: 155 },
  ]
  const lines = [
    [50, 100, 300, 100],
    [170, 120, 300, 120],
    [50, 140, 300, 140],
    [50, 160, 300, 160],
    [50, 100, 50, 160],
    [170, 100, 170, 160],
    [300, 100, 300, 160],
  ] as const
  expect(await readBlocks([{ texts, lines }])).toEqual(['table: Norden\tDenmark\n\tNorway\nBaltic\tEstonia'])
})

test('notes are apart from the text, and their numbers from both; powers keep theirs', async () => {
  const texts = [
    { text: 'The plan', x: 50, y: 100 },
    { text: '1', x: 92, y: 96, size: 6 },
    { text: 'covers 20 km', x: 98, y: 100 },
    { text: '2', x: 157.6, y: 96, size: 6 },
    { text: 'and was made in 2019.', x: 165, y: 100 },
    { text: '1', x: 50, y: 737, size: 5 },
    { text: 'Ministry of Plans, Plan for everything, 2019.', x: 55, y: 740, size: 8 },
  ]
  const next = [{ text: 'The next page has none.', x: 50, y: 100 }]
  expect(await readBlocks([{ texts }, { texts: next }])).toEqual([
    'paragraph: The plan covers 20 km² and was made in 2019.',
    'footnote: 1 Ministry of Plans, Plan for everything, 2019.',
    'paragraph: The next page has none.',
  ])
})

test('notes of a page come before the paragraph that leaves it, so that pages never fall', async () => {
  const { blocks } = await readDocument([
    {
      texts: [
        { text: 'A first paragraph that is short.', x: 50, y: 600 },
        ...makeLines(
          ['The second goes on after the end of the page and has a', 'note of which the number stands here'],
          { x: 50, y: 640 },
        ),
        { text: '1', x: 219, y: 648, size: 6 },
        { text: 'behind a word and then the', x: 224, y: 652 },
        { text: '1 The note.', x: 50, y: 760, size: 8 },
      ],
    },
    { texts: [{ text: 'page is turned.', x: 50, y: 100 }] },
  ])
  expect(blocks.map(({ kind, pages, text }) => [kind, text, pages?.map(({ page }) => page)])).toEqual([
    ['paragraph', 'A first paragraph that is short.', [0]],
    ['footnote', 'The note.', [0]],
    [
      'paragraph',
      'The second goes on after the end of the page and has a note of which the number stands here behind a word and then the page is turned.',
      [0, 1],
    ],
  ])
})

test('a box is read as a whole, and the text around it goes on', async () => {
  const inBox = makeLines(['A box tells a story of its', 'own beside the text.'], { x: 320, y: 120 })
  const texts = [...column(LEFT, 50, 100), ...inBox, ...column(['but this goes on.'], 50, 148)]
  const first = `${LEFT.slice(0, 3).join(' ')} less money and in a shorter time than planned, `
  const open = texts.map((text) =>
    text.text.endsWith('planned.') ? { ...text, text: text.text.replace('.', ',') } : text,
  )
  expect(await readBlocks([{ texts: open, fields: [[310, 100, 150, 50]] }])).toEqual([
    `paragraph: ${first}but this goes on.`,
    'paragraph: A box tells a story of its own beside the text.',
  ])
})

test('a table of contents is left out, and tells which lines are headings', async () => {
  const entries = ['Introduction', 'Method', 'Results', 'Conclusions']
  const contents = entries.flatMap((text, place) => [
    { text: `${text} ${'.'.repeat(40)}`, x: 50, y: 120 + 20 * place },
    { text: String(place + 2), x: 500, y: 120 + 20 * place },
  ])
  const pages: PageInput[] = entries.map((text) => ({
    texts: [
      { text, x: 50, y: 100 },
      { text: 'It has a sentence.', x: 50, y: 130 },
    ],
  }))
  const first = { texts: [{ text: 'Contents', x: 50, y: 90 }, ...contents] }
  expect(await readBlocks([first, ...pages])).toEqual(
    entries.flatMap((text) => [`heading1: ${text}`, 'paragraph: It has a sentence.']),
  )
})

test('captions are apart, a sentence that begins with a figure is not one', async () => {
  const texts = [
    { text: 'Figure 3: Labs by country, 2019', x: 50, y: 100, size: 8 },
    ...makeLines(['Figure 3 shows that the number of labs has grown in all', 'countries.'], { x: 50, y: 130 }),
    { text: 'Source: Statistics Denmark', x: 50, y: 170, size: 8 },
  ]
  expect(await readBlocks([{ texts }])).toEqual([
    'caption: Figure 3: Labs by country, 2019',
    'paragraph: Figure 3 shows that the number of labs has grown in all countries.',
    'caption: Source: Statistics Denmark',
  ])
})

test('a letter spread heading is a word, a drop cap is part of its word', async () => {
  // Five points apart, by the widths of Helvetica.
  const lefts = [50, 59, 74, 89, 105, 119, 134, 148, 157, 173]
  const bold = { y: 60, size: 14, font: 'bold' } as const
  const spread = [...'INNOVATION'].map((text, place) => ({ text, x: lefts[place] ?? 0, ...bold }))
  const texts = [
    ...spread,
    { text: 'P', x: 50, y: 122, size: 40 },
    ...makeLines(
      [
        'ublic servants everywhere are asked to do',
        'more with less and less money in fewer and',
        'fewer years, and they do.',
      ],
      { x: 80, y: 100 },
    ),
  ]
  expect(await readBlocks([{ texts }])).toEqual([
    'heading1: INNOVATION',
    'paragraph: Public servants everywhere are asked to do more with less and less money in fewer and fewer years, and they do.',
  ])
})

const TEXT_PAGE: PageInput = { texts: [{ text: 'Text.', x: 50, y: 100 }] }
const SCAN: PageInput = { picture: true }

test('pages that are pictures are reported once, with their labels', async () => {
  const { blocks, problems } = await readDocument([SCAN, { ...TEXT_PAGE, picture: true }, SCAN, {}, SCAN], {
    romanPages: 1,
  })
  expect(blocks).toHaveLength(1)
  expect(problems).toEqual([
    {
      code: 'needs-ocr',
      message: 'Pages i, 2 and 4 are pictures without text: run them through OCR (e.g. ocrmypdf) and index again.',
      source: 'report.pdf',
    },
  ])
})

test('photographs between pages of text are not scans; half the pages are, and four in a row', async () => {
  const report = async (pages: readonly PageInput[]) =>
    (await readDocument(pages)).problems.map(({ message }) => message.split(' without')[0])
  const photographs = [SCAN, SCAN, TEXT_PAGE, TEXT_PAGE, SCAN, TEXT_PAGE, TEXT_PAGE]
  expect(await report(photographs)).toEqual([])
  expect(await report([...photographs, SCAN])).toEqual(['Pages 1, 2, 5 and 8 are pictures'])
  const annex = [SCAN, SCAN, SCAN]
  const text = Array.from({ length: 9 }, () => TEXT_PAGE)
  expect(await report([...text, ...annex])).toEqual([])
  expect(await report([SCAN, ...text, ...annex, SCAN])).toEqual(['Pages 1, 11, 12, 13 and 14 are pictures'])
  expect(await report([SCAN])).toEqual(['Page 1 is a picture'])
})

test('a stamp on every page makes no text of scans', async () => {
  const stamped = ['1', '2', '3', '4'].map(
    (number): PageInput => ({
      picture: true,
      texts: [
        { text: 'Scanned by the council', x: 400, y: 785, size: 7 },
        { text: number, x: 300, y: 785, size: 7 },
      ],
    }),
  )
  const { blocks, problems } = await readDocument(stamped)
  expect(blocks).toEqual([])
  expect(problems.map(({ code }) => code)).toEqual(['needs-ocr'])
})

const WHOLE = makePdf([{ texts: [{ text: 'Text.', x: 50, y: 100 }] }])

test.each([
  ['an empty file', new Uint8Array(), /empty/],
  ['something else', new TextEncoder().encode('<html>no PDF</html>'), /no PDF/],
  ['a file of which only the head is left', WHOLE.slice(0, 60), /damaged/],
  [
    'a file behind a password',
    makePdf([{ texts: [{ text: 'Text.', x: 50, y: 100 }] }], { locked: true }),
    /password.*qpdf/,
  ],
])('%s is a problem, with the repair', async (_, bytes, message) => {
  const { blocks, problems } = await pdf.parse({ path: 'report.pdf', bytes })
  expect(blocks).toEqual([])
  expect(problems).toEqual([
    { code: 'source-unreadable', message: expect.stringMatching(message), source: 'report.pdf' },
  ])
})

test('a damaged file never makes it fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(WHOLE.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), async (at, noise) => {
      const bytes = WHOLE.slice()
      bytes.set(noise.slice(0, bytes.length - at), at)
      const { blocks, problems } = await pdf.parse({ path: 'report.pdf', bytes })
      expect(blocks.length + problems.length).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['an array', WHOLE.slice()],
  ['a buffer, as files are read', Buffer.from(WHOLE)],
])('%s is read the same way twice, and is left as it was', async (_, bytes) => {
  const source = { path: 'report.pdf', bytes }
  const first = await pdf.parse(source)
  expect(first.blocks.map(({ text }) => text)).toEqual(['Text.'])
  expect(await pdf.parse(source)).toEqual(first)
  expect(new Uint8Array(bytes)).toEqual(WHOLE)
})

test('labels of pages are one line each, without what would act on a terminal', async () => {
  const { pages } = await readDocument([TEXT_PAGE, TEXT_PAGE], { labelPrefix: 'A\u0007\n-' })
  expect(pages).toEqual(['A -1', 'A -2'])
})

test('the title is the one given, if the pages bear it out; else what is printed largest', async () => {
  const texts = [
    { text: 'A strategy for learning', x: 50, y: 100, size: 30 },
    { text: 'The text of the strategy is short.', x: 50, y: 160 },
    { text: 'Oslo, juni 2019', x: 50, y: 200 },
  ]
  const read = async (info: Record<string, string>) =>
    (await readDocument([{ texts }], { info, language: 'en-GB' })).metadata
  const expected = { title: 'A strategy for learning', date: '2019-06' }
  expect(
    await read({ Title: 'A Strategy for Learning - Google Docs', Author: 'jensen', CreationDate: 'D:20220101' }),
  ).toEqual({
    ...expected,
    title: 'A Strategy for Learning',
  })
  expect(await read({ Title: 'Microsoft Word - strategy_v3.docx' })).toEqual(expected)
  expect(await read({ Author: 'Ministry of Education' })).toEqual({ ...expected, authors: ['Ministry of Education'] })
})

test('a page that is turned is read as it is meant, a few turned words on an upright page are left out', async () => {
  const turned = LEFT.map((text, place) => ({ text, x: 100 + 12 * place, y: 700, turned: true }))
  const margin = { text: 'Draft', x: 20, y: 400, turned: true }
  expect(await readBlocks([{ texts: turned }, { texts: [margin, { text: 'Upright text.', x: 50, y: 100 }] }])).toEqual([
    `paragraph: ${LEFT.join(' ')}`,
    'paragraph: Upright text.',
  ])
})

test('a file is read as Node gives it', async () => {
  const bytes = makePdf([{ texts: column(LEFT, 50, 100) }])
  const { blocks } = await pdf.parse({ path: 'a.pdf', bytes: Buffer.from(bytes) })
  expect(blocks.map(({ text }) => text)).toEqual([LEFT.join(' ')])
})
