import { checkOptions } from '../check-options.ts'
import { VidenError } from '../errors.ts'
import type { Filters } from './facet.ts'
import { isDate } from './is-date.ts'

/**
 * Refuses filters of another shape than a list of values, or a range of dates in order.
 *
 * @throws {VidenError} `option-invalid`, naming the facet and the repair.
 */
export function checkFilters(filters: Filters): void {
  if (typeof filters !== 'object' || filters === null || Array.isArray(filters))
    throw new VidenError('option-invalid', 'Filters go by facet name, such as { country: ["DK"] }.')
  for (const [name, filter] of Object.entries(filters)) {
    if (Array.isArray(filter) && filter.every((value) => typeof value === 'string')) continue
    if (typeof filter !== 'object' || filter === null || Array.isArray(filter))
      throw new VidenError('option-invalid', `The filter "${name}" takes a list of texts, such as ["DK"], or a range.`)
    const { from, to } = checkRange(name, filter)
    if (from !== undefined && to !== undefined && from.slice(0, to.length) > to)
      throw new VidenError('option-invalid', `The filter "${name}" goes from ${from} to ${to}, which is before it.`)
  }
}

function checkRange(name: string, range: object): { from?: string; to?: string } {
  checkOptions(range, ['from', 'to'])
  for (const bound of Object.values(range))
    if (bound !== undefined && !(typeof bound === 'string' && isDate(bound)))
      throw new VidenError(
        'option-invalid',
        `"${bound}" is no end of a range of "${name}": write 2018, 2018-05 or 2018-05-01.`,
      )
  return range
}
