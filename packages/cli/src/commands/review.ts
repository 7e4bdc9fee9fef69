import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Problem, VidenError } from '@viden/core'
import type { Decision, Doubt } from '@viden/indexer'
import { Command, Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { formatDoubt } from '../output/doubt.ts'
import { print, printJson, remark } from '../output/print.ts'
import { listProblems } from '../output/problems.ts'
import { createProgress } from '../output/progress.ts'
import { style } from '../output/style.ts'
import type { CliCommand } from './command.ts'
import { numberOption } from './options.ts'

interface ReviewCommandOptions {
  readonly vocabulary?: string
  readonly catalogue?: string
  readonly kind?: Doubt['kind']
  readonly type?: string
  readonly limit?: number
  readonly json?: true
}

const KEYS = 'y yes · n no · s skip · q quit'
const HELP = [
  'y, n  keeps the decision at once, in review.yaml of the vocabulary folder; it is not asked again',
  's     goes on without a decision; it is asked the next time',
  'q     ends; what was decided is kept',
].join('\n')

/** `viden review`: asks a librarian what is unsure in a corpus. */
export function reviewCommand(): CliCommand {
  const command = new Command('review')
    .description('Decide what is unsure in a corpus: names of one thing, names of nothing, values; most telling first.')
    .argument('<corpus...>', 'folders, files or globs, as for viden index')
    .option(
      '--vocabulary <folder>',
      'where decisions are kept, in review.yaml, beside your concepts (default: vocabulary/ in the corpus folder)',
    )
    .option(
      '--catalogue <file>',
      'CSV file of what is known of the files (default: catalogue.csv in the corpus folder)',
    )
    .addOption(
      new Option('--kind <kind>', 'only names of one thing, only whether names are such, or only values').choices([
        'merge',
        'name',
        'value',
      ] satisfies readonly Doubt['kind'][]),
    )
    .option('--type <type>', 'only concepts of this type, such as person, or values of this facet')
    .addOption(numberOption('-n, --limit <n>', 'questions at most (default: all)'))
    .option('--json', 'print what is unsure as JSON, and ask nothing')
    .addHelpText(
      'after',
      `
Examples:
  $ viden review articles
  $ viden review articles --kind merge --type organisation
  $ viden review "articles/**/*.md" --vocabulary my-vocabulary

Answers are ${KEYS}, each with Return.
What was decided is applied by the next viden index.`,
    )
  return { command, run: () => run(command.args, command.opts<ReviewCommandOptions>()) }
}

async function run(inputs: readonly string[], options: ReviewCommandOptions): Promise<number> {
  const { catalogue, json, kind, limit, type, vocabulary } = options
  const folder = json ? undefined : (vocabulary ?? (await vocabularyOf(inputs)))
  const progress = createProgress()
  // Parsers are slow to load, and few commands need them.
  const { reviewCorpus, saveDecision } = await import('@viden/indexer')
  try {
    const { doubts, problems } = await reviewCorpus(inputs, {
      ...(vocabulary !== undefined && { vocabulary }),
      ...(catalogue !== undefined && { catalogue }),
      onProgress: progress.onProgress,
    })
    progress.stop()
    const wanted = doubts.filter(
      ({ about, kind: own }) =>
        (kind === undefined || own === kind) && (type === undefined || about.some((thing) => thing.type === type)),
    )
    if (json || folder === undefined) printJson(wanted.slice(0, limit))
    else {
      listProblems(problems.filter(isOfVocabulary))
      await askAll(wanted, { limit: limit ?? wanted.length, save: (decision) => saveDecision(folder, decision) })
    }
    return wanted.length > 0 ? exitCodes.found : exitCodes.nothingFound
  } finally {
    progress.stop()
  }
}

/** A librarian who decides should know of what was left out; the other problems are for `viden index` to tell. */
function isOfVocabulary({ code }: Problem): boolean {
  return ['concept-invalid', 'decision-invalid', 'vocabulary-invalid'].includes(code)
}

async function vocabularyOf(inputs: readonly string[]): Promise<string> {
  const [folder = '', ...others] = inputs
  if (others.length === 0 && (await stat(folder).catch(() => undefined))?.isDirectory())
    return join(folder, 'vocabulary')
  throw new VidenError(
    'option-invalid',
    'Decisions are kept in the vocabulary/ of a corpus folder; of several, or a glob, say where: --vocabulary FOLDER.',
  )
}

interface Asking {
  readonly limit: number
  save(decision: Decision): Promise<void>
}

/** Asks one question after another, from a terminal or of lines that are piped in, until there are no more answers. */
async function askAll(doubts: readonly Doubt[], { limit, save }: Asking): Promise<void> {
  const answers = createInterface({ input: process.stdin, terminal: false })
  const lines = answers[Symbol.asyncIterator]()
  const gone = new Set<string>()
  const isOpen = ({ about }: Doubt): boolean => about.every(({ id }) => !gone.has(id))
  const decided = new Set<Doubt>()
  let asked = 0
  for (const doubt of doubts) {
    if (!isOpen(doubt)) continue
    if (asked++ >= limit) break
    print('', `${style.dim(`${asked}.`)} ${formatDoubt(doubt).join('\n')}`)
    const answer = await ask()
    if (answer === 'q') break
    if (answer === 's') continue
    const decision = answer === 'y' ? doubt.yes : doubt.no
    await save(decision)
    decided.add(doubt)
    // What is made one with another, or is none, has no more questions.
    if ('same' in decision) for (const id of decision.same.slice(1)) gone.add(id)
    else if ('name' in decision && !decision.accepted) gone.add(decision.name)
  }
  answers.close()
  const left = doubts.filter((doubt) => !decided.has(doubt) && isOpen(doubt)).length
  print('', `${style.bold(`Decided ${decided.size}`)}, ${left} ${left === 1 ? 'remains' : 'remain'}.`)
  if (decided.size > 0) remark('Run viden index again to apply what was decided.')

  async function ask(): Promise<'y' | 'n' | 's' | 'q'> {
    for (;;) {
      process.stdout.write(`${style.dim(`${KEYS} · ? help`)} > `)
      const { done, value = '' } = await lines.next()
      if (process.stdin.isTTY !== true) print('')
      if (done) return 'q'
      const answer = value.trim().toLowerCase()[0]
      if (answer === 'y' || answer === 'n' || answer === 's' || answer === 'q') return answer
      print(HELP)
    }
  }
}
