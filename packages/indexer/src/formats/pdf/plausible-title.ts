/** What programs put before or behind the title of what they export. */
const WRAPPING =
  /^microsoft (?:office )?(?:word|powerpoint|excel|publisher) ?[-–] ?| ?[-–] ?(?:google (?:docs|slides|sheets)|microsoft word|adobe indesign.{0,20})$/i
/** Names of files, of templates, and of nothing. */
const NO_TITLE =
  /\.(?:docx?|pdf|indd|qxd|qxp|pptx?|xlsx?|rtf|odt|pages|pub|ai|tex|dvi|ps|html?|txt|key|wpd)\b|^(?:untitled|document|dokument|title|titel|tittel|presentation|presentasjon|præsentation|powerpoint|slide|layout|cover|omslag|forside|template|skabelon|mal|print|printing|full page|blank|draft|test|report|rapport|notat|brev|letter|folie|book|booklet|brochure|new|ny|page|side|doc|file|fil|microsoft word|word|none|null|n\/a|default|acr\d*|pdf)[\s_\d().-]*$|powerpoint[- ]presentation|^[a-z]:\\|[\\/].*[\\/]|^(?:https?|file):/i

/** Takes off what a program has added to a title. */
export function tidyTitle(title: string): string {
  return title.replace(WRAPPING, '').trim()
}

/** Tells a title from the name of a file or a template. */
export function isPlausibleTitle(title: string): boolean {
  if (title.length < 4 || title.length > 300 || NO_TITLE.test(title)) return false
  if (!/\p{L}{3}/u.test(title) || /_/.test(title)) return false
  // One word may be a title, if it is written as one; "kbh-strategi2018" is not.
  return /\s/.test(title) || (/^\p{Lu}\p{L}+$/u.test(title) && title.length > 4)
}
