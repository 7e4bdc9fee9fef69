/**
 * Where on a page something stands, as bits: an element has those of all elements around it.
 * What stands in one of these is seldom said of the article itself.
 */
export const SETTING = {
  navigation: 1,
  footer: 2,
  aside: 4,
  /** Comments, reviews, replies. */
  comment: 8,
  /** What leads on to other articles. */
  teaser: 16,
  /** Quotations, testimonials, captions: other people's words. */
  quote: 32,
  /** A thing of another kind than the article, such as a video or an event, described by itemprop. */
  otherItem: 64,
  link: 128,
  heading: 256,
  /** What readers do not see. */
  hidden: 512,
} as const

/** What an element may be for the metadata, as bits. */
export const ROLE = {
  heading: 1,
  /** A class name says so: title, headline. */
  title: 2,
  /** `itemprop="author"`, `rel="author"`. */
  declaredAuthor: 4,
  /** A class name says so: author, byline. */
  author: 8,
  /** A link to the page of an author. */
  authorLink: 16,
  /** `<time>`, or anything with `datetime`. */
  time: 32,
  /** A class name says so: date, published. */
  date: 64,
  declaredPublished: 128,
  declaredUpdated: 256,
  /** A class name says that it holds what a person is, not who: bio, job, about. */
  about: 512,
} as const

/** Everything that surrounds an article rather than being part of it. */
export const ELSEWHERE =
  SETTING.navigation |
  SETTING.footer |
  SETTING.aside |
  SETTING.comment |
  SETTING.teaser |
  SETTING.quote |
  SETTING.otherItem |
  SETTING.hidden
/** Where bylines and dates are those of others, even in the head of an article. */
export const FOREIGN =
  SETTING.navigation | SETTING.comment | SETTING.teaser | SETTING.quote | SETTING.otherItem | SETTING.hidden

const SETTING_WORDS: Readonly<Record<keyof typeof SETTING, string>> = {
  navigation:
    'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs crumbs masthead topbar toolbar pagination pager pagenav tabs toc cookie cookies consent',
  footer: 'footer colophon copyright',
  aside: 'sidebar rail widget widgets aside newsletter subscribe signup promo advert advertisement ads sponsored',
  comment:
    'comment comments commentlist disqus discussion review reviews reviewer reply replies respond answer answers testimonial testimonials rating ratings',
  teaser:
    'related recommended recommendations recommendation teaser teasers recirc trending popular latest recent recents upsell carousel slider swiper more next previous prev suggested suggestions similar featured relaterede relatert relaterte relaterat aktuelt',
  quote: 'quote quotes pullquote blockquote caption figcaption',
  otherItem: '',
  link: '',
  heading: '',
  hidden: '',
}
const ROLE_WORDS: Readonly<Partial<Record<keyof typeof ROLE, string>>> = {
  title: 'title headline heading tittel titel overskrift rubrik',
  author:
    'author authors byline bylines writer writers contributor contributors creator forfatter forfattere författare skribent journalist',
  date: 'date dato datum time timestamp published publish pubdate publication publisert publiceret publicerad dateline posted postdate updated modified meta metadata byline info',
  about:
    'bio biography about description desc job position role jobtitle company social socials image avatar photo img picture icon count followers following',
}
const SETTING_BITS = bitsByWord(SETTING_WORDS, SETTING)
const ROLE_BITS = bitsByWord(ROLE_WORDS, ROLE)

/** What the class names and the id of an element say, remembered by how they are written. */
export interface Hints {
  readonly setting: number
  readonly role: number
}

/** Those of an element without class names. */
export const NO_HINTS: Hints = { setting: 0, role: 0 }
/** Nobody writes longer ones by hand; generated ones say nothing at their end. */
const MAX_NAMES = 400
/** `article-headerTitle__x1` has the words article, header, title and x. */
const WORD = /[A-ZÆØÅÄÖ]?[a-zæøåäö]+|[A-ZÆØÅÄÖ]+/g

/** Gives a reader of class names or ids; a page repeats the same ones, so what was read is kept. */
export function hintsReader(): (names: string | undefined) => Hints {
  const known = new Map<string, Hints>()
  return (names) => {
    if (names === undefined) return NO_HINTS
    let hints = known.get(names)
    if (hints === undefined) {
      hints = readHints(names.length > MAX_NAMES ? names.slice(0, MAX_NAMES) : names)
      known.set(names, hints)
    }
    return hints
  }
}

function readHints(names: string): Hints {
  let setting = 0
  let role = 0
  for (const written of names.match(WORD) ?? []) {
    const word = written.toLowerCase()
    setting |= SETTING_BITS.get(word) ?? 0
    role |= ROLE_BITS.get(word) ?? 0
  }
  return setting === 0 && role === 0 ? NO_HINTS : { setting, role }
}

function bitsByWord(
  words: Readonly<Record<string, string>>,
  bits: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>()
  for (const [name, list] of Object.entries(words))
    for (const word of list.split(' ').filter((listed) => listed !== ''))
      byWord.set(word, (byWord.get(word) ?? 0) | (bits[name] ?? 0))
  return byWord
}
