declare module '@citation-js/core' {
  /** Bibliographic items, as far as we use it. */
  export class Cite {
    constructor(items: readonly object[], options?: { readonly generateGraph?: boolean })
    format(
      name: 'bibliography',
      options: {
        readonly style: string
        readonly lang: string
        readonly format: 'text'
        readonly asEntryArray: true
        readonly nosort: true
      },
    ): (readonly [id: string, entry: string])[]
  }
}

declare module '@citation-js/plugin-csl' {}
