/** Tells text that ends as a sentence does, quotation marks or a bracket after it or not. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”»)]?$/.test(text)
}
