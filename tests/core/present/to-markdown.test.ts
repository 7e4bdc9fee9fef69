import { toMarkdown } from '@viden/core'
import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { makeArticle } from '../make-article.ts'
import { hostile, makeCitedText } from './make-cited-text.ts'

const lab = makeArticle({
  id: 'the-lab',
  title: 'The lab',
  creators: [{ given: 'Sophie', family: 'Løhde' }],
  published: '2018-05-01',
  body: [['heading', 'How it ended'], 'The lab closed in 2018. Others followed.'],
})

test('each sentence is a quotation with a footnote that names the article and the place', () => {
  const article = { ...lab, source: { ...lab.source, publisher: 'MindLab', url: 'https://example.org/lab' } }
  const cited = makeCitedText(article, ['The lab closed in 2018.', 'Others followed.'], 'The end')
  expect(toMarkdown(cited)).toBe(`# What \\*happened\\*?

## The end

> The lab closed in 2018.[^1]

> Others followed.[^2]

[^1]: Sophie Løhde, [The lab](<https://example.org/lab#:~:text=The%20lab%20closed%20in%202018.>), MindLab, 2018, “How it ended” \`the-lab\` <!-- viden {"article":"the-lab","start":14,"end":37,"quote":"The lab closed in 2018.","prefix":"How it ended\\n\\n","suffix":" Others followed."} -->

[^2]: Sophie Løhde, [The lab](<https://example.org/lab#:~:text=Others%20followed.>), MindLab, 2018, “How it ended” \`the-lab\` <!-- viden {"article":"the-lab","start":38,"end":54,"quote":"Others followed.","prefix":" ended\\n\\nThe lab closed in 2018. ","suffix":""} -->
`)
})

test('an article without an address has its title in italics, and sources stand in a list', () => {
  const markdown = toMarkdown(makeCitedText(lab, ['Others followed.']), { sources: ['Løhde, S. (2018). *The lab*.'] })
  expect(markdown).toContain('\n[^1]: Sophie Løhde, *The lab*, 2018, “How it ended” `the-lab` <!--')
  expect(markdown).toContain('\n## Sources\n\n- Løhde, S. (2018). \\*The lab\\*.\n')
})

test('nothing of an article becomes markup, and no comment ends early', () => {
  const quotes = hostile.passages.map(({ start, end }) => hostile.text.slice(start, end))
  const markdown = toMarkdown(makeCitedText(hostile, quotes))
  const $ = load(new MarkdownIt({ html: true }).render(markdown), null, false)
  expect(
    new Set(
      $('*')
        .map((_, element) => $(element).prop('tagName'))
        .get(),
    ),
  ).toEqual(new Set(['H1', 'BLOCKQUOTE', 'P', 'EM', 'CODE']))
  const shown = $('blockquote')
    .map((_, quote) => $(quote).text().trim())
    .get()
  expect(shown).toEqual(quotes.map((quote, place) => `${quote.replace(/\s+/g, ' ')}[^${place + 1}]`))
})

test('an unknown option is refused', () => {
  // @ts-expect-error: a user of JavaScript may write it.
  expect(() => toMarkdown(makeCitedText(lab, []), { source: [] })).toThrow('did you mean "sources"?')
})
