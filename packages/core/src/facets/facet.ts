/** A facet as an index describes it. */
export interface FacetInfo {
  readonly name: string
  readonly label: string
}

/** Chosen values of a facet, any of which will do; or a range, ends included, each as precise as wanted: `{ from: '2015' }`. */
export type Filter = readonly string[] | { readonly from?: string; readonly to?: string }

/** Filters by facet name; an article must pass all of them. A value is an id (`place/DK`), its end (`DK`) or a label. */
export type Filters = Readonly<Record<string, Filter>>

/** A facet to count. */
export interface FacetRequest {
  readonly name: string
  /** Another facet to count each value by, as for trends over years. */
  readonly by?: string
  /** At most so many values; default 20. Chosen ones are always among them. */
  readonly limit: number
}

/** How many articles have a value. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
  /** Whether a filter chose it. */
  readonly selected: boolean
  /** Counts of the other facet's values among these articles, by value. */
  readonly by?: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

/** Counts by facet name: most frequent value first, ties by value. */
export type FacetCounts = Readonly<Record<string, readonly FacetCount[]>>
