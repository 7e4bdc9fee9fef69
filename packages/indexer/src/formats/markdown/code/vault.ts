const OPEN = '\ue000'
const CLOSE = '\ue001'
/** Sixteen characters of the private use area stand for the digits, so that no pattern for words or numbers sees them. */
const FIRST_DIGIT = 0xe010
const RESERVED = /[\ue000\ue001\ue010-\ue01f]/
const STAND_IN = /\ue000([\ue010-\ue01f]+)\ue001/g

/** Puts stand-ins for pieces of a text, so that what is done to the text leaves them alone, and puts them back later. */
export interface Vault {
  /** Gives the stand-in for a piece. It has no white space, and stays a word of its own. */
  keep(piece: string): string
  /** Puts every piece back. */
  restore(text: string): string
  /** Tells text that could be mistaken for a stand-in, and has to be kept itself. */
  readonly reserved: RegExp
}

/** Makes an empty vault. */
export function openVault(): Vault {
  const pieces: string[] = []
  return { keep, restore, reserved: new RegExp(RESERVED.source, 'g') }

  function keep(piece: string): string {
    // Whole again, so that one pass restores everything.
    pieces.push(restore(piece))
    const digits = (pieces.length - 1).toString(16)
    const written = Array.from(digits, (digit) => String.fromCharCode(FIRST_DIGIT + Number.parseInt(digit, 16)))
    return `${OPEN}${written.join('')}${CLOSE}`
  }

  function restore(text: string): string {
    if (!text.includes(OPEN)) return text
    return text.replace(STAND_IN, (_, written: string) => {
      const digits = Array.from(written, (digit) => (digit.charCodeAt(0) - FIRST_DIGIT).toString(16))
      return pieces[Number.parseInt(digits.join(''), 16)] ?? ''
    })
  }
}
