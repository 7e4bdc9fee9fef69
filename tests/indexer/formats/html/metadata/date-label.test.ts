import { expect, test } from 'vitest'
import { readDateLabel } from '../../../../../packages/indexer/src/formats/html/metadata/date-label.ts'

test.each([
  ['Published', 'published'],
  ['Posted on ', 'published'],
  ['Date: ', 'published'],
  ['Publisert: ', 'published'],
  ['Publiceret den ', 'published'],
  ['Publicerad ', 'published'],
  ['Last updated ', 'updated'],
  ['Sist oppdatert ', 'updated'],
  ['Sidst opdateret ', 'updated'],
  ['Senast uppdaterad ', 'updated'],
  ['Medically reviewed on ', 'updated'],
  ['Published in May, last updated ', 'updated'],
  ['Release date: ', 'other'],
  ['Joined ', 'other'],
  ['Frist: ', 'other'],
  ['Copyright © ', 'other'],
  ['Jane Smith, ', 'none'],
  ['Outdated ', 'none'],
  ['', 'none'],
])('%j before a date says %s', (before, label) => {
  expect(readDateLabel(before)).toBe(label)
})
