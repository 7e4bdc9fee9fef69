import { expect, test } from 'vitest'
import { blocksOf, readMarkdown } from '../read-markdown.ts'

test.each([
  ['an include goes', 'One {% include image.html src="a" %} two', ['paragraph: One two']],
  ['a value goes', 'One {{ site.title | upcase }} two', ['paragraph: One two']],
  ['an address from a value', 'See [us]({{ site.baseurl }}/about "Us").', ['paragraph: See us.']],
  ['an address from a tag', 'See [us]({% post_url 2018-05-01-us %}).', ['paragraph: See us.']],
  ['in a definition', 'See [us][1].\n\n[1]: {% link us.md %}', ['paragraph: See us.']],
  ['white space control', 'a {%- if x -%}b{%- endif -%} c', ['paragraph: a b c']],
  ['what is compared is not shown', '{% if page.title == "x" %}One.{% endif %}', ['paragraph: One.']],
  ['what is set is not shown', '{% assign label="x" %}One.', ['paragraph: One.']],
  [
    'a comment and its content',
    'One.\n\n{% comment %}\nNot this.\n\nNor this.\n{% endcomment %}\n\nTwo.',
    ['paragraph: One.', 'paragraph: Two.'],
  ],
  ['a comment that is not closed', 'One. {% comment %} Two.', ['paragraph: One. Two.']],
  [
    'raw text is shown as it is',
    'Write {% raw %}{{ page.title }}{% endraw %} so.',
    ['paragraph: Write {{ page.title }} so.'],
  ],
  ['an include with a caption', '{% include figure.html src="a" caption="A lab" %}', ['caption: A lab']],
  ['an include with a note', '{% include note.html content="Mind **this**." %}', ['paragraph: Mind this.']],
  [
    'highlighted code is code',
    'One.\n{% highlight ruby linenos %}\nputs "{{ x }}"\n  # two\n{% endhighlight %}\nTwo.',
    ['paragraph: One.', 'code: puts "{{ x }}"\n  # two', 'paragraph: Two.'],
  ],
  ['code on one line', '{% highlight ruby %}puts 1{% endhighlight %}', ['code: puts 1']],
  ['a quotation between tags', '{% blockquote Ada, Notes %}\nWe learned.\n{% endblockquote %}', ['quote: We learned.']],
  ['attributes of a paragraph', 'One.\n{: .note #x}\n\nTwo.\n{:.no_toc}', ['paragraph: One.', 'paragraph: Two.']],
  ['attributes before a paragraph', '{: .note }\nOne.', ['paragraph: One.']],
  ['attributes of a link', 'See [us](a.md){: .btn .btn-green target="_blank" } now.', ['paragraph: See us now.']],
  ['attributes of an item', '- one\n{: .a}\n- {: .b} two', ['list: one', 'list: two']],
  ['a table of contents', 'One.\n\n* TOC\n{:toc}\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['a numbered one', '1. Will be replaced\n{:toc .wide}\n\nTwo.', ['paragraph: Two.']],
  ['an abbreviation', 'The HTML page.\n\n*[HTML]: Hyper Text Markup Language', ['paragraph: The HTML page.']],
  ['the end of a block', '- one\n^\n- two', ['list: one', 'list: two']],
  ['what is for HTML only', '{::nomarkdown}<b>one</b>{:/nomarkdown}\n\nTwo.', ['paragraph: one', 'paragraph: Two.']],
  ['an option', '{::options parse_block_html="true" /}\n\nOne.', ['paragraph: One.']],
  [
    'a comment of kramdown',
    'One.\n\n{::comment}\nNot this.\n{:/comment}\n\nTwo.',
    ['paragraph: One.', 'paragraph: Two.'],
  ],
  ['one that is not closed', 'One.\n\n{::comment}\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  [
    'a definition list',
    'Lab\n: A place to try.\n: A team.\n\nPilot\n\n:   A first try,\n    in earnest.\n\n    At length.\n\nAfter.',
    [
      'list: Lab',
      'list: A place to try.',
      'list: A team.',
      'list: Pilot',
      'list: A first try, in earnest.',
      'list: At length.',
      'paragraph: After.',
    ],
  ],
  ['a colon that defines nothing', '# Title\n\n: odd', ['heading: Title', 'paragraph: : odd']],
  [
    'a footnote',
    'One.[^1] Two[^note]: three.\n\n[^1]: A note.\n\n    At length.\n[^note]: Another.',
    ['paragraph: One. Two: three.', 'footnote: A note.', 'footnote: At length.', 'footnote: Another.'],
  ],
  ['a footnote that nothing refers to', 'One.\n\n[^1]: A note.', ['paragraph: One.', 'footnote: A note.']],
  ['a mark without its footnote', 'One.[^1] Two.', ['paragraph: One. Two.']],
  ['a formula', 'Let $$a_1 * b_1 = c^*$$ be so.', ['paragraph: Let a_1 * b_1 = c^* be so.']],
  [
    'a formula on lines of its own',
    'Thus\n\n$$\n\\sum_{i} x_i\n$$\n\nholds.',
    ['paragraph: Thus', 'code: \\sum_{i} x_i', 'paragraph: holds.'],
  ],
  [
    'amounts of money',
    'From $5 to $6, or $$$ for all of_it and more_of it $$',
    ['paragraph: From $5 to $6, or $$$ for all of_it and more_of it $$'],
  ],
])('Jekyll: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})

test.each([
  ['## Method {#way}', 'way'],
  ['## Method {: #way .wide}', 'way'],
  ['## Method ## {#way}', 'way'],
  ['## Method\n{: #way }', 'way'],
  ['Method {#way}\n-------', 'way'],
  ['Method\n-------\n{:#way}', 'way'],
  ['## Method {id="way"}', 'way'],
  ['## Method {#my_way_}', 'my_way_'],
])('%j is a heading with an anchor', async (text, anchor) => {
  expect(await blocksOf(`${text}\n\nText.`)).toEqual([
    { kind: 'heading', text: 'Method', level: 2, anchor },
    { kind: 'paragraph', text: 'Text.' },
  ])
})
