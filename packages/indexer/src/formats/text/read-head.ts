import { findDates } from '../../quantities/find-dates.ts'

/** The lines that open a mail or a note, as metadata, and the text below them. */
export interface Head {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly content: string
}

/** Names of such lines in English, Danish, Norwegian and Swedish, by what front matter calls them. */
const KEYS: Readonly<Record<string, string>> = {
  title: 'title|subject|tittel|titel|rubrik|overskrift|emne|ämne|vedrørende|re',
  authors:
    'author|authors|by|from|creator|forfatter|forfattere|forfattar|författare|avsender|afsender|avsändare|fra|frå|från|av|af',
  date: 'date|dato|datum|published|publisert|publiceret|publicerad|sent|sendt|skickat|publication date|utgitt|udgivet',
  updated:
    'updated|last updated|modified|lastmod|oppdatert|opdateret|uppdaterad|sist oppdatert|senast uppdaterad|sidst opdateret',
  language: 'language|lang|språk|sprog',
  summary: 'summary|abstract|description|sammendrag|resumé|resume|sammanfattning|ingress|deck',
  tags: 'tags|keywords|topics|emneord|stikkord|nøkkelord|nyckelord',
  source: 'source|publisher|utgiver|udgiver|utgivare|kilde|källa|kjelde|site',
  url: 'url|link|address|lenke|länk|adresse',
  licence: 'licence|license|lisens|licens',
  to: 'to|til|till|cc|bcc|kopi|reply-to|message-id|mime-version|content-type|content-transfer-encoding|x-[\\w-]+|received|return-path|modtaget|mottatt',
}
const NAMES = new Map(Object.entries(KEYS).map(([key, names]) => [key, new RegExp(`^(?:${names})$`, 'i')]))
const LINE = /^([\p{L}][\p{L} -]{0,30}?):[ \t]*(\S.*)?$/u
/** Enough to tell such a head from a text that begins with a colon. */
const FEWEST = 2

/** Reads lines such as "Title: …", "From: …", "Dato: …" that open a text; two or more, of which one says the title or the date. */
export function readHead(content: string): Head {
  const lines = content.split('\n', 200)
  const fields: { key: string; name: string; value: string }[] = []
  let first = 0
  while (lines[first]?.trim() === '') first++
  let next = first
  for (let line = lines[next]; line !== undefined && line.trim() !== ''; line = lines[++next]) {
    const before = fields.at(-1)
    if (before !== undefined && /^[ \t]+\S/.test(line)) {
      before.value = `${before.value} ${line.trim()}`.trim()
      continue
    }
    const [, name = '', value = ''] = LINE.exec(line.trimEnd()) ?? []
    const key = [...NAMES].find(([, names]) => names.test(name))?.[0]
    if (key === undefined) break
    fields.push({ key, name: name.toLowerCase(), value })
  }
  const says = (key: string): boolean => fields.some((field) => field.key === key && field.value !== '')
  // Prose right below would have been a value.
  const isHead = fields.length >= FEWEST && (says('title') || (says('date') && says('authors')))
  if (!isHead || (lines[next] ?? '').trim() !== '') return { metadata: {}, content }
  const metadata: Record<string, unknown> = {}
  for (const { key, name, value } of fields) {
    const own = key === 'to' ? name : key
    if (value !== '' && metadata[own] === undefined) metadata[own] = readValue(key, value)
  }
  return { metadata, content: content.split('\n').slice(next).join('\n') }
}

function readValue(key: string, value: string): string | string[] {
  if (key === 'date' || key === 'updated') {
    const [date] = findDates(value)
    return date?.start === 0 ? date.iso : value
  }
  if (key === 'authors')
    return value
      .split(/\s*;\s*|\s+(?:and|og|och|&)\s+/)
      .map(withoutAddress)
      .filter((name) => name !== '')
  if (key === 'tags') return value.split(/\s*[;,]\s*/).filter((tag) => tag !== '')
  return key === 'title' ? value.replace(/^(?:(?:re|sv|vs|fw|fwd|vb):\s*)+/i, '') : value
}

/** "Jane Smith <jane@example.org>" is Jane Smith. */
function withoutAddress(value: string): string {
  const name = value
    .replace(/\s*[<[(][^<>[\]()]*@[^<>[\]()]*[>\])]\s*/g, '')
    .replace(/^"([^"]*)"$/, '$1')
    .trim()
  return name === '' ? value.trim() : name
}
