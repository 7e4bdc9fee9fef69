import { expect, test } from 'vitest'
import { readMarkdown } from '../read-markdown.ts'

test.each([
  ['a comment over paragraphs', 'One <!-- not\n\nthis --> two.', ['paragraph: One two.']],
  [
    'a comment that is not closed',
    'One.\n\n<!-- Two.\n\nThree.',
    ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
  ],
  ['an empty comment', 'One <!--> two <!----> three', ['paragraph: One two three']],
  ['a comment in code', '`<!-- a -->` one', ['paragraph: <!-- a --> one']],
  ['a script over paragraphs', 'One <script>\nlet a\n\nlet b\n</script> two', ['paragraph: One two']],
  ['styles', '<style>\n.a {}\n\n.b {}\n</style>\n\nOne.', ['paragraph: One.']],
  ...['textarea', 'script', 'style', 'title', 'iframe', 'xmp', 'select', 'video', 'noscript', 'svg', 'template'].map(
    (name): [string, string, string[]] => [
      `a ${name} that is not closed`,
      `One.\n\n<${name} class="a">\n\nTwo.\n\nThree <${name}> four.`,
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three four.'],
    ],
  ),
  ['a frame that closes itself', '<iframe src="a"/>\n\nOne.', ['paragraph: One.']],
  ['a drawing that closes itself', 'One <svg class="a"/> two', ['paragraph: One two']],
  [
    'Markdown in HTML',
    '<div>\n**One** [two](https://example.org) `three` _four_\n</div>',
    ['paragraph: One two three four'],
  ],
  ['Markdown in code in HTML', '<div>\n<code>a_b_c **d**</code>\n</div>', ['paragraph: a_b_c **d**']],
  [
    'marks that Markdown makes nothing of',
    '**One—**two **three **four. **\n\n****five****',
    ['paragraph: One—two three four.', 'paragraph: five'],
  ],
  [
    'half an emphasis',
    '_This post was first published elsewhere.',
    ['paragraph: This post was first published elsewhere.'],
  ],
  ['the other half, and a line break', 'Seen here._\n\nOr here.\\', ['paragraph: Seen here.', 'paragraph: Or here.']],
  ['the marks of a pattern', 'See src/**/*.ts now.', ['paragraph: See src/**/*.ts now.']],
  ['the marks of a power', 'It is 2**3 now.', ['paragraph: It is 2**3 now.']],
  ['marks that are escaped', 'It is \\*\\*one\\*\\* now.', ['paragraph: It is **one** now.']],
  ['WordPress', 'a [youtube id="x"] b [caption id="x" width="300"]c[/caption] [gallery]', ['paragraph: a b c']],
  ['a plugin of WordPress', '[su_box title="x"]One[/su_box] [my-form id="4"]', ['paragraph: One']],
  [
    'words in brackets',
    '[youtube](https://example.org) [video of the event from 2018] [gallery',
    ['paragraph: youtube [video of the event from 2018] [gallery'],
  ],
])('HTML in Markdown: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})
