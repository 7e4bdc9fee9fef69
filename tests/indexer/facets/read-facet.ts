import { build, only } from '../make-source.ts'

/** Builds an index of one article, English unless told, and gives the values of a facet, each with the words that say so. */
export async function readFacet(
  name: string,
  text: string,
  { language = 'en', title = 'A text' } = {},
): Promise<readonly (readonly string[])[]> {
  const { articles } = await build({
    'a.md': `---\nlanguage: ${language}\ntitle: ${JSON.stringify(title)}\n---\n${text}`,
  })
  const article = only(articles)
  return (article.facets[name] ?? []).map(({ evidence, inTitle = [], value }) => [
    value,
    ...inTitle.map(({ start, end }) => article.title.slice(start, end)),
    ...evidence.map(({ start, end }) => article.text.slice(start, end)),
  ])
}
