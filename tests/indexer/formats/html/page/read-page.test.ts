import { expect, test } from 'vitest'
import { loadHtml } from '../../../../../packages/indexer/src/formats/html/load-html.ts'
import { readPage } from '../../../../../packages/indexer/src/formats/html/page/read-page.ts'

const FIRST = 'The ministry opened a lab in which officials and citizens try out services before they are bought.'
const SECOND = 'After two years it had changed how forms are written, how letters sound and how long people wait.'
const THIRD = 'What it did not change is who decides, and its staff say that this is what they would begin with today.'
const PARAGRAPHS = [FIRST, SECOND, THIRD]
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')

function read(page: string, metadata: Readonly<Record<string, unknown>> = {}): string[] {
  return readPage(loadHtml(page), metadata).map(({ text }) => text)
}

test('the title and the byline are metadata, not text', () => {
  const page = `<body><main><h1>A lab</h1><p>The Lab Team, 2 May 2022</p>${TEXT}</main></body>`
  expect(read(page, { title: 'A lab', authors: ['The Lab Team'] })).toEqual(PARAGRAPHS)
})

test('parts that a server sent last stand where they belong', () => {
  const page = `<body><main><p>${FIRST}</p><template id="B:1"></template><p>${THIRD}</p></main>
    <div hidden id="S:1"><p>${SECOND}</p></div></body>`
  expect(read(page)).toEqual(PARAGRAPHS)
})

test('what waits to be shown by a script is read where there is little else', () => {
  expect(read(`<body><div id="app" style="display:none">${TEXT}</div><p>Loading</p></body>`)).toEqual(PARAGRAPHS)
})

test('what is told to machines only is read where there is little else', () => {
  const json = JSON.stringify({ '@type': 'Article', articleBody: PARAGRAPHS.join('\n\n') })
  const page = `<head><script type="application/ld+json">${json}</script></head><body><p>Turn scripts on.</p></body>`
  expect(read(page)).toEqual(PARAGRAPHS)
})

test('what is for readers without scripts is read where there is little else', () => {
  const long = `${TEXT}${TEXT.replaceAll('lab', 'laboratory')}`.repeat(4)
  const [first] = read(`<body><p>Loading</p><noscript><main>${long}</main></noscript></body>`)
  expect(first).toBe(FIRST)
})

test('a text for wide screens and the same for narrow ones is one', () => {
  const long = `${FIRST} ${SECOND} ${THIRD}`
  expect(read(`<body><main><p>${long}</p><p class="small">${long}</p></main></body>`)).toEqual([long])
})

test('a page without a body has no blocks', () => {
  expect(read('')).toEqual([])
})

test('blocks of a page lie flat: what they stood in is not kept', () => {
  const [block] = readPage(loadHtml(`<body><main><p lang="da">${FIRST}</p>${TEXT}</main></body>`), {})
  expect(block).toEqual({ kind: 'paragraph', text: FIRST, language: 'da' })
})
