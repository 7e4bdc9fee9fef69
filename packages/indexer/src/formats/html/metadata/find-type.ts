import type { LinkedArticle } from './find-article.ts'
import { typesOf } from './json-ld.ts'
import type { PageEvidence } from './page-evidence.ts'
import type { PageKind } from './page-kind.ts'

/** Types of schema.org by the CSL type that they are, the more telling first. */
const CSL_TYPES: readonly (readonly [RegExp, string])[] = [
  [/NewsArticle$/, 'article-newspaper'],
  [/BlogPosting$/, 'post-weblog'],
  [/ScholarlyArticle$/, 'article-journal'],
  [/Report$/, 'report'],
  [/^Thesis$/, 'thesis'],
  [/^Chapter$/, 'chapter'],
  [/^Interview$/, 'interview'],
  [/(?:Posting|Question)$/, 'post'],
  [/Article$/, 'article'],
]

/** Finds the CSL type of a page; one that says no more than that it is a page has none. */
export function findType({ metas }: PageEvidence, { article }: LinkedArticle, kind: PageKind): string | undefined {
  const types = new Set(article.flatMap(typesOf))
  for (const [pattern, csl] of CSL_TYPES) for (const type of types) if (pattern.test(type)) return csl
  if (metas.has('citation_journal_title')) return 'article-journal'
  if (metas.has('citation_technical_report_institution')) return 'report'
  return kind === 'article' && metas.get('og:type')?.some((type) => /^article$/i.test(type)) ? 'article' : undefined
}
