import { expect, test } from 'vitest'
import type { Document } from '../../../../packages/indexer/src/formats/format.ts'
import { text } from '../../../../packages/indexer/src/formats/text/text.ts'
import { makeSource } from '../../make-source.ts'

async function parse(lines: readonly string[], gap = '\n\n'): Promise<Document> {
  return text.parse(makeSource('a.txt', lines.join(gap)))
}

/** Gives the texts of blocks, with the level of a heading before it, and the kind where it is no paragraph. */
async function read(lines: readonly string[], gap?: string): Promise<string[]> {
  const { blocks } = await parse(lines, gap)
  return blocks.map(({ kind, level, text: words }) =>
    kind === 'paragraph' ? words : kind === 'heading' ? `${'#'.repeat(level ?? 2)} ${words}` : `${kind}: ${words}`,
  )
}

test('of a Norwegian page the article is left, with what it says of itself', async () => {
  const page = [
    'Hopp til hovedinnhold',
    'Regjeringen.no',
    '  • Meny\n  • Søk\n  • English',
    'Du er her:',
    '  • Forside\n  • Aktuelt\n  • Nyheter',
    'Kommunene får 50 millioner til nye innovasjonsprosjekter',
    'Nyhet | Dato: 12.03.2019',
    'Av: Kari Nordmann',
    'Del på Facebook',
    'Del på Twitter',
    'Skriv ut',
    'Regjeringen gir støtte til kommuner som vil prøve ut nye løsninger sammen med innbyggerne.',
    '– Vi må tørre å feile dersom vi skal lykkes med å fornye offentlig sektor, sier statsråd Ola Hansen.',
    '– Dette er en viktig dag for kommunene, mener ordfører Per Olsen i Lillevik.',
    'Foto: Anne Berg/Kommunen',
    'Hva kan det søkes om?',
    'Kommunene kan søke om støtte til:',
    '– utprøving av velferdsteknologi\n– samarbeid med gründere\n– opplæring av ansatte',
    'Søknadsfristen er 1. mai 2019. Svar kommer før sommeren.',
    'Les også: Slik jobber Lillevik med tjenestedesign',
    'Kontakt med innbyggerne har vært avgjørende for prosjektet. Kommunen har hatt flere møter i hver bydel, og svarene er samlet i en rapport som alle kan lese.',
    'Om prosjektet',
    'Prosjektet varer i tre år og skal evalueres av forskere.',
    'Emner: Innovasjon, Kommuner',
    'Relaterte saker',
    'Nye midler til digitalisering i distriktene',
    'Departementet lyser ut midler til små kommuner.',
    '12.02.2019',
    'Ti lab-er på ti år',
    'Les mer',
    'Var denne siden nyttig?',
    'Ja',
    'Nei',
    'Kontakt',
    'Postadresse: Postboks 8112 Dep, 0032 Oslo',
    'E-post: postmottak@example.no',
    'Telefon: 22 24 90 90',
    'Ansvarlig redaktør: Bjørn Bø',
    'Personvern | Tilgjengelighetserklæring | Om nettstedet',
    '© 2019 Departementet',
  ]
  expect((await parse(page)).metadata).toEqual({
    title: 'Kommunene får 50 millioner til nye innovasjonsprosjekter',
    date: '2019-03-12',
    authors: ['Kari Nordmann'],
  })
  expect(await read(page)).toEqual([
    '# Kommunene får 50 millioner til nye innovasjonsprosjekter',
    'Regjeringen gir støtte til kommuner som vil prøve ut nye løsninger sammen med innbyggerne.',
    '– Vi må tørre å feile dersom vi skal lykkes med å fornye offentlig sektor, sier statsråd Ola Hansen.',
    '– Dette er en viktig dag for kommunene, mener ordfører Per Olsen i Lillevik.',
    'caption: Foto: Anne Berg/Kommunen',
    '## Hva kan det søkes om?',
    'Kommunene kan søke om støtte til:',
    'list: utprøving av velferdsteknologi',
    'list: samarbeid med gründere',
    'list: opplæring av ansatte',
    'Søknadsfristen er 1. mai 2019. Svar kommer før sommeren.',
    'Kontakt med innbyggerne har vært avgjørende for prosjektet. Kommunen har hatt flere møter i hver bydel, og svarene er samlet i en rapport som alle kan lese.',
    '## Om prosjektet',
    'Prosjektet varer i tre år og skal evalueres av forskere.',
  ])
})

test('of a page in nynorsk the article is left, with what it says of itself', async () => {
  const page = [
    'Hopp til innhald',
    'Nynorsk  Bokmål  English',
    'Innovasjonsprisen til Sogn',
    'Sist oppdatert 4. juni 2017',
    'Skrive av Åse Vik',
    'Kommunen fekk prisen for eit arbeid som har gjort kvardagen lettare for eldre.',
    '«Me har lært å lytte», seier prosjektleiar Ola Ås.',
    'Les òg:',
    'Fire nye prosjekt får støtte',
    'Tips for deg som vil søkje',
    'Prosjektet held fram til 2019, og fleire kommunar vil vere med.',
    'Del på Facebook',
    'Fann du det du leita etter?',
    'Personvern',
  ]
  expect((await parse(page)).metadata).toEqual({
    title: 'Innovasjonsprisen til Sogn',
    updated: '2017-06-04',
    authors: ['Åse Vik'],
  })
  expect(await read(page)).toEqual([
    '# Innovasjonsprisen til Sogn',
    'Kommunen fekk prisen for eit arbeid som har gjort kvardagen lettare for eldre.',
    '«Me har lært å lytte», seier prosjektleiar Ola Ås.',
    'Prosjektet held fram til 2019, og fleire kommunar vil vere med.',
  ])
})

test('of a Danish page without empty lines the article is left, with what it says of itself', async () => {
  const page = [
    'Gå til indhold',
    'Vi bruger cookies for at give dig en bedre oplevelse på hjemmesiden. Læs mere i vores cookiepolitik.',
    'Accepter alle',
    'Kun nødvendige',
    'Forside  >  Nyheder  >  Fem råd om samskabelse',
    'English   Dansk',
    'Fem råd om samskabelse i kommunerne | Center for Offentlig Innovation',
    'Fem råd om samskabelse i kommunerne',
    'Publiceret den 3. marts 2019 kl. 10.30',
    'Af Mette Jensen, chefkonsulent',
    'Samskabelse er blevet et populært ord. Men hvordan gør man i praksis? Her er fem råd fra kommuner, der har prøvet det.',
    '1. Begynd med borgerne',
    'Det lyder enkelt, men mange projekter begynder med en løsning.',
    '2. Giv det tid',
    'Tillid tager tid at bygge op, og det kræver, at de samme medarbejdere bliver ved bordet.',
    '3. Del resultaterne',
    '- Vi lærte mest af det, der gik galt, siger projektleder Søren Sørensen.',
    'Det samme siger deltagerne i de andre kommuner, som har været med siden 2015.',
    'Læs også',
    'Fra idé til hverdag',
    'Labs i Norden',
    'Sådan måler du effekt',
    'Del artiklen',
    'Tilmeld dig vores nyhedsbrev',
    'Kommentarer (2)',
    'Hanne',
    'Meget spændende artikel! Vi har gjort det samme hos os.',
    'Persondatapolitik | Cookies | Tilgængelighedserklæring',
    'CVR-nr. 12345678',
  ]
  expect((await parse(page, '\n')).metadata).toEqual({
    title: 'Fem råd om samskabelse i kommunerne',
    date: '2019-03-03',
    authors: ['Mette Jensen'],
  })
  expect(await read(page, '\n')).toEqual([
    '# Fem råd om samskabelse i kommunerne',
    'Samskabelse er blevet et populært ord. Men hvordan gør man i praksis? Her er fem råd fra kommuner, der har prøvet det.',
    '## 1. Begynd med borgerne',
    'Det lyder enkelt, men mange projekter begynder med en løsning.',
    '## 2. Giv det tid',
    'Tillid tager tid at bygge op, og det kræver, at de samme medarbejdere bliver ved bordet.',
    '## 3. Del resultaterne',
    '- Vi lærte mest af det, der gik galt, siger projektleder Søren Sørensen.',
    'Det samme siger deltagerne i de andre kommuner, som har været med siden 2015.',
  ])
})

test('of a Swedish page the article is left, with what it says of itself', async () => {
  const page = [
    'Hoppa till innehåll',
    'Meny  Sök  Logga in  In English',
    'Hem / Nyheter / Testbäddar ger bättre vård',
    'Testbäddar ger bättre vård',
    'Publicerad: 5 maj 2018    Senast uppdaterad: 7 maj 2018',
    'Text: Anna Svensson',
    'Lyssna på sidan',
    'Dela sidan',
    'Sjukhusen i regionen har öppnat en testbädd där företag kan pröva nya hjälpmedel tillsammans med patienterna.',
    '”Vi måste våga pröva”, säger projektledaren Erik Ek.',
    'Så fungerar det',
    'Företagen anmäler sig på webbplatsen. Därefter väljer en grupp med vårdpersonal och patienter ut de bästa förslagen. Läs mer om hur urvalet går till i rapporten från 2017.',
    'Fakta om testbädden',
    '  • Öppnade 2016\n  • Tolv företag har deltagit\n  • Kostar 4 miljoner kronor om året',
    'Läs också',
    '  • Innovationsrådet lägger ner\n  • Fler labb i kommunerna',
    'Kakor på vår webbplats',
    'Vi använder kakor för att webbplatsen ska fungera så bra som möjligt för dig.',
    'Kontakta oss   Om webbplatsen   Tillgänglighetsredogörelse   Behandling av personuppgifter',
  ]
  expect((await parse(page)).metadata).toEqual({
    title: 'Testbäddar ger bättre vård',
    date: '2018-05-05',
    updated: '2018-05-07',
    authors: ['Anna Svensson'],
  })
  expect(await read(page)).toEqual([
    '# Testbäddar ger bättre vård',
    'Sjukhusen i regionen har öppnat en testbädd där företag kan pröva nya hjälpmedel tillsammans med patienterna.',
    '”Vi måste våga pröva”, säger projektledaren Erik Ek.',
    '## Så fungerar det',
    'Företagen anmäler sig på webbplatsen. Därefter väljer en grupp med vårdpersonal och patienter ut de bästa förslagen. Läs mer om hur urvalet går till i rapporten från 2017.',
    '## Fakta om testbädden',
    'list: Öppnade 2016',
    'list: Tolv företag har deltagit',
    'list: Kostar 4 miljoner kronor om året',
  ])
})

test('of an English page without empty lines the article is left, with what it says of itself', async () => {
  const page = [
    'Home About News Events Contact',
    'Home > News > How the city learned to listen',
    'How the city learned to listen',
    'By Jane Smith and Ola Nordmann | 5 May 2018 | 4 min read',
    'Share on Facebook',
    'Tweet this',
    'When the city of Aarhus closed its call centre, it expected complaints. It got ideas instead.',
    '"We had never asked before," says Marie Holm, who runs the lab.',
    'Contact us',
    'The office put a telephone on every desk, with a card that said "Contact us". People did.',
    'Key figures',
    'Year\tCalls\tIdeas',
    '2015\t1,200\t14',
    '2016\t3,400\t95',
    'What next?',
    'The lab will go on until 2020. After that the council decides.',
    'Read more',
    'Subscribe to our newsletter',
    'Next article',
    'Three cities, one lab',
    'About us',
    'Terms and conditions | Personal data',
    '© City Lab 2018',
  ]
  expect((await parse(page, '\n')).metadata).toEqual({
    title: 'How the city learned to listen',
    date: '2018-05-05',
    authors: ['Jane Smith', 'Ola Nordmann'],
  })
  expect(await read(page, '\n')).toEqual([
    '# How the city learned to listen',
    'When the city of Aarhus closed its call centre, it expected complaints. It got ideas instead.',
    '"We had never asked before," says Marie Holm, who runs the lab.',
    '## Contact us',
    'The office put a telephone on every desk, with a card that said "Contact us". People did.',
    '## Key figures',
    'table: Year\tCalls\tIdeas\n2015\t1,200\t14\n2016\t3,400\t95',
    '## What next?',
    'The lab will go on until 2020. After that the council decides.',
  ])
})

test('of an English page with notes the article is left, with what it says of itself', async () => {
  const page = [
    'An official website of the City\nAccessibility | Contact us | Dansk',
    'Search',
    'Home',
    'News',
    'Publications',
    'Five lessons from five labs | City Lab\nPublished 3 March 2019. Last updated 5 May 2020.',
    'Labs are not new. What is new is that ministries listen to them, and that they now have to show what they are worth.',
    '1. Start small',
    'Every lab that we visited began with one case.',
    '2. Share the credit',
    '"It was never our project," said Anna Berg, who led the lab until 2018. "It was theirs."',
    '— Anna Berg, former head of the lab',
    'Contact',
    'The labs are open to visitors. Write to them before you come.',
    'References',
    '[1] City Council: Plan for labs, 2015.\n[2] OECD: Labs in government, 2017.',
    'Related content',
    'How to fail well',
    'A guide for managers who want to let their teams try.',
    'Read more',
    'Why labs close',
    'Read more',
    'Follow us on Twitter',
    'City Lab\nMain Street 1\n1234 Springfield\nPhone: +45 33 92 80 00',
  ]
  expect((await parse(page)).metadata).toEqual({
    title: 'Five lessons from five labs',
    date: '2019-03-03',
    updated: '2020-05-05',
  })
  expect(await read(page)).toEqual([
    '# Five lessons from five labs',
    'Labs are not new. What is new is that ministries listen to them, and that they now have to show what they are worth.',
    '## 1. Start small',
    'Every lab that we visited began with one case.',
    '## 2. Share the credit',
    'quote: "It was never our project," said Anna Berg, who led the lab until 2018. "It was theirs."',
    'quote: — Anna Berg, former head of the lab',
    '## Contact',
    'The labs are open to visitors. Write to them before you come.',
    '## References',
    'footnote: [1] City Council: Plan for labs, 2015.',
    'footnote: [2] OECD: Labs in government, 2017.',
  ])
})

const ARTICLE = [
  'How labs learn',
  'Labs try things out before they are bought, and they ask the people who will use them.',
  'They began in the capital, where a ministry gave them a room and two years to show what they could do.',
  'Today there are twelve of them, in towns of all sizes, and most have found their place.',
]

test.each([
  ['menus', ['Home', 'News', 'Search']],
  ['a menu with bullets', ['  • Home\n  • About us\n  • Our work\n  • Welfare labs']],
  ['a way around', ['Skip to content']],
  ['a breadcrumb', ['You are here: Home > News > How labs learn']],
  ['the title and the site', ['How labs learn | City Lab']],
  ['the site', ['City Lab', 'Home']],
  ['cookies', ['We use cookies to make this site work for you.', 'Accept all', 'Cookie settings']],
])('above the title %s are left out', async (_, above) => {
  const { metadata } = await parse([...above, ...ARTICLE])
  expect(metadata).toEqual({ title: 'How labs learn' })
  expect(await read([...above, ...ARTICLE])).toEqual(await read(ARTICLE))
})

test.each([
  ['sharing', ['Share on Facebook', 'Share on LinkedIn', 'Print this page']],
  [
    'other articles',
    [
      'Related articles',
      'Why labs fail',
      'A guide for those who want to try again.',
      'Read more',
      'Three cities, one lab',
    ],
  ],
  ['the next article', ['Three cities and what they have in common']],
  [
    'comments',
    [
      '2 comments',
      'Anna',
      'What a good article! We have done the same here for years.',
      'Bo',
      'So have we, and it worked.',
    ],
  ],
  ['a form', ['Leave a comment', 'Name', 'Your email address will not be published.']],
  ['a newsletter', ['Newsletter', 'Get the latest from our labs once a month.', 'Enter your email']],
  ['law', ['Terms and conditions | Personal data']],
  ['where the site is', ['City Lab', 'Phone: +45 33 92 80 00', 'E-mail: lab@example.org', '© 2018 City Lab']],
  ['a menu', ['Services', '  • Home\n  • About us\n  • Contact', 'Follow us']],
  ['tags', ['Tags: labs, learning', 'Last updated']],
])('below the text %s are left out', async (_, below) => {
  expect(await read([...ARTICLE, ...below])).toEqual(await read(ARTICLE))
})

test.each([
  ['a heading', ['Contact us', 'Labs are open to all who want to come and see how the work is done.']],
  ['a section on privacy', ['Privacy', 'It was the hardest part, said those who had to write the rules for it.']],
  ['a sentence', ['Read more about how the labs were chosen in the report that the ministry wrote.']],
  ['a list that is announced', ['The labs have three rules:', '  • ask\n  • try\n  • tell']],
  ['a list under a heading', ['Key takeaways', '  • Ask those who know\n  • Try it out']],
  ['a name', ['Jane Smith']],
  ['a place and date', ['Copenhagen, 5 May 2018']],
  ['a source', ['Source: the ministry']],
  ['a table', ['Year\tLabs\n2015\t3\n2018\t12']],
])('what belongs to the article is kept at its end: %s', async (_, end) => {
  const kept = (await read([...ARTICLE, ...end])).slice((await read(ARTICLE)).length)
  const bare = kept.map((line) => line.replace(/^(?:#+|list:|table:) /, ''))
  expect(bare.join('\n')).toBe(end.join('\n').replace(/^ {2}• /gm, ''))
})

test('a list of other articles in the middle is left out, and the text goes on', async () => {
  const [title = '', ...rest] = ARTICLE
  const aside = ['Les også:', 'Slik jobber kommunen', 'Ti lab-er på ti år']
  expect(await read([title, rest[0] ?? '', ...aside, ...rest.slice(1)])).toEqual(await read(ARTICLE))
})

test('a table of contents is left out, the headings are not', async () => {
  const [title = '', first = '', second = '', third = ''] = ARTICLE
  const page = [
    title,
    'Contents',
    '  • How they began\n  • Where they are',
    first,
    'How they began',
    second,
    'Where they are',
    third,
  ]
  expect(await read(page)).toEqual([`# ${title}`, first, '## How they began', second, '## Where they are', third])
})

test('the life of an author is left out below the text', async () => {
  const page = [
    ...ARTICLE.slice(0, 1),
    'By Jane Smith',
    ...ARTICLE.slice(1),
    'Jane Smith',
    'Adviser',
    'Jane Smith works with labs and writes about them.',
  ]
  expect((await parse(page)).metadata).toEqual({ title: 'How labs learn', authors: ['Jane Smith'] })
  expect(await read(page)).toEqual(await read(ARTICLE))
})

test('a text without dates or names stays so', async () => {
  const page = [...ARTICLE, 'In May 2018 the council said yes. By 2020 there will be more, says Jane Smith.']
  expect((await parse(page)).metadata).toEqual({ title: 'How labs learn' })
})

test('dates over the parts of a text are headings of none, and not its date', async () => {
  const page = [
    'How it went',
    'This is what happened in the first year of the lab, day by day.',
    '1 May 2018',
    'The lab opened its doors to the town.',
    '3 June 2018',
    'The first idea was tried and failed.',
  ]
  const { metadata, blocks } = await parse(page)
  expect(metadata).toEqual({ title: 'How it went' })
  expect(blocks).toHaveLength(page.length)
})

test('a label and its value may stand on two lines', async () => {
  const [title = '', ...rest] = ARTICLE
  expect((await parse([title, 'By', 'Jane Smith', 'Published:', '5 May 2018', ...rest])).metadata).toEqual({
    title,
    authors: ['Jane Smith'],
    date: '2018-05-05',
  })
})

test('the date of another article is not that of this one', async () => {
  const page = [...ARTICLE, 'Related articles', 'Why labs fail', '5 May 2018', 'Read more']
  expect((await parse(page)).metadata).toEqual({ title: 'How labs learn' })
})

test('a note that ends the article stays above what the site puts below it', async () => {
  const note = '1 The labs will be part of the ministry from May 2018'
  const page = [...ARTICLE, note, '\u00a0', 'Terms and conditions | Personal data']
  expect((await read(page)).at(-1)).toBe(`footnote: ${note}`)
})

test('a file without prose is left as it is', async () => {
  expect(await read(['Labs', 'Ministries', 'Towns'])).toEqual(['Labs', 'Ministries', 'Towns'])
})
