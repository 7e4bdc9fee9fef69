import { expect, test } from 'vitest'
import { bundleCore } from './bundle-core.ts'

test('core bundles for the browser with nothing left outside and no Node module', async () => {
  const { code, external } = await bundleCore()
  expect(external).toEqual([])
  expect(code.length).toBeGreaterThan(10_000)
})
