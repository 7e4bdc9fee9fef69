/** What was read of the head of a file. */
export interface Head {
  /** Values are texts, lists and maps of them; nothing where the head is no mapping, and so no head. */
  readonly data: Readonly<Record<string, unknown>> | undefined
  readonly faults: readonly HeadFault[]
}

/** A fault in a head. */
export interface HeadFault {
  readonly message: string
  /** From 1, in the head. */
  readonly line: number
  readonly column?: number
}

/** One slip of the hand can make hundreds of errors, of which the first ones tell. */
export const REPORTED = 3

/** Reads the keys that stand alone on their lines: one wrong value must not cost the others. */
export function readLines(head: string, separator: ':' | '='): Record<string, string> {
  const line = separator === ':' ? /^[ \t]*["']?([\w-]+)["']?:[ \t]+(\S.*)$/gm : /^([\w-]+)[ \t]*=[ \t]*(\S.*)$/gm
  return Object.fromEntries(
    [...head.matchAll(line)].map(([, key = '', value = '']) => [key, value.trim().replace(/^(['"])(.*)\1,?$/, '$2')]),
  )
}
