import { expect, test } from 'vitest'
import { isFurniture } from '../../../../../packages/indexer/src/formats/html/page/furniture.ts'

test.each([
  '© 2024 Agency for Digital Government',
  'Privacy policy',
  'Share on Facebook',
  'Del på LinkedIn',
  'Read more about the lab',
  'Læs mere',
  'Les også: Slik lykkes kommunene',
  'Läs också',
  'Related articles',
  'Most read',
  'Sign up for our newsletter',
  'Tilmeld dig nyhedsbrevet',
  'Leave a comment',
  '3 comments',
  'Posted by Jane Smith',
  'Sist oppdatert 3. mai',
  'Add to cart',
  'Skip to content',
  'Til toppen',
  '19. januar 2012',
  'May 5, 2018',
  '4 min read',
])('%j reads like what stands around articles', (text) => {
  expect(isFurniture(text)).toBe(true)
})

test.each([
  'The ministry opened a lab in which officials and citizens try out services.',
  'Better letters',
  'What the lab learned',
  'Kommunen betalte for det hele.',
])('%j does not', (text) => {
  expect(isFurniture(text)).toBe(false)
})

test('a long text is no label, whatever it begins with', () => {
  expect(isFurniture(`Comments ${'that citizens made on the plan were many. '.repeat(12)}`)).toBe(false)
})
