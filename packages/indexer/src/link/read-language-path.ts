import { readLanguage } from '../stages/detect-language.ts'

/** A path without the language that it names. */
export interface LanguagePath {
  /** The same for `post.md`, `post.da.md`, `post-da.html`, `da/post.md`. */
  readonly key: string
  /** Whether a language was taken out. */
  readonly isMarked: boolean
}

/** `.da`, `_en-gb`, `-sv` at the end of a name: with a region, and without. */
const SUFFIXES = [/[._-]([a-z]{2,3}[-_][a-z]{2})$/i, /[._-]([a-z]{2,3})$/i]

/**
 * Takes the language out of a path: at the end of the name, or as a folder. Only the language that the article is in counts,
 * so that `what-to-do.md` names none.
 */
export function readLanguagePath(path: string, language: string): LanguagePath {
  const folders = path.split('/')
  const name = (folders.pop() ?? '').replace(/\.[^.]+$/, '')
  for (const suffix of SUFFIXES) {
    const [whole = '', code = ''] = suffix.exec(name) ?? []
    if (isNamed(code, language) && whole.length < name.length)
      return { key: [...folders, name.slice(0, -whole.length)].join('/'), isMarked: true }
  }
  const place = folders.findIndex((folder) => isNamed(folder, language))
  return { key: [...folders.filter((_, at) => at !== place), name].join('/'), isMarked: place >= 0 }
}

function isNamed(code: string, language: string): boolean {
  // Who writes both Norwegian languages may call either so.
  return readLanguage(code) === language || (code.toLowerCase() === 'no' && language === 'nn')
}
