import { country } from './country.ts'
import type { Facet } from './facet.ts'
import { format } from './format.ts'
import { language } from './language.ts'
import { organisation } from './organisation.ts'
import { published } from './published.ts'
import { publisher } from './publisher.ts'
import { topic } from './topic.ts'
import { year } from './year.ts'

/** The facets of an index, in the order in which they are shown. */
export const facets: readonly Facet[] = [country, topic, organisation, year, language, publisher, format, published]
