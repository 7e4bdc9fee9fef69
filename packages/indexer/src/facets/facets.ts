import { country } from './country.ts'
import { event } from './event.ts'
import type { Facet } from './facet.ts'
import { format } from './format.ts'
import { impact } from './impact.ts'
import { innovation } from './innovation.ts'
import { kind } from './kind.ts'
import { language } from './language.ts'
import { law } from './law.ts'
import { level } from './level.ts'
import { method } from './method.ts'
import { organisation } from './organisation.ts'
import { outcome } from './outcome.ts'
import { person } from './person.ts'
import { pitfall } from './pitfall.ts'
import { place } from './place.ts'
import { programme } from './programme.ts'
import { published } from './published.ts'
import { publisher } from './publisher.ts'
import { stage } from './stage.ts'
import { successFactor } from './success-factor.ts'
import { technology } from './technology.ts'
import { topic } from './topic.ts'
import { year } from './year.ts'

/** The facets of an index, in the order in which they are shown. */
export const facets: readonly Facet[] = [
  ...[country, topic, organisation, year, language, publisher, format, published],
  ...[place, person, programme, event, law],
  ...[kind, innovation, method, technology, level, stage, outcome, impact, pitfall, successFactor],
]
