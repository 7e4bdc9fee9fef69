/** How lines begin that belong to the page, not to the text: calls to read on, to come, to write, to follow. */
const CALLS = [
  'read (?:more|the (?:full|rest|entire|complete|original))|learn more|find out (?:more|how you)|see more|see also|for (?:more|further|additional|complete|full) (?:information|info|details|about|on|questions|resources|tips|reading|examples)',
  'to (?:learn|read|find out|see|get) more|to (?:register|sign up|subscribe|join|rsvp|attend|contact us|get in touch|get involved|participate in the)|more information|want (?:to (?:learn|know|read|hear|find out|get) (?:more|involved)|more)|interested in (?:learning|joining|participating|contributing|attending)',
  "(?:please )?(?:register|sign up|rsvp|subscribe|click|join (?:us|our|over)|follow (?:us|@|along)|contact (?:us|the|@)|e-?mail (?:us|@|\\S+@)|download (?:the|our|a|this)|share (?:this|your thoughts)|tweet|stay tuned|let us know|tell us|leave (?:a|us|your) comment|comment below|watch the (?:video|webinar|recording)|view the|check out|check back|take our survey|get in touch|reach out|save the date|mark your calendars?|don[’']t (?:miss|forget to (?:register|sign up|join|subscribe)))",
  "if you (?:have|[’']ve got) (?:any |other |further |more |additional )?(?:questions|comments|feedback|ideas|suggestions)|if you(?:[’']re| are| would like| want)[^.]{0,40}(?:please|contact|email|sign up|register|join)|have (?:a |any )?(?:questions?|comments?|feedback|ideas?|suggestions?)|questions\\?|got (?:questions|an idea)|we (?:would love|[’']d love|want) to hear",
  '(?:this|the following) (?:post|article|blog|piece|story|content|is a guest|interview|entry)(?: \\p{L}+){0,6} (?:originally|first|cross-?posted|reposted|republished|is (?:part|the \\p{L}+) (?:of|in)|(?:was|is) (?:written|authored|contributed|published|updated))|this is (?:the |a )?(?:\\p{L}+ )?(?:post|part|article|instal+ment) (?:\\d+|of|in)|(?:originally|first|also|cross-?) ?(?:posted|published|appeared)|(?:re)?posted (?:by|on|in|from)|published (?:by|on|in)|(?:last )?(?:updated|reviewed|modified|edited)(?: on|:)|written by|authored by|guest (?:post|blog)',
  "editor(?:[’']?s|ial)?[’']? ?notes?|note:|disclaimer|correction:|update:|updated:|tags?:|categor(?:y|ies):|topics?:|source:|sources:|credits?:|(?:photo|image|video|graphic|illustration|screenshot|picture)s?(?:[ /]\\p{L}+){0,2}(?::| by| courtesy| credit)|caption|copyright|©|all rights reserved|the views expressed|references? to (?:the product|any|specific)|\\*+ ?(?:the|this|note)|(?:when|where|who|date|time|location|cost|speakers?|presenters?|instructors?|hosts?|moderators?|agenda|registration|phone|fax|tel|e-?mail|press|media contact|contact)s?:",
  'where we have identified any|this (?:publication|document|report) is (?:licensed|available)|any enquiries|thanks? (?:you )?(?:for|to)|thank you|special thanks|happy (?:reading|\\p{L}+ing!)|\\[|see you (?:there|next|in)',
  'læs (?:mere|hele|også)|les (?:mer|meir|heile|hele|også)|läs (?:mer|hela|också)|se (?:også|mere|mer|meir|även|her|här)|(?:find|finn|hitta) (?:mere|mer|meir|ud af)|for (?:mere|mer|meir|yderligere|ytterligere) (?:information|informasjon|info|opplysninger|oplysninger)|för (?:mer|ytterligare) information|mer(?:e|a)? (?:om|information|informasjon)|vil du (?:vide|vite|ha|have|høre|lese|læse) (?:mer|meir)|vill du (?:veta|läsa|ha) mer',
  'tilmeld|meld (?:deg|dig) (?:på|til)|anmäl (?:dig|er)|følg (?:os|oss|med|@)|följ (?:oss|med)|abonn[eé]r|prenumerera|kontakta?(?: (?:os|oss|gerne|gjerne)|:)|ta (?:gjerne )?kontakt|tag (?:gerne )?kontakt|skriv til|send (?:en|ein|gjerne|gerne|oss|os) (?:mail|e-?post|mejl)|hør(?:e)? (?:mere|gjerne fra)|klikk?|klicka|trykk (?:her|på)|tryk (?:her|på)|hent (?:rapporten|publikationen)|last ned|ladda (?:ner|ned)|del (?:på|denne|artiklen)|dela (?:på|sidan)',
  'har du (?:\\p{L}+ ){0,2}(?:spørgsmål|spørsmål|frågor|kommentarer|innspill|idéer|ideer)|(?:sidst|sist|senest|senast) (?:opdateret|oppdatert|uppdaterad|ændret|endret|ändrad)|publi(?:ceret|sert|cerad|sert)(?::| den| av| \\d+)|skrevet av|skrevet af|skriven av|foto(?:graf)?(?::| av| af)|bilde(?::|t)? ?(?:av)?:|kilde:|källa:|kjelde:|tekst:|text:|redaksjonell|redaktionelt?:?|ophavsret|opphavsrett|upphovsrätt',
].join('|')
const CALLING = new RegExp(`^["'“”„«»(*_–—→>-]*\\s*(?:${CALLS})(?![\\p{L}\\p{N}])`, 'iu')
/** A call whose list ends in a sign needs no end of a word after it. */
const MARKED = /^["'“”„«»(*_–—→>-]*\s*(?:→|[\w. ]{2,20}@[\w.]+$|https?:\/\/|www\.)/i
/** "By Jane Doe", "WASHINGTON, D.C. – May 4, 2018", "May 4, 2018 | 2 p.m." */
const BYLINE =
  /^(?:(?:By|Av|Af) \p{Lu}\p{L}+(?: \p{Lu}\.?)? \p{Lu}[\p{L}-]+(?:\s*[,|–—.]|$)|\p{L}+ \d{1,2},? (?:19|20)\d\d\b\s*[|–—:]|\d{1,2}\.? \p{L}+ (?:19|20)\d\d\b\s*[|–—:])/u
/** "Jane Doe is the Director of …", as it stands under an article. */
const AUTHOR =
  /^\*?(?:Dr\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3},? (?:[\p{L}., ]{2,60}, )?(?:is|was|are|works?|serves?|er|är|jobber|arbejder|arbetar) (?:an? |the |currently |a |as |en |ein )?/u

/**
 * Tells whether a line belongs to what stands around an article, and not to what it says: a call to read on or to register,
 * a contact, a byline, a credit, an editor's note.
 */
export function isFurniture(sentence: string): boolean {
  return CALLING.test(sentence) || MARKED.test(sentence) || BYLINE.test(sentence)
}

/** Tells whether a sentence presents a person by their post, as the lines do that end an article. */
export function presentsPerson(sentence: string): boolean {
  return AUTHOR.test(sentence)
}
