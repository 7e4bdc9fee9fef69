/**
 * Words that say what kind of text an article is, by value, in English, Danish, Norwegian and Swedish; several kinds may fit.
 * Titles, headings and openings are read in every language at once: their words are told apart well enough.
 */
export const titleWords: Readonly<Record<string, readonly RegExp[]>> = {
  'kind/case-study': [
    /\bcase stud(?:y|ies)\b/iu,
    /(?<!\p{L})(?:casebeskrivelse|casestudie|fallstudie|fallbeskrivning|case:)/iu,
    /\bsuccess (?:story|stories|series)\b/iu,
    /(?:^|: |– |— )How (?!to\b|do\b|does\b|can\b|should\b|I\b|you\b|your\b|Agencies\b|Government\b)(?:the |a |an )?[\p{Lu}\d][^?]{0,60}\b(?:\p{Ll}+ed|used?|uses|built|made(?! Me)|helps?|got|won|(?:is|are) \p{L}+ing)\b/iu,
    /^(?:Sådan|Slik|Så) (?:fik|gjorde|byggede|lykkedes|skabte|udviklede|bygde|lyktes|skapte|utviklet|byggde|lyckades|skapade|arbejdede|arbeidet|arbetade) (?=\p{Lu})/u,
  ],
  'kind/lesson': [
    /\blessons?\b/iu,
    /\b(?:what|things) (?:we|I|you)(?:’ve|'ve| have)? (?:can )?learn(?:ed|t)?\b/iu,
    /\b(?:takeaways|learning from)\b/iu,
    /(?<!\p{L})(?:erfaringer (?:fra|med)|læring(?:er)? fra|lærdomme|lærdommer|det lærte vi|hva vi lærte|hvad vi lærte|lärdomar|erfarenheter (?:från|av)|erfaringar frå)/iu,
  ],
  'kind/guide': [
    /(?:^|: |– |— |\. )How to\b/iu,
    /\b(?:tips|checklist|best practices|step[- ]by[- ]step|cheat sheet|do[’']?s and don[’']ts|tutorial|how-to|101)\b/iu,
    /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s+(?:\p{L}+\s+){0,2}(?:ways to|steps (?:to|for)|rules|principles|questions to ask|things to (?:know|consider|do))\b/iu,
    /\bguide (?:to|for)\b/iu,
    /\b(?:getting started|a primer|the basics|best practice)\b/iu,
    /(?<!\p{L})(?:vejledning(?:en)?|guide|rettleiing|veileder(?:en)?|rettleiar|vägledning(?:en)?|handbok|håndbog|håndbok|tjekliste|sjekkliste|checklista|trin for trin|steg for steg|kom godt i gang|kom i gang|kom igång|gode råd|brugervejledning|brukerveiledning|\d{1,3} (?:gode )?(?:råd|tips|trin|steg))(?!\p{L})/iu,
    /^(?:Sådan|Slik|Så här|Hvordan) (?:du|man|kan|bruger|bruker|gør|gjør|gör|kommer|laver|lager|søger|søker)(?!\p{L})/u,
  ],
  'kind/interview': [
    /\b(?:interview|Q ?& ?A|conversation|chat) with\b/iu,
    /\b(?:questions (?:with|for)|spotlight on|meet)\s+\p{Lu}\p{L}+ \p{Lu}/u,
    /\bmember spotlight\b/iu,
    /(?<!\p{L})(?:[Ii]nterview|[Ii]ntervju|[Ss]amtale|[Ss]amtal)(?:en|et)? med (?=\p{Lu})|(?<!\p{L})(?:[Mm]ød|[Mm]øt|[Mm]öt) \p{Lu}\p{L}+ \p{Lu}/u,
    /^(?:Interview|Intervju):/u,
  ],
  'kind/news': [
    // "What Happens When the Team Joins" explains.
    /(?<!^(?:how|what|when|why)\b.{0,200})\b(?:announces|announced|announcing|launches|launched|unveils|debuts|(?<!press )releases|introduces|now (?:available|live|open)|awarded|wins|won|honored|kicks off|joins|welcomes|is here|named as|appoints|goes live|rolls out|celebrates|winners?|finalists|recognized|selected|signs)\b/iu,
    /^(?:New|Welcome|Introducing|Announcing|Coming Soon|Just Released|Update)\b/u,
    /(?<!\p{L})(?:lancerer|lanserer|lanserar|indvier|åbner|åpner|öppnar|vinder(?:e)?|vinner|vinnere|vinnare|nyhed|nyhet|nyheder|nyheter|indgår aftale|inngår avtale|presenterer|presenterar|får ny(?:tt)?|utnevnt|udnævnt|ny (?:lov|direktør|chef|rapport|strategi|portal|løsning|lösning|tjeneste|tjänst))(?!\p{L})/iu,
  ],
  'kind/event': [
    /\b(?:webinar|summit|conference|workshop|meetup|event list|tweetup|bootcamp|symposium|info(?:rmation)? session|office hours|join us|register now|save the date|upcoming event|virtual event|hangout|training session|town hall|open house)\b/iu,
    /\brecap\b/iu,
    /(?<!\p{L})(?:konference|konferanse|konferens|temadag|fagdag|seminar|seminarium|webinarium|innovationsdag(?:en)?|innovasjonsdag(?:en)?|tilmeld(?: dig)?|meld deg på|anmäl dig|netværksmøde|nettverksmøte|nätverksträff|invitation til|invitasjon til|inbjudan till)(?!\p{L})/iu,
  ],
  'kind/policy': [
    /\b(?:[Mm]emorand(?:um|a)|[Ee]xecutive [Oo]rder|OMB [Mm]emo|[Dd]irective|[Ll]egislation|[Cc]ircular|\p{Lu}\p{L}+ Act\b(?! \p{Lu})|[Nn]ational [Ss]trategy|[Ss]trategic [Pp]lan|[Oo]pen [Gg]ov(?:ernment)? [Pp]lan|(?:Code|Data|Information|Security|Source|Domain|Management) Policy)/u,
    /(?<!\p{L})(?:\p{L}{0,30}strategi(?:en)?|lovforslag(?:et)?|bekendtgørelse|forskrift|förordning|handlingsplan(?:en)?|handlingsplanen|proposition|stortingsmelding|\p{L}{0,30}politikken|rundskriv|cirkulære)(?= (?:for|om|på|i|\d|20)|$)/iu,
  ],
  'kind/research': [
    /\b(?:stud(?:y|ies)|survey|report|research|poll|data) (?:finds?|found|shows?|reveals?|says|suggests?)\b/iu,
    /\bby the numbers\b/iu,
    /\b(?:survey results|results of the|findings from|research findings|an analysis of|trends? report)\b/iu,
    /(?<!\p{L})(?:undersøgelse|undersøkelse|undersøking|undersökning|forskning|rapport|studie|analyse|måling|evaluering) (?:viser|visar|peger på|peker på|dokumenterer|finner|finder)(?!\p{L})/iu,
    /^(?:Evaluering|Evaluation|Utvärdering) (?:af|av|of) /iu,
  ],
  'kind/opinion': [
    /\b(?:opinion|op-ed|my take|musings|reflections on|in praise of|why (?:I|you|your agency|your \p{L}+|government|agencies|we|every \p{L}+) (?:should|need|needs|must|love))\b/iu,
    /(?<!\p{L})(?:debat|debatt|kronik|kronikk|krönika|leder|ledare|kommentar|synspunkt):|^Derfor (?:bør|skal|må)|^Därför (?:bör|måste)/iu,
  ],
  'kind/faq': [
    /\b(?:FAQs?|frequently asked questions|questions and answers)\b/iu,
    /(?<!\p{L})(?:ofte stillede spørgsmål|ofte stilte spørsmål|spørsmål og svar|spørgsmål og svar|vanliga frågor|frågor och svar)/iu,
  ],
}

/** Words of a heading that say the same of the text below it, and so of the article. */
export const headingWords: Readonly<Record<string, RegExp>> = {
  'kind/lesson':
    /^(?:(?:key |our |some )?(?:lessons?(?: learned| learnt)?|takeaways|what (?:we|I) (?:have )?learn(?:ed|t))|læring(?:spunkter)?|hvad lærte vi\??|hva lærte vi\??|erfaringer|lärdomar)\W*$/iu,
  'kind/guide':
    /^(?:(?:how to )?get(?:ting)? started|step (?:1|one)\b.*|(?:best practices|tips)(?: for .{1,60})?|sådan gør du|slik gjør du|så gör du|trin 1\b.*|steg 1\b.*|trinn 1\b.*)\W*$/iu,
}

/** Words of the first lines. */
export const openingWords: Readonly<Record<string, readonly RegExp[]>> = {
  'kind/news': [
    /\b(?:today|yesterday|this week|last week|on (?:mon|tues|wednes|thurs|fri)day),? (?:(?:the )?[\p{L}.&’' -]{1,60}? )?(?:announced|launched|released|unveiled|issued|introduced|signed|published)\b/iu,
    /\b(?:(?:has|have|had) )?(?:just|recently) (?:announced|launched|unveiled|introduced|rolled out)\b/iu,
    /\b(?:is|are|we(?:’|')re) (?:pleased|excited|proud|happy|thrilled|delighted) to (?:announce|introduce|share|unveil|launch|release|welcome|present)\b/iu,
    /\bannounced (?:today|yesterday|this week|last week|the (?:launch|release|winners?))\b/iu,
    /(?<!\p{L})(?:i dag|idag|i går|igår|denne uge|denne uken|den här veckan) (?:\p{L}+ ){0,4}?(?:lancerede|lancerer|lanserte|lanserer|lanserade|lanserar|åbnede|åpnet|öppnade|offentliggjorde|presenterte|presenterade|kunngjorde)(?!\p{L})/iu,
  ],
  'kind/event': [
    /\b(?:RSVP|register (?:now|today|here|for (?:the|this|our))|join us (?:on|for|at|this|next)|will be held (?:on|in|at)|save the date|sign up (?:now|today|for (?:the|this|our) (?:webinar|event|session|training)))\b/iu,
    /(?<!\p{L})(?:tilmeld dig|tilmelding senest|meld deg på|påmelding(?:sfrist)?|anmäl dig|anmälan senast|tid og sted|tid og stad|tid och plats)(?!\p{L})/iu,
  ],
  'kind/research': [
    /\b(?:a|an|the|new|recent) (?:new |recent |annual |latest |national )*(?:study|survey|report|poll|research|analysis)\b[^.!?]{0,80}?\b(?:found|finds|shows|showed|reveals|revealed|suggests|indicates)\b/iu,
    /\b(?:we|researchers) (?:surveyed|analy[sz]ed|interviewed) (?:more than |over |nearly |about )?\d/iu,
    /(?<!\p{L})en ny (?:undersøgelse|undersøkelse|undersökning|rapport|studie|analyse|evaluering) (?:fra |från |af |av )?(?:[\p{L}-]+ ){0,4}?(?:viser|visar|peger|dokumenterer)/iu,
  ],
  'kind/guide': [
    /\b(?:here|below|following) (?:are|is) (?:a few |some |our |my |the |\p{L}+ |\d{1,3} )*(?:tips|steps|ways|guidelines|best practices|strategies|pointers|suggestions|recommendations)\b/iu,
    /\b(?:follow these|these (?:\p{L}+ )?(?:tips|steps)|step-by-step)\b/iu,
    /(?<!\p{L})(?:her er (?:\p{L}+ |\d{1,3} )?(?:gode råd|råd|tips|trin|steg)|här är (?:\p{L}+ |\d{1,3} )?(?:råd|tips|steg)|følg disse|följ dessa)(?!\p{L})/iu,
  ],
}

/** Names of folders, and types that metadata gives, that say what is in them. */
export const folderWords: Readonly<Record<string, readonly string[]>> = {
  'kind/case-study': ['case-studies', 'case-study', 'casestudies', 'cases', 'case', 'fallstudier', 'fallstudie'],
  'kind/lesson': ['lessons', 'lessons-learned', 'lesson', 'erfaringer', 'lardomar'],
  'kind/guide': [
    'guides',
    'guide',
    'how-to',
    'howto',
    'tutorials',
    'tutorial',
    'userguide',
    'vejledninger',
    'vejledning',
    'veiledere',
    'veiledning',
    'veileder',
    'vagledning',
    'best-practices',
    'guidelines',
  ],
  'kind/interview': ['interviews', 'interview', 'intervju', 'intervjuer'],
  'kind/news': [
    'press-releases',
    'press-release',
    'pressemeddelelser',
    'pressemeldinger',
    'pressmeddelanden',
    'nyheder',
    'nyhed',
    'nyheter',
    'nyhet',
    'nyhetsarkiv',
    'newsarticle',
  ],
  'kind/event': ['events', 'event', 'webinars', 'webinar', 'arrangementer', 'arrangement', 'evenemang', 'kalender'],
  'kind/policy': ['policies', 'policy', 'legislation', 'strategies'],
  'kind/research': ['research', 'studies', 'forskning', 'scholarlyarticle', 'article-journal'],
  'kind/opinion': ['opinion', 'opinions', 'op-ed', 'debat', 'debatt', 'opinionnewsarticle'],
  'kind/faq': ['faq', 'faqs', 'faqpage', 'sporsmal-og-svar'],
}
