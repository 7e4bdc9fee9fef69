import type { Vault } from './vault.ts'

/** Formulas between double dollars, which may stand on lines of their own, and between single ones. */
const MATH = /(?<![\\$])\$\$([^$]+)\$\$(?!\$)|(?<![\\$\w])\$(?=\S)([^$\n]+)(?<=\S)\$(?![\w$])/g
const EMPTY_LINE = /\n[ \t]*\n/
/** What tells a formula from amounts of money. */
const DISPLAY = /[\\^_=+<>{}|*/-]|^\s*\p{L}\s*$/u
const INLINE = /\\[a-z]|[\^_][\w{]/i

/** Takes formulas out of reach, and writes them as code: TeX is for machines, and its marks are not those of Markdown. */
export function protectMath(text: string, vault: Vault): string {
  if (!text.includes('$')) return text
  return text.replace(MATH, (found: string, display: string | undefined, inline: string | undefined, place: number) => {
    const formula = vault.restore((display ?? inline ?? '').trim())
    if (EMPTY_LINE.test(formula) || !(display === undefined ? INLINE : DISPLAY).test(formula)) return found
    const isBlock = display !== undefined && standsAlone(text, place, place + found.length)
    if (isBlock && !formula.includes('~~~')) return `\n${vault.keep(`~~~\n${formula}\n~~~`)}\n`
    return formula.includes('`') ? found : vault.keep(`\`${formula.replace(/\s+/g, ' ')}\``)
  })
}

/** Nothing else is on its first line and its last. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf('\n', start - 1) + 1
  const after = text.indexOf('\n', end)
  return text.slice(before, start).trim() === '' && text.slice(end, after < 0 ? undefined : after).trim() === ''
}
