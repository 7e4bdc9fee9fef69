import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@viden/core'
import * as indexer from '@viden/indexer'
import { glob } from 'tinyglobby'
import { expect, test } from 'vitest'
import { root } from './viden.ts'

/** Codes of a union type in a source file. */
async function codesOf(file: string, type: string): Promise<string[]> {
  const source = await readFile(join(root, file), 'utf8')
  const union = new RegExp(`export type ${type} =\\n((?: {2}\\| '[a-z-]+'\\n)+)`).exec(source)?.[1] ?? ''
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code)
}

async function allCodes(): Promise<string[]> {
  const problems = await codesOf('packages/core/src/article.ts', 'ProblemCode')
  const errors = await codesOf('packages/core/src/errors.ts', 'ErrorCode')
  expect(problems.length).toBeGreaterThan(15)
  expect(errors.length).toBeGreaterThan(8)
  return [...problems, ...errors]
}

test('every code of a problem or error is explained in docs/problems.md, and no other', async () => {
  const documented = await readFile(join(root, 'docs/problems.md'), 'utf8')
  const explained = [...documented.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = '']) => code)
  expect(explained.toSorted()).toEqual((await allCodes()).toSorted())
})

test('every code is raised in a test', async () => {
  const files = await glob('tests/**/*.test.ts', { cwd: root, ignore: ['tests/e2e/documentation.test.ts'] })
  const tests = (await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))).join('\n')
  const missing = (await allCodes()).filter((code) => !new RegExp(`['\\[]${code}['\\]]`).test(tests))
  expect(missing).toEqual([])
})

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<void>

/** The examples in doc comments of what the packages export. */
async function examples(): Promise<{ name: string; code: string }[]> {
  const files = await glob('packages/{core,indexer}/src/**/*.ts', { cwd: root })
  const sources = await Promise.all(files.sort().map((file) => readFile(join(root, file), 'utf8')))
  return sources.flatMap((source) =>
    [...source.matchAll(/@example\n((?: *\* ?.*\n)+?) *\*\/\nexport (?:async )?function (\w+)/g)].map(
      ([, block = '', name = '']) => ({ name, code: block.replace(/^ *\* ?/gm, '') }),
    ),
  )
}

test('every function that the packages export has an example, and the examples hold', async () => {
  const found = await examples()
  const functions = Object.entries({ ...core, ...indexer }).filter(
    ([, value]) => typeof value === 'function' && !/^[A-Z]/.test(value.name),
  )
  const without = functions.map(([name]) => name).filter((name) => !found.some((example) => example.name === name))
  expect(without).toEqual([])

  const { index } = await indexer.buildIndex(join(root, 'corpus'))
  const engine = await core.openIndex(index)
  const [article] = await core.articles(engine, ['mindlab'])
  for (const { name, code } of found) {
    if (!functions.some(([known]) => known === name)) continue
    await expect(run(code, { engine, article, index }), `${name}:\n${code}`).resolves.toBeUndefined()
  }
})

/** Runs an example; where a line says `// => value`, its expression must give that value. */
async function run(code: string, fixtures: Record<string, unknown>): Promise<void> {
  const lines = code
    .replace(/\n\/\/ => /g, ' // => ')
    .split('\n')
    .map((line) => {
      const [, expression, value] = /^(.*?) *\/\/ => (.*)$/.exec(line) ?? []
      if (expression === undefined || value === undefined) return line
      return value.includes('…') ? expression : `expect(await (${expression})).toEqual(${value})`
    })
  const scope: Record<string, unknown> = {
    ...core,
    ...indexer,
    ...fixtures,
    expect,
    buildIndex: () => indexer.buildIndex(join(root, 'corpus')),
    writeIndex: async () => {},
    reviewCorpus: () => indexer.reviewCorpus(join(root, 'corpus')),
    saveDecision: async () => {},
    catalogue: undefined,
    writeCatalogue: async () => {},
    readFile: async () => fixtures.index,
  }
  // In a block of its own, an example may declare a name that the fixtures have too.
  await new AsyncFunction(...Object.keys(scope), `{\n${lines.join('\n')}\n}`)(...Object.values(scope))
}
