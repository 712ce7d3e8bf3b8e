/** What this room writes, but for candidates (`candidates/pair-entities.ts`): what was read goes into the store, a page a transaction. */
import { readQuery, writeQuery } from '../cypher/catalogue'
import { type Step, type Store } from '../cypher/store'
import { type PageGraph, type Span } from '../cypher/types'
import { candidateTypes } from './candidates/candidate'
import { pairEntities } from './candidates/pair-entities'
import { spellName } from './pinyin'

export interface Origin {
  /** Names the file the page came from, without telling its path: a new text of the same file takes the old one's place. */
  source: string
  /** Version of the reading; a page read by another version is read again. */
  reader: string
}

export interface PageVersion {
  id: string
  file: string
  title: string | null
  source: string
  reader: string
}

/** The pages in the graph, by file. */
export async function listPages(store: Store): Promise<PageVersion[]> {
  return (await store.run<PageVersion>(readQuery('page-versions'))).rows
}

/** Writes a page and all it says; what the same file or the same page said before is replaced. All of it is written, or nothing. Call `pairEntities` after the last page. */
export async function loadPage(store: Store, graph: PageGraph, origin: Origin): Promise<void> {
  const before = (await listPages(store)).filter((page) => page.id === graph.page.id || page.source === origin.source).map((page) => page.id)
  const touched = [...new Set([...await entitiesOf(store, before), ...graph.entities.map((entity) => entity.id)])]
  await store.transact([...forgetSteps(before), ...writeSteps(graph, origin), ...tidySteps(touched)], patient)
}

/** Removes pages by id, and exactly what they alone said. */
export async function forgetPages(store: Store, ids: readonly string[]): Promise<void> {
  await store.transact([...forgetSteps(ids), ...tidySteps(await entitiesOf(store, ids))], patient)
  await pairEntities(store)
}

const patient = { timeoutMs: 110_000 }

const step = (name: string, params: object): Step => ({ query: writeQuery(name), params })

async function entitiesOf(store: Store, pages: readonly string[]): Promise<string[]> {
  if (pages.length === 0) return []
  return (await store.run<{ id: string }>(readQuery('entities-of-pages'), { pages })).rows.map((row) => row.id)
}

const forgetSteps = (pages: readonly string[]): Step[] =>
  pages.length === 0 ? [] : [step('forget-relations', { pages }), step('forget-pages', { pages })]

const tidySteps = (entities: readonly string[]): Step[] => [step('prune-entities', { entities }), step('refresh-aliases', { entities }), step('await-pairing', { entities, types: candidateTypes })]

function writeSteps(graph: PageGraph, origin: Origin): Step[] {
  const { page, interviews, sentences, entities, mentions, appearances, relations, targets } = graph
  return [
    step('merge-page', { ...page, ...origin, notes: JSON.stringify(page.notes) }),
    step('merge-interviews', { page: page.id, rows: interviews }),
    step('merge-sentences', { page: page.id, rows: sentences.map((row) => ({ ...row, spans: flatten(row.spans) })) }),
    step('merge-entities', { rows: entities.map((row) => ({ ...row, pinyin: spellName(row.name, row.type === 'Official' || row.type === 'Journalist') })) }),
    step('merge-mentions', { rows: mentions }),
    step('merge-appearances', { rows: appearances.map((row) => ({ ...row, pinyin: row.names.flatMap((name) => spellName(name)) })) }),
    step('merge-people', { rows: graph.people }),
    step('merge-relations', { rows: relations.map((row) => ({ ...row, posts: row.posts ?? null })) }),
    step('merge-targets', { rows: targets }),
  ]
}

/** A graph property holds a flat list: start, end, start, end … */
const flatten = (spans: readonly Span[]): number[] => spans.flatMap(([start, end]) => [start, end])
