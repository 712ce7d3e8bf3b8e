import { entityTypes, statedRelations } from '../../cypher/ontology'
import { type EntityType, type StatedRelation } from '../../cypher/types'
import { type Facts } from '../state/facts'
import { type Shown } from '../state/shown'

/** One thing to filter by, and how much of what is shown it is about. */
export interface Choice<T extends string = string> { value: T, label: string, count: number }

const tally = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The types that are shown, in the ontology's order, with their numbers. */
export function typeChoices({ nodes }: Shown, language: 'zh' | 'en'): Choice<EntityType>[] {
  const counts = tally(nodes.map((node) => node.type))
  return (Object.keys(entityTypes) as EntityType[]).filter((type) => counts.has(type)).map((type) => ({ value: type, label: entityTypes[type][language], count: counts.get(type)! }))
}

/** The relations that are shown, in the ontology's order, with their numbers. */
export function relationChoices({ edges }: Shown, language: 'zh' | 'en'): Choice<StatedRelation>[] {
  const counts = tally(edges.map((edge) => edge.type))
  return (Object.keys(statedRelations) as StatedRelation[]).filter((type) => counts.has(type)).map((type) => ({ value: type, label: statedRelations[type][language], count: counts.get(type)! }))
}

const byPinyin = new Intl.Collator('zh-u-co-pinyin')

/** The districts spoken for in the interviews known, with the number of these; by pinyin. */
export function districtChoices({ interviews }: Facts): Choice[] {
  const counts = tally(Object.values(interviews).flatMap(({ district }) => district ?? []))
  return [...counts].map(([name, count]) => ({ value: name, label: name, count })).sort((a, b) => byPinyin.compare(a.label, b.label))
}

/** The interviews known, newest first, with the number of shown entities that appear in each. */
export function interviewChoices({ nodes }: Shown, facts: Facts): Choice[] {
  const counts = tally(nodes.flatMap(({ id }) => facts.entities[id]?.interviews ?? []))
  const time = ({ date, year }: Facts['interviews'][string]) => date ?? String(year ?? '')
  return Object.values(facts.interviews).sort((a, b) => (time(b) < time(a) ? -1 : time(b) > time(a) ? 1 : byPinyin.compare(a.headline, b.headline)))
    .map((interview) => ({ value: interview.id, label: `${interview.headline} · ${interview.interviewee}`, count: counts.get(interview.id) ?? 0 }))
}

/** The programmes that are shown, by pinyin, with the number of their relations. */
export function programmeChoices({ nodes, edges }: Shown): Choice[] {
  const counts = tally(edges.flatMap(({ from, to }) => [from, to]))
  return nodes.filter((node) => node.type === 'Programme').map(({ id, name }) => ({ value: id, label: name, count: counts.get(id) ?? 0 }))
    .sort((a, b) => byPinyin.compare(a.label, b.label))
}

/** The choices whose label holds some words, whatever their case. */
export const matching = <T extends Choice>(choices: readonly T[], words: string): T[] =>
  choices.filter(({ label }) => label.toLowerCase().includes(words.trim().toLowerCase()))
