/** Types derived from the vocabulary, and the rows in which a page's reading is written. */
import { type candidateReasons } from './candidate-reasons'
import { type methods } from './methods'
import { type comparators, type entityTypes, type sentenceKinds, type sourceRelations, type sourceTypes, type statedRelations, type supposedRelations, type statuses } from './ontology'

export type EntityType = keyof typeof entityTypes
export type SourceType = keyof typeof sourceTypes
export type StatedRelation = keyof typeof statedRelations
export type SourceRelation = keyof typeof sourceRelations
export type SupposedRelation = keyof typeof supposedRelations
export type RelationType = StatedRelation | SourceRelation | SupposedRelation
export type Comparator = keyof typeof comparators
export type Status = keyof typeof statuses
/** The code of a reason why two entities may be one. */
export type CandidateReason = keyof typeof candidateReasons
/** The code of a rule that reads pages. */
export type Method = keyof typeof methods
export type SentenceKind = keyof typeof sentenceKinds

/** A stretch of a page's text as read, `[start, end)`, in UTF-16 code units. */
export type Span = readonly [start: number, end: number]

/** What a stage could not read, with the place where it can be told. */
export interface Note {
  stage: string
  message: string
  at?: Span
}

export interface PageRow {
  /** `Page:` and the first twelve hex digits of the text's SHA-256. */
  id: string
  file: string
  title: string | null
  strapline: string | null
  preface: string | null
  paper: string | null
  /** ISO date of publication where the page or its reader says it. */
  date: string | null
  year: number | null
  text: string
  notes: Note[]
}

export interface InterviewRow {
  id: string
  /** Readable, unique on its page: `玉泉区/南男`. */
  key: string
  order: number
  headline: string
  interviewee: string
  posts: string[]
  /** Name of the district spoken for, or null where none was found. */
  district: string | null
  reporters: string[]
}

export interface SentenceRow {
  id: string
  /** Null for what belongs to the page as a whole: its preface, its picture credit. */
  interview: string | null
  kind: SentenceKind
  /** Ordinal of the paragraph within the interview, from 0; null outside the body. */
  paragraph: number | null
  order: number
  /** Exactly the spans' text, one after the other. */
  text: string
  spans: Span[]
}

export interface EntityRow {
  id: string
  type: EntityType
  name: string
  /** GB/T 2260 code of an administrative division. */
  code: string | null
  /** Id of the division above. */
  parent: string | null
}

export interface MentionRow {
  entity: string
  sentence: string
  /** Offsets in the sentence's text. */
  start: number
  end: number
  text: string
  /** The rule that found it. */
  method: Method
  /** 0 to 1. */
  confidence: number
}

export interface AppearanceRow {
  entity: string
  interview: string
  /** Mentions in the interview. */
  count: number
  /** Other names used there. */
  names: string[]
}

/** Who speaks in an interview, and who wrote it. */
export interface PersonRow {
  role: 'INTERVIEWED_IN' | 'REPORTED_BY'
  entity: string
  interview: string
}

export interface RelationRow {
  type: StatedRelation
  from: string
  to: string
  interview: string
  sentences: string[]
  /** The rule that read it. */
  method: Method
  /** 0 to 1. */
  confidence: number
  /** The posts held, for HOLDS_POST. */
  posts?: string[]
}

export interface TargetRow {
  id: string
  interview: string
  sentence: string
  /** Id of the district or enterprise that commits to it. */
  owner: string | null
  subject: string
  /** Ids of the projects and programmes the figure is about. */
  about: string[]
  value: number
  /** As printed: `万亩`. */
  unit: string
  comparator: Comparator
  /** The year promised, or done. */
  by: number | null
  status: Status
  /** Name of the programme it falls under. */
  programme: string | null
  text: string
  start: number
  end: number
  /** The rule that told of what it is. */
  method: Method
}

/** Everything one page adds to the graph. */
export interface PageGraph {
  page: PageRow
  interviews: InterviewRow[]
  sentences: SentenceRow[]
  entities: EntityRow[]
  mentions: MentionRow[]
  appearances: AppearanceRow[]
  people: PersonRow[]
  relations: RelationRow[]
  targets: TargetRow[]
}
