import fc from 'fast-check'
import { pathsOfLength, type Side } from '../../server/paths/walks'

/** Undirected: `ab bc` ties a to b and b to c. */
function adjacencyOf(ties: string): Map<string, string[]> {
  const seen = new Map<string, string[]>()
  for (const tie of ties.split(' ').filter(Boolean)) for (const [id, other] of [[tie[0]!, tie[1]!], [tie[1]!, tie[0]!]] as const) {
    if (id !== other) seen.set(id, [...new Set([...seen.get(id) ?? [], other])].sort())
  }
  return seen
}

/** What a search has seen after so many steps. */
function sideAt(start: string, depth: number, all: ReadonlyMap<string, string[]>): Side {
  const seen = new Map<string, string[]>()
  let ends = [start]
  for (let step = 0; step < depth; step++) {
    for (const id of ends) seen.set(id, all.get(id) ?? [])
    ends = [...new Set(ends.flatMap((id) => all.get(id) ?? []))].filter((id) => !seen.has(id))
  }
  return { start, depth, seen }
}

function everyPath(all: ReadonlyMap<string, string[]>, path: string[], to: string, steps: number): string[][] {
  if (steps === 0) return path.at(-1) === to ? [path] : []
  return (all.get(path.at(-1)!) ?? []).filter((id) => !path.includes(id)).flatMap((id) => everyPath(all, [...path, id], to, steps - 1))
}

const pathsIn = (ties: string, depths: [number, number], steps: number, most = 100): string[] => {
  const all = adjacencyOf(ties)
  return pathsOfLength(sideAt('a', depths[0], all), sideAt('z', depths[1], all), steps, most).map((path) => path.join('')).sort()
}

test.each<[string, string, [number, number], number, string[]]>([
  ['one step, seen from the start', 'az', [1, 0], 1, ['az']],
  ['one step, seen from the end', 'az', [0, 1], 1, ['az']],
  ['two steps, met in the middle', 'ab bz ac cz ad', [1, 1], 2, ['abz', 'acz']],
  ['two steps, seen from the start alone', 'ab bz ac cz ad', [2, 0], 2, ['abz', 'acz']],
  ['three steps', 'ab bc cz ad dz', [2, 1], 3, ['abcz']],
  ['none that holds an entity twice', 'ab ba az', [2, 1], 3, []],
  ['none where the ends are apart', 'ab yz', [2, 2], 4, []],
])('%s', (_, ties, depths, steps, expected) => {
  expect(pathsIn(ties, depths, steps)).toEqual(expected)
})

test('no more than wanted', () => {
  expect(pathsIn('ab bz ac cz ad dz', [1, 1], 2, 2)).toEqual(['abz', 'acz'])
})

test('whatever the graph, they are all there are', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z')
  fc.assert(fc.property(fc.array(fc.tuple(letter, letter), { maxLength: 14 }), fc.nat(3), fc.nat(3), fc.nat(5), (pairs, one, other, steps) => {
    fc.pre(steps <= one + other)
    const ties = pairs.map((pair) => pair.join('')).join(' ')
    expect(pathsIn(ties, [one, other], steps, 10_000)).toEqual(everyPath(adjacencyOf(ties), ['a'], 'z', steps).map((path) => path.join('')).sort())
  }))
})
