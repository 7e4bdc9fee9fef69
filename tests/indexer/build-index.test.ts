import { openIndex, type ProblemCode, search, suggest } from '@viden/core'
import { buildIndex, type Source } from '@viden/indexer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build, latin1, makeFolder, makeSource, only } from './make-source.ts'

const FILES = {
  'b.md':
    '---\ntags: [labs]\ncountry: Denmark\n---\n# B\n\nThe Ministry of Finance of Denmark (MFD) paid on 1 May 2018.',
  'a.md': '---\nid: one\ntags: [Labs, data]\n---\n# A\n\nMFD said so in the UK. The ministry of finance did not.',
  'c/a.html':
    '<html lang="en"><title>C</title><body><h1>C</h1><p>The National Audit Office of Sweden agreed.</p></body>',
  'd.txt': 'A heading\n\nDet var i København, og kommunen var med.\n\nMore\n\nOdense Kommune fulgte efter.',
  'e.md': '---\nid: one\ndate: never\n---\nNo title here.',
  'f.md': '',
  'g.md': '---\ntitle: T\ntitle: U\n---\nText.',
}

function sourcesOf(files: Readonly<Record<string, string>>): Source[] {
  return Object.entries(files).map(([path, content]) => makeSource(path, content))
}

test('an index that was built can be opened and searched', async () => {
  const { index } = await build({ 'a.md': '# Labs\n\nThey learn.', 'b.md': '# Data\n\nIt is open.' })
  const { hits } = await search(await openIndex(index), 'learning labs')
  expect(hits.map(({ article }) => article.id)).toEqual(['a'])
})

const bilingual = build({
  'en.md': '---\nlanguage: en\n---\n# Together\n\nCitizens take part in co-creation.',
  'da.md': '---\nlanguage: da\n---\n# Sammen\n\nBorgerne deltager i samskabelse.',
  'other.md': '---\nlanguage: en\n---\n# Other\n\nNothing of the kind.',
})

test.each([
  ['co-creation', ['en', 'da']],
  ['samskabelse', ['da', 'en']],
])('%s finds the articles that say so, then those that name it in another language: %j', async (text, ids) => {
  const { hits } = await search(await openIndex((await bilingual).index), text)
  expect(hits.map(({ article }) => article.id)).toEqual(ids)
})

test('a label in a language that no article is written in finds what is named in the others', async () => {
  const { hits } = await search(await openIndex((await bilingual).index), 'samskapande')
  expect(hits.map(({ article }) => article.id).sort()).toEqual(['da', 'en'])
})

test('what an article names in another language is highlighted', async () => {
  const { hits } = await search(await openIndex((await bilingual).index), 'samskabelse')
  const text = 'Citizens take part in co-creation.'
  expect(hits[1]?.snippets).toMatchObject([{ text, highlights: [{ start: 32, end: 43 }] }])
})

test('what a source says of its topic is found by, though no word of its text does', async () => {
  const { index } = await build({
    'a.md': '---\nlanguage: en\ntags: [Open data]\n---\n# A\n\nText.',
    'b.md': '---\nlanguage: en\n---\n# B\n\nText.',
  })
  const engine = await openIndex(index)
  expect((await search(engine, 'open data')).hits.map(({ article }) => article.id)).toEqual(['a'])
  expect((await search(engine, '-"open data"')).total).toBe(2)
})

test('words in a row at the head of three articles are suggested', async () => {
  const { index } = await build({
    'a.md': '# Quiet revolutions\n\nText.',
    'b.md': '# B\n\n## On quiet revolutions\n\nText.',
    'c.md': '---\nsummary: Of quiet revolutions\n---\n# C\n\nText.',
  })
  expect(await suggest(await openIndex(index), 'quiet r')).toContainEqual({ kind: 'phrase', text: 'quiet revolutions' })
})

test('a long report is found by the page that answers, under its headings', async () => {
  const filler = 'The budget was kept and the report was read by all. '.repeat(30).trim()
  const pages = Array.from({ length: 12 }, (_, number) => `## Part ${number}\n\n${filler}`)
  const { index } = await build({
    'report.md': ['# Report', ...pages, '## Labs\n\n### In Oslo\n\nThe lab in Oslo tests prototypes.', ...pages].join(
      '\n\n',
    ),
    'note.md': '# Note\n\nA lab, a budget, and nothing else to tell of Oslo but prototypes of it.',
  })
  const { hits } = await search(await openIndex(index), 'lab oslo prototypes', { snippets: 1 })
  const report = hits.find(({ article }) => article.id === 'report')
  expect(report?.snippets).toMatchObject([
    { text: 'The lab in Oslo tests prototypes.', headings: ['Report', 'Labs', 'In Oslo'], anchor: 'in-oslo' },
  ])
})

test('the engine gives the articles and concepts that the build gives', async () => {
  const { index, articles, concepts } = await build(FILES)
  const engine = await openIndex(index)
  expect(await engine.articles(articles.map(({ id }) => id))).toEqual(articles)
  expect(new Set((await engine.concepts({})).map(({ id }) => id))).toEqual(new Set(concepts.map(({ id }) => id)))
})

test('articles and concepts are sorted by id, problems by source', async () => {
  const { articles, concepts, problems } = await build(FILES)
  for (const ids of [articles.map(({ id }) => id), concepts.map(({ id }) => id), problems.map(({ source }) => source)])
    expect(ids).toEqual([...ids].sort())
  expect(articles.map(({ id }) => id)).toEqual(['b', 'c/a', 'd', 'g', 'one', 'one-2'])
})

test('the report adds up', async () => {
  const folder = await makeFolder({ ...FILES, 'data.csv': '', 'picture.png': '' })
  const { articles, concepts, index, problems, report } = await buildIndex(folder)
  expect(report).toEqual({
    sources: 7,
    articles: 6,
    failed: 1,
    skipped: { '.csv': 1, '.png': 1 },
    concepts: concepts.length,
    problems: {
      'article-empty': 1,
      'date-invalid': 1,
      'front-matter-invalid': 1,
      'id-duplicate': 1,
      'title-missing': 1,
    },
    bytes: index.length,
  })
  expect(articles.length).toBe(report.articles)
  expect(Object.values(report.problems).reduce((sum, count) => sum + count, 0)).toBe(problems.length)
})

test('every source that gave no article has a problem that says why', async () => {
  const { articles, problems } = await build({ 'a.md': '', 'b.xyz': 'b', 'c.md': '# C' })
  const read = new Set(articles.map(({ source }) => source.path))
  expect(problems.filter(({ source }) => !read.has(source)).map(({ source }) => source)).toEqual(['a.md', 'b.xyz'])
})

test('an unknown option is refused, and the one that was meant is named', async () => {
  // A caller without types can give any option.
  const options = JSON.parse('{ "concurency": 2 }')
  await expect(buildIndex(sourcesOf(FILES), options)).rejects.toMatchObject({
    code: 'option-invalid',
    message:
      '"concurency" is not an option here; did you mean "concurrency"? Known: vocabulary, catalogue, concurrency, onProgress, signal.',
  })
})

test.each([0, -1, 1.5, Number.NaN])('a concurrency of %s is refused', async (concurrency) => {
  await expect(buildIndex(sourcesOf(FILES), { concurrency })).rejects.toMatchObject({ code: 'option-invalid' })
})

test('the same corpus gives the same bytes, whatever the order of its files and the concurrency', {
  timeout: 60_000,
}, async () => {
  const sources = sourcesOf(FILES)
  const { index: expected, problems: expectedProblems } = await buildIndex(sources)
  const shuffled = fc.shuffledSubarray(sources, { minLength: sources.length })
  await fc.assert(
    fc.asyncProperty(shuffled, fc.constantFrom(1, 2, 8), async (input, concurrency) => {
      const { index, problems } = await buildIndex(input, { concurrency })
      expect(Buffer.compare(index, expected)).toBe(0)
      expect(problems).toEqual(expectedProblems)
    }),
    { numRuns: 25 },
  )
})

test('a folder gives the same bytes as its files as sources, wherever it lies', async () => {
  const [one, two, given] = await Promise.all([
    makeFolder(FILES).then((folder) => buildIndex(folder)),
    makeFolder(FILES).then((folder) => buildIndex(folder)),
    build(FILES),
  ])
  expect(Buffer.compare(one.index, two.index)).toBe(0)
  expect(Buffer.compare(one.index, given.index)).toBe(0)
})

test('another text gives other bytes', async () => {
  const [one, two] = await Promise.all([build({ 'a.md': '# A\n\nOne.' }), build({ 'a.md': '# A\n\nTwo.' })])
  expect(Buffer.compare(one.index, two.index)).not.toBe(0)
})

test('progress is told after each source', async () => {
  const told: string[] = []
  await build(FILES, { onProgress: ({ done, total }) => told.push(`${done}/${total}`) })
  expect(told).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7'])
})

test('a build that was aborted before it began does nothing', async () => {
  const told: number[] = []
  const options = { signal: AbortSignal.abort(), onProgress: ({ done }: { done: number }) => told.push(done) }
  await expect(build(FILES, options)).rejects.toMatchObject({ name: 'AbortError' })
  expect(told).toEqual([])
})

test('a build can be aborted on its way', async () => {
  const controller = new AbortController()
  const told: number[] = []
  const building = build(FILES, {
    concurrency: 1,
    signal: controller.signal,
    onProgress: ({ done }) => {
      told.push(done)
      if (done === 2) controller.abort(new Error('Enough.'))
    },
  })
  await expect(building).rejects.toThrow('Enough.')
  expect(told).toEqual([1, 2])
})

test('a source that no parser survives is reported, and the others are read', async () => {
  // Callers in JavaScript may give what is no bytes.
  const odd = { path: 'a.md', bytes: 5 as unknown as Uint8Array }
  const { articles, problems, report } = await buildIndex([odd, makeSource('b.md', '# B')])
  expect(articles.map(({ id }) => id)).toEqual(['b'])
  expect(only(problems)).toMatchObject({ code: 'source-failed', source: 'a.md' })
  expect(report).toMatchObject({ sources: 2, articles: 1, failed: 1 })
})

test('every fault that material can have is a problem, and none stops the run', async () => {
  const expected: ProblemCode[] = [
    'access-unknown',
    'article-empty',
    'concept-invalid',
    'country-unknown',
    'date-invalid',
    'encoding-guessed',
    'format-unknown',
    'front-matter-invalid',
    'front-matter-refused',
    'id-duplicate',
    'markdown-simplified',
    'title-missing',
    'vocabulary-invalid',
  ]
  const vocabulary = await makeFolder({ 'own.yaml': '- { id: topic/a }\n- "' })
  const { articles, report } = await buildIndex(
    [
      makeSource('access.md', '---\naccess: all\n---\n# A'),
      makeSource('empty.md', ''),
      makeSource('country.md', '---\ncountry: Atlantis\n---\n# A'),
      makeSource('date.md', '---\ndate: soon\n---\n# A'),
      makeSource('encoding.md', latin1('# Bl\xe5')),
      makeSource('format.rtf', ''),
      makeSource('invalid.md', '---\na: b\na: c\n---\n# A'),
      makeSource('refused.md', '---js\na = 1\n---\n# A'),
      makeSource('id.md', '---\nid: date\n---\n# A'),
      makeSource('marks.md', `# Marks\n\n${'*a* '.repeat(300)}`),
      makeSource('title.md', 'Text.'),
      makeSource('whole.md', '# Whole'),
    ],
    { vocabulary },
  )
  expect(Object.keys(report.problems)).toEqual(expected)
  expect(articles.length).toBe(10)
})

test('topics of metadata that name a concept of the vocabulary are that concept, in whatever language', async () => {
  const { articles, index } = await buildIndex([
    makeSource('a.md', '---\ntopics: [Samskabelse]\nlanguage: da\n---\n# A\n\nTekst.'),
    makeSource('b.md', '---\ntopics: [co-creation, own-subject]\nlanguage: en\n---\n# B\n\nText.'),
  ])
  expect(articles.map(({ facets }) => facets.topic?.map(({ value }) => value))).toEqual([
    ['method/co-creation'],
    ['method/co-creation', 'topic/own-subject'],
  ])
  const { hits } = await search(await openIndex(index), 'samskabelse')
  expect(hits.map(({ article }) => article.id)).toEqual(['a', 'b'])
})
