/** What the words before a date say that it is. */
export type DateLabel = 'published' | 'updated' | 'other' | 'none'

const PUBLISHED =
  /(?:publi(?:shed|sert|ceret|cerad|cation date|sh date|seringsdato|ceringsdatum)|posted|created|udgivet|udgivelsesdato|utgitt|utgiven|offentliggjort|offentliggjord|opprettet|oprettet|skapad|lagt ut|lagt inn|lagd upp|written|asked|started|start date|added|issued|(?<=^[^\p{L}]*|[|•·(,]\s?)(?:date|dato|datum))(?=[^\p{L}]|$)/giu
const UPDATED =
  /(?:updated|modified|reviewed|edited|revised|checked|verified|oppdatert|opdateret|uppdaterad|uppdaterades|endret|ændret|ändrad|redigert|redigeret|redigerad|revidert|revideret|reviderad|changed|amended|last update|last change|last review)(?=[^\p{L}]|$)/giu
const OTHER =
  /(?:joined|registered|member since|valid|expires?|expiry|deadline|frist|until|through|thru|copyright|©|as of|accessed|retrieved|release date|date of birth|released?|born|due|ends?|starts?|begins|effective|established|since|siden|sedan|between|before|after|tilmelding|påmelding|anmälan|arrangement|event|webinar|offer|copyright)(?=[^\p{L}]|$)/giu

/** Reads the words before a date; the last that says something counts. */
export function readDateLabel(before: string): DateLabel {
  let label: DateLabel = 'none'
  let place = -1
  // "Release date" says more than "date".
  for (const [name, words] of [
    ['published', PUBLISHED],
    ['updated', UPDATED],
    ['other', OTHER],
  ] as const)
    for (const { 0: word, index } of before.matchAll(words))
      if (index + word.length >= place) {
        place = index + word.length
        label = name
      }
  return label
}
