import { existsSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Shared by every package: each runs `tsup --config ../../tsup.config.ts` in its own folder, in workspace order.
export default defineConfig({
  entry: [existsSync('src/index.ts') ? 'src/index.ts' : 'src/main.ts'],
  format: 'esm',
  target: 'node20',
  dts: existsSync('src/index.ts'),
  sourcemap: true,
  clean: true,
})
