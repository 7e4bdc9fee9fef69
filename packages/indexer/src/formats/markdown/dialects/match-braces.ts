/** Gives for each opening brace of a text where its closing one stands; what is within quotation marks counts too. */
export function matchBraces(text: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const open: number[] = []
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (text[index - 1] === '\\') continue
    if (brace === '{') open.push(index)
    else {
      const partner = open.pop()
      if (partner !== undefined) partners.set(partner, index)
    }
  }
  return partners
}
