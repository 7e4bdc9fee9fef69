import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripTemplates } from '../../../../packages/indexer/src/formats/markdown/strip-templates.ts'

test.each([
  ['Hugo', 'a {{< youtube w7Ft2ymGmfc >}} b', 'a  b'],
  ['Hugo with Markdown inside', 'a {{% notice tip %}}b{{% /notice %}} c', 'a b c'],
  ['a Hugo tag over several lines', 'a {{< figure\n  src="a.jpg"\n>}} b', 'a  b'],
  ['Jekyll', 'a {% include image.html src="a" %} b', 'a  b'],
  ['a Jekyll value', 'a {{ site.baseurl }} b', 'a  b'],
  ['Nunjucks with white space control', 'a {%- if x -%}b{%- endif -%} c', 'a b c'],
  ['a comment of Nunjucks', 'a {# note #} b', 'a  b'],
  ['WordPress', 'a [youtube id="x"] b', 'a  b'],
  ['a WordPress tag that is closed', '[caption id="x" width="300"]b[/caption]', 'b'],
])('a tag is taken out: %s', (_, markdown, stripped) => {
  expect(stripTemplates(markdown)).toBe(stripped)
})

test.each([
  '```\n{{< x >}}\n\n{% y %}\n```',
  '~~~ html\n{{ x }}\n~~~',
  '````\n```\n{{ x }}\n```\n````',
  '   ```\n   {{ x }}\n   ```',
  'Write `{{ x }}` here',
  'Write ``{% raw %} ` {{ x }}`` here',
  '> ```\n> {{ x }}\n> ```',
  '```\n{{ x }}',
])('a tag in code stays: %j', (markdown) => {
  expect(stripTemplates(markdown)).toBe(markdown)
})

test('a tag in code that belongs to a list item stays', () => {
  const markdown = '- item\n\n    ```\n    {{ x }}\n\n    {{ y }}\n    ```\n'
  expect(stripTemplates(markdown)).toBe(markdown)
})

test('tags around code are taken out', () => {
  expect(stripTemplates('{{< a >}}\n```\n{{ b }}\n```\n{{< c >}}')).toBe('\n```\n{{ b }}\n```\n')
})

test('a line that begins with a code span opens no block of code', () => {
  expect(stripTemplates('```x``` and {{< y >}}\n\n{{< z >}}')).toBe('```x``` and \n\n')
})

test.each(['[youtube](https://example.org)', '[a link](b)', 'an {open} brace', 'a {{ brace left open', '[gallery'])(
  'what only looks like a tag stays: %j',
  (markdown) => {
    expect(stripTemplates(markdown)).toBe(markdown)
  },
)

test('a text without brackets and braces stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '`', '~', '#', '*', '|', '>') }), (text) => {
      expect(stripTemplates(text)).toBe(text)
    }),
  )
})

test.each([
  ['{{< figure src="a.jpg" caption="Staff at work" >}}', '![](# "Staff at work")'],
  ['{{< img caption="Say \\"hi\\"" >}}', '![](# "Say \\"hi\\"")'],
  ['{{< figure src="a.jpg" caption="" >}}', ''],
])('a caption is kept as the title of an image: %s', (tag, markdown) => {
  expect(stripTemplates(tag)).toBe(markdown)
})

test.each(['{{< quote-block text="We learned" >}}', '{{< pullquote text="We learned" >}}'])(
  'a quotation is kept as one: %s',
  (tag) => {
    expect(stripTemplates(tag).trim()).toBe('> We learned')
  },
)

test.each(['[the lab]({{< ref "lab.md" >}})', '[the lab]({{% relref "lab.md" %}})', '[the lab]({% link lab.md %})'])(
  'a reference as the address of a link leaves the words of the link: %s',
  (markdown) => {
    expect(stripTemplates(markdown)).toBe('[the lab]()')
  },
)

test('a tag never reaches over an empty line, so that no paragraph is lost', () => {
  const prose = 'Use {{ to open.\n\nThis paragraph is precious.\n\nAnd use }} to close, {% too.\n\n%} it is.'
  expect(stripTemplates(prose)).toBe(prose)
})

test('words in square brackets are prose unless they are written as a shortcode is', () => {
  expect(stripTemplates('[video of the event from 2018]')).toBe('[video of the event from 2018]')
  expect(stripTemplates('a [caption width="3"]b[/caption] [gallery]')).toBe('a b ')
})

test('a hundred thousand opening brackets are text', () => {
  const many = '{{'.repeat(50_000)
  expect(stripTemplates(many)).toBe(many)
})
