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

/** Gives all that is stated and passes every filter asked for, as a file. */
export async function exportMatching(graph: Graph, { format, limit, ...asked }: ExportQuery): Promise<FileAnswer> {
  const filters = { ...filtersOf(asked), among: await amongOf(graph, asked) }
  const [row] = await graph.read<{ total: number }>('statement-count', filters)
  return fileOf(format, graph.stream<Statement>('statements-matching', { ...filters, limit }), { 'Fangtan-Total': String(row!.total), 'Fangtan-Truncated': String(row!.total > limit) })
}

type Asked = Omit<ExportQuery, 'format' | 'limit'>

const filtersOf = ({ types, relations, districts, interviews, saidFrom, saidTo, confidence, mentions }: Asked) => ({
  types: types ?? Object.keys(entityTypes), relations: relations ?? Object.keys(statedRelations), confidence, mentions,
  spokenFor: districts ?? null, interviews: interviews ?? null, saidFrom: saidFrom ?? null, saidTo: saidTo ?? null,
})

/**
 * The entities that both ends have to be among; null where none were asked for. They are asked for first and apart: within the
 * question after statements the engine took 2.6 to 3.9 s to plan each new set of filters, and takes 0.4 s without them (two cores).
 */
async function amongOf(graph: Graph, { programmes, promisedFrom, promisedTo }: Asked): Promise<string[] | null> {
  const idsOf = async (name: string, parameters: Record<string, unknown>) => new Set((await graph.read<{ ids: string[] }>(name, parameters))[0]!.ids)
  const [promised, near] = await Promise.all([
    promisedFrom === undefined && promisedTo === undefined ? null : idsOf('entities-promised', { from: promisedFrom ?? null, to: promisedTo ?? null }),
    programmes === undefined ? null : idsOf('entities-next-to', { ids: programmes }),
  ])
  const among = promised && near ? [...promised].filter((id) => near.has(id)) : promised ?? near
  return among && [...among]
}

/** Gives all that is stated among some entities, or only by some of their relations, as a file. */
export async function exportView(graph: Graph, { format, ids, edges }: ExportBody): Promise<FileAnswer> {
  const only = edges?.map(([type, from, to]) => `${type}|${ids[from]}|${ids[to]}`) ?? null
  return fileOf(format, graph.stream<Statement>('statements-among', { ids, only, limit: most }))
}

function fileOf(format: ExportFormat, statements: AsyncIterable<Statement>, headers: Record<string, string> = {}): FileAnswer {
  const { type, extension } = exportFormats[format]
  return new FileAnswer(type, `fangtan.${extension}`, writers[format](statements), headers)
}
