import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Tests of a package run on its source; those in tests/e2e run what was built, as users do. A busy machine is no failure.
const testTimeout = 180_000
const alias = {
  '@viden/core': fileURLToPath(new URL('packages/core/src/index.ts', import.meta.url)),
  '@viden/indexer': fileURLToPath(new URL('packages/indexer/src/index.ts', import.meta.url)),
}

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'core', testTimeout, include: ['tests/core/**/*.test.ts'] } },
      { resolve: { alias }, test: { name: 'indexer', testTimeout, include: ['tests/indexer/**/*.test.ts'] } },
      { resolve: { alias }, test: { name: 'conformance', testTimeout, include: ['tests/conformance/**/*.test.ts'] } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout, hookTimeout: testTimeout } },
      {
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
})
