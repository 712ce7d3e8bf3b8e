/** Spans as they are kept in the graph, and as an answer gives them. */

/** Makes pairs of a flat list: start, end, start, end … */
export const unflatten = (flat: readonly number[]): [number, number][] =>
  Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index]!, flat[2 * index + 1]!])
