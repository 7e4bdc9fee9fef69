type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loaded: Promise<Pdfjs> | undefined

/**
 * Gives pdfjs, which is heavy: it is loaded for the first PDF, not before.
 *
 * It prefers to be able to draw, asks for `@napi-rs/canvas`, warns where that is not installed, and without it fails for
 * want of a browser's classes. Nothing here draws, so empty classes stand in for these while it loads.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load()
  return loaded
}

const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const

async function load(): Promise<Pdfjs> {
  const missing = DRAWING.filter((name) => !(name in globalThis))
  for (const name of missing) Object.defineProperty(globalThis, name, { value: class {}, configurable: true })
  const { warn } = console
  console.warn = (...values: unknown[]) => {
    if (!/^Warning: Cannot (?:load|access|polyfill)/.test(String(values[0]))) warn(...values)
  }
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
    for (const name of missing) Reflect.deleteProperty(globalThis, name)
  }
}
