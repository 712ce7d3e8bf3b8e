import fc from 'fast-check'
import { assignBest } from '../../ingest/assignment'

test.each([
  [[], []],
  [[[3, 1], [4, 1]], [1, 0]],
  [[[5, 1], [4, 1]], [0, 1]],
  [[[-1, -2]], [null]],
  [[[2, 0], [3, -1]], [null, 0]],
  [[[1], [2], [3]], [null, null, 0]],
])('%j gives %j', (gains, expected) => {
  expect(assignBest(gains)).toEqual(expected)
})

test('no other way of pairing gains more', () => {
  const best = (gains: readonly number[][], used: ReadonlySet<number> = new Set(), row = 0): number => (row === gains.length ? 0
    : Math.max(best(gains, used, row + 1), ...gains[row]!.map((gain, at) => (used.has(at) ? -Infinity : gain + best(gains, new Set([...used, at]), row + 1)))))
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
  fc.assert(fc.property(table, (gains) => {
    const found = assignBest(gains)
    const columns = found.filter((at) => at !== null)
    expect(new Set(columns).size).toBe(columns.length)
    expect(found.reduce<number>((sum, at, row) => sum + (at === null ? 0 : gains[row]![at]!), 0)).toBe(best(gains))
  }))
})
