import { expect, test } from 'vitest'
import { blocksOf, readMarkdown } from '../read-markdown.ts'

test.each([
  [
    'an admonition',
    '!!! note\n\n    One *two*.\n\n    Three.\n\nFour.',
    ['paragraph: One two.', 'paragraph: Three.', 'paragraph: Four.'],
  ],
  ['with a title', '!!! tip inline end "Did *you* know"\n    One.\n', ['paragraph: Did you know', 'paragraph: One.']],
  ['with an empty title', '!!! note ""\n    One.\n', ['paragraph: One.']],
  [
    'a fold',
    '??? info "More"\n    One.\n\n???+ tip\n    Two.',
    ['paragraph: More', 'paragraph: One.', 'paragraph: Two.'],
  ],
  [
    'one in another one',
    '!!! note "Outer"\n    One.\n\n    ??? tip "Inner"\n        Two.\n\n        - three\n\n    Four.\n\nFive.',
    [
      'paragraph: Outer',
      'paragraph: One.',
      'paragraph: Inner',
      'paragraph: Two.',
      'list: three',
      'paragraph: Four.',
      'paragraph: Five.',
    ],
  ],
  [
    'tabs',
    '=== "C"\n\n    ``` c\n    int a;\n      b\n    ```\n\n=== "C++"\n\n    Two.',
    ['paragraph: C', 'code: int a;\n  b', 'paragraph: C++', 'paragraph: Two.'],
  ],
  [
    'code within',
    '!!! note\n\n    One:\n\n        {{ a }}\n          b\n\nTwo.',
    ['paragraph: One:', 'code: {{ a }}\n  b', 'paragraph: Two.'],
  ],
  [
    'one in a list',
    '1. One\n\n    !!! note "Mind"\n        two\n\n2. Three',
    ['list: 1. One', 'list: Mind', 'list: two', 'list: 2. Three'],
  ],
  [
    'blocks between slashes',
    '/// note | Mind\nOne.\n///\n\nTwo.',
    ['paragraph: Mind', 'paragraph: One.', 'paragraph: Two.'],
  ],
  ['exclamations of prose', 'What!!! note this\n\n??? Who', ['paragraph: What!!! note this', 'paragraph: ??? Who']],
  [
    'attributes',
    'One [two](a.md){ .btn #x } ![](b.png){ width="300" align=left }\n\n- three { .a }',
    ['paragraph: One two', 'list: three'],
  ],
  ['attributes on a line', 'One.\n{ .annotate }\n\n1. Two', ['paragraph: One.', 'list: 1. Two']],
  ['braces of prose', 'A set {a, b} and {redacted} and f{x}', ['paragraph: A set {a, b} and {redacted} and f{x}']],
  ['a table of contents', '[TOC]\n\nOne.', ['paragraph: One.']],
  ['a file to include', '--8<-- "a.md"\n\nOne.\n\n--8<--\na.md\n--8<--', ['paragraph: One.', 'paragraph: a.md']],
  ['progress', '[=85% "85% done"]\n\n[=5%]', ['paragraph: 85% done']],
  ['keys', 'Press ++ctrl+alt+"Q"++ in C++ and D++.', ['paragraph: Press ctrl+alt+Q in C++ and D++.']],
  [
    'marks',
    'One ==two *three*== and ^^four^^; a == b, c ==d and 2^nd^.',
    ['paragraph: One two three and four; a == b, c ==d and 2nd.'],
  ],
  ['changes', 'One {++two++}{--three--} {~~four~>five~~} {==six==}{>>why<<}.', ['paragraph: One two five six.']],
  ['icons', ':material-check: One :smile: two :fontawesome-brands-github:{ .a }', ['paragraph: One two']],
  [
    'times',
    'At 10:30:15, or 9:00:, a ratio of 3:2:1, see a:b:c and Note: this:',
    ['paragraph: At 10:30:15, or 9:00:, a ratio of 3:2:1, see a:b:c and Note: this:'],
  ],
  [
    'Markdown in HTML',
    '<div class="grid" markdown>\n-   **One**\n\n    two\n</div>\n\nThree.',
    ['list: One', 'list: two', 'paragraph: Three.'],
  ],
  [
    'in one element in another',
    '<div markdown="1">\n<p markdown="span">*One*</p>\nTwo **three**.\n</div>',
    ['paragraph: One', 'paragraph: Two three.'],
  ],
  [
    'a definition list',
    '`Lab`\n\n:   A place,\n    to try.\n\n    At length.\n\n`Pilot`\n\n:   A try.',
    ['list: Lab', 'list: A place, to try.', 'list: At length.', 'list: Pilot', 'list: A try.'],
  ],
  [
    'a footnote over several lines',
    'One.[^a]\n\n[^a]:\n    Two.\n\n    Three.',
    ['paragraph: One.', 'footnote: Two.', 'footnote: Three.'],
  ],
  ['an abbreviation', 'The HTML page.\n\n*[HTML]: Hyper Text\n*[W3C]: World Wide Web', ['paragraph: The HTML page.']],
  ['a formula', 'Let $\\alpha_1 * x$ be, for $5 or US$6.', ['paragraph: Let \\alpha_1 * x be, for $5 or US$6.']],
])('MkDocs: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})

test('the id of a heading is its anchor', async () => {
  expect(await blocksOf("## Method { #way data-toc-label='M' }\n\nText.")).toEqual([
    { kind: 'heading', text: 'Method', level: 2, anchor: 'way' },
    { kind: 'paragraph', text: 'Text.' },
  ])
})
