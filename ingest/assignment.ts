/** Which of many goes with which, best over all together: the Hungarian method, in time rows² × columns. */

/** For each row the column it is given, or null; a pair with no gain is left apart. Every row must have one number a column. */
export function assignBest(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length
  const columns = (gains[0]?.length ?? 0) + rows
  // A column of its own for each row stands for being left apart.
  const cost = (row: number, column: number): number => -(gains[row - 1]![column - 1] ?? 0)
  const potential = { rows: new Float64Array(rows + 1), columns: new Float64Array(columns + 1) }
  const taken = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) extend(row, columns, cost, potential, taken)
  const result: (number | null)[] = gains.map(() => null)
  for (let column = 1; column <= columns - rows; column++) {
    const row = taken[column]!
    if (row > 0 && gains[row - 1]![column - 1]! > 0) result[row - 1] = column - 1
  }
  return result
}

interface Potential {
  rows: Float64Array
  columns: Float64Array
}

/** Gives one more row a column, along the cheapest path of exchanges. */
function extend(row: number, columns: number, cost: (row: number, column: number) => number, potential: Potential, taken: Int32Array): void {
  const least = new Float64Array(columns + 1).fill(Infinity)
  const came = new Int32Array(columns + 1)
  const used = new Uint8Array(columns + 1)
  taken[0] = row
  let column = 0
  do {
    used[column] = 1
    const from = taken[column]!
    let [delta, next] = [Infinity, 0]
    for (let at = 1; at <= columns; at++) {
      if (used[at]) continue
      const reduced = cost(from, at) - potential.rows[from]! - potential.columns[at]!
      if (reduced < least[at]!) [least[at], came[at]] = [reduced, column]
      if (least[at]! < delta) [delta, next] = [least[at]!, at]
    }
    for (let at = 0; at <= columns; at++) {
      if (!used[at]) { least[at]! -= delta; continue }
      potential.rows[taken[at]!]! += delta
      potential.columns[at]! -= delta
    }
    column = next
  } while (taken[column] !== 0)
  for (; column !== 0; column = came[column]!) taken[column] = taken[came[column]!]!
}
