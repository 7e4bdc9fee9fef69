const SCHEME = /^[a-z][a-z\d+.-]*:/i
/** "www.example.org/a", "example.org": an address as people write it. */
const BARE = /^(?:www\.|[^\s/@:]+\.[a-z]{2,}(?:[/?#]|$))/i
/** What an article may be published under. */
const PUBLIC = /^(?:https?|ftp):\/\/[^\s/]|^(?:doi|urn):\S/i

/** Reads an address, also one without its beginning; undefined for what is none. */
export function readAddress(text: string): string | undefined {
  const address = !SCHEME.test(text) && BARE.test(text) ? `https://${text}` : text
  return PUBLIC.test(address) && !/\s/.test(address) ? address : undefined
}

/** Gives what the ways to write one address have in common: with http or https, with a slash at the end or a fragment or without. */
export function addressKey(address: string): string | undefined {
  const readable = readAddress(address.trim())
  const url = readable === undefined || !URL.canParse(readable) ? undefined : new URL(readable)
  if (url === undefined) return undefined
  const { host, pathname, protocol, search } = url
  return `${/^https?:$/.test(protocol) ? '' : protocol}//${host}${pathname.replace(/\/$/, '')}${search}`
}
