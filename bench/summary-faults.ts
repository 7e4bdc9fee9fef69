import type { Article, Citation, PassageKind } from '@viden/core'

/** What may be wrong with a sentence of a summary. */
export type SummaryFault = 'not verbatim' | 'not prose' | 'repeats a heading' | 'boilerplate' | 'dangling'

const PROSE: ReadonlySet<PassageKind> = new Set(['paragraph', 'list', 'quote'])

// These lists are not those of the rules they measure, on purpose: they were written from grammars, not from the posts.
const POINTING =
  /^["“‘(]*(?:he|she|it|they|him|her|his|its|their|theirs|them|this|that|these|those|such|both|neither|either|another|former|latter|the (?:former|latter|same|others?))\b(?!['’]s (?:no|why|where|how|what|time|never|always|easy|hard|important|clear|possible))/i
const JOINING =
  /^["“‘(]*(?:and|but|or|nor|so|yet|for (?:example|instance|this|that)|however|therefore|thus|hence|moreover|furthermore|besides,|additionally|also|likewise|similarly|meanwhile|instead(?! of)|otherwise|nevertheless|nonetheless|consequently|accordingly|then|still,|again|in (?:addition(?! to)|contrast(?! to)|turn|other words|this|that|these|those)|as (?:a result(?! of)|such|well)|on the (?:other hand|contrary)|at (?:the same time|this|that)|because of (?:this|that|these)|to (?:this|that) end|too,|plus,|rather(?! than)|finally|lastly|second(?:ly)?,|third(?:ly)?,|next,|yes,|no,)(?=[\s,]|(?<=,))/i
/** Words that look so, and point at nothing before them. */
const FREE =
  /^["“‘(]*(?:(?:this|that) (?:year|month|week|day|summer|spring|autumn|fall|winter|morning|afternoon|evening|fiscal|past|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|post|article|blog|column|section|guide|webinar|series|page|event|talk|session|training|report|infographic|podcast|playbook|toolkit|resource|workshop|course|video|content|is a guest)|these days|it(?:['’]s| is| was| can be| may be| has been| takes| seems| turns)\b.{0,50}\b(?:that|to|when|if|how|why|time|who|for)\b|both\b.{3,60}\band\b|either\b.{3,60}\bor\b|neither\b.{3,60}\bnor\b|no (?:one|matter|longer|agency|two|single)|those (?:who|of (?:us|you)|that|interested|in)|such as|so far|next (?:week|month|year|generation|steps?)|yet another|still (?:not|have|need)|that said|as well as|then[- ](?:president|secretary))\b/i
const BOILERPLATE =
  /^(?:read (?:more|the full)|learn more|find out more|register (?:now|today|here|for)|sign up|subscribe|click\b|download the|photo|image|credit|source|editor['’]?s? note|posted|published|updated|follow us|join us|contact us|email us|for more information|for (?:further|additional|more) (?:details|information|questions)|if you have (?:any )?(?:questions|comments|feedback)|questions\?|share this|copyright|©|all rights|disclaimer|this (?:post|article) (?:(?:was|is) (?:originally|first|written|cross|re-?posted|a guest|part of)|originally|first appeared|comes)|originally (?:posted|published))/i

const BYLINE = /^by [A-Z][a-z]+ [A-Z][a-z]+[,.|]/
const OF_THE_TEXT =
  /^(?:in|at|for|with|from) (?:this|these|that) (?:[\w’'-]+ ){0,5}?(?:post|article|series|week|month|year|webinar|session|guide|video|column|blog|case study|report|summer|age|era|day)/i

/**
 * Finds what is wrong with a sentence of a summary: by its place and by lists of its own, so that the rules are not measured
 * by themselves.
 *
 * @param before - The sentence of the summary before it; what it points at is there if it stands right before it in the text.
 */
export function summaryFaults(article: Article, citation: Citation, before: Citation | undefined): SummaryFault[] {
  const { end, quote, start } = citation
  const { passages, sections, text, title } = article
  const passage = passages.find((own) => own.start <= start && end <= own.end)
  const plain = bare(quote)
  const isLed = before !== undefined && text.slice(before.end, start).trim() === ''
  return [
    ...(text.slice(start, end) === quote ? [] : (['not verbatim'] as const)),
    ...(passage !== undefined && PROSE.has(passage.kind) ? [] : (['not prose'] as const)),
    ...([title, ...sections.map(({ heading }) => heading)].some((line) => bare(line) === plain)
      ? (['repeats a heading'] as const)
      : []),
    ...(BOILERPLATE.test(quote) || BYLINE.test(quote) ? (['boilerplate'] as const) : []),
    ...(!isLed && (POINTING.test(quote) || JOINING.test(quote)) && !FREE.test(quote) && !OF_THE_TEXT.test(quote)
      ? (['dangling'] as const)
      : []),
  ]
}

function bare(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
