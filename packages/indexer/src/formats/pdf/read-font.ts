import type { Font } from './page.ts'

/** Words of font names for weights, the first found counts: "SemiBold" is not "Bold", "DemiLight" not "Demi". */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/extra-?light|ultra-?light|thin|hairline/, 200],
  [/demi-?light|semi-?light/, 350],
  [/semi-?bold|demi-?bold|demi|(?:smbd|sb)$/, 600],
  [/extra-?bold|ultra-?bold|heavy|black|ultra|(?:[-_, ](?:hv|blk|xbd|eb))$|extrablack/, 800],
  [/bold|poster|[-_, ](?:bd|b|bi)$|^cmbx|^cmssbx|^sfbx|^lmbx|boldmt|[-_]bd(?:it|cn|ex|ou)/, 700],
  [/nimbus.*medi|-medi(?:tal)?$/, 700],
  [/medium|[-_, ]md(?:it|cn|ex)?$|[-_, ]med$/, 500],
  [/light|[-_, ](?:lt|l)(?:it|cn|ex|obl)?$/, 300],
]
/** Weights by the first digit of a number such as 45 or 75. */
const FRUTIGER: Readonly<Record<number, number>> = { 2: 100, 3: 200, 4: 300, 5: 400, 6: 600, 7: 700, 8: 800, 9: 900 }
const ITALIC =
  /italic|oblique|kursiv|[-_, ](?:it|i|bi|ital|obl)$|(?:lt|md|bd|hv|bk)it$|^cmti|^cmsl|^lmri|^sfti|-(?:regu|medi)ital$/
const FIXED = /mono|courier|consol|menlo|typewriter|^cmtt|^sftt|^lmtt|nimbusmon|fixed/
const SYMBOLS = /wingdings|webdings|dingbats|^symbol|fontawesome|icomoon|material-?icons/

/**
 * Reads the name of a font, such as `ABCDEF+HelveticaNeueLTPro-Md`. Few files say more of their fonts than this.
 */
export function readFont(name: string): Font {
  // Six letters and a plus mark a font of which only the glyphs in use are in the file.
  const plain = name.replace(/^[A-Z]{6}\+/, '')
  const lower = plain.toLowerCase().replace(/(?:mt|ps|std|pro)$/, '')
  // Frutiger's numbers: "HelveticaNeue-75Bold" says it in words too, "Univers-65" does not.
  const number = /[-_ ]([2-9])[5-8]$/.exec(lower)?.[1]
  const weight = WEIGHTS.find(([pattern]) => pattern.test(lower))?.[1] ?? FRUTIGER[Number(number)] ?? 400
  return {
    name: plain,
    weight,
    isItalic: ITALIC.test(lower),
    isSymbols: SYMBOLS.test(lower),
    isFixed: FIXED.test(lower),
  }
}
