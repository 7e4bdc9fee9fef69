import { build } from 'esbuild'
import { root } from './viden.ts'

/**
 * Bundles the built core for browsers, nothing left outside, as the global `viden`.
 * A `node:` module or an import that cannot be resolved fails the bundle.
 */
export async function bundleCore(): Promise<{ code: string; external: string[] }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [`${root}/packages/core/dist/index.js`],
    bundle: true,
    format: 'iife',
    globalName: 'viden',
    platform: 'browser',
    minify: true,
    write: false,
    metafile: true,
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  return { code: outputFiles[0]?.text ?? '', external: imports.map(({ path }) => path) }
}
