import { boxBetween, isInside } from '../../client/selection/shape'

const box = boxBetween({ x: 10, y: 10 }, { x: 30, y: 20 })
// A U: its two legs are inside, the gap between them is not.
const u = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 20 }, { x: 20, y: 20 }, { x: 20, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 30 }, { x: 0, y: 30 }]

test.each([
  ['in a box', { x: 20, y: 15 }, box, true],
  ['right of it', { x: 31, y: 15 }, box, false],
  ['above it', { x: 20, y: 9 }, box, false],
  ['in a box drawn upwards', { x: 20, y: 15 }, boxBetween({ x: 30, y: 20 }, { x: 10, y: 10 }), true],
  ['in a leg', { x: 5, y: 5 }, u, true],
  ['between the legs', { x: 15, y: 5 }, u, false],
  ['below the gap', { x: 15, y: 25 }, u, true],
  ['in nothing', { x: 0, y: 0 }, [], false],
  ['in a line', { x: 5, y: 5 }, [{ x: 0, y: 0 }, { x: 10, y: 10 }], false],
])('%s', (_, point, outline, inside) => {
  expect(isInside(point, outline)).toBe(inside)
})
