import { expect, test } from 'vitest'
import { blocksOf, readMarkdown } from '../read-markdown.ts'

test.each([
  [
    'imports',
    "import Tabs from '@theme/Tabs'\nimport {\n  A,\n  B,\n} from './a';\nimport './a.css'\n\nOne.",
    ['paragraph: One.'],
  ],
  ['an export on one line', 'export const a = 1\n\nOne.', ['paragraph: One.']],
  [
    'an export over several lines, empty ones among them',
    "export const Note = ({ children }) => {\n  const a = 'it is {'\n\n  return <b>{children}</b>\n}\n\nOne.",
    ['paragraph: One.'],
  ],
  ['an export that is not closed', 'export const a = {\n\nOne.', ['paragraph: One.']],
  ['an export of what was imported', "export { a } from './a'\nexport default Layout\n\nOne.", ['paragraph: One.']],
  [
    'tabs show their labels',
    '<Tabs>\n  <TabItem value="a" label="Apple" default>\n    One *apple*.\n  </TabItem>\n  <TabItem value="b" label="Orange">Two.</TabItem>\n</Tabs>',
    ['paragraph: Apple', 'paragraph: One apple.', 'paragraph: Orange', 'paragraph: Two.'],
  ],
  [
    'a component with a list',
    "<Contributors\n  list={[\n    'Ada',\n\n    'Eva',\n  ]}\n/>\n\nOne.",
    ['paragraph: One.'],
  ],
  ['one within a sentence', 'One <Highlight color="#fff">green</Highlight> word.', ['paragraph: One green word.']],
  ['one that begins a sentence', '<Term id="a">Labs</Term> try things.', ['paragraph: Labs try things.']],
  [
    'one with a dot in its name',
    '<Details>\n<Details.Summary>More</Details.Summary>\n\nText.\n</Details>',
    ['paragraph: More', 'paragraph: Text.'],
  ],
  ['a fragment', '<>\n\nOne.\n\n</>', ['paragraph: One.']],
  [
    'a caption',
    "<Image\n  src='a.png'\n  alt='A lab'\n  caption='The *lab*'\n  shadow={true}\n/>",
    ['caption: The lab'],
  ],
  [
    'a card',
    '<Card title="Labs" description="What they do" href={url("/a")} />',
    ['paragraph: Labs', 'paragraph: What they do'],
  ],
  [
    'an arrow in an attribute',
    '<Button onClick={() => a > 1}>Go</Button>\n\nOne.',
    ['paragraph: Go', 'paragraph: One.'],
  ],
  ['expressions', 'One {props.a} two {1 + 1}.', ['paragraph: One two .']],
  [
    'an expression over several paragraphs',
    'One.\n\n{items.map((item) => (\n\n  <li>{item}</li>\n\n))}\n\nTwo.',
    ['paragraph: One.', 'paragraph: Two.'],
  ],
  ['an expression that is a text', "One{' '}two {'{three}'}", ['paragraph: One two {three}']],
  ['a brace that nothing closes', 'One { two.\n\nThree.', ['paragraph: One { two.', 'paragraph: Three.']],
  ['braces far apart', 'One { two.\n\nThree } four.', ['paragraph: One { two.', 'paragraph: Three } four.']],
  [
    'a comment',
    'One {/* not this */} two.\n\n{/*\n\nnor this\n\n*/}\n\nThree.',
    ['paragraph: One two.', 'paragraph: Three.'],
  ],
  ['an escaped brace', 'One \\{two} three', ['paragraph: One {two} three']],
  [
    'styles of JSX in HTML',
    '<div style={{ color: "red" }} className="a">\n  One **two**.\n</div>',
    ['paragraph: One two.'],
  ],
  ['Markdown in HTML', '<ul>\n  <li>\n    **One** [two](https://example.org)\n  </li>\n</ul>', ['list: One two']],
  [
    'a table of components',
    '<Table>\n  <TableHead>\n    <TableRow>\n      <TableHeaderCell>a</TableHeaderCell>\n      <TableHeaderCell>b</TableHeaderCell>\n    </TableRow>\n\n  </TableHead>\n  <TableBody>\n    <TableRow>\n      <TableCell style={{ a: 1 }}>1</TableCell>\n      <TableCell><Icon /> 2</TableCell>\n    </TableRow>\n  </TableBody>\n</Table>',
    ['table: a\tb\n1\t2'],
  ],
  [
    'indentation is no code',
    '<Card>\n\n      One.\n\n      - two\n        - three\n\n</Card>',
    ['paragraph: One.', 'list: two', 'list: three'],
  ],
  [
    'code in a component keeps its indentation',
    '<Tab>\n    ```js\n    if (a) {\n      b\n    }\n    ```\n</Tab>',
    ['code: if (a) {\n  b\n}'],
  ],
  [
    'a block that is code to others only',
    "```mdx-code-block\nimport A from 'a'\n\n<A>\n```\n\nOne.\n\n```mdx-code-block\n</A>\n```",
    ['paragraph: One.'],
  ],
  ['an iframe that closes itself', '<iframe src="a" />\n\nOne.', ['paragraph: One.']],
])('MDX: %s', async (_, text, expected) => {
  expect(await readMarkdown(text, 'a.mdx')).toEqual(expected)
})

test.each([
  ['an admonition', ':::note\n\nOne.\n\n:::\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['with a title', ':::tip Did you know\nOne.\n:::', ['paragraph: Did you know', 'paragraph: One.']],
  ['with a title in brackets', ':::warning[Mind *this*]{.a}\nOne.\n:::', ['paragraph: Mind this', 'paragraph: One.']],
  [
    'in another one',
    '::::info Outer\n:::danger\nOne.\n:::\nTwo.\n::::\nThree.',
    ['paragraph: Outer', 'paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
  ],
  ['of Pandoc', '::: {.note #a}\nOne.\n:::', ['paragraph: One.']],
  ['within a quotation', '> :::note\n> One.\n> :::', ['quote: One.']],
  ['within a list', '- one\n\n  :::note Mind\n  two\n  :::', ['list: one', 'list: Mind', 'list: two']],
  ['a leaf', 'One.\n\n::youtube{#abc}\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['colons of prose', 'std::vector\n\n::: One ::: two', ['paragraph: std::vector', 'paragraph: One ::: two']],
  [
    'a fold of HTML',
    '<details>\n  <summary>More</summary>\n\n  One *two*.\n\n</details>',
    ['paragraph: More', 'paragraph: One two.'],
  ],
  ['code with a title', '```js title="a.js" {1,3}\na\n```', ['code: a']],
  [
    'components in a file that is named Markdown',
    '<Tabs>\n<TabItem value="a">\n\nOne {a}.\n\n</TabItem>\n</Tabs>',
    ['paragraph: One .'],
  ],
  ['imports in a file that is named Markdown', "import A from 'a'\n\n<A list={[1]} /> One.", ['paragraph: One.']],
  [
    'imports in code say nothing',
    "```js\nimport A from 'a'\n```\n\nOne {two}.\n\n    {three}",
    ["code: import A from 'a'", 'paragraph: One {two}.', 'code: {three}'],
  ],
  [
    'imports of goods',
    'import duties from China\n\nexport of goods {2018}',
    ['paragraph: import duties from China', 'paragraph: export of goods {2018}'],
  ],
  ['HTML in capitals', '<TABLE>\n<TR><TD>one</TD><TD>{two}</TD></TR>\n</TABLE>', ['table: one\t{two}']],
])('Docusaurus: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})

test.each(['## Method {#way}', '## Method {/* #way */}'])('%j is a heading with an anchor', async (text) => {
  expect(await blocksOf(text, 'a.mdx')).toEqual([{ kind: 'heading', text: 'Method', level: 2, anchor: 'way' }])
})
