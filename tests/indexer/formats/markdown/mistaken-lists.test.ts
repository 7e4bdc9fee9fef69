import { expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

test.each([
  [
    'a sentence behind a dash that stands alone was said by someone',
    'Before.\n\n- Vi ser at det virker, sier Kari.\n\nAfter.',
    ['paragraph: Before.', 'paragraph: - Vi ser at det virker, sier Kari.', 'paragraph: After.'],
  ],
  [
    'so was one in quotation marks',
    '- «Det virker», *sier* Kari.\n\nAfter.',
    ['paragraph: - «Det virker», sier Kari.', 'paragraph: After.'],
  ],
  [
    'and one right below another paragraph',
    'Kari ler.\n- Det virker jo!\n',
    ['paragraph: Kari ler.', 'paragraph: - Det virker jo!'],
  ],
  ['a long dash is no bullet', '– Det virker, sier Kari.', ['paragraph: – Det virker, sier Kari.']],
  ['several are a list', '- Vi ser det.\n- Vi tror det.', ['list: Vi ser det.', 'list: Vi tror det.']],
  [
    'what a colon announces is a list',
    'Vi ser:\n\n- Det virker jo.\n\nAfter.',
    ['paragraph: Vi ser:', 'list: Det virker jo.', 'paragraph: After.'],
  ],
  [
    'what is no sentence is a list',
    'Before.\n\n- Service design\n\nAfter.',
    ['paragraph: Before.', 'list: Service design', 'paragraph: After.'],
  ],
  ['an asterisk is a bullet', '* Vi ser at det virker.\n', ['list: Vi ser at det virker.']],
  ['a task is an item', '- [ ] Vi ser at det virker.\n', ['list: Vi ser at det virker.']],
  [
    'an item with more below it is an item',
    '- Vi ser at det virker.\n\n  Og mer.\n',
    ['list: Vi ser at det virker.', 'list: Og mer.'],
  ],
  [
    'a date is no number of an item',
    '19. januar 2012 åpnet laben.\n\nAfter.',
    ['paragraph: 19. januar 2012 åpnet laben.', 'paragraph: After.'],
  ],
  [
    'nor are several',
    '1. maj 2012: Start.\n2. maj 2012: Slut.',
    ['list: 1. maj 2012: Start.', 'list: 2. maj 2012: Slut.'],
  ],
  ['a year is no number of an item', '2018. Det var året.', ['paragraph: 2018. Det var året.']],
  ['other numbers are', '3. Test it.\n\nAfter.', ['list: 3. Test it.', 'paragraph: After.']],
  ['a month within an item says nothing', '1. Maybe later\n2. Marsh', ['list: 1. Maybe later', 'list: 2. Marsh']],
])('%s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})
