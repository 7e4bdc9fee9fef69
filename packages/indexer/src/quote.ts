/** Longer texts are cut. */
const MOST = 60
/** Of more paths only the first are named. */
const MOST_PATHS = 3

/** Gives a text as a problem shows it: in quotation marks, in one line, and without what would act on a terminal. */
export function quote(text: string): string {
  const line = text.slice(0, MOST * 2).replace(/[\p{Cc}\s]+/gu, ' ')
  return `"${line.length > MOST ? `${line.slice(0, MOST)}…` : line}"`
}

/** Gives paths in a sentence, of many only the first. */
export function listPaths(paths: readonly string[]): string {
  const shown = paths.length > MOST_PATHS + 1 ? paths.slice(0, MOST_PATHS) : paths
  const rest = paths.length - shown.length
  const names = [...shown.map(quote), ...(rest > 0 ? [`${rest} more`] : [])]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
