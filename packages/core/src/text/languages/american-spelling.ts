/**
 * Gives a lower-case English word in its American spelling; any other word as it is.
 * A word that would also mean something else (cheque, tyre, kerb, storey, draught) stays as it is, and so does every
 * -ise that is no suffix (advise, precise, enterprise).
 *
 * @example
 * americanSpelling('organisational') // => 'organizational'
 * americanSpelling('neighbourhoods') // => 'neighborhoods'
 * americanSpelling('enterprise') // => 'enterprise'
 */
export function americanSpelling(word: string): string {
  let american = word.replace(ROOT, (root) => ROOTS[root] ?? root)
  for (const [british, replacement] of RULES) american = american.replace(british, replacement)
  return american
}

/** Parts of words, American wherever they stand. */
const ROOTS: Readonly<Record<string, string>> = {
  // Greek and Latin ae and oe.
  aesthe: 'esthe',
  aetiolog: 'etiolog',
  archaeolog: 'archeolog',
  caesarean: 'cesarean',
  caesium: 'cesium',
  coeliac: 'celiac',
  gynaec: 'gynec',
  homoeo: 'homeo',
  hyaena: 'hyena',
  manoeuv: 'maneuv',
  mediaeval: 'medieval',
  oedem: 'edem',
  oesoph: 'esoph',
  paed: 'ped',
  palaeo: 'paleo',
  pharmacopoei: 'pharmacopei',
  pnoea: 'pnea',
  primaeval: 'primeval',
  rrhoe: 'rrhe',
  // A letter more or less.
  calliper: 'caliper',
  carburett: 'carburet',
  dgement: 'dgment',
  duellist: 'duelist',
  jewellery: 'jewelry',
  libellous: 'libelous',
  marvellous: 'marvelous',
  medallist: 'medalist',
  panellist: 'panelist',
  skilful: 'skillful',
  tranquillis: 'tranquiliz',
  waggon: 'wagon',
  wilful: 'willful',
  woollen: 'woolen',
  worshipper: 'worshiper',
  // Other letters.
  aerofoil: 'airfoil',
  aeroplane: 'airplane',
  aluminium: 'aluminum',
  artefact: 'artifact',
  cognisan: 'cognizan',
  connexion: 'connection',
  deflexion: 'deflection',
  despatch: 'dispatch',
  enquir: 'inquir',
  inflexion: 'inflection',
  mollusc: 'mollusk',
  mould: 'mold',
  moustache: 'mustache',
  plough: 'plow',
  practis: 'practic',
  pyjama: 'pajama',
  reflexion: 'reflection',
  sceptic: 'skeptic',
  sulph: 'sulf',
  syphon: 'siphon',
  yoghurt: 'yogurt',
}
const ROOT = new RegExp(Object.keys(ROOTS).join('|'), 'g')

/** Before -our, unlike contour, detour, paramour and velour. */
const OUR = [
  'arb|ard|arm|behavi|cand|clam|clang|col|demean|dol|enam|endeav|fav|ferv|flav|glam|hon|hum|lab|neighb|od|parl|ranc',
  'rig|rum|sav|savi|splend|succ|tum|val|vap|vig',
].join('|')

/** Before -re, unlike acre, cadre, genre and mediocre. */
const RE = [
  'calib|cent|cklust|fib|goit|lit|maneuv|meag|met|mit|nit|och|piast|reconnoit|sab|saltpet|scept|somb|spect|theat|tit',
  '^lust',
].join('|')

/** The stress is earlier, and yet British spelling doubles the l; both do after a stress: controlled, compelled. */
const L = [
  'apparel|barrel|bevel|bushel|cancel|carol|cavil|channel|chisel|council|counsel|credential|cudgel|dial|dishevel|dowel',
  'drivel|duel|enamel|equal|flannel|fuel|funnel|gambol|gravel|grovel|gruel|hovel|initial|jewel|kennel|kernel|label',
  'laurel|level|libel|marshal|marvel|medal|metal|model|nickel|panel|parallel|parcel|pedal|pencil|peril|petal|pommel',
  'pummel|quarrel|ravel|revel|rival|sandal|shovel|shrivel|signal|snivel|snorkel|spiral|squirrel|stencil|swivel|tassel',
  'tinsel|total|towel|trammel|travel|trial|trowel|tunnel|victual|weasel|yodel',
].join('|')

/** Before -is of the stem, where it is no suffix; nor is it after a, e, i, o, u, v or w: raise, cruise, advise, wise. */
const STEM_IS = [
  'acropol|advert|chast|chrysal|circumc|conc|desp|exc|exerc|exorc|expert|franch|inc|merchand|metropol|moonr|necropol',
  'parad|portcull|pr|prec|prem|probosc|prom|sunr|surm|treat',
  '^cer|^chem|^clemat|^dem|^den|^epiderm|^highr|^lowr|^mant|^midr|^mort|^pen|^rem|^trell|^upr|^val',
].join('|')

const RULES: readonly (readonly [british: RegExp, american: string])[] = [
  // colour, favourite
  [after(OUR, 'our', '(?!t)'), 'or'],
  // centre, centred, centring
  [after(RE, 're', '(?=$|s$|ly$|ness$|board|fold|glass|goer|line|piece)'), 'er'],
  [after(RE, 'r', '(?=ed$)'), 'er'],
  [/(?<=cent|maneuv|reconnoit)r(?=ing$|abl|abil)/, 'er'],
  // modelling, councillor; fulfil, enrolment
  [after(L, 'l', '(?=(?:ed|ings?|ers?|ors?|able)$)'), ''],
  [/(?<=^appa|disti|enro|enthra|fulfi|insta|insti)l(?=$|s$|ment)/, 'll'],
  // defence, licence
  [/(?<=(?:def|lic|off|pret)en)c(?=e|ing)/, 's'],
  // catalogue, cataloguing
  [/(?<=(?:anal|catal|dial|homol)og)(?:ue(?=s?$)|u(?=ed$|ing$|ers?$))/, ''],
  // programme, kilogramme
  [/(?<=gram)me(?=s?$)/, ''],
  // anaemia, haemoglobin, foetus, oestrogen
  [/(?<=[a-z])aemi(?=[ac])/, 'emi'],
  [/haem(?=[ao])/, 'hem'],
  [/^f[ao]e(?=cal$|ces$|tal$|tus)/, 'fe'],
  [/^(an|phyto)?oestr(?=[aiou])/, '$1estr'],
  // ageing, likeable
  [/^(anti|un)?ageing/, '$1aging'],
  [/^((?:re|un)?(?:lik|liv|lov|mov|sal|siz|us))e(?=abl[ey]$|ability$)/, '$1'],
  // learnt
  [/(?<=^burn|^dream|^leap|^learn|^spoil|^unlearn)t$/, 'ed'],
  // focussed, cosy, disc, gaol, grey, rouble
  [/(?<=bia|focu)ss(?=ed$|es$|ing$)/, 's'],
  [/^cos(?=y$|i(?:er|est|ly|ness)$)/, 'coz'],
  [/^disc(?=s?$)/, 'disk'],
  [/^gaol(?=$|s$|e[dr]|ing$)/, 'jail'],
  [/^grey(?=$|s$|ed$|ing$|ish|er$|est$|ness|scale|water)/, 'gray'],
  [/^rouble(?=s?$)/, 'ruble'],
  // analyse; analyses, too, be it of analysis: how it is written does not tell.
  [/(?<=[a-z]{2}ly)s(?=(?:e[drs]?|ers|ing|able)$)/, 'z'],
  // organise, organisational; incentivise, ventriloquise
  [suffixIs('[^aeiouvw]', '(?=(?:e[drs]?|ers|ings?|ingly|ations?|ational(?:ly)?|ements?)$)'), 'iz'],
  // recognisable; standardisable and oxidisable, but no compound of disable
  [suffixIs('[^adeiouvw]|[ir]d', '(?=(?:abl[ey]|abilit(?:y|ies))$)'), 'iz'],
]

function suffixIs(letter: string, ending: string): RegExp {
  return new RegExp(`is${ending}(?<=(?:..(?:${letter})|loqu|tiv)is)(?<!(?:${STEM_IS})is)`)
}

/** Looks behind last, which takes a tenth of the time: most words lack the letters. */
function after(stems: string, letters: string, ending: string): RegExp {
  return new RegExp(`${letters}${ending}(?<=(?:${stems})${letters})`)
}
