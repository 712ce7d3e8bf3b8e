/** A made graph as the rows of one page, to be written into a real store. */
import { type PageGraph } from '../cypher/types'
import { type GraphPart } from '../server/contract'

const page = 'Page:be9c4be9c4be'
const interview = `Interview:${page.slice(5)}/bench`
const sentence = `Sentence:${page.slice(5)}/bench/0`

/** One page with one interview, whose one sentence says it all. */
export function pageOf({ nodes, edges }: GraphPart): PageGraph {
  const text = '本页由基准程序写成。'
  return {
    page: { id: page, file: 'bench.txt', title: null, strapline: null, preface: null, paper: null, date: null, year: null, text, notes: [] },
    interviews: [{ id: interview, key: 'bench', order: 0, headline: text, interviewee: nodes[0]!.name, posts: [], district: nodes[0]!.name, reporters: [] }],
    sentences: [{ id: sentence, interview, kind: 'body', paragraph: 0, order: 0, text, spans: [[0, text.length]] }],
    entities: nodes.map(({ id, type, name }) => ({ id, type, name, code: null, parent: null })),
    mentions: [],
    appearances: nodes.map(({ id }) => ({ entity: id, interview, count: 1, names: [] })),
    people: [],
    relations: edges.map(({ type, from, to }) => ({ type, from, to, interview, sentences: [sentence], method: 'topic-of-paragraph' as const, confidence: 1 })),
    targets: [],
  }
}

/** A district with as many projects of its own as are wanted. */
export function hubPart(neighbours: number): GraphPart {
  const hub = { id: 'District:基准区', type: 'District' as const, name: '基准区', aliases: [], interviews: 1 }
  const projects = Array.from({ length: neighbours }, (_, nth) => ({ id: `Project:第${nth}号基准项目`, type: 'Project' as const, name: `第${nth}号基准项目`, aliases: [], interviews: 1 }))
  return { nodes: [hub, ...projects], edges: projects.map(({ id }) => ({ id: `UNDERTAKES|${hub.id}|${id}`, type: 'UNDERTAKES' as const, from: hub.id, to: id, interviews: [interview] })) }
}
