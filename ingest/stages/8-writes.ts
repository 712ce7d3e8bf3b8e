/** Stage 8: from what was read to the rows that are written, with ids made from content. */
import { createHash } from 'node:crypto'
import { type AppearanceRow, type EntityRow, type InterviewRow, type PageGraph, type PersonRow, type SentenceRow } from '../../cypher/types'
import { type PageContext } from '../context'
import { ownVoice } from '../finders/districts'
import { divisionOf } from '../places'
import { type EntityDraft, type RelationDraft, type TargetDraft } from '../reading'

export interface Reading {
  file: string
  text: string
  context: PageContext
  entities: readonly EntityDraft[]
  relations: readonly RelationDraft[]
  targets: readonly TargetDraft[]
}

/** The ids of a page's parts, by their order. */
interface Ids {
  page: string
  interviews: string[]
  sentences: string[]
  entities: string[]
}

/** The rows of one page. The same text gives the same rows. */
export function makeGraph(reading: Reading): PageGraph {
  const ids = makeIds(reading)
  const { context, entities } = reading
  return {
    page: pageRow(reading, ids),
    interviews: interviewRows(context, ids),
    sentences: sentenceRows(context, ids),
    entities: entities.map((entity, index) => entityRow(entity, ids.entities[index]!)),
    mentions: entities.flatMap((entity, index) => entity.mentions.map(({ sentence, start, end, rule, confidence }) => ({
      entity: ids.entities[index]!, sentence: ids.sentences[sentence]!, start, end, text: context.sentences[sentence]!.passage.text.slice(start, end),
      method: rule, confidence,
    }))),
    appearances: appearanceRows(reading, ids),
    people: personRows(reading, ids),
    relations: reading.relations.map(({ type, from, to, interview, sentences, rule, confidence, posts }) => ({
      type, from: ids.entities[from]!, to: ids.entities[to]!, interview: ids.interviews[interview]!,
      sentences: sentences.map((sentence) => ids.sentences[sentence]!), method: rule, confidence, ...(posts ? { posts } : {}),
    })),
    targets: targetRows(reading, ids),
  }
}

/** The first digits of a page's own hash tell its parts from another page's. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function makeIds({ text, context, entities }: Reading): Ids {
  const hash = hashOf(text)
  const short = hash.slice(0, 8)
  const interviews = distinct(context.page.interviews.map(({ speaker }, index) => `${speaker.name}@${context.places[index]?.name ?? '?'}`))
  const orders = new Map<number | null, number>()
  const sentences = context.sentences.map(({ interview }) => {
    const order = (orders.get(interview) ?? 0) + 1
    orders.set(interview, order)
    return interview === null ? `Sentence:${short}:${order}` : `Sentence:${interviews[interview]}:${short}:${order}`
  })
  return {
    page: `Page:${hash.slice(0, 12)}`,
    interviews: interviews.map((name) => `Interview:${name}:${short}`),
    sentences,
    entities: entities.map(entityId),
  }
}

/** A second interview with one person on one page is told by its number. */
const distinct = (names: readonly string[]): string[] =>
  names.map((name, index) => (names.indexOf(name) === index ? name : `${name}~${names.slice(0, index).filter((other) => other === name).length + 1}`))

/** `District:150122`, `District:双沟镇@襄州区`, `Official:高峰@和林格尔县`, `Enterprise:蒙牛`. */
export function entityId({ type, name, key }: EntityDraft): string {
  if (type === 'District' && divisionOf(key ?? null)) return `District:${key}`
  return `${type}:${name}${key ? `@${key}` : ''}`
}

function entityRow({ type, name, key }: EntityDraft, id: string): EntityRow {
  const division = type === 'District' ? divisionOf(key ?? null) : null
  return { id, type, name, code: division?.code ?? null, parent: division?.parent ? `District:${division.parent}` : null }
}

function pageRow({ file, text, context }: Reading, ids: Ids): PageGraph['page'] {
  const { page, imprint, year, fault } = context
  const notes = fault ? [{ stage: 'front matter', message: fault }, ...page.notes] : page.notes
  return {
    id: ids.page, file, text, title: imprint.title, strapline: page.strapline?.text ?? null,
    preface: page.preface.map((part) => part.text).join('') || null, paper: imprint.paper, date: imprint.date, year, notes: [...notes],
  }
}

const interviewRows = ({ page, places }: PageContext, ids: Ids): InterviewRow[] =>
  page.interviews.map((interview, order) => ({
    id: ids.interviews[order]!, order, key: `${places[order]?.name ?? '?'}/${interview.speaker.name}`,
    headline: interview.headline.map((part) => part.text).join(' '), interviewee: interview.speaker.name, posts: interview.speaker.posts,
    district: places[order]?.name ?? null, reporters: interview.reporters,
  }))

const sentenceRows = ({ sentences }: PageContext, ids: Ids): SentenceRow[] =>
  sentences.map(({ interview, kind, paragraph, passage }, order) => ({
    id: ids.sentences[order]!, interview: interview === null ? null : ids.interviews[interview]!, kind, paragraph, order,
    text: passage.text, spans: [...passage.spans],
  }))

function appearanceRows({ context, entities, relations }: Reading, ids: Ids): AppearanceRow[] {
  const related = entities.map((): number[] => [])
  for (const { interview, from, to } of relations) for (const end of [from, to]) related[end]!.push(interview)
  return entities.flatMap((entity, index) => {
    const mentioned = entity.mentions.map(({ sentence }) => context.sentences[sentence]!.interview)
    const interviews = [...new Set([...mentioned, ...related[index]!])].filter((interview) => interview !== null).sort((a, b) => a - b)
    return interviews.map((interview): AppearanceRow => {
      const mentions = entity.mentions.filter((_, at) => mentioned[at] === interview)
      const names = mentions.filter(({ rule }) => rule !== ownVoice).map(({ sentence, start, end }) => context.sentences[sentence]!.passage.text.slice(start, end)).filter((name) => name !== entity.name)
      return { entity: ids.entities[index]!, interview: ids.interviews[interview]!, count: mentions.length, names: [...new Set(names)].sort() }
    })
  })
}

const personRows = ({ context, entities }: Reading, ids: Ids): PersonRow[] =>
  entities.flatMap((entity, index) => entity.type !== 'Official' && entity.type !== 'Journalist' ? [] : context.page.interviews.flatMap((interview, order): PersonRow[] => {
    const base = { entity: ids.entities[index]!, interview: ids.interviews[order]! }
    if (entity.type === 'Official' && entity.name === interview.speaker.name && (entity.key ?? '') === (context.places[order]?.name ?? '')) return [{ role: 'INTERVIEWED_IN', ...base }]
    return entity.type === 'Journalist' && interview.reporters.includes(entity.name) ? [{ role: 'REPORTED_BY', ...base }] : []
  }))

function targetRows({ context, entities, targets }: Reading, ids: Ids): PageGraph['targets'] {
  const orders = new Map<number, number>()
  return targets.map((target) => {
    const order = (orders.get(target.sentence) ?? 0) + 1
    orders.set(target.sentence, order)
    const { subject, value, unit, comparator, by, status, start, end, rule } = target
    return {
      id: `${ids.sentences[target.sentence]!.replace('Sentence', 'Target')}:${order}`, interview: ids.interviews[target.interview]!, sentence: ids.sentences[target.sentence]!,
      owner: target.owner === null ? null : ids.entities[target.owner]!, about: target.about.map((index) => ids.entities[index]!),
      subject, value, unit, comparator, by, status, programme: target.programme === null ? null : entities[target.programme]!.name,
      text: context.sentences[target.sentence]!.passage.text.slice(start, end), start, end, method: rule,
    }
  })
}
