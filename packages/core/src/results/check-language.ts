import { VidenError } from '../errors.ts'

/**
 * Refuses what is no language code at all; of a language that no article has, what there is in others is shown.
 *
 * @throws {VidenError} `option-invalid`.
 */
export function checkLanguage(language: string): void {
  if (typeof language !== 'string' || language === '')
    throw new VidenError('option-invalid', `"language" takes a language code, such as "da", not "${language}".`)
}
