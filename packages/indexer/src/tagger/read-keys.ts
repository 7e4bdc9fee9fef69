/** Reads how many keys there are, and then each as its distance from the one before, in groups of seven bits. */
export function readKeys(bytes: Uint8Array, start: number): { readonly keys: Uint32Array; readonly end: number } {
  let at = start
  const keys = new Uint32Array(next())
  let key = 0
  for (let index = 0; index < keys.length; index++) {
    key += next()
    keys[index] = key
  }
  return { keys, end: at }

  function next(): number {
    let value = 0
    for (let place = 1; ; place *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * place
      if (byte < 128) return value
    }
  }
}
