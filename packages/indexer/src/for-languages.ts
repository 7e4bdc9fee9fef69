/** Something for each language that Viden reads texts in; both forms of written Norwegian share theirs. */
export type ByLanguage<Value> = Readonly<Record<'en' | 'da' | 'nb' | 'sv', Value>>

/** Gives the same by every BCP 47 code that texts have: `nn` and `no` are served by `nb`. */
export function forLanguages<Value>({ en, da, nb, sv }: ByLanguage<Value>): Readonly<Record<string, Value>> {
  return { en, da, nb, nn: nb, no: nb, sv }
}
