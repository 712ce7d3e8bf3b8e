/** What `extract --explain` prints: for everything that was read, the rule and the sentences that made it. */
import { methods } from '../cypher/methods'
import { comparators, entityTypes, statedRelations, statuses } from '../cypher/ontology'
import { type Method } from '../cypher/types'
import { type Document } from './document'

type Entity = Document['entities'][number]
type Mention = Entity['mentions'][number]

/** The reading of one page as text for a terminal, labels in both languages, stretches in 【】. */
export function explain(document: Document): string {
  const { file, page, entities, relations, targets } = document
  const parts = [
    [file, page.title].filter(Boolean).join(' · '),
    `实体 Entities (${entities.length})`, ...entities.map((entity) => explainEntity(document, entity)),
    `关系 Relations (${relations.length})`, ...relations.map((relation) => explainRelation(document, relation)),
    `指标 Figures (${targets.length})`, ...targets.map((target) => explainTarget(document, target)),
  ]
  return `${parts.join('\n\n')}\n`
}

const both = ({ zh, en }: { zh: string; en: string }): string => `${zh} ${en}`.trim()

const ruleLine = (method: Method, confidence?: number): string => `  ${both(methods[method])} [${method}]${confidence === undefined ? '' : ` ${confidence}`}`

function sentenceLine({ interviews }: Document, interview: string | null, text: string): string {
  return `    ${interviews.find(({ id }) => id === interview)?.key ?? '版面 page'}: ${text}`
}

/** Mentions that one rule read stand together, and those of one sentence on one line. */
function explainEntity(document: Document, { id, type, name, mentions }: Entity): string {
  const rules = group(mentions, ({ method, confidence }) => ruleLine(method, confidence))
  return [`${name} · ${both(entityTypes[type])} · ${id}`, ...rules.flatMap(([rule, read]) => [rule, ...mentionLines(document, read)])].join('\n')
}

const mentionLines = (document: Document, mentions: readonly Mention[]): string[] =>
  group(mentions, ({ interview, sentence }) => `${interview} ${sentence}`).map(([, read]) => sentenceLine(document, read[0]!.interview, mark(read[0]!.sentence, read)))

const mark = (sentence: string, stretches: readonly { start: number; end: number }[]): string => [...stretches].sort((a, b) => b.start - a.start)
  .reduce((text, { start, end }) => `${text.slice(0, start)}【${text.slice(start, end)}】${text.slice(end)}`, sentence)

/** Mentions by a key, in the order of the first of each. */
function group(mentions: readonly Mention[], key: (mention: Mention) => string): [key: string, mentions: Mention[]][] {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) groups.set(key(mention), [...groups.get(key(mention)) ?? [], mention])
  return [...groups]
}

function explainRelation(document: Document, { type, from, to, interview, sentences, method, confidence }: Document['relations'][number]): string {
  const name = (id: string) => document.entities.find((entity) => entity.id === id)?.name ?? id
  return [`${name(from)} —${both(statedRelations[type])}→ ${name(to)}`, ruleLine(method, confidence), ...sentences.map((text) => sentenceLine(document, interview, text))].join('\n')
}

function explainTarget(document: Document, { interview, owner, subject, value, unit, comparator, by, status, programme, sentence, start, end, method }: Document['targets'][number]): string {
  const amount = [subject, `${value}${unit}`, both(comparators[comparator])].filter(Boolean).join(' ')
  const head = [amount, [both(statuses[status]), by].filter(Boolean).join(' '), owner, programme].filter(Boolean).join(' · ')
  return [head, ruleLine(method), sentenceLine(document, interview, mark(sentence, [{ start, end }]))].join('\n')
}
