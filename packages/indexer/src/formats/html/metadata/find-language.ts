import type { LinkedArticle } from './find-article.ts'
import { isThing, linkedText } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import type { PageEvidence } from './page-evidence.ts'

/** A language tag as pages write it: `da`, `en-GB`, `nb_NO`. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,4}$/i
/** The name of a language, as some write it. */
const NAME = /^\p{L}{4,20}$/u

/** Finds the language that somebody declared for a page, as it is written there. */
export function findLanguage({ metas }: PageEvidence): string | undefined {
  return firstLanguage(META_NAMES.language.map((name) => metas.get(name)?.[0]))
}

/** Finds the language that the software behind a page gave it, which is often that of the site. */
export function findTemplateLanguage(
  { language, metas }: PageEvidence,
  { article, page }: LinkedArticle,
): string | undefined {
  const linked = [...article, ...page].map(({ inLanguage }) =>
    linkedText(isThing(inLanguage) ? (inLanguage.alternateName ?? inLanguage.name) : inLanguage),
  )
  return firstLanguage([language, ...linked, ...META_NAMES.templateLanguage.map((name) => metas.get(name)?.[0])])
}

function firstLanguage(written: readonly (string | undefined)[]): string | undefined {
  // `content-language` may list several.
  const tags = written.map((text) => text?.split(/[,;]/, 1)[0]?.trim() ?? '')
  return tags.find((tag) => TAG.test(tag) || NAME.test(tag))
}
