import { expect, test } from 'vitest'
import { blocksOf, readMarkdown } from '../read-markdown.ts'

test.each([
  ['a tag goes', 'One {{< youtube w7Ft2ymGmfc >}} two', ['paragraph: One two']],
  ['a tag over several lines', 'One {{< img\n  src="a.jpg"\n>}} two', ['paragraph: One two']],
  [
    'a caption is one',
    'One.\n\n{{< figure src="a.jpg" caption="The \\"lab\\"" >}}\n\nTwo.',
    ['paragraph: One.', 'caption: The "lab"', 'paragraph: Two.'],
  ],
  [
    'a figure may have a title too',
    "{{< figure src='a.jpg' title='The lab' caption='In 2018' >}}",
    ['caption: The lab', 'caption: In 2018'],
  ],
  [
    'a caption may hold Markdown',
    '{{< figure src="a" caption="A pair of [components](https://example.org/x), *seen* here" >}}',
    ['caption: A pair of components, seen here'],
  ],
  ['an empty caption is none', '{{< figure src="a" caption="" >}}', []],
  ['the title of a video is not shown', '{{< youtube id="a" title="A film" >}}', []],
  [
    'Markdown between tags stays',
    '{{% notice note %}}\nA *warm* word.\n{{% /notice %}}\nMore.',
    ['paragraph: A warm word.', 'paragraph: More.'],
  ],
  ['on one line too', '{{% notice tip %}} A word. {{% /notice %}}', ['paragraph: A word.']],
  [
    'a fold shows its summary',
    '{{< details "What we did" >}}We listened.{{< /details >}}',
    ['paragraph: What we did', 'paragraph: We listened.'],
  ],
  [
    'a box shows its title',
    '{{< ring title="Case study" >}}\nText.\n{{< /ring >}}',
    ['paragraph: Case study', 'paragraph: Text.'],
  ],
  [
    'tabs show their names, and not their id',
    '{{< tabs "id1" >}}\n{{< tab "macOS" >}}\nOne.\n{{< /tab >}}\n{{< tab "Linux" >}}\nTwo.\n{{< /tab >}}\n{{< /tabs >}}',
    ['paragraph: macOS', 'paragraph: One.', 'paragraph: Linux', 'paragraph: Two.'],
  ],
  ['a kind of notice is no title', '{{< notice "warning" >}}Mind.{{< /notice >}}', ['paragraph: Mind.']],
  [
    'a quotation',
    'One.\n{{< quote-block text="We learned" cite="A lab" >}}\nTwo.',
    ['paragraph: One.', 'quote: We learned', 'quote: A lab', 'paragraph: Two.'],
  ],
  [
    'a quotation between tags',
    '{{< blockquote author="Marie" >}}\nWe learned.\n{{< /blockquote >}}\n\nOn.',
    ['quote: We learned.', 'quote: Marie', 'paragraph: On.'],
  ],
  [
    'a label is part of the sentence',
    'Read {{< asset-static file="a.pdf" label="our guide (PDF)" >}} first.',
    ['paragraph: Read our guide (PDF) first.'],
  ],
  ['that of a button is not', 'Read. {{< button href="a" text="Go" >}}', ['paragraph: Read.']],
  ['a reference in a link', 'See [the lab]({{< ref "lab.md" >}}).', ['paragraph: See the lab.']],
  ['with a title behind it', 'See [the lab]({{< relref "lab.md" >}} "Lab").', ['paragraph: See the lab.']],
  ['with a space before it', 'See [the lab] ({{< ref "lab.md" >}}).', ['paragraph: See the lab.']],
  ['in a definition', 'See [the lab][1].\n\n[1]: {{< ref "lab.md" >}} "Lab"', ['paragraph: See the lab.']],
  ['the mark of the end of a summary', 'One.\n\n<!--more-->\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['a comment', 'One.{{/* not\n\nthis */}} Two.', ['paragraph: One. Two.']],
  ['a tag that is shown', 'Write {{</* ref "a" */>}} so.', ['paragraph: Write {{< ref "a" >}} so.']],
  [
    'highlighted code is code',
    '{{< highlight go "linenos=table" >}}\nfmt.Println("{{ x }}")\n{{< /highlight >}}',
    ['code: fmt.Println("{{ x }}")'],
  ],
  ['highlighted words are words', '{{< highlight >}}\nMind this.\n{{< /highlight >}}', ['paragraph: Mind this.']],
  [
    'a tag in a list item that is indented by four columns',
    '  1. One\n\n     two\n  2. Three\n\n    {{< img src="a" >}}\n\n    Four.',
    ['list: 1. One', 'list: two', 'list: 2. Three', 'list: Four.'],
  ],
])('Hugo: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})

test('the id of a heading is its anchor, and no text', async () => {
  expect(await blocksOf('## Why we did it {#toc0}\n\nText.\n\n## Next {#next .wide}\n\nText.')).toEqual([
    { kind: 'heading', text: 'Why we did it', level: 2, anchor: 'toc0' },
    { kind: 'paragraph', text: 'Text.' },
    { kind: 'heading', text: 'Next', level: 2, anchor: 'next' },
    { kind: 'paragraph', text: 'Text.' },
  ])
})

test.each([
  '```\n{{< x >}}\n\n{% y %}\n```',
  '~~~ html\n{{ x }}\n~~~',
  '    {{ x }}\n    {% y %}',
  '> ```\n> {{ x }}\n> ```',
  '- a\n\n      {{ x }}',
  '<pre>{{ x }}\n\n{{< y >}}</pre>',
])('a tag in a block of code stays: %j', async (text) => {
  const code = (await blocksOf(text)).find(({ kind }) => kind === 'code')
  expect(code?.text).toMatch(/\{\{<? x >?\}\}/)
})

test.each(['Write `{{ x }}` here', 'Write ``{% raw %} ` {{ x }}`` here', 'Write <code>{{ x }}</code> here'])(
  'a tag in a code span stays: %j',
  async (text) => {
    expect((await readMarkdown(text)).join()).toContain('{{ x }}')
  },
)

test('a tag never reaches over an empty line, so that no paragraph is lost', async () => {
  const text = 'Use {{ to open.\n\nThis paragraph is precious.\n\nAnd use }} to close, {% too.\n\n%} it is.'
  expect((await readMarkdown(text)).map((line) => line.replace('paragraph: ', '')).join('\n\n')).toBe(text)
})
