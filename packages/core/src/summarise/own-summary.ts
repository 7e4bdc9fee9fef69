import type { Article } from '../article.ts'
import type { QuotableSentence } from './quotable-sentences.ts'

/** Headings under which authors sum up themselves, in English, Danish, Norwegian and Swedish. */
const OPENING =
  /^(?:[\d.]+\s+)?(?:(?:key|main) (?:takeaways?|points|findings|lessons|messages|learnings)|takeaways?|(?:executive |short )?summary|in (?:brief|short|summary|a nutshell)|at a glance|highlights|tl;?dr|the bottom line|abstract|hovedpointer|hovedbudskaber|hovedkonklusioner|resumé|resume|sammenfatning|opsummering|kort fortalt|i korte træk|i korthed|hovedpunkt(?:er)?|hovedfunn|hovudfunn|hovedbudskap|hovudpunkt|sammendrag|samandrag|oppsummering|oppsummert|kort sagt|kort oppsummert|sammanfattning|i korthet|viktigaste (?:punkterna|lärdomarna)|det viktigaste|huvudpunkter|nyckelpunkter)\s*(?:$|[:–—.!(-]|(?:from|of|for|and|fra|frå|från|av|af|og|och)\s)/i
/** Those under which they end, which sum up less strictly. */
const CLOSING =
  /^(?:[\d.]+\s+)?(?:conclusions?|(?:some )?(?:concluding|closing|final) (?:thoughts|remarks|words)|to (?:conclude|sum up)|in conclusion|wrapping up|konklusion(?:er)?|afrunding|afslutning|konklusjon(?:er|ar)?|avslutning|avslutting|slutsats(?:er)?|avslutande ord|slutord)\s*[:.]?$/i

/** How an author's own words stand in for a summary: the section is one, or is a conclusion. */
export type OwnSummary = 'summary' | 'conclusion'

/** Tells whether a sentence stands where its author sums up. */
export function ownSummary({ sections }: Article, { passage }: QuotableSentence): OwnSummary | undefined {
  const heading = passage.section === undefined ? undefined : sections[passage.section]?.heading.trim()
  if (heading === undefined) return undefined
  if (OPENING.test(heading)) return 'summary'
  return CLOSING.test(heading) ? 'conclusion' : undefined
}
