import { createHash } from 'node:crypto'

/** Gives what tells bytes from all others, as it stands in `article.source.hash`. */
export function contentHash(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}`
}
