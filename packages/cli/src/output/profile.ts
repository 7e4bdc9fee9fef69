import { conceptLabel, type Profile } from '@viden/core'
import { bars } from './bars.ts'
import { formatQuotations, formatSources } from './citations.ts'
import { wrap } from './print.ts'
import { style } from './style.ts'
import { table } from './table.ts'

/** Concepts listed of those below one. */
const NARROWER = 12

/**
 * Formats what is known about a concept, line by line.
 *
 * @param options.offset - Articles before the page.
 * @param options.language - Of labels.
 */
export function formatProfile(
  profile: Profile,
  options: { readonly offset: number; readonly language: string },
): string[] {
  const parts = [
    formatConcept(profile, options.language),
    formatYears(profile),
    formatArticles(profile, options.offset),
    formatMentions(profile, options.offset),
    formatRelated(profile, options.language),
    formatFacets(profile),
  ]
  return parts.filter(({ length }) => length > 0).flatMap((lines, place) => (place === 0 ? lines : ['', ...lines]))
}

function formatConcept({ broader, concept, narrower }: Profile, language: string): string[] {
  const { definition, id, replacedBy, validFrom, validTo } = concept
  const label = conceptLabel(concept, language)
  const names = new Map<string, string[]>()
  for (const [code, { preferred, alternative = [] }] of Object.entries(concept.labels)) {
    const others = [...new Set([preferred, ...alternative])].filter((other) => other !== label).join(', ')
    if (others !== '') names.set(others, [...(names.get(others) ?? []), code])
  }
  const below = narrower.map((other) => conceptLabel(other, language))
  const facts = [
    broader && `part of ${conceptLabel(broader, language)} (${broader.id})`,
    validFrom && `from ${validFrom}`,
    validTo && `until ${validTo}`,
    replacedBy && `replaced by ${replacedBy}`,
    below.length > 0 && `includes ${below.slice(0, NARROWER).join(', ')}${below.length > NARROWER ? ', …' : ''}`,
  ].filter((fact) => typeof fact === 'string')
  return [
    `${style.bold(label)}  ${style.dim(id)}`,
    ...[...names].map(([others, codes]) => style.dim(wrap(`${codes.join(', ')}: ${others}`))),
    ...(definition === undefined ? [] : ['', wrap(definition)]),
    ...(facts.length === 0 ? [] : ['', wrap(facts.join(' · '))]),
  ]
}

/** `131 articles, most in 2015 (22)`, and below it a bar a year. */
function formatYears({ firstYear, lastYear, total, years }: Profile): string[] {
  const articles = `${total} article${total === 1 ? '' : 's'}`
  if (total === 0) return ['No article names it.']
  if (firstYear === undefined || lastYear === undefined) return [articles]
  if (firstYear === lastYear) return [`${articles}, ${firstYear}`]
  const most = years.reduce((best, year) => (year.articles > best.articles ? year : best))
  return [
    `${articles}, most in ${most.year} (${most.articles} of the ${most.of} of that year)`,
    `${style.dim(firstYear)} ${bars(years.map((year) => year.articles))} ${style.dim(lastYear)}`,
  ]
}

function formatArticles({ articles, total }: Profile, offset: number): string[] {
  if (articles.length === 0) return []
  const more = total > offset + articles.length || offset > 0
  const shown = more ? style.dim(`, ${offset + 1} to ${offset + articles.length} of ${total}`) : ''
  return [style.bold('Articles') + shown, ...formatSources(articles, { offset })]
}

function formatMentions({ articles, mentions }: Profile, offset: number): string[] {
  if (mentions.length === 0) return []
  return [
    style.bold('What they say') + style.dim(', word for word'),
    ...formatQuotations(mentions, { articles, offset }),
  ]
}

function formatRelated({ related }: Profile, language: string): string[] {
  if (related.length === 0) return []
  const rows = related.map(({ articles, concept, of, strength }) => [
    conceptLabel(concept, language),
    `${articles} of ${of}`,
    strength.toFixed(2),
    style.dim(concept.id),
  ])
  return [
    style.bold('Often named with it') + style.dim(', in so many of their articles; 0 is chance, 1 never apart'),
    table(rows, { right: [1, 2] }),
  ]
}

function formatFacets({ facets, total }: Profile): string[] {
  if (facets.length === 0) return []
  return [
    style.bold('More frequent in its articles than in others') +
      style.dim(`, in so many of ${total}, times as frequent`),
    ...facets.map(({ label, values }) => {
      const listed = values.map(
        (value) => `${value.label} ${style.dim(`${value.articles}, ×${value.lift.toFixed(1)}`)}`,
      )
      return wrap(`${style.bold(label)}: ${listed.join(' · ')}`)
    }),
  ]
}
