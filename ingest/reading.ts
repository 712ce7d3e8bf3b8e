/** What the later stages pass on: mentions, entities, relations and figures of one page, before they have ids. */
import { type Comparator, type EntityType, type Method, type StatedRelation, type Status } from '../cypher/types'

export interface Mention {
  type: EntityType
  /** The name it stands for, which may be fuller than the print: an elided head restored, a short form resolved. */
  name: string
  /** Index of its sentence. */
  sentence: number
  /** Offsets in the sentence's text. */
  start: number
  end: number
  /** The rule that found it. */
  rule: Method
  /** 0 to 1. */
  confidence: number
  /** What tells two of one name apart: a division's code, an official's place. */
  key?: string
}

export interface EntityDraft {
  type: EntityType
  name: string
  key?: string
  /** Other names the page uses, by interview. */
  mentions: Mention[]
}

export interface RelationDraft {
  type: StatedRelation
  /** Indexes of entities. */
  from: number
  to: number
  interview: number
  /** Indexes of sentences. */
  sentences: number[]
  rule: Method
  confidence: number
  posts?: string[]
}

export interface TargetDraft {
  interview: number
  sentence: number
  start: number
  end: number
  owner: number | null
  about: number[]
  subject: string
  /** The rule that told of what it is. */
  rule: Method
  value: number
  unit: string
  comparator: Comparator
  by: number | null
  status: Status
  /** Index of the programme it falls under; null for none. */
  programme: number | null
}
