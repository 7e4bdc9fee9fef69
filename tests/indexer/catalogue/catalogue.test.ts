import { rmSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VidenError } from '@viden/core'
import { type BuildResult, buildIndex } from '@viden/indexer'
import { expect, test } from 'vitest'
import { contentHash } from '../../../packages/indexer/src/catalogue/content-hash.ts'
import { build, makeFolder, makeSource, only } from '../make-source.ts'

/** Problems of a catalogue, in short. */
function rowProblems({ problems }: BuildResult): (readonly [string, string, number | undefined, string])[] {
  return problems.map(({ code, source, line, message }) => [code, source, line, message] as const)
}

const PAGE =
  '<html lang="en"><head><title>Page</title><link rel="canonical" href="https://example.org/page/"></head>' +
  '<body><article><h1>Page</h1><p>Innovation labs try new services out with the people who use them.</p></article></body></html>'

/** Another page that says that it has the same address. */
const OTHER_PAGE = PAGE.replace(
  /Innovation labs .* use them/,
  'The ministry paid for a report that nobody read to its end',
)

test('what a catalogue says wins over what the file says', async () => {
  const { articles, problems } = await build({
    'catalogue.csv':
      'file;id;title;date;updated;authors;language;type;url;publisher;licence;access;country;organisations;topics;summary;translationOf;Note\n' +
      'a.md;lab;The lab;01.05.2018;2019;Løhde, Sophie;da;report;https://example.org;OPSI;CC BY;quote;Danmark;MindLab;labs; On labs;b;To be read\n' +
      'b.md\n',
    'a.md':
      '---\nslug: other\ntitle: Other\npublished: 2001\nlastmod: 2002\ncreators: [Nobody]\nlang: sv\ntype: article\nsource_url: https://other.org\n' +
      'source: Other\nlicense: None\naccess: full\ncountries: Norway\ntags: [other]\ndeck: Other\nNote: other\nkept: yes\n---\nText.',
    'b.md': '---\nlanguage: en\n---\n# B',
  })
  expect(problems).toEqual([])
  const { facets, source, ...article } = only(articles.filter(({ id }) => id === 'lab'))
  expect(article).toMatchObject({
    id: 'lab',
    title: 'The lab',
    published: '2018-05-01',
    updated: '2019',
    creators: [{ given: 'Sophie', family: 'Løhde' }],
    language: 'da',
    type: 'report',
    summary: 'On labs',
    translationOf: 'b',
    metadata: { kept: 'yes', Note: 'To be read' },
  })
  expect(source).toMatchObject({ url: 'https://example.org', publisher: 'OPSI', licence: 'CC BY', access: 'quote' })
  const asserted = ['country', 'organisation', 'topic'].map((name) =>
    facets[name]?.filter(({ origin }) => origin === 'asserted').map(({ value }) => value),
  )
  expect(asserted).toEqual([['place/DK'], ['organisation/mindlab'], ['topic/labs']])
})

test('a dash for the language takes away that of a template, too', async () => {
  const file = '<html lang="en"><h1>Et notat</h1><p>Kommunerne prøver nye ydelser af sammen med borgerne.'
  const language = async (cell: string) =>
    only((await build({ 'catalogue.csv': `file,language\na.html,${cell}\n`, 'a.html': file })).articles).language
  expect(await language('')).toBe('en')
  expect(await language('-')).toBe('da')
  expect(await language('nb')).toBe('nb')
})

test('an empty cell says nothing, and a dash takes away what the file says', async () => {
  const file =
    '---\nid: x\ntitle: T\ndate: 2018\nauthor: A B\nurl: https://example.org\ntags: [t]\nnote: n\n---\n# Heading'
  const { articles } = await build({
    'catalogue.csv': 'file,id,title,date,authors,url,topics,note\na.md,,,,,,,\nb.md,-,-,-,-,-,-,-\n',
    'a.md': file,
    'b.md': file,
  })
  // They repeat each other, which is another matter.
  const known = articles.map(({ id, title, published, creators, source, facets, metadata }) => [
    [id, title, published, creators, source.url, facets.topic, metadata],
  ])
  expect(known).toEqual([
    [['b', 'Heading', undefined, [], undefined, undefined, {}]],
    [
      [
        'x',
        'T',
        '2018',
        [{ given: 'A', family: 'B' }],
        'https://example.org',
        [{ value: 'topic/t', origin: 'asserted', evidence: [] }],
        { note: 'n' },
      ],
    ],
  ])
})

test('a dash takes away the address that a source was given', async () => {
  const { articles } = await buildIndex([
    { ...makeSource('a.md', '# A'), url: 'https://example.org' },
    makeSource('catalogue.csv', 'file,url\na.md,-\n'),
  ])
  expect(only(articles).source.url).toBeUndefined()
})

test('a file without text is an article if the catalogue gives it a title', async () => {
  const { articles, problems } = await build({ 'catalogue.csv': 'file,title\na.txt,A map\n', 'a.txt': '' })
  expect(only(articles)).toMatchObject({ id: 'a', title: 'A map', text: '' })
  expect(problems).toEqual([])
})

test('what a catalogue corrects in a file is no problem any more', async () => {
  const { problems } = await build({
    'catalogue.csv': 'file,title,date\na.md,T,2018\n',
    'a.md': '---\ndate: soon\n---\nText.',
  })
  expect(problems).toEqual([])
})

test.each(['https://example.org/page', 'http://example.org/page/#top', 'example.org/page'])(
  'a row with the address %s finds the page that says it has it',
  async (address) => {
    const { articles, problems } = await build({
      'catalogue.csv': `address,title\n${address},The page\n`,
      'saved/x1.html': PAGE,
    })
    expect(only(articles)).toMatchObject({ id: 'saved/x1', title: 'The page' })
    expect(problems).toEqual([])
  },
)

test('a row with an address finds the source that was given it', async () => {
  const { articles } = await buildIndex([
    { ...makeSource('a.md', '# A'), url: 'https://example.org/a' },
    makeSource('catalogue.csv', 'url,title\nhttps://example.org/a/,The page\n'),
  ])
  expect(only(articles).title).toBe('The page')
})

test('an address that several files have means none of them, and is reported', async () => {
  const result = await build({
    'catalogue.csv': 'file,address,title\n,https://example.org/page,The page\nc.md,,C\n',
    'a.html': PAGE,
    'b.html': OTHER_PAGE,
    'c.md': '# Other',
  })
  expect(result.articles.map(({ title }) => title)).toEqual(['Page', 'Page', 'C'])
  expect(rowProblems(result)).toEqual([
    [
      'catalogue-file',
      'catalogue.csv',
      undefined,
      '2 files have no row here: "a.html" and "b.html". "viden catalogue FOLDER" adds them.',
    ],
    [
      'catalogue-row',
      'catalogue.csv',
      2,
      '"a.html" and "b.html" have this address; the row was not used. Write the path of one into the column "file".',
    ],
  ])
})

test('rows that fit nothing, or what has a row already, are reported with their lines', async () => {
  const result = await build({
    'catalogue.csv': [
      'file,url,title,hash',
      'a.html,,A,',
      'A.HTML,,Again,',
      ',https://example.org/page,Again,',
      ',https://example.org/none,None,',
      ',http://example.org/none/,None,',
      `gone.md,,Gone,${contentHash(new Uint8Array())}`,
      'gone too.md,,Gone,',
      ',,Nameless,',
    ].join('\n'),
    'a.html': PAGE,
  })
  expect(result.articles.map(({ title }) => title)).toEqual(['A'])
  expect(rowProblems(result).map(([code, , line, message]) => [code, line, message])).toEqual([
    ['catalogue-row', 3, '"a.html" has a row already, on line 2, which counts. Remove one of them.'],
    ['catalogue-row', 4, '"a.html", which has this address, has a row already, on line 2. Remove one of them.'],
    [
      'catalogue-row',
      5,
      'No article has the address "https://example.org/none". Write the path of its file into the column "file".',
    ],
    [
      'catalogue-row',
      6,
      '"http://example.org/none/" has a row already, on line 5 of catalogue.csv, which counts. Remove one of them.',
    ],
    [
      'catalogue-row',
      7,
      'There is no file "gone.md" that can be read, nor one of the same content. Correct the path, or remove the row.',
    ],
    ['catalogue-row', 8, 'There is no file "gone too.md" that can be read. Correct the path, or remove the row.'],
    ['catalogue-row', 9, 'It names no file and no address. Write the path of a file into the column "file".'],
  ])
})

test('files without a row are one problem, however many', async () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`${number + 10}.md`, `# A${number}`]))
  const result = await build({ ...files, 'catalogue.csv': 'file\n10.md\n' })
  expect(rowProblems(result)).toEqual([
    [
      'catalogue-file',
      'catalogue.csv',
      undefined,
      '11 files have no row here: "11.md", "12.md", "13.md" and 8 more. "viden catalogue FOLDER" adds them.',
    ],
  ])
})

test('without a catalogue no file needs a row', async () => {
  expect((await build({ 'a.md': '# A' })).problems).toEqual([])
})

test('a file that has moved keeps its id, and all else that its row says', async () => {
  const folder = await makeFolder({ 'a.md': '# A\n\nText of a.', 'b.md': '# B' })
  const hash = (await buildIndex(folder)).articles.find(({ id }) => id === 'a')?.source.hash
  await writeFile(join(folder, 'catalogue.csv'), `file,id,title,hash\na.md,lab,The lab,${hash}\nb.md,,,\n`)
  await mkdir(join(folder, 'sub'))
  await rename(join(folder, 'a.md'), join(folder, 'sub/c.md'))
  const { articles, problems } = await buildIndex(folder)
  expect(articles.map(({ id, source, title }) => [id, title, source.path])).toEqual([
    ['b', 'B', 'b.md'],
    ['lab', 'The lab', 'sub/c.md'],
  ])
  expect(problems).toEqual([])
})

test('a file that has moved keeps the id that its path before gave it', async () => {
  const content = '# A\n\nText of a.'
  const hash = contentHash(new TextEncoder().encode(content))
  const { articles } = await build({ 'new/b.md': content, 'catalogue.csv': `file,hash\n.\\old\\a.md,${hash}\n` })
  expect(only(articles).id).toBe('old/a')
})

test('the id of a row wins over that of another file, and two rows with one id are reported', async () => {
  const result = await build({
    'catalogue.csv': 'file,id\nb.md,x\nc.md,x\na.md,\n',
    'a.md': '---\nid: x\n---\n# A',
    'b.md': '# B',
    'c.md': '# C',
  })
  expect(result.articles.map(({ id, title }) => [id, title])).toEqual([
    ['x', 'B'],
    ['x-2', 'A'],
    ['x-3', 'C'],
  ])
  expect(rowProblems(result)).toEqual([
    ['id-duplicate', 'a.md', undefined, 'Its id "x" is also that of b.md; it was given "x-2".'],
    ['id-duplicate', 'catalogue.csv', 3, 'Its id "x" is also that of b.md; it was given "x-3".'],
  ])
})

test('an id is in one line, without control characters', async () => {
  const cell = `" lab\u0007\none ",${'Long enough to be a text. '.repeat(9)}`
  const { articles } = await build({ 'catalogue.csv': `file,id,summary\na.md,${cell}\n`, 'a.md': '# A' })
  expect(only(articles).id).toBe('lab one')
})

test('a catalogue is no source, and is not skipped; nor is the copy of the one before', async () => {
  const folder = await makeFolder({
    'a.md': '# A',
    'Catalogue.CSV': 'file\na.md\n',
    'Catalogue.CSV.bak': 'file\na.md\n',
    'sub/catalogue.csv': '',
  })
  const { report } = await buildIndex(folder)
  expect(report).toMatchObject({ sources: 1, articles: 1, skipped: { '.csv': 1 }, problems: {} })
})

test('a folder with a catalogue gives the same bytes as its files as sources', async () => {
  const files = { 'a.md': '# A', 'sub/b.md': '# B', 'catalogue.tsv': 'file\ttitle\na.md\tOne\nsub/b.md\tTwo\n' }
  const [one, two] = await Promise.all([makeFolder(files).then((folder) => buildIndex(folder)), build(files)])
  expect(one.articles.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(Buffer.compare(one.index, two.index)).toBe(0)
})

test('each of several folders has its catalogue', async () => {
  const folder = await makeFolder({
    'x/a.md': '# A',
    'x/catalogue.csv': 'file,title\na.md,X\nb.md,None\n',
    'y/a.md': '# Another',
    'y/catalogue.csv': 'file,title\na.md,Y\n',
    'y/c.md': '# C',
  })
  const result = await buildIndex([join(folder, 'x'), join(folder, 'y')])
  expect(result.articles.map(({ id, title }) => [id, title])).toEqual([
    ['a', 'X'],
    ['c', 'C'],
    ['y/a', 'Y'],
  ])
  expect(rowProblems(result).map(([code, source, line]) => [code, source, line])).toEqual([
    ['catalogue-row', 'x/catalogue.csv', 3],
    ['catalogue-file', 'y/catalogue.csv', undefined],
  ])
})

test('a catalogue may lie anywhere, and then calls files as it or the corpus does', async () => {
  const folder = await makeFolder({
    'corpus/a.md': '# A',
    'corpus/sub/b.md': '# B',
    'corpus/catalogue.csv': 'file,title\na.md,Not asked for\n',
    'lists/own.csv': 'file,title\na.md,One\n../corpus/sub/b.md,Two\n',
  })
  const { articles, problems } = await buildIndex(join(folder, 'corpus'), { catalogue: join(folder, 'lists/own.csv') })
  expect(articles.map(({ title }) => title)).toEqual(['One', 'Two'])
  expect(problems).toEqual([])
})

test('a catalogue in the corpus folder under another name is not skipped when it is given', async () => {
  const folder = await makeFolder({ 'a.md': '# A', 'list.csv': 'file,title\na.md,One\n', 'other.csv': '' })
  const { articles, report } = await buildIndex(folder, { catalogue: join(folder, 'list.csv') })
  expect(only(articles).title).toBe('One')
  expect(report.skipped).toEqual({ '.csv': 1 })
})

test('a catalogue that is not there is refused', async () => {
  const folder = await makeFolder({ 'a.md': '# A' })
  const error = await buildIndex(folder, { catalogue: join(folder, 'none.csv') }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(VidenError)
  expect(error).toMatchObject({ code: 'file-missing' })
})

test('of two catalogues in one folder the first by name is read, and the other reported', async () => {
  const folder = await makeFolder({
    'a.md': '# A',
    'catalogue.csv': 'file,title\na.md,One\n',
    'catalogue.tsv': 'file\ttitle\na.md\tTwo\n',
  })
  const result = await buildIndex(folder)
  expect(only(result.articles).title).toBe('One')
  expect(rowProblems(result)).toEqual([
    [
      'catalogue-invalid',
      'catalogue.tsv',
      undefined,
      'Its folder has another catalogue, "catalogue.csv", which was read. Remove one of them.',
    ],
  ])
})

test('a catalogue that cannot be read is reported, and the files say what they say', async () => {
  const result = await build({ 'a.md': '# A', 'catalogue.csv': 'name,label\na.md,One\n' })
  expect(result.articles.map(({ title }) => title)).toEqual(['A'])
  expect(rowProblems(result).map(([code, source, line]) => [code, source, line])).toEqual([
    ['catalogue-invalid', 'catalogue.csv', 1],
  ])
})

test('a file that goes away while the corpus is read still has its row', async () => {
  const folder = await makeFolder({ 'a.md': '# A', 'b.md': '# B', 'catalogue.csv': 'file\na.md\nb.md\n' })
  const result = await buildIndex(folder, {
    concurrency: 1,
    onProgress: ({ done }) => done === 1 && rmSync(join(folder, 'b.md')),
  })
  expect(rowProblems(result).map(([code, source]) => [code, source])).toEqual([['source-unreadable', 'b.md']])
})

test('the order of sources and the concurrency change nothing', async () => {
  const files = {
    'a.html': PAGE,
    'b.html': OTHER_PAGE,
    'c.md': '# C',
    'catalogue.csv': `url,file,title,hash\nhttps://example.org/page,,P,\n,old.md,C!,${contentHash(new TextEncoder().encode('# C'))}\n`,
  }
  const sources = Object.entries(files).map(([path, content]) => makeSource(path, content))
  const [one, two] = await Promise.all([
    buildIndex(sources, { concurrency: 1 }),
    buildIndex(sources.toReversed(), { concurrency: 8 }),
  ])
  expect(Buffer.compare(one.index, two.index)).toBe(0)
  expect(one.problems).toEqual(two.problems)
})
