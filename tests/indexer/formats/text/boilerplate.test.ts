import { expect, test } from 'vitest'
import { readBoilerplate } from '../../../../packages/indexer/src/formats/text/boilerplate.ts'

test.each([
  'Skip to content',
  'Skip to main content ->',
  'Top navigasjon',
  'Hopp til hovedinnhold',
  'Gå til indhold',
  'Hoppa till innehåll',
  'Til toppen',
  'Share on Facebook',
  'Share this article',
  'Del på Twitter',
  'Del artiklen',
  'Dela sidan',
  'Print this page',
  'Skriv ut siden',
  'Read more',
  'Read more »',
  'Les mer',
  'Læs mere',
  'Läs mer om testbädden',
  'Les også: Slik jobber Lillevik',
  'Læs også: Fem råd',
  'Subscribe to our newsletter',
  'Tilmeld dig vores nyhedsbrev',
  'Meld deg på nyhetsbrevet',
  'Prenumerera på vårt nyhetsbrev',
  'Accept all cookies',
  'Godta alle informasjonskapsler',
  'Accepter alle',
  'Godkänn kakor',
  'Was this page helpful?',
  'Var denne siden nyttig?',
  'Hittade du det du sökte?',
  'Leave a comment',
  'Your email address will not be published. Required fields are marked *',
  'Terms and conditions | Personal data',
  'Personvern | Tilgjengelighetserklæring | Om nettstedet',
  '© 2019 Departementet',
  'All rights reserved',
  '5 min read',
  'Lesetid: 3 min',
  'Back to top',
])('no article says, wherever it stands: %s', (line) => {
  expect(readBoilerplate(line)).toBe('always')
})

test.each([
  'Home',
  'Forside',
  'About us',
  'Kontakt oss',
  'Om webbplatsen',
  'English Dansk',
  'Skip to Content Skip to Footer',
  'Nynorsk  Bokmål  English',
  'Home About News Events Contact',
  'Home > News > How labs learn',
  'Forside › Nyheder › Fem råd om samskabelse',
  'Hem / Nyheter / Testbäddar ger bättre vård',
  'We use cookies to give you the best experience on our site.',
  'Vi bruger cookies for at gøre hjemmesiden bedre.',
  'Nettstedet bruker informasjonskapsler. Les mer om dem her.',
  'Vi använder kakor för att webbplatsen ska fungera.',
  'Tags: innovation, labs',
  'Emneord: Innovasjon, Kommuner',
  '#innovation #labs',
])('boilerplate at the edges of a file, and perhaps not between: %s', (line) => {
  expect(readBoilerplate(line)).toBe('edge')
})

test.each([
  'Related articles',
  'You might also like…',
  'Relaterte saker',
  'Relateret indhold',
  'Relaterade artiklar',
  'Les også',
  'Læs også',
  'Läs också',
  'Sjå også',
  'Mest lest',
  'Mest læste',
  'Siste nytt',
  '3 comments',
  'Kommentarer (2)',
  'About the author',
  'Om forfatteren',
])('what stands over other articles, comments or a life: %s', (line) => {
  expect(readBoilerplate(line)).toBe('ending')
})

test.each([
  'Postboks 8112 Dep, 0032 Oslo',
  'E-post: postmottak@example.no',
  'Telefon: 22 24 90 90',
  'CVR-nr. 12345678',
  '+45 33 92 80 00',
  'Slotsholmsgade 10, DK-1216 København K',
])('where a site is: %s', (line) => {
  expect(readBoilerplate(line)).toBe('contact')
})

test.each(['Contents', 'In this article', 'Indhold', 'Innhold', 'Innehåll', 'På denne siden'])(
  'over a list: %s',
  (line) => {
    expect(readBoilerplate(line)).toBe('contents')
  },
)

test.each([
  'How labs learn',
  'Contact with citizens is what made the project work.',
  'Copyright reform took ten years and changed how museums share their collections.',
  'Read more about how the labs were chosen in the report from 2017.',
  'Les mer om hvordan utvalget ble gjort i rapporten fra 2017.',
  'See all the evidence before you decide.',
  'Home care',
  'News from nowhere',
  'Private and public sectors',
  'The site of the new lab is open.',
  'Cookies were served after the meeting.',
  'Anbefalte tiltak',
  'More about the method',
  'Share the credit',
  'Comments from the hearing',
  'Labs | Ministries',
  'Denmark 2018',
  '2018 var et godt år',
  '',
  '—',
])('none: %j', (line) => {
  expect(readBoilerplate(line)).toBeUndefined()
})
