import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, viden } from './viden.ts'

const README = join(root, 'README.md')
let folder = ''
let readme = ''

beforeAll(async () => {
  readme = await readFile(README, 'utf8')
  folder = await mkdtemp(join(tmpdir(), 'viden-readme-'))
  await symlink(join(root, 'corpus'), join(folder, 'corpus'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Compares what the README shows with what was printed; with UPDATE_README=1 it is written there instead. */
async function compare(shown: string, printed: string): Promise<void> {
  if (process.env.UPDATE_README !== undefined && shown !== printed) {
    readme = readme.replace(shown, () => printed)
    await writeFile(README, readme)
  } else expect(printed).toBe(shown)
}

test('the commands of the README print what it shows', async () => {
  const blocks = [...readme.matchAll(/```console\n\$ npx viden (.*)\n([\s\S]*?)```\n/g)]
  expect(blocks.length).toBe(6)
  for (const [block, command = ''] of blocks) {
    const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    const { code, stderr, stdout } = viden(args, { cwd: folder })
    expect([command, code, stderr]).toEqual([command, 0, ''])
    await compare(block, `\`\`\`console\n$ npx viden ${command}\n${stdout}\`\`\`\n`)
  }
})

test('the library example of the README prints what it shows', async () => {
  const [block = '', code = ''] = /```js\n([\s\S]*?)```\n(?:\n```text\n[\s\S]*?```\n)?/.exec(readme) ?? []
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  await compare(block, `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${stdout}\`\`\`\n`)
})

test('the vocabulary example of the README names an organisation in a text', async () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const { buildIndex } = await import('@viden/indexer')
  await writeFile(join(folder, 'concepts.yaml'), yaml)
  const bytes = new TextEncoder().encode('# Facets\n\nOPSI made a model of the kinds of innovation.\n')
  const { articles } = await buildIndex([{ path: 'a.md', bytes }], { vocabulary: folder })
  expect(articles[0]?.mentions).toContainEqual({ start: 8, end: 12, concept: 'organisation/opsi' })
})

test('links in the documents lead to files', async () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
    const text = await readFile(join(root, file), 'utf8')
    for (const [, target = ''] of text.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      const { stat } = await import('node:fs/promises')
      await expect(stat(join(root, target)), `${file}: ${target}`).resolves.toBeDefined()
    }
  }
})
