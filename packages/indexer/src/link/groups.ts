/** Numbers from 0 in groups that can only grow together (union-find). */
export interface Groups {
  /** Makes one group of two. */
  join(one: number, other: number): void
  /** Gives a member that stands for the group of a number: the same for all of its group. */
  of(number: number): number
}

/** Makes as many groups of one number each. */
export function createGroups(count: number): Groups {
  /** Each number points on to another of its group, and at last to the one that stands for all. */
  const next = Array.from({ length: count }, (_, number) => number)
  return {
    join(one, other) {
      next[of(one)] = of(other)
    },
    of,
  }

  function of(number: number): number {
    let at = number
    for (let further = next[at] ?? at; further !== at; further = next[at] ?? at) {
      next[at] = next[further] ?? further
      at = further
    }
    return at
  }
}
