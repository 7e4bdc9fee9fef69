/**
 * Words of class names and ids, by what they say of an element. Gathered from what sites and their frameworks commonly
 * write; what each group is worth is learned (`weights.ts`).
 */
export const CLASS_GROUPS = {
  navigation:
    'nav navbar navigation navi menu menus submenu megamenu subnav breadcrumb breadcrumbs crumbs crumb pagination pager ' +
    'paging skip skiplink toc tablist sitemap meny jumplinks',
  side: 'sidebar side aside rail widget widgets secondary complementary sidenav leftcol rightcol sidepanel',
  foot: 'footer foot bottom colophon copyright imprint legal disclaimer bunn',
  head: 'header masthead topbar banner top toolbar logo announcement',
  advertisement:
    'ad ads advert adverts advertisement advertising sponsor sponsored promo promos promoted promotion dfp outbrain ' +
    'taboola adslot annonce reklame cta',
  social: 'share sharing shares social addthis sharethis follow socials likes like del dela',
  related:
    'related recommended recommendations recommendation more teaser teasers trending popular recent latest upsell ' +
    'crosssell carousel slider swiper relaterede relatert relaterat readnext suggested similar also next prev previous',
  comment: 'comment comments reply replies respond disqus discussion kommentar kommentarer',
  review: 'review reviews rating ratings testimonial testimonials',
  meta:
    'meta byline author authors date dateline time timestamp tag tags tagcloud category categories credit credits ' +
    'postmeta avatar bio user info username',
  cookie:
    'cookie cookies consent gdpr onetrust cookiebot cybot didomi usercentrics osano truste quantcast klaro iubenda cmplz ' +
    'borlabs cky termly cookiebanner cookieinformation',
  modal: 'modal popup overlay dialog lightbox drawer offcanvas flyout toast alert notice tooltip',
  form:
    'form newsletter subscribe subscription signup login signin register search nyhedsbrev nyhetsbrev input field filter ' +
    'filters facet facets sort',
  shop: 'cart basket price prices swatch swatches variant variants quantity checkout buy shipping addtocart wishlist',
  card: 'card cards tile tiles grid item items list',
  content:
    'content article post story entry text body main prose innhold indhold innehåll artikel richtext wysiwyg markdown ' +
    'copy description desc rte articlebody postbody entrycontent',
  panel: 'faq faqs accordion accordions collapse collapsible toggle tab tabpanel panel',
  hidden: 'hidden hide visuallyhidden sr screenreader offscreen invisible',
} as const

/** What a class name may say. */
export type ClassGroup = keyof typeof CLASS_GROUPS

// Object.keys gives strings; these are all the keys there are.
export const CLASS_GROUP_NAMES = Object.keys(CLASS_GROUPS) as readonly ClassGroup[]

/** The groups that each word belongs to, as indices of `CLASS_GROUP_NAMES`. */
const GROUPS_BY_WORD: ReadonlyMap<string, readonly number[]> = indexWords()

/** Gives the groups that words of class names belong to, as indices of `CLASS_GROUP_NAMES`. */
export function groupsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => GROUPS_BY_WORD.get(word) ?? []))
}

function indexWords(): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, name] of CLASS_GROUP_NAMES.entries())
    for (const word of CLASS_GROUPS[name].split(' ')) groups.set(word, [...(groups.get(word) ?? []), index])
  return groups
}
