import { expect, test } from 'vitest'
import { readMarkdown } from '../read-markdown.ts'

test.each([
  ['a link', 'See [[The lab]] and [[Lab#Method]] and [[#Method]].', ['paragraph: See The lab and Lab and Method.']],
  ['a link with words', 'See [[Lab|the lab]] and [[A/Lab\\|lab]].', ['paragraph: See the lab and lab.']],
  ['an embedded page', 'One.\n\n![[a.png|300]]\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['a note in brackets', 'One[[1]](#n) two[[2]] if [[ -f a ]]', ['paragraph: One[1] two[[2]] if [[ -f a ]]']],
  [
    'comments',
    'One %%not this%% two.\n\n%%\nnor this\n\nnor that\n%%\n\nAt 100%% of it.',
    ['paragraph: One two.', 'paragraph: At 100%% of it.'],
  ],
  ['the name of a paragraph', 'One. ^37066d\n\nTwo ^2018', ['paragraph: One.', 'paragraph: Two ^2018']],
  [
    'a callout is no quotation',
    '> [!NOTE]\n> One.\n>\n> - two\n\nThree.',
    ['paragraph: One.', 'list: two', 'paragraph: Three.'],
  ],
  ['a callout with a title', '> [!tip]- Did *you* know\n> One.', ['paragraph: Did you know', 'paragraph: One.']],
  ['a quotation that begins with brackets', '> [!] One.\n\n> [sic] two', ['quote: [!] One.', 'quote: [sic] two']],
  ['a note within the text', 'One^[A note, at length.] two.', ['paragraph: One two.', 'footnote: A note, at length.']],
  ['a pattern', 'It begins with ^[a-z] and not [^a-z].', ['paragraph: It begins with ^[a-z] and not [^a-z].']],
])('Obsidian: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})
