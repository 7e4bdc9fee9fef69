/** What may stand before the first word. */
const BEFORE = String.raw`^["'“”„‘«»(*–—-]*\s*`

/** Words that join a sentence to the one before it; those with a comma do so only before one. */
const JOINING = [
  'and|but|or|nor|yet(?! another)|so(?! far| that|-)|also|however|moreover|furthermore|additionally|in addition(?! to)',
  'for (?:example|instance)|as (?:a result|such|well)(?! of| as)|therefore|thus|hence|consequently|accordingly',
  'instead(?! of)|similarly|likewise|meanwhile|otherwise|nevertheless|nonetheless|then(?!-)|in turn|in other words',
  '(?:in|by) contrast|on the (?:other hand|contrary)|at the same time(?! as)|to (?:this|that|these) ends?|even so|after all',
  'rather(?! than)|that (?:said|is(?= why|,))|more ?over|to be (?:clear|fair)|doing so|(?:by|in) (?:doing|so doing) (?:so|this|that)',
  'once (?:done|there|complete)|if (?:so|not)\\b|(?:finally|lastly|first|second|third|firstly|secondly|thirdly|next|besides|plus|too|yes|no|indeed|again|still|of course|in fact|conversely|not surprisingly|interestingly|afterwards?|later|alternatively|overall|ultimately)(?=,)',
  'og|men|så|eller|også|desuden|dermed|derfor|alligevel|imidlertid|samtidig|ligeledes|endvidere|derudover|herudover',
  'derved|herved|hermed|derefter|herefter|til gengæld|omvendt|endelig|ligesom|dessuten|likevel|derimot|deretter|ellers',
  'for eksempel|f\\.eks\\.?|fx|til dømes|dessutan|difor|samstundes|deretter|i stedet(?! for)|i staden(?! for)|med andre or[dr]',
  'och|också|dock|därför|dessutom|däremot|samtidigt|därmed|därefter|således|till exempel|t\\.ex\\.?|slutligen|ändå|annars',
  '(?:i stället|istället)(?! för)|med andra ord|(?:ja|nej|nei|jo|nå|nu|likeså|videre|vidare)(?=,)',
].join('|')

/** Verbs that follow "den", "det", "de" where these point back; before an adjective they are articles. */
const NORDIC_VERB = String.raw`(?:er|är|var|kan|skal|ska|vil|må|måste|bør|bör|blev|ble|fik|fikk|fick|gav|ga|kom|gik|gikk|gick|vart|vert|finst|ligg|\p{L}{2,}(?:r|s|(?<!en)de|(?<!s)te)|viste)`

/** Words that stand for what was said before. */
const POINTING = [
  'he|she|they|it|him|her|his|their|theirs|its|them|these|those|this|that|such|both|neither|either|others?|another',
  'the same(?! .{0,40} as )|the (?:former|latter|others?|rest|first|second|third|last)(?= (?:is|are|was|were|one|of (?:these|those|them)|two|three|step|point|thing)\\b)',
  '(?:one|some|many|most|all|each|none|two|three|several|part) of (?:these|those|them|which|this|that)',
  '(?:in|for|at|by|with|from|on|during|under|through|to|because of|as part of|like|of|since|after|before|despite|given|using|based on|along with|beyond) (?:this|that|these|those|them|such)',
  '(?:when|if|as|while|because|since|although|though|after|before|once|until|where) (?:he|she|they|it|this|that|these|those)',
  'here(?=,)|there(?=,)',
  'han|hun|hon|ho|hans|hennes|hendes|deres|deira|dens|dets|dess|deras|dem|dei(?! fleste| siste| ulike| mange)|begge|slike?|slikt|sånne?|sånt',
  'sådant?|sådanne|sådana|dette|denne|disse|desse|detta|denna|dessa|førstnevnte|sistnevnte|førstnævnte|sidstnævnte',
  `(?:den|det|de) (?=${NORDIC_VERB}(?!\\p{L}))`,
  `(?:på|i|med) (?:den|det) (?:måten|måde|måte|sättet|forbindelse|sammenheng|sammenhæng|viset)`,
  '(?:i|på|til|till|med|for|för|af|av|fra|från|om|ved|vid|under|gjennom|gennem|genom|efter|etter|ut fra|ud fra|som følge av) (?:dette|denne|disse|desse|detta|denna|dessa)',
  '(?:her|här|der|där)(?! (?:er|är|var|findes|finnes|finns|fins|finst|blev|ble|finder|finner|hittar|kan|får) )',
].join('|')

/** What looks so, and points at nothing before it: times, the text itself, and "it", "det" without a meaning. */
const TIMES =
  'year|month|week|day|summer|spring|autumn|fall|winter|morning|afternoon|evening|time|century|decade|fiscal|past|coming|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const ITSELF =
  '(?:\\p{L}+[ -]){0,2}(?:post|article|blog|guide|series|page|website|site|webinar|report|column|paper|issue|newsletter|podcast|playbook|toolkit|handbook|case study|document|section|chapter|interview|infographic)'
const NORDIC_FREE =
  '(?:uge|uka|uken|veka|veckan?|måned|måneden|månaden|år|året|sommer|sommeren|sommar|vinter|indlæg|innlegg|innlegget|inlägg|artikel|artikkel|artikkelen|artikeln|side|siden|sida|rapport|rapporten|guide|guiden|håndbog|håndbok|håndboka|handbok|afsnit|avsnitt|nettsiden?|webbplats|veileder|veilederen|vejledning|riktlinje|riktlinjen)'
const FREE = [
  `(?:\\p{L}+ ){0,3}?(?:this|these|that|those) (?:${TIMES}|days|${ITSELF})`,
  `(?:\\p{L}+ ){0,2}?(?:dette|denne|disse|desse|detta|denna|dessa) ${NORDIC_FREE}`,
  "it(?:['’]s| is| was| will be| will take| would take| can be| may be| might be| has been| takes| seems| turns| makes sense)(?:n['’]t)? .{0,60}?(?:that|to|when|if|how|why|who|for|whether)",
  'those (?:who|of (?:us|you)|with|without|that)|that which',
  'both .{2,60}? and|either .{2,60}? or|neither .{2,60}? nor|both sides',
  '(?:when|as) it (?:comes|turns|pertains|relates)|as (?:this|these) (?:example|chart|graph)s?',
  "another (?:year|day|week)|such as|since it(?:[’']s| has) been",
  'her (?:er|finder|finner|kan|får|ser|følger|følgjer)|här (?:är|finns|hittar|kan|får|ser|följer)',
  'det (?:er|var|är|blir|bliver|kan være|kan vara|vil være) .{0,60}?(?:at|å|att|om|når|som|der)',
  'det (?:finnes|findes|finns|fins|finst|fanns|fantes|fandtes|kræves|kreves|krävs|trengs|behövs|går an|gjelder å|gäller att|gælder om)',
  '(?:de|det|den) (?:fleste|flesta|andre|andra)',
].join('|')

const JOINED = new RegExp(`${BEFORE}(?:${JOINING})(?![\\p{L}\\p{N}])`, 'iu')
const LEANING = new RegExp(`${BEFORE}(?:${POINTING})(?![\\p{L}\\p{N}])`, 'iu')
const STANDING = new RegExp(`${BEFORE}(?:${FREE})(?![\\p{L}\\p{N}])`, 'iu')
const AFTER_VERB = new RegExp(`${BEFORE}(?:(?:den|det|de) ${NORDIC_VERB})(?!\\p{L})`, 'iu')

/** As much of a sentence as decides. */
const LONGEST = 160

/**
 * Tells whether a sentence leans on the one before it, so that it is not understood alone: "She …", "This …", "However, …",
 * in English, Danish, Norwegian and Swedish.
 */
export function leansBack(sentence: string): boolean {
  const beginning = sentence.slice(0, LONGEST)
  if (JOINED.test(beginning)) return true
  return (LEANING.test(beginning) || AFTER_VERB.test(beginning)) && !STANDING.test(beginning)
}
