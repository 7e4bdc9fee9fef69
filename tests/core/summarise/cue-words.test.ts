import { expect, test } from 'vitest'
import { type CueKind, countCues } from '../../../packages/core/src/summarise/cue-words.ts'

test.each<[CueKind, string, number]>([
  ['news', 'The lab launches a NEW service.', 2],
  ['news', 'Styrelsen lancerer en ny tjeneste.', 2],
  ['news', 'Direktoratet lanserer en ny tjeneste.', 2],
  ['purpose', 'Syftet är att förbättra tjänsten.', 2],
  ['result', 'Forsøket viser at flere sparer tid.', 2],
  ['weight', 'Det er vigtigt.', 1],
  ['we', 'Vores lab og vi selv.', 2],
  ['we', 'The vineyard is usable.', 0],
  ['example', 'Kommuner, f.eks. Oslo.', 1],
])('of %s, %j holds %i', (kind, sentence, count) => {
  expect(countCues(sentence, kind)).toBe(count)
})
