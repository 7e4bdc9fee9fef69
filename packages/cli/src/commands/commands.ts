import { briefCommand } from './brief.ts'
import { catalogueCommand } from './catalogue.ts'
import type { CliCommand } from './command.ts'
import { conceptsCommand } from './concepts.ts'
import { digestCommand } from './digest.ts'
import { evalCommand } from './eval.ts'
import { evidenceCommand } from './evidence.ts'
import { facetsCommand } from './facets.ts'
import { indexCommand } from './index.ts'
import { phrasesCommand } from './phrases.ts'
import { profileCommand } from './profile.ts'
import { reviewCommand } from './review.ts'
import { searchCommand } from './search.ts'
import { showCommand } from './show.ts'
import { similarCommand } from './similar.ts'
import { suggestCommand } from './suggest.ts'
import { summariseCommand } from './summarise.ts'
import { trendsCommand } from './trends.ts'
import { verifyBriefCommand } from './verify-brief.ts'

/** The subcommands, in the order in which help lists them. */
export const commands: readonly (() => CliCommand)[] = [
  indexCommand,
  catalogueCommand,
  reviewCommand,
  searchCommand,
  showCommand,
  summariseCommand,
  briefCommand,
  digestCommand,
  verifyBriefCommand,
  evidenceCommand,
  facetsCommand,
  trendsCommand,
  conceptsCommand,
  profileCommand,
  phrasesCommand,
  similarCommand,
  suggestCommand,
  evalCommand,
]
