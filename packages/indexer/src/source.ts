/** A file, or anything that stands for one: bytes with a path. */
export interface Source {
  /** Relative to the corpus folder, with `/`; its ending tells the format. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Where it was published, where that is known from elsewhere. */
  readonly url?: string
}
