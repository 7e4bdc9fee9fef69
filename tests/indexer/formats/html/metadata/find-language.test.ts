import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

test.each([
  ['<html lang="en"><meta name="dc.language" content="nb">', 'nb'],
  ['<meta name="language" content="Norsk">', 'Norsk'],
  ['<html lang="da"><meta property="og:locale" content="en_US">', undefined],
  ['<meta name="language" content="42">', undefined],
])('the language that %s declares is %s', (page, language) => {
  expect(readHtmlMetadata(load(page)).metadata.language).toBe(language)
})

test.each([
  ['<html lang="da">', 'da'],
  ['<html lang="en-GB">', 'en-GB'],
  ['<html xml:lang="sv">', 'sv'],
  ['<html lang="{{ lang }}"><meta property="og:locale" content="nn_NO">', 'nn_NO'],
  ['<meta http-equiv="content-language" content="sv, en">', 'sv'],
  ['<script type="application/ld+json">{"@type": "Article", "inLanguage": "da-DK"}</script>', 'da-DK'],
  [
    '<script type="application/ld+json">{"@type": "Article", "inLanguage": {"@type": "Language", "name": "English (USA)", "alternateName": "en"}}</script>',
    'en',
  ],
  ['<html lang="da"><meta property="og:locale" content="en_US">', 'da'],
  ['<p lang="da">Tekst</p>', undefined],
])('the language that software gave %s is %s', (page, language) => {
  expect(readHtmlMetadata(load(page)).templateLanguage).toBe(language)
})
