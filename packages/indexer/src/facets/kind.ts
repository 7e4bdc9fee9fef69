import type { FacetValue, Range } from '@viden/core'
import type { LinkedArticle } from '../link/concepts.ts'
import type { Facet } from './facet.ts'
import { type TitleWords, titleValues } from './title-values.ts'
import { EVIDENCE } from './values.ts'

/** Words of a title by kind; a text may be of several. Read from the start of the title where they begin with `^`. */
const TITLES: TitleWords = {
  'kind/case-study': [
    /\bcase stud(?:y|ies)\b/iu,
    /\bsuccess (?:story|stories|series)\b/iu,
    /(?:^|: |– |— )How (?!to\b|do\b|does\b|can\b|should\b|I\b|you\b|your\b|Agencies\b|Government\b)(?:the |a |an )?[\p{Lu}\d][^?]{0,60}\b(?:\p{Ll}+ed|used?|uses|built|made|helps?|got|won|(?:is|are) \p{L}+ing)\b/iu,
  ],
  'kind/lesson': [
    /\blessons?\b/iu,
    /\b(?:what|things) (?:we|I|you)(?:’ve|'ve| have)? (?:can )?learn(?:ed|t)?\b/iu,
    /\b(?:takeaways|learning from)\b/iu,
  ],
  'kind/guide': [
    /(?:^|: |– |— |\. )How to\b/iu,
    /\b(?:tips|checklist|best practices|step[- ]by[- ]step|cheat sheet|do[’']?s and don[’']ts|tutorial|how-to)\b/iu,
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\s+(?:\p{L}+\s+){0,2}(?:ways to|steps (?:to|for)|rules|principles|questions to ask|things to (?:know|consider|do))\b/iu,
    /\bguide (?:to|for)\b/iu,
  ],
  'kind/interview': [
    /\b(?:interview|Q ?& ?A|conversation|chat) with\b/iu,
    /\b(?:questions (?:with|for)|spotlight on|meet)\s+\p{Lu}\p{L}+ \p{Lu}/u,
    /\bmember spotlight\b/iu,
  ],
  'kind/news': [
    /\b(?:announces|announced|announcing|launches|unveils|debuts|(?<!press )releases|introduces|now (?:available|live|open)|awarded|wins|kicks off|joins|welcomes|is here|named as)\b/iu,
    /^(?:New|Welcome|Introducing)\b/u,
  ],
  'kind/event': [
    /\b(?:webinar|summit|conference|workshop|meetup|event list|tweetup|bootcamp|symposium|info(?:rmation)? session|office hours|join us|register now|save the date|upcoming event|virtual event)\b/iu,
    /\brecap\b/iu,
  ],
  'kind/policy': [
    /\b(?:[Mm]emorand(?:um|a)|[Ee]xecutive [Oo]rder|OMB [Mm]emo|[Dd]irective|[Ll]egislation|[Cc]ircular|\p{Lu}\p{L}+ Act\b(?! \p{Lu})|[Nn]ational [Ss]trategy|[Ss]trategic [Pp]lan|[Oo]pen [Gg]ov(?:ernment)? [Pp]lan|(?:Code|Data|Information|Security|Source|Domain|Management) Policy)/u,
  ],
  'kind/research': [
    /\b(?:stud(?:y|ies)|survey|report|research|poll|data) (?:finds?|found|shows?|reveals?|says|suggests?)\b/iu,
    /\bby the numbers\b/iu,
  ],
  'kind/opinion': [
    /\b(?:opinion|op-ed|my take|musings|reflections on|in praise of|why (?:I|you|your agency|your \p{L}+|government|agencies|we) (?:should|need|must))\b/iu,
  ],
  'kind/faq': [/\b(?:FAQs?|frequently asked questions)\b/iu],
}

/** Headings that are questions, which make a text an interview; and what part of its headings they must be. */
const QUESTIONS = { least: 4, part: 0.6 }
/** An interviewer asks a person about what was done or felt; a list of questions that readers ask speaks of "I" or of nobody. */
const PERSONAL =
  /\b(?:did you|have you|are you|were you|do you (?:like|enjoy|think|see|feel|hope|do)|you(?:’ve|'ve| have)|your (?:role|job|career|favou?rite|team|work|experience|background|agency|path|typical|day)|tell (?:us|me)|would you)\b/iu

/** What kind of text an article is. */
export const kind: Facet = {
  name: 'kind',
  label: 'Kind of text',
  rule: 'The title says so, in words such as "case study", "lessons learned", "how to", "interview with", "announces", "webinar", "policy", "study finds", "why we", "FAQ"; or most of its headings, at least four, are questions to a person (interview).',
  coded: Object.keys(TITLES),
  values(article) {
    const titled = titleValues(article.title, TITLES, 0.95)
    return titled.some(({ value }) => value === 'kind/interview') ? titled : [...titled, ...byHeadings(article)]
  },
}

function byHeadings({ passages, text }: LinkedArticle): FacetValue[] {
  const headings = passages.filter(({ kind: of }) => of === 'heading' || of === 'question')
  const questions = headings.filter(
    ({ kind: of, start, end }) => of === 'question' && PERSONAL.test(text.slice(start, end)),
  )
  if (questions.length < QUESTIONS.least || questions.length < headings.length * QUESTIONS.part) return []
  const evidence = questions.slice(0, EVIDENCE).map(({ start, end }): Range => ({ start, end }))
  return [{ value: 'kind/interview', origin: 'extracted', evidence, confidence: 0.95 }]
}
