import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { readHtmlMetadata } from '../../../../../packages/indexer/src/formats/html/metadata/read-html-metadata.ts'

test.each([
  ['<html lang="da">', 'da'],
  ['<html lang="en-GB">', 'en-GB'],
  ['<html xml:lang="sv">', 'sv'],
  ['<html lang=""><meta name="dc.language" content="nb">', 'nb'],
  ['<html lang="{{ lang }}"><meta property="og:locale" content="nn_NO">', 'nn_NO'],
  ['<meta http-equiv="content-language" content="sv, en">', 'sv'],
  ['<meta name="language" content="Norsk">', 'Norsk'],
  ['<script type="application/ld+json">{"@type": "Article", "inLanguage": "da-DK"}</script>', 'da-DK'],
  [
    '<script type="application/ld+json">{"@type": "Article", "inLanguage": {"@type": "Language", "name": "English (USA)", "alternateName": "en"}}</script>',
    'en',
  ],
  ['<html lang="da"><meta property="og:locale" content="en_US">', 'da'],
  ['<p lang="da">Tekst</p>', undefined],
  ['<meta name="language" content="42">', undefined],
])('the language of %s is %s', (page, language) => {
  expect(readHtmlMetadata(load(page)).language).toBe(language)
})
