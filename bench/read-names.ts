import { readFile } from 'node:fs/promises'

/** A text in which names are marked, as the shared tasks of CoNLL have them. */
export interface MarkedText {
  readonly id: string
  /** Words joined by one space, sentences by a line break. */
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Reads words with tags B-, I- or O, one a line, an empty line after each sentence, `# newdoc id = ` before each text. */
export async function readNames(file: string): Promise<MarkedText[]> {
  const texts: { id: string; text: string; names: { start: number; end: number; type: string }[] }[] = []
  let open: { start: number; end: number; type: string } | undefined
  let gap = ''
  for (const line of (await readFile(file, 'utf8')).split(/\r?\n/)) {
    const id = line.includes('\t') ? undefined : /^# newdoc id = (.*)$/.exec(line)?.[1]
    if (id !== undefined) {
      texts.push({ id, text: '', names: [] })
      gap = ''
      open = undefined
      continue
    }
    const last = texts.at(-1)
    if (last === undefined) continue
    if (line.trim() === '') {
      if (last.text !== '') gap = '\n'
      open = undefined
      continue
    }
    const [word = '', tag = 'O'] = line.split('\t')
    const start = last.text.length + gap.length
    last.text += gap + word
    gap = ' '
    const end = last.text.length
    const type = tag.slice(2)
    if (tag.startsWith('I') && open?.type === type) open.end = end
    else if (tag === 'O') open = undefined
    else {
      open = { start, end, type }
      last.names.push(open)
    }
  }
  return texts.filter(({ text }) => text !== '')
}
