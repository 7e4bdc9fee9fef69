import type { Hyphens } from './hyphens.ts'
import type { Line } from './line.ts'
import { joinLinesText } from './line-text.ts'
import { isBullet } from './markers.ts'

/** Gives the text of a table: a row a line, its cells with tabs between; items within a cell keep a bullet. */
export function tableText(
  rows: readonly (readonly Line[][])[],
  { hyphens, numbers }: { readonly hyphens: Hyphens; readonly numbers: ReadonlySet<string> },
): string {
  return rows
    .map((cells) =>
      cells
        .map((lines) => cellText(lines))
        .join('\t')
        .trimEnd(),
    )
    .filter((row) => row !== '')
    .join('\n')

  function cellText(lines: readonly Line[]): string {
    const shown = lines.map(withPlainBullet).filter((line, place, all) => !isRepeated(line, all[place - 1]))
    return joinLinesText(shown, hyphens, numbers).replace(/\t/g, ' ')
  }
}

function withPlainBullet(line: Line): Line {
  const [first, ...more] = line.words
  if (
    first === undefined ||
    more.length === 0 ||
    !isBullet(first.text, first.font.isSymbols) ||
    /^[\p{L}–—-]$/u.test(first.text)
  )
    return line
  return { ...line, words: [{ ...first, text: '•' }, ...more] }
}

/** A figure drawn twice, the second time over the first. */
function isRepeated(line: Line, above: Line | undefined): boolean {
  const text = ({ words }: Line): string => words.map((word) => word.text).join(' ')
  return above !== undefined && text(line) === text(above)
}
