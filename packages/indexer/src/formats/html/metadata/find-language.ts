import type { LinkedArticle } from './find-article.ts'
import { isThing, linkedText } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import type { PageEvidence } from './page-evidence.ts'

/** A language tag as pages write it: `da`, `en-GB`, `nb_NO`. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,4}$/i
/** The name of a language, as some write it. */
const NAME = /^\p{L}{4,20}$/u

/** Finds the language that a page declares, as it writes it: on its `html` element, else anywhere else. */
export function findLanguage({ language, metas }: PageEvidence, { article, page }: LinkedArticle): string | undefined {
  const linked = [...article, ...page].map(({ inLanguage }) =>
    linkedText(isThing(inLanguage) ? (inLanguage.alternateName ?? inLanguage.name) : inLanguage),
  )
  const declared = META_NAMES.language.flatMap((name) => metas.get(name)?.[0] ?? [])
  for (const written of [language, ...linked, ...declared]) {
    // `content-language` may list several.
    const [first = ''] = written?.split(/[,;]/) ?? []
    const tag = first.trim()
    if (TAG.test(tag)) return tag
    if (NAME.test(tag)) return tag
  }
  return undefined
}
