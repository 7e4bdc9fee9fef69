import { splitSentences } from '@viden/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['', []],
  ['   ', []],
  ['No stop at all', ['No stop at all']],
  ['One. Two.', ['One.', 'Two.']],
  ['Really? Yes! Good…', ['Really?', 'Yes!', 'Good…']],
  ['Really?! Yes.', ['Really?!', 'Yes.']],
  ['Wait... What?', ['Wait...', 'What?']],
  ['Dr. Hansen came. She spoke.', ['Dr. Hansen came.', 'She spoke.']],
  ['Labs, e.g. MindLab, closed. Others opened.', ['Labs, e.g. MindLab, closed.', 'Others opened.']],
  ['The U.S. Government agreed. It did.', ['The U.S. Government agreed.', 'It did.']],
  ['Hansen et al. Found much. True.', ['Hansen et al. Found much.', 'True.']],
  ['Det er bl.a. Danmark. Godt.', ['Det er bl.a. Danmark.', 'Godt.']],
  ['Prisen er ca. 5 kr. Det er billigt.', ['Prisen er ca. 5 kr.', 'Det er billigt.']],
  ['Kommuner, f.eks. Aarhus, vandt. Flot.', ['Kommuner, f.eks. Aarhus, vandt.', 'Flot.']],
  ['Etater, jf. Meld. St. 30, vant. Bra.', ['Etater, jf. Meld. St. 30, vant.', 'Bra.']],
  ['Kommuner, bl.a. Oslo, m.m. Slik er det. Ja.', ['Kommuner, bl.a. Oslo, m.m.', 'Slik er det.', 'Ja.']],
  ['It is used in the U.S. The rest waits.', ['It is used in the U.S.', 'The rest waits.']],
  ['The U.S. Department of Labor won.', ['The U.S. Department of Labor won.']],
  ['She asked the U.S.? If so, good.', ['She asked the U.S.?', 'If so, good.']],
  ['Join at 2 p.m. Eastern time. Come.', ['Join at 2 p.m. Eastern time.', 'Come.']],
  ['It began at 2 p.m. The room was full.', ['It began at 2 p.m.', 'The room was full.']],
  ['Forms, fees, etc. All were free.', ['Forms, fees, etc.', 'All were free.']],
  ['See art. 5 and (p. 3) for more.', ['See art. 5 and (p. 3) for more.']],
  ['They said no. That was it.', ['They said no.', 'That was it.']],
  ['It came in Feb. 2015 and left.', ['It came in Feb. 2015 and left.']],
  ['The post is in HR. Everyone knows.', ['The post is in HR.', 'Everyone knows.']],
  ['We chose plan B. It worked.', ['We chose plan B.', 'It worked.']],
  ['After World War I. The treaty came.', ['After World War I.', 'The treaty came.']],
  ['J.R.R. Tolkien wrote it.', ['J.R.R. Tolkien wrote it.']],
  ['“Does it work?” Davis said. Then he left.', ['“Does it work?” Davis said.', 'Then he left.']],
  ['It was a “guide.” They said, “No.”', ['It was a “guide.”', 'They said, “No.”']],
  ['As was shown.[1] Others agreed.', ['As was shown.[1]', 'Others agreed.']],
  ['It runs on Android. iOS came later.', ['It runs on Android.', 'iOS came later.']],
  ['Det er gratis. → Se vedtægterne. 🔧 Start nu.', ['Det er gratis.', '→ Se vedtægterne.', '🔧 Start nu.']],
  ['Mødet er den 3. Maj og den 4. Juni. Kom.', ['Mødet er den 3. Maj og den 4. Juni.', 'Kom.']],
  ['Mødet er d. 3. maj kl. 10. Kom.', ['Mødet er d. 3. maj kl. 10.', 'Kom.']],
  ['Projekter, workshopper osv. Det er gratis.', ['Projekter, workshopper osv.', 'Det er gratis.']],
  ['Loven gjelder fra 19. januar 2012. Den er ny.', ['Loven gjelder fra 19. januar 2012.', 'Den er ny.']],
  ['Beslutad 2026, giltig t.o.m. 2029 för alla. Bra.', ['Beslutad 2026, giltig t.o.m. 2029 för alla.', 'Bra.']],
  ['Det finns 48 av 93. Alla är öppna.', ['Det finns 48 av 93.', 'Alla är öppna.']],
  ['Kommuner, t.ex. Malmö, vann. Bra.', ['Kommuner, t.ex. Malmö, vann.', 'Bra.']],
  ['Myndigheter, s.k. Labb, vann. Bra.', ['Myndigheter, s.k. Labb, vann.', 'Bra.']],
  ['By J. Bang Andersen. It says so.', ['By J. Bang Andersen.', 'It says so.']],
  ['It grew 3.5 percent. Good.', ['It grew 3.5 percent.', 'Good.']],
  ['It grew by .5 in 2018. Then it fell.', ['It grew by .5 in 2018.', 'Then it fell.']],
  ['Den 19. januar kom loven. Den virker.', ['Den 19. januar kom loven.', 'Den virker.']],
  ['1. Start small. 2. Grow.', ['1. Start small.', '2. Grow.']],
  ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
  ['Han sagde: »Stop.« Så gik han.', ['Han sagde: »Stop.«', 'Så gik han.']],
  ['Det var slut. »Godt,« sagde hun.', ['Det var slut.', '»Godt,« sagde hun.']],
  ['Det var slut. ”Bra”, sa hon.', ['Det var slut.', '”Bra”, sa hon.']],
  ['Hon sa: ”Stopp.” Sedan gick hon.', ['Hon sa: ”Stopp.”', 'Sedan gick hon.']],
  ['Han sagde: „Stop.“ Så gik han.', ['Han sagde: „Stop.“', 'Så gik han.']],
  ['It ended (at last.) People left.', ['It ended (at last.)', 'People left.']],
  ['It ended. “Good,” she said.', ['It ended.', '“Good,” she said.']],
  ['See viden.dk for more. It helps.', ['See viden.dk for more.', 'It helps.']],
  ['It is called iPhone. small letters follow.', ['It is called iPhone. small letters follow.']],
  ['Over.\nÅben data.', ['Over.', 'Åben data.']],
])('%j is split into %j', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('offsets of the sentences of a part are those of the whole text', () => {
  expect(splitSentences('Skip. One. Two. Skip.', { start: 6, end: 15 })).toEqual([
    { start: 6, end: 10 },
    { start: 11, end: 15 },
  ])
})

test('sentences are in order, trimmed, and hold all text but white space', () => {
  const piece = fc.constantFrom(
    'Dr',
    'One',
    'two',
    '3',
    '.',
    '.',
    '!',
    '?',
    '…',
    '"',
    '»',
    ')',
    ' ',
    ' ',
    '\n',
    '\u00a0',
  )
  const text = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, fc.nat(5), fc.nat(5), (text, before, after) => {
      const range = { start: Math.min(before, text.length), end: Math.max(before, text.length - after) }
      let at = range.start
      let between = ''
      for (const { start, end } of splitSentences(text, range)) {
        const sentence = text.slice(start, end)
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(sentence.trim()).toBe(sentence)
        between += text.slice(at, start)
        at = end
      }
      expect((between + text.slice(at, range.end)).trim()).toBe('')
      expect(at).toBeLessThanOrEqual(Math.max(range.start, range.end))
    }),
  )
})

test.each([
  '!?'.repeat(25_000),
  `${'.'.repeat(25_000)}${'"'.repeat(25_000)}x`,
  'Etc. '.repeat(20_000),
  'A. '.repeat(30_000),
])('a text of nothing but marks and abbreviations is split in one go (case %#)', (text) => {
  expect(splitSentences(text).length).toBeGreaterThan(0)
})
