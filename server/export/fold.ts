/** Statements as nodes and edges. */
import { type Statement } from './statement'

export interface ExportNode { id: string; type: string; name: string }
/** What all interviews say between two entities by one type of relation. */
export interface ExportEdge {
  id: string
  type: string
  from: string
  to: string
  interviews: string[]
  confidence: number
  methods: string[]
  /** Each with its source: paper, date, headline, interviewee, sentence. */
  citations: string[]
}

/** Folds statements into a graph, in their order. */
export async function foldStatements(statements: AsyncIterable<Statement>): Promise<{ nodes: ExportNode[]; edges: ExportEdge[] }> {
  const nodes = new Map<string, ExportNode>()
  const edges = new Map<string, ExportEdge>()
  for await (const one of statements) {
    nodes.set(one.from, { id: one.from, type: one.fromType, name: one.fromName })
    nodes.set(one.to, { id: one.to, type: one.toType, name: one.toName })
    const id = `${one.relation}|${one.from}|${one.to}`
    const edge = edges.get(id) ?? { id, type: one.relation, from: one.from, to: one.to, interviews: [], confidence: 0, methods: [], citations: [] }
    if (!edge.interviews.includes(one.interview)) edge.interviews.push(one.interview)
    if (!edge.methods.includes(one.method)) edge.methods.push(one.method)
    edge.confidence = Math.max(edge.confidence, one.confidence)
    edge.citations.push(citationOf(one))
    edges.set(id, edge)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** A citation in one line. */
const citationOf = ({ paper, date, year, headline, interviewee, text }: Statement): string =>
  [paper, date ?? year, headline, interviewee, text].filter((part) => part !== null && part !== '').join(' · ')
