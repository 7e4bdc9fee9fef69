/** A text under edit, which remembers where each of its characters stood before. */
export interface EditedText {
  /** UTF-16 units. */
  readonly chars: string[]
  /** Offset in the text before, by offset now; -1 for what was added. */
  readonly origins: number[]
}

/** Begins to edit a text. */
export function beginEdit(text: string): EditedText {
  const chars = text.split('')
  return { chars, origins: chars.map((_, place) => place) }
}

/** Takes out what stands at an offset, and puts another text in its place; what only changes its look is the same character. */
export function replaceAt(
  { chars, origins }: EditedText,
  at: number,
  edit: { remove?: number; add?: string; isSame?: true },
): void {
  const added = (edit.add ?? '').split('')
  const own = edit.isSame ? origins.slice(at, at + added.length) : added.map(() => -1)
  const rest = chars.splice(at)
  const restOrigins = origins.splice(at)
  // Not by spreading: a text may be too long for a list of arguments.
  for (const [place, char] of added.entries()) {
    chars.push(char)
    origins.push(own[place] ?? -1)
  }
  for (let place = edit.remove ?? 0; place < rest.length; place++) {
    chars.push(rest[place] ?? '')
    origins.push(restOrigins[place] ?? -1)
  }
}

/** Moves what stands from one offset to another, to where a third offset is. */
export function moveTo(
  text: EditedText,
  { start, end }: { readonly start: number; readonly end: number },
  to: number,
): void {
  const chars = text.chars.splice(start, end - start)
  const origins = text.origins.splice(start, end - start)
  const at = to > start ? to - (end - start) : to
  text.chars.splice(at, 0, ...chars)
  text.origins.splice(at, 0, ...origins)
}
