import { VidenError } from '@viden/core'
import { Command, CommanderError } from 'commander'
import { commands } from './commands/commands.ts'
import { exitCodes } from './exit-codes.ts'

/**
 * Runs the command line and gives its exit code: 0 found, 1 nothing found, 2 error.
 *
 * @param args - Without the names of node and script.
 */
export async function main(args: readonly string[]): Promise<number> {
  stayQuietWhenClosed(process.stdout)
  stayQuietWhenClosed(process.stderr)
  const program = createProgram()
  if (args.length === 0) {
    program.outputHelp()
    return exitCodes.found
  }
  let code: number = exitCodes.found
  for (const define of commands) {
    const { command, run } = define()
    command
      .exitOverride()
      .showHelpAfterError(`(see: viden ${command.name()} --help)`)
      .action(async () => {
        code = await run()
      })
    program.addCommand(command)
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return report(error)
  }
}

function createProgram(): Command {
  return new Command('viden')
    .description(
      'Searches, facets and summarises what is written about public-sector innovation; every sentence cited.',
    )
    .showSuggestionAfterError()
    .showHelpAfterError('(see: viden --help)')
    .exitOverride()
    .helpCommand(true)
    .addHelpText(
      'after',
      `
Start here:
  $ viden index articles -o corpus.viden      read a folder of web pages, Markdown, PDF, Word, text
  $ viden search "service design"             find articles
  $ viden brief "why do labs fail?"           get an answer, quoted and cited

Exit codes: 0 found, 1 nothing found, 2 error.`,
    )
}

function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.code === 'commander.unknownOption')
      process.stderr.write('A query with -word goes in quotes, after --:  viden search -- "design -lab"\n')
    return error.exitCode === 0 ? exitCodes.found : exitCodes.error
  }
  if (error instanceof VidenError) process.stderr.write(`viden: ${error.message} [${error.code}]\n`)
  else {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`viden: Something went wrong that should not (${message}). Please report it.\n`)
    if (process.env.VIDEN_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  }
  return exitCodes.error
}

/** `viden search … | head` closes the pipe early, which is no error. */
function stayQuietWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exitCodes.found)
  })
}
