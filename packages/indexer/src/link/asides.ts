import { type Passage, type Range, splitSentences } from '@viden/core'

/** Begins what says of a text that it means nothing by what it names. */
const HEAD = /^\W*(?:Disclaimer|Ansvarsfraskrivelse|Ansvarsfraskrivning|Friskrivning)(?!\p{L})/iu
/** "References to brands do not imply endorsement by the government", "do not reflect the opinions of the agency". */
const DISCLAIMS =
  /(?<!\p{L})(?:do|does|is|are|should) not (?:\p{L}+ ){0,3}(?:(?:constitute|imply|mean) (?:\p{L}+ ){0,2}endorsement|(?:reflect|represent) the (?:\p{L}+ ){0,2}(?:opinions?|positions?|views?))(?!\p{L})/iu
/** Ends what says who made a picture: "Jane Doe/iStock/Thinkstock". */
const CREDIT = /(?:Adobe Stock|Getty Images|iStock|Shutterstock|Thinkstock|Unsplash)\W*$/u
/** Credits are short. */
const LETTERS = 120

/** Gives the parts of a text that name what the text does not speak of: disclaimers, and the credits of pictures. */
export function findAsides(text: string, passages: readonly Passage[]): Range[] {
  return passages.flatMap((passage): Range[] => {
    const part = text.slice(passage.start, passage.end)
    if (HEAD.test(part) || (part.length <= LETTERS && CREDIT.test(part))) return [passage]
    if (!DISCLAIMS.test(part)) return []
    return splitSentences(text, passage).filter(({ start, end }) => DISCLAIMS.test(text.slice(start, end)))
  })
}
