import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@viden/core'

/** What lies in a folder and those within it. */
export interface FolderContent {
  /** Paths from the folder, with `/`. */
  readonly files: readonly string[]
  /** Folders that cannot be read, links, and what is no file. */
  readonly problems: readonly Problem[]
}

/**
 * Lists the files of a folder and of those within it, without hidden ones. Links are not followed: they may lead out of the
 * folder, or round in a circle.
 *
 * @param isLeftOut - Folders to pass over, by path.
 * @param isWanted - Files that are missed where they are only linked to, or are no files at all.
 */
export async function walkFolder(
  root: string,
  isLeftOut: (path: string) => boolean,
  isWanted: (path: string) => boolean,
): Promise<FolderContent> {
  const files: string[] = []
  const problems: Problem[] = []
  const open = ['']
  for (let folder = open.pop(); folder !== undefined; folder = open.pop())
    for (const entry of await list(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (!isLeftOut(path)) open.push(path)
      } else if (entry.isFile()) files.push(path)
      else if (entry.isSymbolicLink()) await addLink(path)
      else if (isWanted(path)) report(path, 'It is no file but a pipe, a socket or a device. Remove it.')
    }
  return { files, problems }

  async function list(folder: string): Promise<Dirent[]> {
    try {
      return await readdir(join(root, folder), { withFileTypes: true })
    } catch (error) {
      report(folder || '.', `This folder could not be read: ${reasonOf(error)}. Check its permissions.`)
      return []
    }
  }

  async function addLink(path: string): Promise<void> {
    try {
      const target = await stat(join(root, path))
      if (target.isDirectory())
        report(path, 'It is a link to a folder, which is not followed. Give that folder to "viden index" too.')
      else if (isWanted(path)) report(path, 'It is a link to a file, which is not followed. Put the file itself here.')
      else files.push(path)
    } catch (error) {
      report(path, `It is a link that leads nowhere: ${reasonOf(error)}. Remove it, or put the file itself here.`)
    }
  }

  function report(source: string, message: string): void {
    problems.push({ code: 'source-unreadable', message, source })
  }
}

/** What the system says, without the path. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(',')[0] ?? '') : String(error)
}
