import { makeFenceReader, readFence } from './fence.ts'
import { findCodeSpans } from './find-code-spans.ts'
import { makeHighlightReader } from './highlight-block.ts'
import { makeIndentationReader } from './indentation.ts'
import { protectElements } from './protect-elements.ts'
import { protectMath } from './protect-math.ts'
import { openVault, type Vault } from './vault.ts'

/** Docusaurus reads a block in this language as if it had no fence. */
const FOR_MDX = /^\s*mdx-code-block\s*$/

/** A text whose code is out of reach, until it is put back. */
export interface ProtectedText {
  /** Each line of a block of code keeps its indentation, with a stand-in for the rest. */
  readonly text: string
  /** Puts the code back. */
  restore(text: string): string
}

/**
 * Takes code out of reach: fenced and indented blocks, blocks between the tags of site generators, code spans, formulas,
 * and the elements of HTML that hold code. Blocks between tags become fenced ones. Scripts and styles, which nobody
 * reads, become empty comments.
 *
 * @param options.isMdx - Indentation is no code in MDX.
 */
export function protectCode(markdown: string, { isMdx }: { readonly isMdx: boolean }): ProtectedText {
  const vault = openVault()
  const text = markdown.replace(vault.reserved, vault.keep)
  const withoutSpans = protectSpans(protectBlocks(text, vault, isMdx), vault)
  return { text: protectMath(protectElements(withoutSpans, vault), vault), restore: vault.restore }
}

function protectBlocks(text: string, vault: Vault, isMdx: boolean): string {
  const lines = text.split('\n')
  const lastLineOf = makeFenceReader(lines)
  const readHighlight = makeHighlightReader(lines)
  const readIndentation = makeIndentationReader()
  const written: string[] = []
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] ?? ''
    const fence = readFence(line)
    if (fence !== undefined && FOR_MDX.test(line.slice(fence.prefix.length + fence.mark.length))) {
      const last = lastLineOf(fence, number)
      if (readFence(lines[last] ?? '')?.mark.startsWith(fence.mark)) lines[last] = ''
      written.push('')
      continue
    }
    const highlight = fence === undefined ? readHighlight(number) : undefined
    if (fence !== undefined) {
      const space = ' '.repeat(isMdx ? 0 : readIndentation(`${fence.prefix}text`).missing)
      written.push(space + fence.prefix + vault.keep(line.slice(fence.prefix.length)))
      const last = lastLineOf(fence, number)
      for (const code of lines.slice(number + 1, last + 1)) written.push(space + keepRest(code))
      number = last
    } else if (highlight !== undefined) {
      const { indent, code, last } = highlight
      const mark = vault.keep('~'.repeat(3 + longestTildes(code)))
      written.push('', indent + mark, ...code.map(keepRest), indent + mark, '')
      number = last
    } else if (isMdx) written.push(line)
    else {
      const { isCode, missing } = readIndentation(line)
      written.push(isCode ? keepRest(line) : ' '.repeat(missing) + line)
    }
  }
  return written.join('\n')

  function keepRest(line: string): string {
    const start = line.search(/[^\s>]/)
    return start < 0 ? line : line.slice(0, start) + vault.keep(line.slice(start))
  }
}

function longestTildes(code: readonly string[]): number {
  let longest = 0
  for (const line of code) for (const [tildes] of line.matchAll(/~+/g)) longest = Math.max(longest, tildes.length)
  return longest
}

function protectSpans(text: string, vault: Vault): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of findCodeSpans(text)) {
    parts.push(text.slice(done, start), vault.keep(text.slice(start, end)))
    done = end
  }
  return parts.join('') + text.slice(done)
}
