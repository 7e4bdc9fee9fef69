import type { FacetValue } from '@viden/core'
import { type DetectedLanguage, detectLanguage } from './detect-language.ts'
import { TOLD } from './score-languages.ts'

/** A text of so many characters, and so sure to be in another language, tells that the template around it is wrong. */
const LONG = 200
const CERTAIN = 0.99

/** A language, and where it is known from. */
export interface DecidedLanguage extends DetectedLanguage {
  readonly origin: FacetValue['origin']
}

/**
 * Decides which language an article is in: what its source declares; else what the file says of itself, unless a long text is
 * plainly in another language that can be told from it; else what its text is found to be in.
 *
 * @param declared - As its author or librarian wrote it.
 * @param byTemplate - As a page template or a word processor put it, which often knows no better.
 */
export function decideLanguage(
  text: string,
  { byTemplate, declared }: { readonly declared?: string | undefined; readonly byTemplate?: string | undefined },
): DecidedLanguage {
  if (declared !== undefined) return { language: declared, origin: 'asserted' }
  if (byTemplate !== undefined && (text.length < LONG || !TOLD.has(byTemplate)))
    return { language: byTemplate, origin: 'asserted' }
  const detected = detectLanguage(text)
  const isContradicted = detected.language !== byTemplate && (detected.confidence ?? 0) >= CERTAIN
  if (byTemplate !== undefined && !isContradicted) return { language: byTemplate, origin: 'asserted' }
  return { ...detected, origin: 'extracted' }
}
