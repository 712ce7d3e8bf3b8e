/** Statements as GEXF, for Gephi. */
import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { entityTypes } from '../../cypher/ontology'
import { foldStatements } from './fold'
import { type Statement } from './statement'

/** Characters that XML 1.0 does not know, replaced. */
// eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
const legal = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')

/** Writes a directed graph in the colours of the ontology; an edge's weight is the number of its interviews. */
export async function* writeGexf(statements: AsyncIterable<Statement>): AsyncGenerator<string> {
  const { nodes, edges } = await foldStatements(statements)
  const graph = new MultiDirectedGraph()
  for (const { id, name, type } of nodes) graph.addNode(legal(id), { label: legal(name), type })
  for (const { id, from, to, type, interviews, confidence, methods, citations } of edges) {
    graph.addEdgeWithKey(legal(id), legal(from), legal(to), { label: type, relation: type, weight: interviews.length, confidence, method: methods.join(' '), interviews: interviews.map(legal).join(' '), citations: citations.map(legal).join(' ‖ ') })
  }
  yield write(graph, {
    version: '1.3',
    formatNode: (_key: string, { label, ...attributes }: Record<string, string>) => ({ label, attributes, viz: { color: entityTypes[attributes.type as keyof typeof entityTypes].colour } }),
    formatEdge: (_key: string, { label, weight, ...attributes }: Record<string, string>) => ({ label, weight, attributes }),
  } as never)
}
