/** Statements as GraphML. */
import { foldStatements } from './fold'
import { type Statement } from './statement'

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within XML: signs escaped, characters that XML 1.0 does not know replaced. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/[&<>"]/g, (sign) => signs[sign]!)

const keys = [
  ['label', 'node', 'string'], ['type', 'node', 'string'],
  ['relation', 'edge', 'string'], ['weight', 'edge', 'int'], ['confidence', 'edge', 'double'], ['method', 'edge', 'string'], ['interviews', 'edge', 'string'], ['citations', 'edge', 'string'],
] as const

const data = (values: Record<string, string | number>): string => Object.entries(values).map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`).join('')

/** Writes a directed graph: an edge a relation, its weight the number of its interviews, citations parted by ‖. */
export async function* writeGraphml(statements: AsyncIterable<Statement>): AsyncGenerator<string> {
  const { nodes, edges } = await foldStatements(statements)
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const [id, of, type] of keys) yield `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>\n`
  yield '<graph id="fangtan" edgedefault="directed">\n'
  for (const { id, name, type } of nodes) yield `<node id="${escapeXml(id)}">${data({ label: name, type })}</node>\n`
  for (const edge of edges) {
    const { id, from, to, type, interviews, confidence, methods, citations } = edge
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data({
      relation: type, weight: interviews.length, confidence, method: methods.join(' '), interviews: interviews.join(' '), citations: citations.join(' ‖ '),
    })}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}
