/** Paths through what two searches have seen, one from either end. */

/** The neighbours of the entities that were looked at, by id. */
export type Adjacency = ReadonlyMap<string, readonly string[]>

/** What a search from one end has seen: all paths of `depth` steps from there. */
export interface Side {
  start: string
  depth: number
  /** Neighbours of every entity fewer than `depth` steps away. */
  seen: Adjacency
}

type Layers = Set<string>[]

/** Up to `most` paths of so many steps between two ends, as ids; none holds an id twice. Every step must lie within `from.depth` of one end or `to.depth` of the other. */
export function pathsOfLength(from: Side, to: Side, steps: number, most: number): string[][] {
  const middle = Math.min(from.depth, steps)
  const ahead = spread(from, middle)
  const behind = spread(to, steps - middle)
  const layers: Layers = [...ahead.slice(0, middle), keepCommon(ahead[middle]!, behind[steps - middle]!), ...behind.slice(0, steps - middle).reverse()]
  keepConnected(layers, from.seen, middle)
  const across = turnRound(layers[middle]!, layers[middle + 1], to.seen)
  const waysAt = (id: string, depth: number) => (depth < middle ? from.seen : depth === middle ? across : to.seen).get(id) ?? []
  return walk(layers, waysAt, most)
}

/** The ids that some walk of 0, 1, 2 … steps ends at. */
function spread({ start, seen }: Side, steps: number): Layers {
  const layers: Layers = [new Set([start])]
  for (let step = 0; step < steps; step++) layers.push(new Set([...layers[step]!].flatMap((id) => seen.get(id) ?? [])))
  return layers
}

const keepCommon = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> => new Set([...one].filter((id) => other.has(id)))

/** Leaves out what leads from the start to nowhere. */
function keepConnected(layers: Layers, seen: Adjacency, middle: number): void {
  for (let depth = middle - 1; depth >= 0; depth--) {
    const next = layers[depth + 1]!
    layers[depth] = new Set([...layers[depth]!].filter((id) => (seen.get(id) ?? []).some((other) => next.has(other))))
  }
}

/** The ways from the middle on: those there may not have been looked at, but all that come next have been. */
function turnRound(middle: ReadonlySet<string>, next: ReadonlySet<string> | undefined, seen: Adjacency): Adjacency {
  const ways = new Map([...middle].map((id) => [id, [] as string[]]))
  for (const id of next ?? []) for (const other of seen.get(id) ?? []) ways.get(other)?.push(id)
  return ways
}

function walk(layers: Layers, waysAt: (id: string, depth: number) => readonly string[], most: number): string[][] {
  const found: string[][] = []
  const go = (path: readonly string[]): void => {
    if (found.length >= most) return
    if (path.length === layers.length) return void found.push([...path])
    const ways = waysAt(path.at(-1)!, path.length - 1)
    for (const next of ways) if (layers[path.length]!.has(next) && !path.includes(next)) go([...path, next])
  }
  for (const start of layers[0]!) go([start])
  return found
}
