const SIGNS: readonly (readonly [sign: string, value: number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** Writes a number in small roman numerals: 14 is `xiv`; nothing below 1. */
export function roman(number: number): string {
  let [rest, written] = [number, '']
  for (const [sign, value] of SIGNS) for (; rest >= value; rest -= value) written += sign
  return written
}
