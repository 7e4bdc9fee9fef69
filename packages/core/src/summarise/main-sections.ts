import type { Article, Range, Section } from '../article.ts'

/** A part with less of the text, as a share, is no main part: a foreword of a few lines, a list of contacts. */
const LEAST = 0.03

/**
 * Gives the main sections of an article: those of the highest level that it has several of, the longer ones; none where it
 * is not divided.
 */
export function mainSections({ sections, text }: Article): Section[] {
  for (let level = 1; level <= 6; level++) {
    const own = sections.filter((section) => section.level === level)
    const long = own.filter((section) => length(section) >= LEAST * text.length)
    if (long.length > 1) return long
  }
  return []
}

function length({ end, start }: Range): number {
  return end - start
}
