import { readNumeral } from '../../ingest/numerals'

test.each([
  ['十', 10], ['十二', 12], ['二十', 20], ['一百零三', 103], ['两千', 2000], ['三千六百', 3600], ['五', 5], ['一万二千', 12000], ['三十五万零六百', 350600], ['', null],
])('%s is %d', (text, value) => {
  expect(readNumeral(text)).toBe(value)
})
