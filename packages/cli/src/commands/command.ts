import type { Command } from 'commander'

/** A subcommand: how it is called, and what it does, which gives the exit code. */
export interface CliCommand {
  readonly command: Command
  run(): Promise<number>
}
