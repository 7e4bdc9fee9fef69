import { expect, test } from 'vitest'
import { findTextBoxes } from '../../../../packages/indexer/src/formats/pdf/boxes.ts'
import { makeTextSegment } from './make-words.ts'

const PAGE = { width: 600, height: 800 }
const BOX = { left: 300, top: 100, right: 500, bottom: 200 }

function lines(baselines: readonly number[], left = 310) {
  return baselines.map((baseline) => makeTextSegment('words of a line in a box', { left, baseline }))
}

test('a box with lines of text sets them apart', () => {
  expect(findTextBoxes([BOX], lines([120, 132, 144]), PAGE)).toEqual([BOX])
})

test('fields of one width below one another are one box, and the outer of two counts', () => {
  const upper = { ...BOX, bottom: 150 }
  const lower = { ...BOX, top: 149 }
  const inner = { left: 310, top: 110, right: 490, bottom: 190 }
  expect(findTextBoxes([upper, lower], lines([120, 132, 160]), PAGE)).toEqual([BOX])
  expect(findTextBoxes([inner, BOX], lines([120, 132, 144]), PAGE)).toEqual([BOX])
})

test.each([
  ['the background of the page', { left: 0, top: 0, right: 600, bottom: 800 }, [120, 132]],
  ['a field behind one line', BOX, [120]],
  ['a field behind some lines of a text that goes on', { ...BOX, bottom: 140 }, [120, 132, 144]],
])('%s is none', (_, box, baselines) => {
  expect(findTextBoxes([box], lines(baselines), PAGE)).toEqual([])
})

test('text that stands half in it is not set apart by a box', () => {
  expect(findTextBoxes([BOX], [...lines([120, 132]), ...lines([170], 240)], PAGE)).toEqual([])
})
