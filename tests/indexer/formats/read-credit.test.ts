import { expect, test } from 'vitest'
import { isCreditLabel, isNameLike, readCredit } from '../../../packages/indexer/src/formats/read-credit.ts'

test.each([
  ['By Jane Smith', { authors: ['Jane Smith'] }],
  ['By: Jane Smith', { authors: ['Jane Smith'] }],
  ['Written by Jane Smith and Ola Nordmann', { authors: ['Jane Smith', 'Ola Nordmann'] }],
  ['By Jane van der Berg, Ola Nordmann, and Åse Vik', { authors: ['Jane van der Berg', 'Ola Nordmann', 'Åse Vik'] }],
  ['Av Ola Nordmann, seniorrådgiver', { authors: ['Ola Nordmann'] }],
  ['Af Mette Jensen, chefkonsulent', { authors: ['Mette Jensen'] }],
  ['Skrevet av Kari Nordmann', { authors: ['Kari Nordmann'] }],
  ['Skrive av Åse Vik', { authors: ['Åse Vik'] }],
  ['Skrevet af Bo Dam og Anne Berg', { authors: ['Bo Dam', 'Anne Berg'] }],
  ['Text: Anna Svensson', { authors: ['Anna Svensson'] }],
  ['Tekst: Bjørn Bø', { authors: ['Bjørn Bø'] }],
  ['Författare: Eva Lund', { authors: ['Eva Lund'] }],
  ['Published 5 May 2018', { published: '2018-05-05', isLabelled: true }],
  ['Published: 5 May 2018 at 10:30', { published: '2018-05-05', isLabelled: true }],
  ['Posted on May 5, 2018 by Jane Smith', { published: '2018-05-05', authors: ['Jane Smith'], isLabelled: true }],
  ['Publisert 23.01.2012', { published: '2012-01-23', isLabelled: true }],
  ['Publiceret den 3. marts 2019', { published: '2019-03-03', isLabelled: true }],
  ['Publicerad: 5 maj 2018 kl. 10.30', { published: '2018-05-05', isLabelled: true }],
  ['Nyhet | Dato: 12.03.2019', { published: '2019-03-12', isLabelled: true }],
  ['Last updated: May 2018', { updated: '2018-05', isLabelled: true }],
  ['Sist oppdatert 4. juni 2017', { updated: '2017-06-04', isLabelled: true }],
  ['Senast uppdaterad 7 maj 2018', { updated: '2018-05-07', isLabelled: true }],
  ['Opdateret: 2018-05-01', { updated: '2018-05-01', isLabelled: true }],
  [
    'Publicerad: 5 maj 2018    Senast uppdaterad: 7 maj 2018',
    { published: '2018-05-05', updated: '2018-05-07', isLabelled: true },
  ],
  [
    'Published 3 March 2019. Last updated 5 May 2020.',
    { published: '2019-03-03', updated: '2020-05-05', isLabelled: true },
  ],
  ['By Jane Smith | 5 May 2018 | 4 min read', { authors: ['Jane Smith'], published: '2018-05-05' }],
  ['By Jane Smith | 5 May 2018 | Innovation, Labs', { authors: ['Jane Smith'], published: '2018-05-05' }],
  ['Jane Smith, 5 May 2018', { authors: ['Jane Smith'], published: '2018-05-05' }],
  ['5 May 2018 Jane Smith', { authors: ['Jane Smith'], published: '2018-05-05' }],
  ['19. januar 2012', { published: '2012-01-19' }],
  ['11 min read', {}],
])('what a line says of who and when: %s', (line, credit) => {
  expect(readCredit(line)).toEqual({ authors: [], isLabelled: false, ...credit })
})

test.each([
  'By the end of the year the lab was gone.',
  'By Design',
  'By January 2018',
  'By Innovation Team',
  'Published in May 2018, the report was soon forgotten.',
  'Published 2018 by the city and read by all',
  'May 2018',
  '2018',
  'Press Release 5 May 2018 in the garden of the city hall and elsewhere',
  'Text of the agreement',
  'Av og til feiler vi',
  'Foto: Anne Berg',
  '4.58',
  `By Jane Smith ${'and so on '.repeat(20)}`,
  '',
])('what says something else is no credit: %j', (line) => {
  expect(readCredit(line)).toBeUndefined()
})

test('a section beside a date is no author', () => {
  expect(readCredit('Press Release 5 May 2018')?.authors ?? []).toEqual([])
})

test.each(['By', 'Av', 'Published', 'Publisert:', 'Last updated:', 'Skrevet af'])(
  '"%s" says of what the next line is',
  (label) => {
    expect(isCreditLabel(label)).toBe(true)
  },
)

test.each(['By Jane Smith', 'Published 2018', 'Byen', 'A very long line that says nothing of the kind'])(
  '"%s" is no label',
  (label) => {
    expect(isCreditLabel(label)).toBe(false)
  },
)

test.each([
  ['Jane Smith', true],
  ['Åse van der Vik', true],
  ['Dr. Jane Smith', true],
  ['Jane', false],
  ['How labs learn', false],
  ['Jane Smith 2018', false],
])('"%s" looks like a name: %s', (text, expected) => {
  expect(isNameLike(text)).toBe(expected)
})

test.each([
  ['By the Viden project | 23 January 2012 | Print', { authors: ['the Viden project'], published: '2012-01-23' }],
  ['The Viden project, 2 May 2022', { authors: ['The Viden project'], published: '2022-05-02' }],
  ['Af Viden-projektet · 18. marts 2019 · Læsetid: 4 min.', { authors: ['Viden-projektet'], published: '2019-03-18' }],
])('%j credits authors whose names are known', (text, credit) => {
  expect(readCredit(text, ['The Viden project', 'Viden-projektet'])).toEqual({ isLabelled: false, ...credit })
  expect(readCredit(text)).not.toEqual({ isLabelled: false, ...credit })
})

test('a sentence about known authors is no credit', () => {
  expect(readCredit('The Viden project began in 2022.', ['The Viden project'])).toBeUndefined()
})
