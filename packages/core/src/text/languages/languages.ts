import { da } from './da.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import { sv } from './sv.ts'

/** The languages that Viden stems and knows the stop words of; any other is indexed word by word. */
export const languages: readonly Language[] = [en, da, nb, nn, sv]

/**
 * Gives what is known of a language, by its BCP 47 code.
 *
 * @example
 * findLanguage('da').name // => 'Danish'
 */
export function findLanguage(code: string): Language | undefined {
  return languages.find((language) => language.code === code)
}
