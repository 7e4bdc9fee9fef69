import type { LinkedArticle } from './find-article.ts'
import { isThing, linkedText } from './json-ld.ts'
import { META_NAMES } from './meta-elements.ts'
import type { PageEvidence } from './page-evidence.ts'

/** A longer text is the whole licence, or a notice. */
const MAX_LICENCE = 200
/** Who holds the rights, or that they are held, is no licence. */
const NOTICE = /^(?:copyright|©|\(c\)|\d{4}|all rights reserved|alle rett?igheter|alle rettigheder|alla rättigheter)/i

/** Finds under which licence a page may be used: its address, or its name. */
export function findLicence({ links, metas }: PageEvidence, { article, page }: LinkedArticle): string | undefined {
  const declared = links.find(({ rel }) => LICENCE_RELATIONS.some((name) => rel.includes(name)))?.href
  if (isLicence(declared)) return declared
  for (const { license } of [...article, ...page]) {
    const text = linkedText(isThing(license) ? (license['@id'] ?? license.url ?? license.name) : license)
    if (isLicence(text)) return text
  }
  for (const name of META_NAMES.licence) {
    const text = metas.get(name)?.find(isLicence)
    if (text !== undefined) return text
  }
  return undefined
}

const LICENCE_RELATIONS = ['license', 'licence', 'dcterms.license', 'dct:license', 'cc:license']

function isLicence(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text.length <= MAX_LICENCE && !NOTICE.test(text)
}
