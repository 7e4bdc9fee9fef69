import { fold, nearest } from '@viden/core'
import type { MetadataProperty } from '../stages/read-metadata.ts'

/** What a column may give: which file it is, or something of what is known of it. */
export type CatalogueProperty = 'file' | 'hash' | MetadataProperty

/** Names of the columns that mean something, in the order in which these are written, each under its first name. */
const NAMES: Readonly<Record<CatalogueProperty, string>> = {
  file: 'file, path, file path, filename, fil, filnavn, filnamn, filsti, filbane, sti, sökväg',
  id: 'id, slug',
  title: 'title, titel, tittel, overskrift',
  published:
    'date, published, publish date, date published, year, dato, datum, udgivet, utgitt, utgiven, publiceret, publisert, ' +
    'publicerad, udgivelsesdato, utgivelsesdato, utgivningsdatum, udgivelsesår, utgivelsesår, utgivningsår, år, årstal, årstall, årtal',
  updated: 'updated, modified, lastmod, opdateret, oppdatert, uppdaterad, ændret, endret, ändrad',
  creators: 'authors, author, creators, creator, forfatter, forfattere, författare',
  language: 'language, lang, sprog, språk',
  type: 'type, typ',
  url: 'url, address, web address, link, canonical, source url, adresse, webadresse, adress, webbadress, lenke, länk',
  publisher: 'publisher, udgiver, utgiver, utgivare, forlag, förlag',
  licence: 'licence, license, licens, lisens',
  access: 'access, adgang, tilgang, åtkomst',
  place: 'country, countries, land, lande, länder',
  organisation:
    'organisations, organisation, organizations, organization, organisationer, organisasjon, organisasjoner',
  topic:
    'topics, topic, tags, tag, categories, keywords, emner, emne, emneord, nøgleord, nøkkelord, stikord, stikkord, ' +
    'ämnen, ämne, ämnesord, nyckelord',
  summary:
    'summary, description, abstract, deck, excerpt, resumé, sammendrag, sammanfattning, beskrivelse, beskrivning',
  translationOf: 'translationOf, translation of, oversættelse af, oversettelse av, översättning av',
  hash: 'hash, sha256, checksum, kontrolsum, kontrollsum, kontrollsumma',
}

/** What columns may give, in the order in which they are written. */
// Object.keys forgets that these are the properties, all of them.
export const CATALOGUE_PROPERTIES = Object.keys(NAMES) as readonly CatalogueProperty[]

const BY_NAME = new Map(
  CATALOGUE_PROPERTIES.flatMap((property) => namesOf(property).map((name) => [columnKey(name), property] as const)),
)
/** Of shorter names nearly every word is a misspelling. */
const LEAST_MISSPELT = 4

/** Gives what a column of this name means; undefined for one of the librarian's own. */
export function findColumn(name: string): CatalogueProperty | undefined {
  return BY_NAME.get(columnKey(name))
}

/** Gives the name under which a column is written where there is none yet. */
export function columnName(property: CatalogueProperty): string {
  return namesOf(property)[0] ?? property
}

/** Gives the name that was probably meant by a column that means nothing. */
export function guessColumn(name: string): string | undefined {
  const key = columnKey(name)
  if (key.length < LEAST_MISSPELT) return undefined
  const meant = BY_NAME.get(nearest(key, BY_NAME.keys()) ?? '')
  return meant === undefined ? undefined : columnName(meant)
}

function namesOf(property: CatalogueProperty): readonly string[] {
  return NAMES[property].split(', ')
}

/** Names that differ in case, accents, spaces and punctuation only are one. */
function columnKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
}
