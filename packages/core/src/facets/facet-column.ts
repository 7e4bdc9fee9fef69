/** One facet of all articles: the distinct values, and for each article which of them it has. */
export interface FacetColumn {
  readonly name: string
  readonly label: string
  /** Distinct values, sorted. */
  readonly values: readonly string[]
  /** Indexes into `values` by article number. */
  readonly rows: readonly (readonly number[])[]
}

/**
 * Joins the columns of several indexes, article numbers following on. An index without the facet has no values of it.
 *
 * @param parts - For each index its columns and the number of its articles.
 */
export function joinColumns(
  parts: readonly { columns: readonly FacetColumn[]; documentCount: number }[],
): FacetColumn[] {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return [...only.columns]
  const labels = new Map(parts.flatMap(({ columns }) => columns.map(({ name, label }) => [name, label])))
  return [...labels].map(([name, label]) => {
    const own = parts.map(({ columns }) => columns.find((column) => column.name === name))
    const values = [...new Set(own.flatMap((column) => column?.values ?? []))].sort()
    const numbers = new Map(values.map((value, number) => [value, number]))
    const rows = parts.flatMap(({ documentCount }, part) =>
      Array.from({ length: documentCount }, (_, document) =>
        (own[part]?.rows[document] ?? []).map((index) => numbers.get(own[part]?.values[index] ?? '') ?? 0),
      ),
    )
    return { name, label, values, rows }
  })
}
