/** Longer texts are no labels. */
const LONGEST = 400

/**
 * What stands around articles, in words: English, Danish, Norwegian, Swedish. A text that matches is likelier, not sure,
 * to be no part of the article; what that is worth is learned (`weights.ts`).
 */
const PHRASES: readonly RegExp[] = [
  /©|\bcopyright\b|all rights reserved|privacy (policy|notice)|terms (of|and|&)|cookie|personvern|privatliv|alle rettigheder|ophavsret|opphavsrett|upphovsrätt|alla rättigheter/i,
  /^(share|tweet|pin|print|e-?mail|del|dela|facebook|twitter|linkedin|whatsapp|x|follow|følg|följ|copy link|save|udskriv|skriv ut)\b.{0,30}$/i,
  /^(read|learn|see|view|show|load|find|discover|explore|shop|get|buy|continue|click|download|watch|læs|les|läs|se|vis|visa|hent|last ned|ladda ned|ladda ner) .{0,40}$/i,
  /^(related|recommended|more (from|on|in|like|articles|stories|posts|news)|you (may|might)|(people )?also|similar|popular|trending|latest|recent|most (read|popular)|featured|up next|next|previous|read next|don'?t miss|customers|frequently bought|læs også|les også|läs också|relatere|relatert|mere om|mer om|se også|se även|mest læste|mest leste|mest lästa|seneste|siste nytt|senaste).{0,60}$/i,
  /\b(sign up|signup|subscribe|newsletter|nyhedsbrev|nyhetsbrev|log ?in|sign in|register|unsubscribe|your e-?mail|tilmeld|meld deg på|anmäl dig|prenumerera|abonner)\b/i,
  /^(leave a (reply|comment)|comments?|\d+ (comments?|replies|thoughts)|reply|replies|post a comment|join the (discussion|conversation)|cancel reply|kommentar|add a comment|reviews?|responses?|write a review).{0,40}$/i,
  /^(about the author|author|by\b|written by|posted (by|on|in)|published|updated|last (updated|modified|reviewed)|af |av |skrevet|publi[cs]eret|publisert|publicerad|(sist |sidst |senast )?(opdateret|oppdatert|uppdaterad|ændret|endret|ändrad)|tags?:|categories|filed under|photo|image|credit|foto|source:?).{0,80}$/i,
  /^(add to (cart|bag|basket|wishlist)|quantity|size|colou?r|sold out|in stock|out of stock|free shipping|sale|regular price|price|unit price|qty|checkout|buy now|from \$|[$€£]\s?\d).{0,40}$/i,
  /^(skip to|back to top|jump to|menu|search|home|close|open|toggle|loading|advertisement|sponsored|navigation|table of contents|contents|in this (article|section|page)|on this page|filter|sort|gå til|hopp til|hoppa till|søg|sök|søk|til toppen|till toppen|forside|hjem|hem|luk|lukk|stäng|annonce|annonse|annons|indhold|innhold|innehåll|kontakt)\b.{0,40}$/i,
  /^\D{0,20}\d{1,2}[\s./-]+(\d{1,2}|\p{L}{3,10})[\s.,/-]+\d{2,4}.{0,20}$|^.{0,12}\p{L}{3,10}\.? \d{1,2},? \d{4}.{0,20}$|\b(min(ute)?s? read|ago)\b.{0,10}$/iu,
]

/** Tells a text that reads like what stands around articles: a share button, a teaser, a date line. */
export function isFurniture(text: string): boolean {
  return text.length < LONGEST && PHRASES.some((phrase) => phrase.test(text))
}
