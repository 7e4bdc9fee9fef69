/** `2018-05-01-a-title.md`, as Jekyll names its posts. */
const DATED = /(?:^|\/)(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))-[^/]+$/
/** Under any of these front matter may give a date itself. */
const DATES = ['date', 'published', 'publishDate']

/** The date in the name of a file, where its front matter gives none. */
export function dateFromPath(path: string, metadata: Readonly<Record<string, unknown>>): { date?: string } {
  const date = DATED.exec(path)?.[1]
  return date === undefined || DATES.some((key) => key in metadata) ? {} : { date }
}
