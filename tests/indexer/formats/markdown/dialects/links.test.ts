import { expect, test } from 'vitest'
import { readMarkdown } from '../read-markdown.ts'

test.each([
  ['a space before the address', 'See [the lab] (https://example.org/a) now.', 'See the lab now.'],
  ['spaces in the address', 'See [the lab](mailto:a@b.c?subject=The Lab) now.', 'See the lab now.'],
  ['spaces in a path', 'See [the lab](files/the lab 2.pdf) now.', 'See the lab now.'],
  ['quotation marks in the title', 'See [the lab](https://example.org "Our "best" lab") now.', 'See the lab now.'],
  ['no bracket at the end', 'See [the lab](https://example.org/a now (and then).', 'See the lab now (and then).'],
  ['no bracket and no address', 'See [the lab]( to keep up (or not).', 'See the lab to keep up (or not).'],
  ['no bracket in the middle', 'See [the lab(https://example.org/a) now.', 'See the lab now.'],
  ['no bracket at the start', 'See the lab](https://example.org/a) now.', 'See the lab now.'],
  ['brackets in the address', 'See [the lab](https://example.org/a_(b)) now.', 'See the lab now.'],
  ['angle brackets', 'See [the lab](<a b.md> "Lab") now.', 'See the lab now.'],
  ['brackets in the words', 'See [the [old] lab](https://example.org) now.', 'See the [old] lab now.'],
  ['an image in the words', 'See [![alt](a.png) the lab](b c.pdf) now.', 'See the lab now.'],
  ['an image with spaces', 'See ![the lab](my pictures/a b.png) now.', 'See now.'],
  ['a reference to nothing', 'See [the lab][1] and [us][] now.', 'See the lab and us now.'],
  ['a reference with a space', 'See [the lab] [1] now.\n\n[1]: https://example.org', 'See the lab now.'],
  ['brackets of prose', 'See [sic] [my emphasis], a[1][2] and [3][4].', 'See [sic] [my emphasis], a[1][2] and [3][4].'],
  ['an address in brackets', 'See the lab (https://example.org/a) now.', 'See the lab (https://example.org/a) now.'],
  ['escaped brackets', 'See \\[the lab\\](https) and \\* and \\_.', 'See [the lab](https) and * and _.'],
  ['a link in code', 'See `[the lab] (https://example.org)`.', 'See [the lab] (https://example.org).'],
  ['a link over two lines', 'See [the\nlab](https://example.org\n"Lab") now.', 'See the lab now.'],
])('of a link with %s the words stay and the address goes', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual([`paragraph: ${expected}`])
})
