import type { Passage } from '@viden/core'
import { longestNames } from './longest-names.ts'
import type { Name, NamedType } from './name.ts'

/** The words that head the names of a type. */
interface Heads {
  readonly type: NamedType
  /** Before what it is for: "Ministry of Finance". */
  readonly opening?: string
  /** After what it is called: "Rockefeller Foundation". */
  readonly closing: string
  /** As `closing`, but after two words at least: an "Annual Report Service" is one, "the Service" and "Web Service" are none. */
  readonly loose: string
  /** Words that may stand in between; default "of", "and" and "&". */
  readonly links?: string
}

const BODIES = {
  type: 'organisation',
  opening:
    'Academy|Administration|Agency|Archives|Association|Authority|Board|Bureau|Cent(?:re|er)|College|Commission|Committee|Council|Department|Directorate|Federation|Foundation|Institute|Laboratory|Library|Ministry|Museum|Observatory|Office|Organi[sz]ation|School|Secretariat|Service|University',
  closing:
    'Academy|Administration|Agency|Alliance|Archives|Authority|Bureau|Coalition|College|Commission|Committee|Community of Practice|Consortium|Corporation|Corps|Council|Directorate|Federation|Foundation|Institute|Institutes|Laboratory|Laboratories|Ministry|Museum|Observatory|Organi[sz]ation|Secretariat|Task Force|University|Working Group',
  loose:
    'Association|Board|Branch|Cent(?:re|er)|Community|Department|Division|Group|Lab|Library|Network|Office|Partnership|Service|Society|Team',
} satisfies Heads

// What an agency makes for itself is no law: a framework, a plan of its own, a contract.
const HEADS: readonly Heads[] = [
  BODIES,
  {
    type: 'programme',
    closing: 'Accelerator|Awards|Fellows|Fellowship|Initiative|Playbook|Program|Programme|Survey|Toolkit',
    loose:
      'Award|Campaign|Catalog|Dashboard|Directory|Exchange|Guide|Guidelines|Handbook|Hub|Index|Marketplace|Portal|Project|Registry|Repository|Roadmap|Schedule|Standards',
  },
  {
    type: 'event',
    closing: 'Conference|Expo|Hackathon|Summit|Symposium',
    loose: 'Bootcamp|Challenge|Competition|Day|Fair|Festival|Forum|Jam|Month|Prize|Week|Workshop',
  },
  {
    type: 'law',
    // Bill is a first name, too.
    closing: 'Act|Bill(?! \\p{Lu}\\p{Ll})|Directive|Memorandum|Regulation|Strategy|Treaty',
    loose:
      'Agenda|Circular|Law|Order|Policy|(?:Action|Implementation|Recovery|Reform|Strategic) Plan|(?:Building|Civil|Criminal|Labou?r|Penal|Revenue|Tax) Code|Trade Agreement',
    links: 'of|and|with|&',
  },
]

/** A capitalised word, "HIV/AIDS" among them; an apostrophe is part of it ("O’Brien") unless it makes a possessive. */
const NAME = "(?:(?:\\p{Lu}{2,6}/)?\\p{Lu}(?:[\\p{L}\\p{N}&-]|['’](?!s\\b)){0,40}|U\\.S\\.|U\\.K\\.)"
/** As part of a name a possessive may stand before more of it: "Office of Women’s Health". */
const NAMES = `${NAME}(?:['’]s(?= \\p{Lu}))?`
/** What a name before its head may begin with, too: "21st Century". */
const FIRST = `(?:${NAME}|\\d{1,3}(?:st|nd|rd|th))`
/** What may go on in a name; "on" may not, which begins a date more often: "Ministry of Trade on May 1". */
const LINKS = '(?:of the|for the|of|for|and|&)'
/** Words that begin a sentence or describe a body rather than name it, and may have a capital. */
const LEADS = new Set(
  (
    'The A An In On At By For From With To And But Or As If When While After Before Since Under Both All Each Every Our Your Their His Her Its ' +
    'This That These Those Then Also Even Former Danish Norwegian Swedish Finnish Estonian British American English French German Minister Director Secretary Deputy Head ' +
    'About Announcing Any Apply Ask Attend Avoid Be Become Build Check Choose Consider Create Define Develop Discover Do Download Explore Find Follow Get Give Go Have Help How ' +
    'Introducing Is Join Keep Know Learn Let Look Make Meet More Most Need New No Not One Only Other Promote Read Register See Share Some Start Stay Submit Take Tell There Think Try Use View Visit Watch What Where Which Who Why Work Write ' +
    'Acting Annual Happy Two Three Four Five Six Seven Eight Nine Ten Several Many'
  ).split(' '),
)
/** Counts times, and is then no part of a name: "70th National Employment Month", but "21st Century Cures Act". */
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th) (?!Century|Amendment|Congress|Street)/
/** Makes of capitalised words a headline or the title of a book: "You Need A Digital Strategy". */
const SENTENCE = / (?:A|An|Are|Can|Do|Her|His|How|Is|It|Its|My|Our|That|Their|This|We|Why|You|Your) /
/** Words that before a head tell what kind of thing it is, but not which: "Annual Conference", "Government Program". */
const GENERIC =
  /^(?:Agency|Annual|Business|Competitive|Content|Customer|Digital|Draft|Federal|Final|General|Getting|Global|Government|Insights?|Internal|International|Local|Marketing|Mobile|National|New|Online|Outreach|Procedural|Program|Project|Public|Regional|Special|State|Strategic|Summit|Test|Testing|Training|User|UX|Web|Website) \S+$/
/** After the name of what somebody is in charge of: "Senior Policy Advisor". */
const ROLES =
  'Advis[eo]r|Analyst|Assistant|Chief|Coordinator|Director|Fellow|Lead|Leader|Manager|Officer|Scholar|Specialist|Strategist'
/** Before it: "Director of Digital Strategy". */
const IN_CHARGE = /(?:Chief|Director|Head|Manager|Officer|Advis[eo]r|Lead) (?:of|for) $/

/** What is one of many is not named: "based on a Quality Assurance Surveillance Plan", "have an effective Customer Service Strategy". */
const ONE_OF_MANY = /(?<!\p{L})(?:an?|any|each|every|your)(?: \p{Ll}+)? $/iu
/** Who is in charge of a policy, or writes it, is none: "Office of Science and Technology Policy". */
const IN_NAME = /(?:^| )(?:Chief|Department|Director|Head|Office) of /

const BEFORE = "(?<![\\p{L}\\p{N}&'’-])"
const WITH_PURPOSE = HEADS.flatMap(({ type, opening }) =>
  opening === undefined
    ? []
    : [
        {
          type,
          pattern: new RegExp(
            `${BEFORE}(?:${NAME} ){0,3}(?:(?:${opening})s? (?:of the|for the|of|for)|(?:Cent(?:re|er)|Commission|Committee|Council|Institute)s? on) ${NAMES}(?:(?:,? ${LINKS})? ${NAMES})*`,
            'gu',
          ),
        },
      ],
)
const WITH_NAME = HEADS.map(({ type, closing, loose, links = 'of|and|&' }) => ({
  type,
  pattern: new RegExp(
    `${BEFORE}${FIRST} (?:(?:${links}) )?(?:${NAME} (?:(?:${links}) )?){0,5}(?<! (?:${links}) )(?:(?:${closing})|(?<loose>${loose}))(?![\\p{L}\\p{N}])(?! (?:of|for|on) \\p{Lu})(?! ${type === 'organisation' ? 'Officer' : `(?:${ROLES})`})(?: of \\d{4}(?!\\d))?`,
    'gu',
  ),
}))
/** Names that are built in a way of their own. */
const WHOLE: readonly { readonly type: NamedType; readonly pattern: RegExp }[] = [
  {
    type: 'organisation',
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}* )?(?:Ministeriet|Departementet|Styrelsen|Direktoratet|Rådet|Centeret|Senteret|Centret|Myndigheten) for \p{L}+(?:(?:,| og| och) \p{L}+)*/gu,
  },
  {
    type: 'organisation',
    pattern:
      /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,}(?:styrelsen|direktoratet|ministeriet|departementet|tilsynet|myndigheten|verket|rådet|etaten|ministerium)(?![\p{L}\p{N}])/gu,
  },
  { type: 'organisation', pattern: /(?<![\p{L}\p{N}])\p{Lu}\p{L}+ [Kk]ommune(?![\p{L}\p{N}])/gu },
  { type: 'law', pattern: /(?<![\p{L}\p{N}])\p{Lu}\p{L}{3,}(?:loven|lova|lagen)(?![\p{L}\p{N}])/gu },
  {
    type: 'law',
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:Executive Order|Public Law|Circular|Memorandum) (?:No\. )?[A-Z]{0,2}-?\d[\d-]{0,12}|Section \d{3,5})(?![\p{L}\p{N}])/gu,
  },
  // A site by its address: "USA.gov", not "www.usa.gov/page" or a part of an e-mail address.
  { type: 'programme', pattern: /(?<![\p{L}\p{N}@./_-])[\p{L}\p{N}-]{2,30}\.gov(?![\p{L}\p{N}@/_-]|\.\p{L})/gu },
]

/** A word that heads the name of a body. */
export const BODY_HEAD = new RegExp(
  `(?<![\\p{L}])(?:${BODIES.opening}|${BODIES.closing}|${BODIES.loose})(?![\\p{L}])`,
  'u',
)

/** Finds names by how they are built: "Ministry of …", "… Act of 2010", "… Summit", "Digitaliseringsstyrelsen". */
export function findBuiltNames(text: string, passages: readonly Passage[]): Name[] {
  const found: Name[] = []
  for (const { kind, start, end } of passages) {
    if (kind === 'code') continue
    const part = text.slice(start, end)
    for (const { type, pattern } of WHOLE)
      for (const match of part.matchAll(pattern)) add(type, start + match.index, match[0])
    // In a headline every word has a capital, so that capitals mean nothing.
    if (kind === 'heading' || kind === 'question' || isHeadline(part)) continue
    for (const { type, pattern } of WITH_PURPOSE)
      for (const match of part.matchAll(pattern)) {
        const name = withoutLead(match[0], startsSentence(part, match.index))
        add(type, start + match.index + match[0].length - name.length, name)
      }
    for (const { type, pattern } of WITH_NAME)
      for (const match of part.matchAll(pattern)) {
        const whole = withoutLead(match[0], startsSentence(part, match.index))
        const least = match.groups?.loose === undefined ? 2 : 3
        const from = match.index + match[0].length - whole.length
        if (SENTENCE.test(whole) || (type === 'law' && isNoLaw(whole, part.slice(Math.max(0, from - 30), from))))
          continue
        let at = start + from
        for (const name of splitByHead(whole)) {
          if (name.split(' ').length >= least && (type === 'organisation' || !GENERIC.test(name))) add(type, at, name)
          at += name.length + ' and '.length
        }
      }
  }
  return longestNames(found, text.length)

  function add(type: NamedType, start: number, name: string): void {
    found.push({ type, start, end: start + name.replace(/['’]s?$/, '').length, isBuilt: true })
  }
}

function isNoLaw(name: string, before: string): boolean {
  return IN_CHARGE.test(before) || ONE_OF_MANY.test(before) || IN_NAME.test(name)
}

/** Takes off the words before a name that are not part of it; one that says what is done, only where a sentence starts. */
function withoutLead(name: string, startsSentence: boolean): string {
  let rest = name
  for (;;) {
    const word = /^(\S+) /.exec(rest)?.[1] ?? ''
    const isLead =
      LEADS.has(word) || ORDINAL.test(rest) || LINK.test(word) || (startsSentence && rest === name && GERUND.test(word))
    if (!isLead) return rest
    rest = rest.slice(word.length + 1)
  }
}

const LINK = /^(?:of|and|&|for|with)$/

/** "Social Media Registry and Mobile Apps Registry" are two. */
function splitByHead(name: string): string[] {
  const [first = '', second, ...more] = name.split(' and ')
  const isTwo = second !== undefined && more.length === 0 && first.split(' ').at(-1) === second.split(' ').at(-1)
  return isTwo ? [first, second] : [name]
}

/** "Improving Customer Service" is no service, but a "Housing Agency" is an agency. */
const GERUND = /^(?!Housing|Engineering|Planning|Banking|Training|Nursing|Learning|Working)\p{L}{2,}ing$/u

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;•\n]["'”’)]*\s*)$/.test(text.slice(Math.max(0, at - 4), at))
}

/** Tells whether most long words have a capital, and no stop ends them, as in a headline. */
function isHeadline(part: string): boolean {
  if (/[.!?]["'”’)]*\s*$/.test(part.slice(-4))) return false
  const words = part.match(/\p{L}{4,}/gu) ?? []
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * words.length
}
