import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the built `viden` command as a shell would.
 *
 * @param options.input - What is typed.
 */
export function viden(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Run {
  const { CI: _ci, FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}/packages/cli/bin/viden.js`, ...args], {
    cwd: options.cwd ?? root,
    env: { ...env, ...options.env },
    ...(options.input !== undefined && { input: options.input }),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, stdout, stderr }
}
