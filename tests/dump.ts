/** Everything in the graph, in an order of its own, so that two graphs can be compared whole. */
import { type Query } from '../cypher/catalogue'
import { type Row } from '../cypher/plain'
import { type Store } from '../cypher/store'

const query = (name: string, text: string): Query => ({ name, mode: 'read', doc: 'The whole graph.', params: [], text })

const nodes = query('nodes', 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
const relationships = query('relationships', 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties')

export interface Dump {
  nodes: Row[]
  relationships: Row[]
}

/** Reads the whole graph. */
export async function dumpGraph(store: Store): Promise<Dump> {
  return { nodes: sorted((await store.run(nodes)).rows), relationships: sorted((await store.run(relationships)).rows) }
}

const sorted = (rows: Row[]): Row[] => rows.map((row) => [JSON.stringify(row, keysInOrder), row] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)

const keysInOrder = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
