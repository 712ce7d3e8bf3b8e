/** Precision, recall and F1, rounded to three digits. */
export interface Measure {
  p: number
  r: number
  f1: number
  gold: number
  got: number
}

/** The counts of a comparison: what was got and stands in the gold, and what stands in the gold and was got. */
export interface Tally {
  right: number
  got: number
  found: number
  gold: number
}

/** Compares two lists by a test of a pair; the two directions are counted apart, since several may be alike. */
export function tally<G, P>(gold: readonly G[], got: readonly P[], same: (gold: G, got: P) => boolean): Tally {
  return {
    right: got.filter((one) => gold.some((other) => same(other, one))).length,
    got: got.length,
    found: gold.filter((one) => got.some((other) => same(one, other))).length,
    gold: gold.length,
  }
}

/** The sum of several comparisons. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, one) => ({ right: sum.right + one.right, got: sum.got + one.got, found: sum.found + one.found, gold: sum.gold + one.gold }), { right: 0, got: 0, found: 0, gold: 0 })

/** Nothing got where nothing was to be got is right. */
export function measure({ right, got, found, gold }: Tally): Measure {
  const p = got > 0 ? right / got : gold > 0 ? 0 : 1
  const r = gold > 0 ? found / gold : 1
  const f1 = p + r > 0 ? 2 * p * r / (p + r) : 0
  return { p: round(p, 3), r: round(r, 3), f1: round(f1, 3), gold, got }
}

/** Rounds a share as Python does: a tie, which is one only where the number is exact in binary, goes to the even digit. */
export function round(value: number, digits: number): number {
  const doubled = value * 2 * 10 ** digits
  const isTie = Number.isInteger(value * 2 ** (digits + 1)) && doubled % 2 === 1
  return isTie ? 2 * Math.round(doubled / 4) / 10 ** digits : Number(value.toFixed(digits))
}
