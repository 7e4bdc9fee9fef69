import { da, en, type LocaleDefinition, nb_NO, sv } from '@faker-js/faker'

/** Gives given names or family names of the English-speaking and the Nordic countries. */
export function personNames(kind: 'first_name' | 'last_name'): string[] {
  return [en, da, nb_NO, sv].flatMap(({ person }: LocaleDefinition) => Object.values(person?.[kind] ?? {}).flat())
}
