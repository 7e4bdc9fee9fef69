import { readFile } from 'node:fs/promises'
import { VidenError } from '@viden/core'
import { exitCodes } from '../exit-codes.ts'
import { openEngine } from '../open-engine.ts'
import { print, printJson, remark } from '../output/print.ts'
import { formatVerification } from '../output/verification.ts'
import type { CliCommand } from './command.ts'
import { type ReadingOptions, readingCommand } from './options.ts'

interface VerifyBriefCommandOptions extends ReadingOptions {
  readonly sources?: string
}

/** `viden verify-brief`: whether what a saved brief quotes still stands. */
export function verifyBriefCommand(): CliCommand {
  const command = readingCommand('verify-brief')
    .description('Check every quote of a saved brief or summary (Markdown or JSON), which may have been edited since.')
    .argument('<file>', 'what brief or summarise printed with --format markdown or json')
    .option('--sources <folder>', 'look in the files themselves, too: the folder that was indexed')
    .addHelpText(
      'after',
      `
Each quote is exact (where it was), moved (elsewhere in its article), changed (in the brief), or gone (from the article).
Exit codes: 0 every quote stands, 1 there is no quote in the file, 2 not every quote stands.

Examples:
  $ viden brief "why do labs close?" --format markdown > labs.md
  $ viden verify-brief labs.md
  $ viden verify-brief labs.md --sources articles`,
    )
  return { command, run: () => run(command.args[0] ?? '', command.opts<VerifyBriefCommandOptions>()) }
}

async function run(file: string, { index, json, sources }: VerifyBriefCommandOptions): Promise<number> {
  const text = await readText(file)
  const engine = await openEngine(index)
  // Parsers are slow to load.
  const { verifyBrief } = await import('@viden/indexer')
  const found = await verifyBrief(text, engine, { ...(sources !== undefined && { sources }) })
  if (json) printJson(found)
  else if (found.quotes.length === 0) remark(`There is no quote with a footnote of viden in "${file}".`)
  else print(...formatVerification(found, file))
  if (found.quotes.length === 0) return exitCodes.nothingFound
  return found.stands ? exitCodes.found : exitCodes.error
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new VidenError('file-missing', `There is no file "${file}" that can be read.`, { cause })
  }
}
