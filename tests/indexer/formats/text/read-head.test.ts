import { expect, test } from 'vitest'
import { readHead } from '../../../../packages/indexer/src/formats/text/read-head.ts'

test('the lines of a mail above its text are metadata', () => {
  const mail = [
    'From: Jane Smith <jane@example.org>',
    'To: all@example.org',
    'Subject: Re: Minutes of the board',
    '  and what follows',
    'Date: Tue, 1 May 2018 10:30:00 +0200',
    '',
    'Dear all,',
  ].join('\n')
  expect(readHead(mail)).toEqual({
    metadata: {
      authors: ['Jane Smith'],
      to: 'all@example.org',
      title: 'Minutes of the board and what follows',
      date: '2018-05-01',
    },
    content: '\nDear all,',
  })
})

test.each([
  ['Title: How labs learn\nAuthor: Jane Smith; Ola Nordmann\nDate: 5 May 2018', ['Jane Smith', 'Ola Nordmann']],
  ['Tittel: How labs learn\nForfatter: Jane Smith og Ola Nordmann\nDato: 5. mai 2018', ['Jane Smith', 'Ola Nordmann']],
  ['Titel: How labs learn\nForfatter: Jane Smith\nDato: den 5. maj 2018', ['Jane Smith']],
  ['Rubrik: How labs learn\nFörfattare: Jane Smith\nDatum: 2018-05-05', ['Jane Smith']],
])('lines that say what they are are metadata in four languages: %j', (head, authors) => {
  expect(readHead(`\n${head}\n\nText.`)).toEqual({
    metadata: { title: 'How labs learn', authors, date: '2018-05-05' },
    content: '\nText.',
  })
})

test('words by which to find a text are a list, a date that is none stays as written', () => {
  expect(readHead('Title: One\nTags: labs; open data\nDate: yesterday\n\nText.').metadata).toEqual({
    title: 'One',
    tags: ['labs', 'open data'],
    date: 'yesterday',
  })
})

test.each([
  'Title: One',
  'Date: 5 May 2018\nPlace: Oslo\n\nThe meeting.',
  'Subject: One\nPlace: Oslo\n\nThe meeting.',
  'Note: this is a text.\nTitle: not here.\n\nMore.',
  'Title: One\nAuthor: Two\nand a line that is prose',
  'To: you\nCc: me\n\nText.',
  '',
])('a text that begins with a colon is a text: %j', (content) => {
  expect(readHead(content)).toEqual({ metadata: {}, content })
})
