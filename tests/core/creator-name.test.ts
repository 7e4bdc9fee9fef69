import { creatorName } from '@viden/core'
import { expect, test } from 'vitest'

test.each([
  [{ given: 'Sophie', family: 'Løhde' }, 'Sophie Løhde'],
  [{ family: 'Löhde' }, 'Löhde'],
  [{ literal: 'OECD' }, 'OECD'],
])('%j is read as %s', (creator, name) => {
  expect(creatorName(creator)).toBe(name)
})
