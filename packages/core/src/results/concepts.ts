import { checkOptions } from '../check-options.ts'
import type { Concept } from '../concept.ts'
import type { ConceptsRequest, Engine } from '../engine/engine.ts'

/**
 * Gives the concepts of an index, sorted by id: all, or those of a type, or those with given ids (unknown ids are left out).
 *
 * @throws {VidenError} `option-invalid`.
 * @example
 * const organisations = await concepts(engine, { type: 'organisation' })
 */
export async function concepts(engine: Engine, request: ConceptsRequest = {}): Promise<readonly Concept[]> {
  checkOptions(request, ['ids', 'type', 'signal'])
  return engine.concepts(request)
}
