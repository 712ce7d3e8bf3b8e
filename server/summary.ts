/** What is in the graph, in a few lines for the terminal. */
import { readQuery } from '../cypher/catalogue'
import { entityTypes } from '../cypher/ontology'
import { type Store } from '../cypher/store'
import { type EntityType } from '../cypher/types'

interface Counts {
  pages: number
  interviews: number
  targets: number
  /** One JSON list a page. */
  notes: string[]
  entities: { type: EntityType; count: number }[]
  relations: { type: string; count: number }[]
}

/** Gives the lines that say what was loaded: pages, interviews, entities by type, relations, figures, notes. */
export async function summariseGraph(store: Store): Promise<string[]> {
  const { rows: [counts] } = await store.run<Counts>(readQuery('overview-counts'))
  if (!counts) return []
  const total = (rows: { count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)
  const notes = counts.notes.reduce((sum, list) => sum + (JSON.parse(list) as unknown[]).length, 0)
  const byType = counts.entities.filter(({ count }) => count > 0).map(({ type, count }) => `${entityTypes[type].zh} ${count}`)
  return [
    `版面 ${counts.pages} · 访谈 ${counts.interviews} · 实体 ${total(counts.entities)} · 关系 ${total(counts.relations)} · 指标 ${counts.targets} · 附注 ${notes}`,
    byType.join(' · '),
  ]
}
