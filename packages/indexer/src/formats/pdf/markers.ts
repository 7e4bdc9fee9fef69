/** Glyphs that begin an item of a list, beside whatever a font of symbols shows. */
const BULLETS = /^[•●○◦▪▫■□◆◇►▶▸▹▷➢➤➔→⇒✓✔✗✘❖∙·‣⁃⦁*o§\uf000-\uf0ff–—-]$/u
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[a-zæøå][.)]|[A-Z][.)]|[ivx]{1,5}[.)]|[IVX]{1,5}[.)])$/u

/** Tells a bullet: one glyph, drawn as a bullet or of a font of symbols. */
export function isBullet(text: string, isSymbols = false): boolean {
  return isSymbols ? [...text].length === 1 : BULLETS.test(text)
}

/** Tells what stands before an item, apart from its text: a bullet, a number, or several drawn over each other. */
export function isMarker(text: string, isSymbols = false): boolean {
  return isBullet(text, isSymbols) || isNumber(text) || /^[\divx.()]{1,5}$/.test(text)
}

/** Tells the number of an item or of a paragraph: `3.`, `(b)`, `iv)`, `2.1`, `14`. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text)
}
