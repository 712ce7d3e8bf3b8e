/** Parts of answers about the sample graph, by short names. */
import { type EntitySummary, type GraphEdge, type InterviewSummary } from '../../server/contract'
import { id } from '../sample-graph'

const entity = (entityId: string, interviews: number, aliases: string[] = [], name = entityId.slice(entityId.indexOf(':') + 1).split('@')[0]!): EntitySummary =>
  ({ id: entityId, type: entityId.split(':')[0] as EntitySummary['type'], name, aliases, interviews })

/** Entities in short. */
export const entities = {
  lin: entity(id.lin, 2), su: entity(id.suWangshu, 1), xu: entity(id.xu, 2),
  city: entity(id.city, 0, [], '云州市'), qinghe: entity(id.qinghe, 2, [], '青禾区'), baihua: entity(id.baihua, 1, [], '白桦县'), hedong: entity(id.hedong, 1),
  dairy: entity(id.dairy, 2, ['星禾']), school: entity(id.school, 1), pipes: entity(id.pipes, 1, ['二次管网']), base: entity(id.base, 1),
  warmth: entity(id.warmth, 3), six: entity(id.six, 1), rules: entity(id.rules, 1),
}

const printed = { page: id.pageA, reporters: ['许见山'], paper: '云州日报', date: '2024-01-20', year: 2024 }

/** Interviews in short. */
export const interviews: Record<'linNow' | 'su' | 'linBefore', InterviewSummary> = {
  linNow: { ...printed, id: id.linNow, headline: '把暖送进老楼', interviewee: '林知远', posts: ['青禾区委副书记', '青禾区区长'], district: '青禾区' },
  su: { ...printed, id: id.su, headline: '让草原出好奶', interviewee: '苏望舒', posts: ['白桦县县长'], district: '白桦县' },
  linBefore: { id: id.linBefore, page: id.pageB, headline: '先把路修好', interviewee: '林知远', posts: ['青禾区区长'], district: '青禾区', reporters: [], paper: null, date: null, year: 2023 },
}

/** An edge as it is folded. */
export const edge = (type: GraphEdge['type'], from: string, to: string, ...said: string[]): GraphEdge =>
  ({ id: `${type}|${from}|${to}`, type, from, to, interviews: said, confidence: 0.9 })

/** Sentences of the newer page outside its interviews, with some stretches marked. */
export const pageHit = {
  preface: (marks: [number, number][]) => ({ sentence: { id: 'Sentence:0a0a0a0a0a0a/前言', kind: 'preface', text: '新的一年，云州各地先看管网。', marks }, page: { id: id.pageA, file: 'newer.txt', title: '新年访谈' } }),
  credit: (marks: [number, number][]) => ({ sentence: { id: 'Sentence:0a0a0a0a0a0a/图', kind: 'credit', text: '图为青禾区夜景。许见山 摄', marks }, page: { id: id.pageA, file: 'newer.txt', title: '新年访谈' } }),
}
