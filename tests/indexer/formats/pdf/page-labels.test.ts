import { expect, test } from 'vitest'
import { labelPages } from '../../../../packages/indexer/src/formats/pdf/page-labels.ts'

const NONE = [[], [], [], []]

test.each([
  ['that the file gives', ['i', '1', '2', 'A'], NONE, ['i', '1', '2', 'A']],
  [
    'that the file gives, whatever is printed',
    ['i', 'ii', 'iii', '1'],
    [['1'], ['2'], ['3'], ['4']],
    ['i', 'ii', 'iii', '1'],
  ],
  ['of which one is empty', ['i', '', '1', '2'], NONE, ['i', '2', '1', '2']],
  ['counted from the first page, where nothing says more', undefined, NONE, ['1', '2', '3', '4']],
  ['printed, after a cover', undefined, [[], ['1'], ['2'], ['3']], ['i', '1', '2', '3']],
  ['printed, where the file only counts', ['1', '2', '3', '4'], [[], ['1'], ['2'], ['3']], ['i', '1', '2', '3']],
  ['printed on most pages', undefined, [[], ['1'], [], ['Page 3 of 9'], [], ['5']], ['i', '1', '2', '3', '4', '5']],
  ['of an offprint', undefined, [['Journal 12 | 231'], ['232 | Labs'], ['Journal 12 | 233']], ['231', '232', '233']],
  ['that agree on too few pages', undefined, [[], ['1'], ['2'], [], [], []], ['1', '2', '3', '4', '5', '6']],
  ['that are years', undefined, [['Report 2021'], ['Report 2021'], ['Report 2021']], ['1', '2', '3']],
])('labels %s', (_, given, heads, expected) => {
  expect(labelPages(given, heads)).toEqual(expected)
})

test('pages before the first are counted in Roman numerals', () => {
  const heads = Array.from({ length: 40 }, (_, page) => (page < 19 ? [] : [String(page - 18)]))
  const labels = labelPages(undefined, heads)
  expect(labels.slice(0, 20).join(' ')).toBe('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix 1')
})
