import { SingleBar } from 'cli-progress'

/** A bar on standard error, if that is a terminal. */
export interface Progress {
  onProgress(state: { readonly done: number; readonly total: number }): void
  stop(): void
}

/** Gives a bar that counts files as they are read. */
export function createProgress(): Progress {
  const bar = new SingleBar({ format: 'Reading {bar} {value} of {total}', hideCursor: true, clearOnComplete: true })
  return {
    onProgress({ done, total }) {
      if (process.stderr.isTTY !== true) return
      if (done === 1) bar.start(total, 0)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
