/** A graph like a year of such pages, as large as one likes: the same numbers give the same graph. */
import { type EntityType, type StatedRelation } from '../cypher/types'
import { type GraphEdge, type GraphNode, type GraphPart } from '../server/contract'

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What the nodes beside the districts are, as shares of a hundred, and how a district speaks of them. */
const kinds: readonly { type: EntityType, share: number, tie: StatedRelation, outward: boolean, name: (nth: number) => string }[] = [
  { type: 'Official', share: 12, tie: 'HOLDS_POST', outward: false, name: (nth) => `官员${nth}` },
  { type: 'Enterprise', share: 18, tie: 'OPERATES_IN', outward: false, name: (nth) => `第${nth}号乳业公司` },
  { type: 'Institution', share: 10, tie: 'COLLABORATES_WITH', outward: true, name: (nth) => `第${nth}研究所` },
  { type: 'Project', share: 40, tie: 'UNDERTAKES', outward: true, name: (nth) => `第${nth}号老旧管网改造项目` },
  { type: 'Programme', share: 14, tie: 'ADVANCES', outward: true, name: (nth) => `第${nth}号产业集群行动` },
  { type: 'Policy', share: 6, tie: 'CITES', outward: true, name: (nth) => `第${nth}号办法` },
]

/** `nodes` entities and `edges` relations: districts with their own around them, and some of it shared, more of it the better known. */
export function syntheticPart(nodes: number, edges: number, seed = 1): GraphPart {
  const random = seededRandom(seed)
  const districts = Array.from({ length: Math.ceil(nodes / 45) }, (_, nth) => entity('District', `第${nth}区`))
  const others = Array.from({ length: nodes - districts.length }, (_, nth) => {
    const kind = kindAt(random() * 100)
    return { kind, node: entity(kind.type, kind.name(nth)) }
  })
  const relations = new Map<string, GraphEdge>()
  const tie = (district: GraphNode, { kind, node }: (typeof others)[number]) => {
    const [from, to] = kind.outward ? [district, node] : [node, district]
    const id = `${kind.tie}|${from.id}|${to.id}`
    relations.set(id, { id, type: kind.tie, from: from.id, to: to.id, interviews: ['made'] })
  }
  others.forEach((other, nth) => tie(districts[nth % districts.length]!, other))
  while (relations.size < edges) tie(pick(districts, random()), pick(others, random() ** 3))
  return { nodes: [...districts, ...others.map(({ node }) => node)], edges: [...relations.values()].slice(0, edges) }
}

const entity = (type: EntityType, name: string): GraphNode => ({ id: `${type}:${name}`, type, name, aliases: [], interviews: 1 })

/** One of them all, by a number in [0, 1). */
export const pick = <T>(all: readonly T[], at: number): T => all[Math.floor(at * all.length)]!

function kindAt(share: number): (typeof kinds)[number] {
  let left = share
  return kinds.find((kind) => (left -= kind.share) < 0) ?? kinds[0]!
}
