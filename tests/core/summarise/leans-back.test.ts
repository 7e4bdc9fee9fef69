import { expect, test } from 'vitest'
import { leansBack } from '../../../packages/core/src/summarise/leans-back.ts'

test.each([
  'She spoke of it.',
  'This was done in May.',
  'That’s why it failed.',
  'These include three labs.',
  'However, the lab closed.',
  'But the lab closed.',
  'In addition, the lab closed.',
  'In this case, the lab closed.',
  'One of them closed.',
  'When they came, it was late.',
  'Yes, you can do so.',
  'It has six people.',
  '“It has six people,” she said.',
  'The first was a lab.',
  'Det viste sig at være dyrt.',
  'De arbejder med data.',
  'Den har seks ansatte.',
  'Disse er alle åbne.',
  'Derfor lukkede laboratoriet.',
  'Hun talte længe.',
  'Med dette blev loven ændret.',
  'Likevel ble det stengt.',
  'Dei la ned laboratoriet.',
  'Han vann prisen.',
  'Hon talade länge.',
  'Dessutom stängde labbet.',
  'Detta innebär mer arbete.',
  'Där presenterade de planen.',
])('%j leans', (sentence) => {
  expect(leansBack(sentence)).toBe(true)
})

test.each([
  'This year the lab closed.',
  'These days labs are common.',
  'This post tells how labs work.',
  'In this article, we tell how labs work.',
  'There is one lab in Oslo.',
  'Here is what labs do.',
  'It is important that labs measure.',
  'It’s hard to measure impact.',
  'Both labs and cities measure.',
  'Those who measure learn.',
  'When it comes to labs, size counts.',
  'Instead of a lab, the city hired a nurse.',
  'The first lab opened in 2002.',
  'Another year has passed.',
  'Det er vigtigt at måle.',
  'Det finnes mange laboratorier.',
  'Den danske stat åbnede et laboratorium.',
  'De fleste kommuner måler.',
  'Det offentlige måler meget.',
  'Denne artikel fortæller om laboratorier.',
  'Der er mange laboratorier.',
  'Her er tre råd.',
  'I år lukkede laboratoriet.',
  'Det är viktigt att mäta.',
  'De nya labben mäter mycket.',
  'Hansen talte længe.',
])('%j stands alone', (sentence) => {
  expect(leansBack(sentence)).toBe(false)
})

test('a sentence of a megabyte is read no further than its beginning', () => {
  expect(leansBack(`It is ${'so '.repeat(300_000)}`)).toBe(true)
  expect(leansBack(`${'a'.repeat(1_000_000)} it`)).toBe(false)
})
