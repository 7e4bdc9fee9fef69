import { expect, test } from 'vitest'
import { isFurniture, presentsPerson } from '../../../packages/core/src/summarise/is-furniture.ts'

test.each([
  'Read more about labs on our site.',
  'Register now for the webinar in May.',
  'For more information, see the website.',
  'Join us for a talk about labs.',
  'Follow us on the usual channels today.',
  'If you have any questions, write to us.',
  'Editor’s note: this post is old.',
  'This post was originally published on the 18F blog.',
  'Photo by Jane Doe of the lab.',
  'By Jane Doe, who runs the lab.',
  'May 4, 2018 | 2 p.m. in the lab.',
  'Læs mere om laboratoriet på siden.',
  'Les meir om laboratoriet på sida.',
  'Läs mer om labbet på sidan.',
  'Tilmeld dig nyhedsbrevet her på siden.',
  'Kontakt oss gjerne hvis du lurer.',
  'Har du spørgsmål, så skriv til os.',
  'Sist oppdatert 4. mai 2018 av redaksjonen.',
  'Foto: Jane Doe, laboratoriet i Oslo.',
  '→ Se: Licensval och mer.',
])('%j is furniture', (line) => {
  expect(isFurniture(line)).toBe(true)
})

test.each([
  'Readers want more information about labs.',
  'Registered nurses run the lab.',
  'Joining the lab takes a week.',
  'By measuring impact, labs learn.',
  'Photos of the lab were shown in court.',
  'May 4, 2018 was the day of the lab.',
  'Kontakten mellem borger og stat er ny.',
  'Contracts were signed in May by the lab.',
])('%j is text', (line) => {
  expect(isFurniture(line)).toBe(false)
})

test.each([
  ['Jane Doe is the Director of Labs at the ministry.', true],
  ['Jane B. Doe, PhD, works at the ministry.', true],
  ['Hanne Dahl er leder av laboratoriet.', true],
  ['The ministry is the owner of the lab.', false],
  ['Labs are the future of government.', false],
])('that %j presents a person is %j', (line, presents) => {
  expect(presentsPerson(line)).toBe(presents)
})
