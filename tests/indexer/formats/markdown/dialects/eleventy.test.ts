import { expect, test } from 'vitest'
import { readMarkdown } from '../read-markdown.ts'

test.each([
  ['an image tag goes', 'One {% image "a.jpg", "A lab" %} two', ['paragraph: One two']],
  ['its caption stays', '{% figure src="a.jpg", caption="A lab" %}', ['caption: A lab']],
  ['a value set', '{% set title = "A lab" %}\nOne.', ['paragraph: One.']],
  ['a value with filters', 'One {{ title | upper | safe }} two', ['paragraph: One two']],
  ['a value in braces', 'One {{ "{}" }} two', ['paragraph: One two']],
  ['a comment', 'One {# not\nthis #} two', ['paragraph: One two']],
  ['a comment with a brace', 'One {# {{ a }} #} two', ['paragraph: One two']],
  ['white space control', 'One{%- if a -%} two{%- endif -%}', ['paragraph: One two']],
  ['raw text', '{% raw %}{{ a }} and {% b %}{% endraw %}', ['paragraph: {{ a }} and {% b %}']],
  ['a loop, once', '{% for post in posts %}\n- {{ post.title }} read\n{% endfor %}', ['list: read']],
  ['styles in a tag', '{% css %}\n.a { color: red }\n\n.b {}\n{% endcss %}\n\nOne.', ['paragraph: One.']],
  ['a paired shortcode', '{% callout "note" %}\nMind **this**.\n{% endcallout %}', ['paragraph: Mind this.']],
  ['its title', '{% callout title="Mind" %}\nThis.\n{% endcallout %}', ['paragraph: Mind', 'paragraph: This.']],
  ['an address', '[One]({{ "/a/" | url }}) and [two]({% url "b" %}).', ['paragraph: One and two.']],
])('Eleventy: %s', async (_, text, expected) => {
  expect(await readMarkdown(text)).toEqual(expected)
})
