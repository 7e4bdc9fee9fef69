/**
 * What a reader would not expect in an indexed text: `npm run bench:noise -- --data DIR`, where DIR is a corpus.
 * Counts template tags, front matter, markup and entities outside code, in texts, titles and summaries.
 */
import { buildIndex } from '@viden/indexer'
import { checkFloors, readOptions, report } from './report.ts'

const NOISE: Readonly<Record<string, RegExp>> = {
  shortcode: /\{\{|\}\}|\{%|%\}|\[\/?(?:youtube|caption|soundcloud|gallery|embed)\b[^\]]*\]/g,
  'front matter': /^(?:slug|expirydate|date|title|summary|deck|authors|topics|weight): |^---$/gm,
  tag: /<\/?[a-z][a-z0-9]*(?:\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>|<!--/gi,
  entity: /&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/gi,
}

const options = readOptions()
const { articles, problems, report: built } = await buildIndex(options.data)
const counts = new Map(Object.keys(NOISE).map((name) => [name, 0]))
const examples: string[] = []
for (const { id, passages, summary = '', text, title } of articles) {
  const parts = passages.filter(({ kind }) => kind !== 'code').map(({ start, end }) => text.slice(start, end))
  for (const part of [title, summary, ...parts])
    for (const [name, pattern] of Object.entries(NOISE))
      for (const match of part.matchAll(pattern)) {
        counts.set(name, (counts.get(name) ?? 0) + 1)
        examples.push(
          `${id}: ${name}: ${part.slice(Math.max(0, match.index - 40), match.index + 60).replace(/\s+/g, ' ')}`,
        )
      }
}
await report(
  'noise',
  [...counts].map(([noise, count]) => ({ noise, count })),
  options,
)
for (const example of examples) console.log(example)
console.log(`${built.sources} files: ${built.articles} articles, ${built.failed} without; ${problems.length} problems`)
checkFloors(
  {
    accounted:
      built.articles +
      new Set(problems.filter(({ code }) => code === 'article-empty').map(({ source }) => source)).size,
  },
  { accounted: built.sources },
)
// Tags and entities may be what an article about HTML says to its readers; template tags and front matter never are.
if (counts.get('shortcode') !== 0 || counts.get('front matter') !== 0) process.exitCode = 1
