import { Command } from 'commander'
import picocolors from 'picocolors'

/** Colours, where allowed: not for pipes and files, not with `NO_COLOR`, always with `FORCE_COLOR`, as commander decides. */
export const style = picocolors.createColors(new Command().configureOutput().getOutHasColors?.() ?? false)

/** Columns to write in: those of the terminal, 100 at most, since longer lines are hard to read. */
export const width = Math.min(100, process.stdout.columns ?? 100)
