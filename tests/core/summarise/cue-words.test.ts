import { expect, test } from 'vitest'
import { type CueKind, countCues } from '../../../packages/core/src/summarise/cue-words.ts'

test.each<[CueKind, string, string, number]>([
  ['news', 'en', 'The lab launches a NEW service.', 2],
  ['news', 'da', 'Styrelsen lancerer en ny tjeneste.', 2],
  ['news', 'nb', 'Direktoratet lanserer en ny tjeneste.', 2],
  ['news', 'nn', 'Direktoratet opnar eit nytt kontor.', 2],
  ['purpose', 'sv', 'Syftet är att förbättra tjänsten.', 2],
  ['we', 'da', 'Vores lab og vi selv.', 2],
  ['we', 'nn', 'Me har vårt eige.', 2],
  ['we', 'en', 'The vineyard is usable.', 0],
  ['first', 'da', 'Huset ligger i Aarhus.', 0],
  ['you', 'da', 'Huset er stort.', 0],
  ['you', 'de', 'Du bist da.', 0],
])('of %s in %s, %j holds %i', (kind, language, sentence, count) => {
  expect(countCues(sentence, kind, language)).toBe(count)
})
