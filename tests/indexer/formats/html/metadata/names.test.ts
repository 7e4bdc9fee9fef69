import { expect, test } from 'vitest'
import {
  isHandle,
  isName,
  isPersonName,
  splitNames,
} from '../../../../../packages/indexer/src/formats/html/metadata/names.ts'

test.each(['Sophie Løhde', 'Dr Marna van der Merwe', 'Åse Ødegård-Æsop', 'J. B. MacKinnon', 'Ludwig van Beethoven'])(
  '%s is the name of a person',
  (name) => {
    expect(isPersonName(name)).toBe(true)
  },
)

test.each(['Ministry of Food', 'OECD', 'The Viden project', 'sophie', '15. Labs', 'Senior editor of the year'])(
  '%s is no name of a person',
  (name) => {
    expect(isPersonName(name)).toBe(false)
  },
)

test.each(['Ministry of Food and Fisheries', 'OECD', 'Newsdesk', 'Styrelsen for Dataforsyning', 'InstaTunnel Team'])(
  '%s may be the name of a body',
  (name) => {
    expect(isName(name)).toBe(true)
  },
)

test.each([
  'admin',
  'Admin',
  'Staff',
  'Staff Writer',
  'Editor',
  'Guest Author',
  'Redaksjonen',
  'View all posts',
  'Share',
  'https://example.org/a',
  'a@example.org',
  'www.example.org',
  'Share this!',
  'read the whole story here',
  '',
  'A'.repeat(100),
])('%j is no name', (name) => {
  expect(isName(name)).toBe(false)
})

test.each(['piizog', 'archuser38013', 'Need2KnowLion'])('a member of a forum may go by %s', (name) => {
  expect(isHandle(name)).toBe(true)
})

test.each(['@agency', 'https://example.org/u/1', 'admin', 'a{b}'])('nobody goes by %s', (name) => {
  expect(isHandle(name)).toBe(false)
})

test.each([
  ['Jane Smith', ['Jane Smith']],
  ['Jane Smith, John Doe', ['Jane Smith', 'John Doe']],
  ['Jane Smith; John Doe', ['Jane Smith', 'John Doe']],
  ['Jane Smith and John Doe', ['Jane Smith', 'John Doe']],
  ['Kari Nordmann og Ola Hansen', ['Kari Nordmann', 'Ola Hansen']],
  ['Anna Berg och Nils Holm', ['Anna Berg', 'Nils Holm']],
  ['Jane Smith, John Doe, and Ann Lee', ['Jane Smith', 'John Doe', 'Ann Lee']],
  ['Maria & Katerina', ['Maria', 'Katerina']],
  ['Maria, Katerina and Anna', ['Maria', 'Katerina', 'Anna']],
  ['Dieter Hogen with Uta Pippig', ['Dieter Hogen', 'Uta Pippig']],
  ['Løhde, Sophie', ['Løhde, Sophie']],
  ['Løhde, Sophie; Smith, Jane', ['Løhde, Sophie', 'Smith, Jane']],
  ['Jillian Kubala, MS, RD', ['Jillian Kubala, MS, RD']],
  ['Jane Smith, PhD, John Doe, M.D.', ['Jane Smith, PhD', 'John Doe, M.D.']],
  ['Jane Smith, Senior Editor', ['Jane Smith']],
  ['Kari Nordmann, seniorrådgiver, Digdir', ['Kari Nordmann']],
  ['Kari Nordmann, NRK', ['Kari Nordmann']],
  ['Ministry of Food and Fisheries', ['Ministry of Food and Fisheries']],
  ['Department of Health & Human Services', ['Department of Health & Human Services']],
  ['  – Jane Smith,  ', ['Jane Smith']],
  ['Jane Smith, Jane Smith', ['Jane Smith']],
  ['', []],
])('%j names %j', (line, names) => {
  expect(splitNames(line, isName)).toEqual(names)
})
