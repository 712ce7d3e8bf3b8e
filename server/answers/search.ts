/** Entities by name, sentences by words. */
import { type EntityType } from '../../cypher/types'
import { type SearchAnswer } from '../contract'
import { type Graph } from '../graph'
import { findMarks } from '../marks'
import { simplify } from '../simplified'
import { lettersOf, readSpelling } from '../spelled'
import { pick, readEntities, readInterviews } from '../summaries'
import { askForAll, askForAny, pairsOf, splitWords } from '../words'

interface Question {
  q: string
  type?: EntityType | undefined
  limit: number
}
interface Find {
  id: string
  found: string
  marks: [number, number][]
}
type Page = SearchAnswer['elsewhere'][number]['page']
type SentenceRow = { id: string; kind: SearchAnswer['sentences'][number]['sentence']['kind']; text: string; interview: string | null; page: Page | null }

/** Finds entities (whole names, beginnings, parts, spellings, then likenesses) and sentences that hold every word; what is asked in traditional characters is also looked for in simplified ones. */
export async function answerSearch(graph: Graph, question: Question): Promise<SearchAnswer> {
  const simplified = simplify(question.q)
  if (simplified === question.q) return search(graph, question)
  const [one, other] = await Promise.all([search(graph, { ...question, q: simplified }), search(graph, question)])
  return {
    entities: join(one.entities, other.entities, ({ entity }) => entity.id, question.limit),
    sentences: join(one.sentences, other.sentences, ({ sentence }) => sentence.id, question.limit),
    elsewhere: join(one.elsewhere, other.elsewhere, ({ sentence }) => sentence.id, question.limit),
  }
}

/** The hits of two searches, those of the first one first, each thing once. */
function join<T>(hits: readonly T[], more: readonly T[], idOf: (hit: T) => string, limit: number): T[] {
  const known = new Set(hits.map(idOf))
  return [...hits, ...more.filter((hit) => !known.has(idOf(hit)))].slice(0, limit)
}

async function search(graph: Graph, question: Question): Promise<SearchAnswer> {
  const words = splitWords(question.q)
  const [finds, sentences] = await Promise.all([findEntities(graph, question, words), findSentences(graph, words, 2 * question.limit)])
  const [entities, interviews] = await Promise.all([
    readEntities(graph, finds.map((find) => find.id)),
    readInterviews(graph, sentences.flatMap(({ interview }) => interview ?? [])),
  ])
  const hits = sentences.map(({ interview, page, ...sentence }) => ({ interview, page, sentence: { ...sentence, marks: findMarks(sentence.text, words) } }))
  return {
    entities: finds.flatMap(({ id, ...find }) => pick(entities, [id]).map((entity) => ({ entity, ...find }))),
    sentences: hits.flatMap(({ interview, sentence }) => pick(interviews, [interview ?? '']).map((summary) => ({ sentence, interview: summary }))).slice(0, question.limit),
    elsewhere: hits.flatMap(({ page, sentence }) => (page ? [{ sentence, page }] : [])).slice(0, question.limit),
  }
}

async function findEntities(graph: Graph, { q, type, limit }: Question, words: readonly string[]): Promise<Find[]> {
  const rows = await graph.read<{ id: string; found: string }>('entities-named', { whole: q.toLowerCase(), words, type: type ?? null, limit })
  const held = rows.map((row) => ({ ...row, marks: findMarks(row.found, words) }))
  const spelled = held.length < limit ? await findSpelled(graph, { q, type, limit }) : []
  const named = [...held, ...spelled.filter(({ id }) => !held.some((find) => find.id === id))].slice(0, limit)
  const lucene = askForAny(words)
  if (named.length === limit || !lucene) return named
  const pairs = pairsOf(words)
  const others = await graph.read<{ id: string; names: string[] }>('entities-like', { lucene, type: type ?? null, limit: 2 * limit })
  const known = new Set(named.map((find) => find.id))
  const like = others.filter(({ id }) => !known.has(id)).flatMap(({ id, names }) => likest(names, q, pairs).map((find) => ({ id, ...find })))
  return [...named, ...like].slice(0, limit)
}

async function findSpelled(graph: Graph, { q, type, limit }: Question): Promise<Find[]> {
  const letters = lettersOf(q)
  if (!letters) return []
  const rows = await graph.read<{ id: string; spelled: string }>('entities-spelled', { letters, type: type ?? null, limit })
  return rows.map(({ id, spelled }) => ({ id, ...readSpelling(spelled, letters) }))
}

/** The name that shares most with the question, where it shares more than half of the shorter of the two (half is a 工程 or a 公司); in a list of one, or none. */
function likest(names: readonly string[], q: string, pairs: readonly string[]): Omit<Find, 'id'>[] {
  const measured = names.map((found) => {
    const marks = findMarks(found, pairs)
    const covered = marks.reduce((sum, [start, end]) => sum + end - start, 0)
    return { found, marks, share: covered / Math.min(found.length, q.length) }
  })
  const [best] = measured.sort((one, other) => other.share - one.share)
  return best && best.share > 0.5 ? [{ found: best.found, marks: best.marks }] : []
}

async function findSentences(graph: Graph, words: readonly string[], limit: number): Promise<SentenceRow[]> {
  const lucene = askForAll(words)
  return lucene ? graph.read<SentenceRow>('sentences-holding', { lucene, words, limit }) : []
}
