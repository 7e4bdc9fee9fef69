/** Words that rouge-score's stemmer knows by heart. */
const IRREGULAR = new Map([
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['innings', 'inning'],
  ['outings', 'outing'],
  ['cannings', 'canning'],
  ...['sky', 'news', 'inning', 'outing', 'canning', 'howe', 'proceed', 'exceed', 'succeed'].map(
    (word) => [word, word] as const,
  ),
])

/** A suffix, what takes its place, and what must be true of what is left before it. */
type Rule = readonly [suffix: string, instead: string, holds?: (stem: string) => boolean]

const isLong = (stem: string): boolean => measure(stem) > 0
const isLonger = (stem: string): boolean => measure(stem) > 1

const STEP_2 = rules(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble entli>ent eli>e ousli>ous ization>ize ation>ate ' +
    'ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble fulli>ful',
  isLong,
)
const STEP_3 = rules('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>', isLong)
const STEP_4: readonly Rule[] = [
  ...rules('al> ance> ence> er> ic> able> ible> ant> ement> ment> ent>', isLonger),
  ['ion', '', (stem) => isLonger(stem) && /[st]$/.test(stem)],
  ...rules('ou> ism> ate> iti> ous> ive> ize>', isLonger),
]

/**
 * Gives the stem of a lower-case word as rouge-score takes it, by Porter's rules of 1980 with the extensions of NLTK:
 * other than in Porter's own, `flies` is `fli`, but `ties` is `tie`.
 */
export function porterStem(word: string): string {
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  if (word.length <= 2) return word
  let stem = /^.ies$/.test(word)
    ? word.slice(0, -1)
    : replace(word, [
        ['sses', 'ss'],
        ['ies', 'i'],
        ['ss', 'ss'],
        ['s', ''],
      ])
  stem = withoutTense(stem)
  stem = replace(stem, [['y', 'i', (rest) => rest.length > 1 && isConsonant(rest, rest.length - 1)]])
  stem = withoutDerivation(stem)
  stem = replace(replace(stem, STEP_3), STEP_4)
  const rest = stem.slice(0, -1)
  if (stem.endsWith('e') && (isLonger(rest) || (isLong(rest) && !endsShort(rest)))) stem = rest
  return stem.endsWith('ll') && isLonger(stem.slice(0, -1)) ? stem.slice(0, -1) : stem
}

function withoutTense(word: string): string {
  if (word.endsWith('ied')) return word.length === 4 ? word.slice(0, -1) : word.slice(0, -2)
  if (word.endsWith('eed')) return isLong(word.slice(0, -3)) ? word.slice(0, -1) : word
  const [, stem = '', ending] = /^(.*?)(ed|ing)$/.exec(word) ?? []
  if (ending === undefined || !hasVowel(stem)) return word
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/(.)\1$/.test(stem) && isConsonant(stem, stem.length - 1)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

function withoutDerivation(word: string): string {
  if (word.endsWith('alli') && isLong(word.slice(0, -4))) return withoutDerivation(word.slice(0, -2))
  const found = STEP_2.some(([suffix]) => word.endsWith(suffix))
  return found ? replace(word, STEP_2) : replace(word, [['logi', 'log', () => isLong(word.slice(0, -3))]])
}

/** Only the first suffix that a word ends in counts, whether it may be replaced or not. */
function replace(word: string, rules: readonly Rule[]): string {
  for (const [suffix, instead, holds] of rules) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, word.length - suffix.length)
    return holds === undefined || holds(stem) ? stem + instead : word
  }
  return word
}

function rules(pairs: string, holds: (stem: string) => boolean): Rule[] {
  return pairs.split(' ').map((pair) => {
    const [suffix = '', instead = ''] = pair.split('>')
    return [suffix, instead, holds]
  })
}

function isConsonant(word: string, place: number): boolean {
  const letter = word[place] ?? ''
  if (letter === 'y') return place === 0 || !isConsonant(word, place - 1)
  return !'aeiou'.includes(letter)
}

/** How often consonants follow vowels. */
function measure(stem: string): number {
  let [turns, afterVowel] = [0, false]
  for (let place = 0; place < stem.length; place++) {
    const consonant = isConsonant(stem, place)
    if (consonant && afterVowel) turns++
    afterVowel = !consonant
  }
  return turns
}

function hasVowel(stem: string): boolean {
  return [...stem].some((_, place) => !isConsonant(stem, place))
}

/** Consonant, vowel, consonant: `hop`, but not `hoop`, `snow`. */
function endsShort(stem: string): boolean {
  const last = stem.length - 1
  if (stem.length === 2) return !isConsonant(stem, 0) && isConsonant(stem, 1)
  return (
    last >= 2 &&
    isConsonant(stem, last - 2) &&
    !isConsonant(stem, last - 1) &&
    isConsonant(stem, last) &&
    !/[wxy]$/.test(stem)
  )
}
