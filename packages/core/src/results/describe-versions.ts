import type { Article } from '../article.ts'

/** Another version of an article that was found. */
export interface ArticleVersion extends Pick<Article, 'id' | 'title' | 'language' | 'published' | 'source'> {
  /**
   * What it is to the article found: the work's `original`, a `duplicate` that says the same in nearly the same words,
   * or a `translation`.
   */
  readonly relation: 'original' | 'translation' | 'duplicate'
}

/** Describes the other versions of an article, in the order given. */
export function describeVersions(article: Article, others: readonly Article[]): ArticleVersion[] {
  return others.map((other) => {
    const { id, title, language, published, source } = other
    return {
      ...{ id, title, language },
      ...(published !== undefined && { published }),
      ...{ source, relation: relationTo(article, other) },
    }
  })
}

function relationTo(article: Article, other: Article): ArticleVersion['relation'] {
  if (other.duplicateOf === undefined && other.translationOf === undefined) return 'original'
  // Duplicates of each other are all linked to the same one.
  return (other.duplicateOf ?? other.id) === (article.duplicateOf ?? article.id) ? 'duplicate' : 'translation'
}
