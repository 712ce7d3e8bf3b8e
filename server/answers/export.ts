/** Files of what interviews state. */
import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type ExportBody, type ExportFormat, exportFormats, type ExportQuery } from '../contract/export'
import { type Statement } from '../export/statement'
import { writeCsv } from '../export/write-csv'
import { writeGexf } from '../export/write-gexf'
import { writeGraphml } from '../export/write-graphml'
import { writeJson } from '../export/write-json'
import { FileAnswer } from '../file-answer'
import { type Graph } from '../graph'

const writers: Record<ExportFormat, (statements: AsyncIterable<Statement>) => AsyncIterable<string>> = { csv: writeCsv, json: writeJson, graphml: writeGraphml, gexf: writeGexf }

/** The most relations of a view. */
const most = 50_000

/** Gives all that is stated by some types of relation between entities of some types, as a file. */
export async function exportMatching(graph: Graph, { format, types = Object.keys(entityTypes) as never, relations = Object.keys(statedRelations) as never, limit }: ExportQuery): Promise<FileAnswer> {
  const [row] = await graph.read<{ total: number }>('statement-count', { types, relations })
  return fileOf(format, graph.stream<Statement>('statements-of-types', { types, relations, limit }), { 'Fangtan-Total': String(row!.total), 'Fangtan-Truncated': String(row!.total > limit) })
}

/** Gives all that is stated among some entities, as a file. */
export const exportView = async (graph: Graph, { format, ids }: ExportBody): Promise<FileAnswer> =>
  fileOf(format, graph.stream<Statement>('statements-among', { ids, limit: most }))

function fileOf(format: ExportFormat, statements: AsyncIterable<Statement>, headers: Record<string, string> = {}): FileAnswer {
  const { type, extension } = exportFormats[format]
  return new FileAnswer(type, `fangtan.${extension}`, writers[format](statements), headers)
}
