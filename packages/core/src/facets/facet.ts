/** A facet as an index describes it. */
export interface FacetInfo {
  readonly name: string
  readonly label: string
}

/** Chosen values of a facet, any of which will do; or a range, ends included, each as precise as wanted: `{ from: '2015' }`. */
export type Filter = readonly string[] | { readonly from?: string; readonly to?: string }

/**
 * Filters by facet name; an article must pass all of them. A value is an id (`place/DK`), its end (`DK`) or a label;
 * a year or month stands for the dates in it, and a broader value for the narrower ones.
 */
export type Filters = Readonly<Record<string, Filter>>

/** How finely dates are counted. */
export type Interval = 'year' | 'month'

/** A facet to count. */
export interface FacetRequest {
  readonly name: string
  /** Another facet to count each value by, as for trends over years. */
  readonly by?: string
  /**
   * Counts the dates of this facet, and of `by`, by year or month; a date that is less precise keeps a place of its own.
   * Facets without dates are counted as ever.
   */
  readonly interval?: Interval
  /**
   * Only values with a name (a label in any language, or the end of the id) that has a word beginning so, whatever the
   * case and accents; of several words, each.
   */
  readonly contains?: string
  /** At most so many values, of years and months the latest; default 20. Chosen ones are always among them. */
  readonly limit: number
}

/** How many works have a value, by any of the versions found; or how many articles, where each version counts. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
  /** Whether a filter chose it; a year or month, any date in it. */
  readonly selected: boolean
  /** The nearest broader value that the facet has; its articles include those of this value. */
  readonly broader?: string
  /** Counts of the other facet's values among these articles, by value. */
  readonly by?: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

/** Counts by facet name: most frequent value first, ties by value; with `interval`, dates in order of time. */
export type FacetCounts = Readonly<Record<string, readonly FacetCount[]>>
